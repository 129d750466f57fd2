/** The usual drift of an account, robust to single wild weeks. */
import { checkNumbers, checkSeries } from './checks.ts'
import { flatten } from './flat.ts'
import { median, quantileSorted, sortNumbers } from './robust.ts'
import { knownDays } from './series.ts'
import type { DailySeries, Interval } from './types.ts'
import { normalQuantile } from './distributions.ts'

const DAYS_PER_MONTH = 30.4375
const LEAST_WEEKS = 4

export interface Trend {
  /** Change per month in the unit of the series. */
  perMonth: number
  /** 80 % interval; assumes independent weeks, so on a level that wanders it is too narrow: no proof of a change. */
  interval: Interval
  weeks: number
}

/** All slopes between pairs of known values, sorted. Cost grows with the square of the length: give weeks or months. */
function pairSlopes(points: readonly { at: number; value: number }[]): number[] {
  const slopes: number[] = []
  for (const [j, b] of points.entries())
    for (let i = 0; i < j; i++) slopes.push((b.value - points[i]!.value) / (b.at - points[i]!.at))
  return sortNumbers(slopes)
}

/** Theil–Sen slope (Theil 1950, Sen 1968) per step of the list; unknown steps are skipped. Throws `stats.empty` below two. */
export function theilSenSlope(values: readonly (number | null)[]): number {
  checkNumbers(values)
  const points = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]))
  return quantileSorted(pairSlopes(points), 0.5)
}

/**
 * Theil–Sen slope (Theil 1950, Sen 1968) of weekday-adjusted weekly medians, with Sen's interval. Weeks with fewer than 4
 * known days are left out. null below four weeks. Stocks are given as they are (followers), flows too.
 */
export function trendPerMonth(series: DailySeries): Trend | null {
  checkSeries(series)
  const { flat } = flatten(series)
  const weeks: { at: number; value: number }[] = []
  // Counted from the end, so that the last week is whole.
  for (let to = flat.length; to - 7 >= 0; to -= 7) {
    const part = flat.slice(to - 7, to)
    if (knownDays(part) >= 4) weeks.push({ at: to, value: median(part) })
  }
  if (weeks.length < LEAST_WEEKS) return null
  const slopes = pairSlopes(weeks)
  const n = weeks.length
  const reach = normalQuantile(0.9) * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)
  const at = (place: number) => slopes[Math.min(slopes.length - 1, Math.max(0, Math.round(place)))]!
  const perMonth = (slope: number) => slope * DAYS_PER_MONTH
  return {
    perMonth: perMonth(quantileSorted(slopes, 0.5)),
    interval: { low: perMonth(at((slopes.length - reach) / 2)), high: perMonth(at((slopes.length + reach) / 2)) },
    weeks: n,
  }
}
