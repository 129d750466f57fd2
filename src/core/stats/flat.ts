/** A series made ready for comparison: weekday rhythm out, and on logs where the account allows it. */
import { dayNumber } from '../time/day.ts'
import type { DailySeries } from './types.ts'
import { weekdayProfile, withoutWeekday } from './weekday.ts'

/** A weekday that brings less of the usual has no rhythm to divide by. */
const LEAST_FACTOR = 0.2

export interface Flat {
  /** Weekday rhythm taken out, in the unit of the series; left in where some weekday hardly ever brings anything. */
  flat: (number | null)[]
  /** The same on the scale of comparison. */
  scaled: (number | null)[]
  /** `log` when no value is negative and at least 95 % of the days are above zero: ratios are compared, not amounts. */
  scale: 'log' | 'plain'
}

/** 0 = Monday … 6 = Sunday. */
export const weekdayIndex = (day: string): number => (((dayNumber(day) + 3) % 7) + 7) % 7

/** @param cut index of the first day that must not teach the weekday rhythm */
export function flatten(series: DailySeries, cut = series.values.length): Flat {
  const first = weekdayIndex(series.start)
  const known = series.values.filter((value) => value !== null)
  const kind = known.every((value) => value >= 0) ? 'multiplicative' : 'additive'
  // A year teaches the rhythm; before that it may have been another one.
  const from = Math.max(0, cut - 364)
  const profile = weekdayProfile(series.values.slice(from, Math.max(from, cut)), (first + from) % 7, kind)
  const positive = known.filter((value) => value > 0)
  const log = kind === 'multiplicative' && positive.length > 0 && positive.length >= 0.95 * known.length
  // Posts on Mondays and Fridays alone: divided by next to nothing, the zeros of the other days would weigh as much as
  // a day with a post, and the level would sink to a part of what the weeks bring.
  const idle = kind === 'multiplicative' && !log && profile.factors.some((factor) => factor < LEAST_FACTOR)
  const flat = idle ? [...series.values] : withoutWeekday(series.values, first, profile)
  if (!log) return { flat, scaled: flat, scale: 'plain' }
  // A rare zero stands for «less than the least ever seen».
  const least = positive.reduce((a, b) => Math.min(a, b)) / 2
  return { flat, scaled: flat.map((value) => (value === null ? null : Math.log(Math.max(value, least)))), scale: 'log' }
}
