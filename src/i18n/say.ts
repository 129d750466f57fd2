import type { Phrase } from '../core/phrase.ts'
import { en } from './en.ts'
import { makeFormat } from './format.ts'
import { ru } from './ru.ts'
import type { Format, Lang, WordMap } from './words.ts'

const words: Record<Lang, WordMap> = { ru, en }

function sayWith(phrase: Phrase, format: Format): string {
  const sentence = words[format.lang][phrase.code]
  // A missing sentence is a defect of ours, found by the test over all codes; it must not hide what happened.
  if (!sentence) throw new Error(`no words for «${phrase.code}» in ${format.lang}`)
  return sentence(phrase.params as never, format)
}

const formats: Partial<Record<Lang, Format>> = {}

/** Numbers, days, money and plurals of a language. Made when first asked for: one run speaks one language. */
export const formatOf = (lang: Lang): Format => (formats[lang] ??= makeFormat(lang, sayWith))

/** The sentence of a phrase in a language. Throws on a code without words. */
export const say = (lang: Lang, phrase: Phrase): string => sayWith(phrase, formatOf(lang))

export const hasWords = (lang: Lang, code: string): boolean => code in words[lang]
