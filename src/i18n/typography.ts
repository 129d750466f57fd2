/** Non-breaking spaces where a line must not break, so that words can be written with ordinary ones. */
const NBSP = '\u00a0'
const SHORT_RU =
  /(^|[\s(«\u00a0])(в|во|с|со|к|ко|о|об|и|а|у|на|по|от|до|за|из|не|ни|для|при|без|под|над|или|что|как) (?=\S)/giu

/** After short Russian words, before a dash and between a number and its unit. Twice, for neighbours like «и в день». */
export const russian = (text: string): string =>
  units(text.replace(SHORT_RU, `$1$2${NBSP}`).replace(SHORT_RU, `$1$2${NBSP}`)).replace(/ —/g, `${NBSP}—`)

export const english = (text: string): string => units(text)

/** A preposition or conjunction after a number is no unit: «с 9:00 до 18:00» may break before «до». */
const UNIT =
  /(\d) (?!(?:в|во|с|со|к|ко|и|а|у|на|по|от|до|за|не|ни|для|при|или|что|как|to|and|or|in|on|at|by|for|with)[ \u00a0])(?=[\p{L}%₽×÷])/gu
const units = (text: string): string => text.replace(UNIT, `$1${NBSP}`)

/** Every string inside a plain object, and inside what it holds. */
export function typeset<T>(value: T, set: (text: string) => string): T {
  if (typeof value === 'string') return set(value) as T
  if (Array.isArray(value)) return value.map((one) => typeset(one as unknown, set)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typeset(inner as unknown, set)])) as T
}
