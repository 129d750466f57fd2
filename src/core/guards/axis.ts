/**
 * All daily series of an account on one line of days. NaN = unknown: it takes part in no sum and no mean,
 * so a missing day never counts as zero.
 */
import type { MeasureId } from '../measures/ids.ts'
import type { DailySeries } from '../stats/types.ts'
import { dayFromNumber, dayNumber } from '../time/day.ts'
import type { Day, DayRange } from '../time/day.ts'
import type { GuardInput } from './types.ts'

export interface Axis {
  /** Number of the first day since 1970-01-01. */
  start: number
  length: number
  of: (measure: MeasureId) => Float64Array | null
  day: (index: number) => Day
  index: (day: Day) => number
}

const known = (series: DailySeries | undefined): series is DailySeries =>
  series !== undefined && series.values.some((value) => value !== null)

/** The axis over every known measure of the input; null when there is no daily figure at all. */
export function axisOf(input: GuardInput): Axis | null {
  const entries = Object.entries(input.daily).filter((entry): entry is [MeasureId, DailySeries] => known(entry[1]))
  if (entries.length === 0) return null
  const start = Math.min(...entries.map(([, series]) => dayNumber(series.start)))
  const end = Math.max(...entries.map(([, series]) => dayNumber(series.start) + series.values.length))
  const length = end - start
  const made = new Map<MeasureId, Float64Array>()
  for (const [measure, series] of entries) {
    const values = new Float64Array(length).fill(NaN)
    const offset = dayNumber(series.start) - start
    series.values.forEach((value, i) => {
      if (value !== null) values[offset + i] = value
    })
    made.set(measure, values)
  }
  return {
    start,
    length,
    of: (measure) => made.get(measure) ?? null,
    day: (index) => dayFromNumber(start + index),
    index: (day) => dayNumber(day) - start,
  }
}

/** Indices of the range on the axis, cut to it; null when they do not meet. */
export function indicesOf(axis: Axis, range: DayRange): [number, number] | null {
  const from = Math.max(0, axis.index(range.from))
  const to = Math.min(axis.length - 1, axis.index(range.to))
  return from <= to ? [from, to] : null
}

export const countKnown = (values: Float64Array | null): number =>
  values === null ? 0 : values.reduce((n, value) => n + (Number.isNaN(value) ? 0 : 1), 0)
