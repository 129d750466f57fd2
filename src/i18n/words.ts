/**
 * How words are kept: one file per part and language, `{ code: (params, format) => sentence }`, checked by the
 * compiler against the phrases that core declares. `Format` is all that a sentence needs to write numbers,
 * days, money and plurals the way its language does.
 */
import type { Phrase } from '../core/phrase.ts'

export const LANGS = ['ru', 'en'] as const
export type Lang = (typeof LANGS)[number]

export type Words<P> = { [K in keyof P]: (params: P[K], format: Format) => string }

/** Looked up by code at run time; `Words<P>` has already proved the shapes. */
export type WordMap = Record<string, (params: never, format: Format) => string>

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

export interface Format {
  lang: Lang
  /** `11 000`, `4,5`: at most `digits` after the comma (default: 0 above 100, 1 above 10, else 2). */
  number: (value: number, digits?: number) => string
  /** With an explicit plus: `+12`, `−3`, `0`. */
  signed: (value: number, digits?: number) => string
  /** 2.153 → `2,15 %` (the value is already in percent). */
  percent: (value: number, digits?: number) => string
  money: (minor: number, currency: string) => string
  /** `5 октября 2026`; short: `5 окт.` */
  day: (day: string, style?: 'long' | 'short') => string
  /** `октябрь 2026` */
  month: (month: string) => string
  /** `за октябрь`, `в октябре`: the month's name in the case that the sentence needs. */
  monthIn: (month: string) => string
  /** `1–31 октября 2026` */
  range: (from: string, to: string) => string
  /** 75 → `1 мин`, 5400 → `1 ч 30 мин` */
  duration: (seconds: number) => string
  /** `plural(5, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })` → `5 дней`; # is the number. */
  plural: (n: number, forms: PluralForms) => string
  list: (items: readonly string[]) => string
  /** A phrase inside a phrase. */
  say: (phrase: Phrase) => string
}
