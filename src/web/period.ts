/** The period of the address bar: a month, a year or two days, and what it is compared with. Pure. */
import { addDays, addMonths, isDay, lengthOf, monthOf, monthRange, type DayRange } from '../core/time/day.ts'
import type { Format } from '../i18n/words.ts'

export interface Period extends DayRange {
  /** As in the address bar: `2026-10`, `2026` or `2026-10-05..2026-11-07`. */
  period: string
  kind: 'month' | 'year' | 'days'
  /** `previous`, `year`, `none` or two days `2026-09-01..2026-09-30`. */
  vs: string
  /** The days compared with; null when nothing is. */
  against: DayRange | null
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

export function parseRange(text: string): DayRange | null {
  const [from, to, more] = text.split('..')
  if (from === undefined || to === undefined || more !== undefined || !isDay(from) || !isDay(to)) return null
  return from <= to ? { from, to } : { from: to, to: from }
}

function daysOf(text: string): { kind: Period['kind']; range: DayRange } | null {
  if (MONTH.test(text)) return { kind: 'month', range: monthRange(text) }
  if (/^(19|20)\d{2}$/.test(text)) return { kind: 'year', range: { from: `${text}-01-01`, to: `${text}-12-31` } }
  const range = parseRange(text)
  return range && { kind: 'days', range }
}

/** The text of a range, as a month where it is one. */
export const rangeText = ({ from, to }: DayRange): string => {
  const month = monthOf(from)
  const whole = monthRange(month)
  return whole.from === from && whole.to === to ? month : `${from}..${to}`
}

/** What cannot be read becomes the month of the last data, so an old or broken link still shows something true. */
export function parsePeriod(
  search: { period?: string | undefined; vs?: string | undefined },
  head: { today: string; dataTo: string | null },
): Period {
  const fallback = monthOf(head.dataTo ?? head.today)
  const known = daysOf(search.period ?? '')
  const { kind, range } = known ?? { kind: 'month' as const, range: monthRange(fallback) }
  const period = known ? search.period! : fallback
  const asked = search.vs ?? 'previous'
  const own = parseRange(asked) ?? (MONTH.test(asked) ? monthRange(asked) : null)
  const vs = own || ['previous', 'year', 'none'].includes(asked) ? asked : 'previous'
  return { ...range, period, kind, vs, against: own ?? againstOf(kind, range, vs) }
}

function againstOf(kind: Period['kind'], range: DayRange, vs: string): DayRange | null {
  if (vs === 'none') return null
  const shift = kind === 'month' ? (vs === 'year' ? -12 : -1) : kind === 'year' || vs === 'year' ? -12 : null
  if (shift === null) return { from: addDays(range.from, -lengthOf(range)), to: addDays(range.from, -1) }
  if (kind === 'month') return monthRange(monthOf(addMonths(range.from, shift)))
  return { from: addMonths(range.from, shift), to: addMonths(range.to, shift) }
}

/** The neighbouring period of the same length. */
export function stepPeriod({ kind, from, to }: Period, step: 1 | -1): string {
  if (kind === 'month') return monthOf(addMonths(from, step))
  if (kind === 'year') return String(Number(from.slice(0, 4)) + step)
  const days = lengthOf({ from, to }) * step
  return `${addDays(from, days)}..${addDays(to, days)}`
}

/** `октябрь 2026`, `2026`, `5 октября – 7 ноября 2026`. */
export const periodTitle = (f: Format, { kind, from, to }: Pick<Period, 'kind' | 'from' | 'to'>): string =>
  kind === 'month' ? f.month(monthOf(from)) : kind === 'year' ? from.slice(0, 4) : f.range(from, to)
