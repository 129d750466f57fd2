/** The product's own words, written out as the screens write them, for tests that press what a person would press. */
import { makeFormat } from '../../src/i18n/format.ts'
import { brandForm as brandEn } from '../../src/i18n/en/web/brand-form.ts'
import { goal as goalEn } from '../../src/i18n/en/web/goal.ts'
import { reports as reportsEn } from '../../src/i18n/en/web/reports.ts'
import { sources as sourcesEn } from '../../src/i18n/en/web/sources.ts'
import { start as startEn } from '../../src/i18n/en/web/start.ts'
import { brandForm as brandRu } from '../../src/i18n/ru/web/brand-form.ts'
import { goal as goalRu } from '../../src/i18n/ru/web/goal.ts'
import { reports as reportsRu } from '../../src/i18n/ru/web/reports.ts'
import { sources as sourcesRu } from '../../src/i18n/ru/web/sources.ts'
import { start as startRu } from '../../src/i18n/ru/web/start.ts'
import type { Format } from '../../src/i18n/words.ts'

const screens = {
  ru: { brand: brandRu, goal: goalRu, reports: reportsRu, sources: sourcesRu, start: startRu },
  en: { brand: brandEn, goal: goalEn, reports: reportsEn, sources: sourcesEn, start: startEn },
}

type Said<W> = {
  [K in keyof W]: W[K] extends (params: infer P, f: Format) => string ? (params?: P) => string : never
}

/** Words with their format bound: `words('ru').goal.next()`. */
export function words(lang: 'ru' | 'en'): { [S in keyof typeof screens.ru]: Said<(typeof screens.ru)[S]> } {
  const f = makeFormat(lang, () => '')
  const bound = (all: object) =>
    Object.fromEntries(
      Object.entries(all).map(([key, word]) => [
        key,
        (params: unknown) => (word as (params: unknown, f: Format) => string)(params ?? {}, f),
      ]),
    )
  return Object.fromEntries(Object.entries(screens[lang]).map(([screen, all]) => [screen, bound(all)])) as never
}
