/** Where the figure should be today if the plan is kept: by weekday and season for totals, a straight line for levels. */
import { MeriloError } from '../errors.ts'
import { daysBetween, lengthOf, type Day, type DayRange } from '../time/day.ts'
import { weekdayIndex, flatten } from './flat.ts'
import { prefixSums, YEAR_DAYS } from './season.ts'
import type { DailySeries } from './types.ts'
import { flatProfile, weekdayProfile } from './weekday.ts'

/** 0…1: share of the window's days that are over by the end of `today`. */
export function elapsedShare(window: DayRange, today: Day): number {
  const length = lengthOf(window)
  if (length < 1) throw new MeriloError('stats.bad-windows', { before: window.from, after: window.to })
  return Math.min(1, Math.max(0, (daysBetween(window.from, today) + 1) / length))
}

/**
 * 0…1: share of a total that a usual year and a usual week bring by the end of `today`. Weekday weights from the
 * history before the window; season from the same days of last year (28-day means, half believed) when they are known.
 */
export function expectedShare(history: DailySeries, window: DayRange, today: Day): number {
  const length = lengthOf(window)
  const passed = Math.round(elapsedShare(window, today) * length)
  if (passed === 0 || passed === length) return passed / length
  const cut = Math.min(history.values.length, Math.max(0, daysBetween(history.start, window.from)))
  const before = history.values.slice(Math.max(0, cut - 364), cut)
  const positive = before.every((value) => value === null || value >= 0)
  const profile = positive
    ? weekdayProfile(before, weekdayIndex(history.start) + Math.max(0, cut - 364), 'multiplicative')
    : flatProfile('multiplicative')
  const first = weekdayIndex(window.from)
  const season = yearAgoWeights(history, cut, length)
  let done = 0
  let all = 0
  for (let i = 0; i < length; i++) {
    const weight = profile.factors[(first + i) % 7]! * season(i)
    all += weight
    if (i < passed) done += weight
  }
  return all > 0 ? done / all : passed / length
}

const SEASON_HALF = 14
const BELIEF = 0.5

function yearAgoWeights(history: DailySeries, cut: number, length: number): (i: number) => number {
  const from = cut - YEAR_DAYS
  if (from - SEASON_HALF < 0 || cut <= 0) return () => 1
  const sums = prefixSums(flatten({ start: history.start, values: history.values.slice(0, cut) }).flat)
  const at = (i: number) => sums.mean(from + i - SEASON_HALF, Math.min(cut, from + i + SEASON_HALF))
  const weights = Array.from({ length }, (_, i) => at(i))
  if (weights.some((weight) => weight === null || weight <= 0)) return () => 1
  const mean = weights.reduce<number>((total, weight) => total + weight!, 0) / length
  return (i) => (weights[i]! / mean) ** BELIEF
}

/** Level expected at the end of `today` on the straight line from point A to the plan. */
export const expectedLevel = (pointA: number, plan: number, window: DayRange, today: Day): number =>
  pointA + (plan - pointA) * elapsedShare(window, today)
