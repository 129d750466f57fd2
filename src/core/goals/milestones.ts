import { fits } from './match.ts'
import type { Token } from './tokens.ts'

/** The award's name as it is written in an agreement. */
const SUBJECTS: readonly (readonly [string, { ru: string; en: string }])[] = [
  ['прометей|прометея|прометею|прометеем|prometheus|prometey', { ru: 'Прометей', en: 'Prometheus' }],
  ['галочк*|галочек|верифи*|verif*|синяя|синюю|синей', { ru: 'верификация', en: 'verification' }],
  ['серебрян*|silver', { ru: 'серебряная кнопка', en: 'silver button' }],
  ['золот*|gold', { ru: 'золотая кнопка', en: 'gold button' }],
  ['бриллиантов*|diamond', { ru: 'бриллиантовая кнопка', en: 'diamond button' }],
  ['монетизаци*|monetization|monetisation', { ru: 'монетизация', en: 'monetisation' }],
  ['значок|значка|бейдж*|badge', { ru: 'значок', en: 'badge' }],
]

/** Known awards under their own name; another one as the sentence wrote it («премию „…“»). */
export function subjectOf(tokens: readonly Token[], lang: 'ru' | 'en'): string {
  for (const [words, names] of SUBJECTS) {
    if (tokens.some((token) => token.kind === 'word' && fits(token.text, words))) return names[lang]
  }
  const words = tokens.filter((token) => token.used === 'kpi' || (token.kind === 'word' && token.used === null))
  return words.map((token) => token.raw).join(' ')
}
