/** The usual drift of an account, robust to single wild weeks. */
import { checkNumbers, checkSeries } from './checks.ts'
import { flatten } from './flat.ts'
import { median, quantileSorted, sortNumbers } from './robust.ts'
import { knownDays } from './series.ts'
import type { DailySeries, Interval } from './types.ts'
import { normalQuantile } from './distributions.ts'

const DAYS_PER_MONTH = 30.4375
/** Points that a slope needs. */
const LEAST_POINTS = 4

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
  if (weeks.length < LEAST_POINTS) return null
  const { slope, interval } = senInterval(weeks)
  return {
    perMonth: slope * DAYS_PER_MONTH,
    interval: { low: interval.low * DAYS_PER_MONTH, high: interval.high * DAYS_PER_MONTH },
    weeks: weeks.length,
  }
}

export interface Slope {
  slope: number
  /** 80 % interval (Sen 1968); assumes that the steps err independently. */
  interval: Interval
  n: number
}

/** Slope per step of the list with its interval; unknown steps are skipped. null below four known ones. */
export function slopeOf(values: readonly (number | null)[]): Slope | null {
  checkNumbers(values)
  const points = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]))
  return points.length < LEAST_POINTS ? null : { ...senInterval(points), n: points.length }
}

function senInterval(points: readonly { at: number; value: number }[]): Pick<Slope, 'slope' | 'interval'> {
  const slopes = pairSlopes(points)
  const n = points.length
  const reach = normalQuantile(0.9) * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)
  const at = (place: number) => slopes[Math.min(slopes.length - 1, Math.max(0, Math.round(place)))]!
  return {
    slope: quantileSorted(slopes, 0.5),
    interval: { low: at((slopes.length - reach) / 2), high: at((slopes.length + reach) / 2) },
  }
}
