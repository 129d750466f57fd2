/** Words of a screen in the reader's language, with their types: `t('rows', { rows: 3 })`. */
import { useMemo } from 'react'
import { makeFormat } from '../i18n/format.ts'
import { english, russian } from '../i18n/typography.ts'
import type { Format, Lang } from '../i18n/words.ts'
import { useLang } from './lang.ts'

export type ScreenWords = Record<string, (params: never, f: Format) => string>

type ArgsOf<W extends ScreenWords, K extends keyof W> =
  Parameters<W[K]> extends [] ? [] : unknown extends Parameters<W[K]>[0] ? [] : [params: Parameters<W[K]>[0]]

export type Say<W extends ScreenWords> = <K extends keyof W & string>(key: K, ...args: ArgsOf<W, K>) => string

const formats: Partial<Record<Lang, Format>> = {}

/** Numbers, days, money and plurals. Phrases of core come from the server as ready sentences. */
export const webFormat = (lang: Lang): Format =>
  (formats[lang] ??= makeFormat(lang, ({ code }) => {
    throw new Error(`«${code}»: sentences of the core are said by the server`)
  }))

/** Ordinary spaces become non-breaking where a line must not break, so words are written plainly. */
export function sayIn<W extends ScreenWords>(lang: Lang, words: W): Say<W> {
  const f = webFormat(lang)
  const set = lang === 'ru' ? russian : english
  return (key, ...args) => set(words[key]!((args[0] ?? {}) as never, f))
}

export function useWords<W extends ScreenWords>(words: { ru: W; en: W }): { t: Say<W>; f: Format; lang: Lang } {
  const { lang } = useLang()
  return useMemo(() => ({ t: sayIn(lang, words[lang]), f: webFormat(lang), lang }), [lang, words])
}
