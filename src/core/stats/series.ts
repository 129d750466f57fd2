/** Days of a series: cutting, leaving out known events, stocks to daily movement. A missing day stays missing. */
import { MeriloError } from '../errors.ts'
import { addDays, dayNumber, daysBetween, type Day, type DayRange } from '../time/day.ts'
import type { DailySeries } from './types.ts'

/** Last day of the series. Throws `stats.empty` for a series without days. */
export function endOf(series: DailySeries): Day {
  if (series.values.length === 0) throw new MeriloError('stats.empty', { what: 'series' })
  return addDays(series.start, series.values.length - 1)
}

/** The values of the range; days outside the series are unknown. */
export function valuesIn(series: DailySeries, range: DayRange): (number | null)[] {
  const offset = daysBetween(series.start, range.from)
  const length = daysBetween(range.from, range.to) + 1
  return Array.from({ length: Math.max(0, length) }, (_, i) => series.values[offset + i] ?? null)
}

/** The part of the series up to and with `day`. */
export function until(series: DailySeries, day: Day): DailySeries {
  const length = Math.max(0, daysBetween(series.start, day) + 1)
  return { start: series.start, values: series.values.slice(0, length) }
}

/**
 * Days of known events (ads, contest, holiday, no approved content) become unknown, so that they teach nothing
 * about «as usual».
 */
export function withoutRanges(series: DailySeries, exclude: readonly DayRange[]): DailySeries {
  if (exclude.length === 0) return series
  const first = dayNumber(series.start)
  const ranges = exclude.map((range) => [dayNumber(range.from) - first, dayNumber(range.to) - first] as const)
  return {
    start: series.start,
    values: series.values.map((value, i) => (ranges.some(([from, to]) => i >= from && i <= to) ? null : value)),
  }
}

/**
 * Daily movement of a stock: value − value of the day before. The first day and the days beside a gap are unknown,
 * except that the movement over a gap is spread evenly when `spread` is set: totals stay right, days are guessed.
 */
export function increments(stock: DailySeries, spread = false): DailySeries {
  const values: (number | null)[] = stock.values.map(() => null)
  let last = -1
  for (const [i, value] of stock.values.entries()) {
    if (value === null) continue
    if (last >= 0 && (i - last === 1 || spread)) {
      const step = (value - stock.values[last]!) / (i - last)
      for (let k = last + 1; k <= i; k++) values[k] = step
    }
    last = i
  }
  return { start: stock.start, values }
}

/** The last known value and its place; null when nothing is known. */
export function lastKnown(series: DailySeries): { value: number; index: number } | null {
  for (let index = series.values.length - 1; index >= 0; index--) {
    const value = series.values[index]
    if (value !== null && value !== undefined) return { value, index }
  }
  return null
}

export const knownDays = (values: readonly (number | null)[]): number =>
  values.reduce<number>((count, value) => (value === null ? count : count + 1), 0)
