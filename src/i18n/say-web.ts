/**
 * The same phrases for people who work in the browser: where a sentence of the command line names an option, the web
 * has its own words under `web.<code>`. Phrases inside phrases are looked at too.
 */
import type { Phrase } from '../core/phrase.ts'
import { hasWords, say } from './say.ts'
import { english, russian } from './typography.ts'
import type { Lang } from './words.ts'

const SET: Record<Lang, (text: string) => string> = { ru: russian, en: english }

export const sayWeb = (lang: Lang, phrase: Phrase): string => SET[lang](say(lang, forWeb(lang, phrase) as Phrase))

function forWeb(lang: Lang, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => forWeb(lang, one))
  if (!isPhrase(value)) return value
  const params = Object.fromEntries(Object.entries(value.params).map(([key, one]) => [key, forWeb(lang, one)]))
  const own = `web.${value.code}`
  return { code: hasWords(lang, own) ? own : value.code, params }
}

const isPhrase = (value: unknown): value is Phrase =>
  typeof value === 'object' && value !== null && 'code' in value && 'params' in value
