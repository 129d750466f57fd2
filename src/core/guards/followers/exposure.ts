/**
 * How far people join in step with reach on this account. Where they do, a day's reach says how many were to be
 * expected, and only those beyond it are strange: a page in the news gains followers honestly, a page that buys them
 * does not gain reach. Where they don't, reach is left out and everything is as without it.
 *
 * Daily logs of joining on those of reach, both without weekday and without their running median of eight weeks (a
 * common season is no step), by Huber's line (1964): days with bought followers hardly bend it. The slope is used only
 * as far as it is sure (its lower 90 % bound) and never above 1: twice the people seen bring at most twice the followers.
 * The same idea as a regression on a covariate that the treatment can't touch (Deng et al. 2013, CUPED).
 */
import type { Axis } from '../axis.ts'
import { huberLine } from '../huber.ts'
import { clamp, quickMedian, quickSigma, runningMedian } from '../numbers.ts'
import type { Flow } from './flow.ts'

export interface Exposure {
  /** Per day, 1 on a usual one: how many times the usual number of newcomers reach lets expect. */
  times: Float64Array
  slope: number
  /** Reach explains most of what moves joining: its jumps explain themselves and need not be hidden. */
  tight: boolean
}

const LEAST_DAYS = 60
/** Less than this is no step at all. */
const LEAST_SLOPE = 0.15
/** Share of the variance that reach has to explain before its jumps are judged and not hidden. */
const TIGHT = 0.5

/** Logs less their running median and their weekday's median; NaN where unknown. */
function unusual(values: Float64Array): Float64Array {
  const logs = values.map((value) => (value >= 0 ? Math.log(value + 0.5) : NaN))
  const middles = runningMedian(logs, 7)
  const rest = logs.map((value, i) => value - middles[i]!)
  const weekdays = Array.from({ length: 7 }, (_, day) => {
    const own = rest.filter((value, i) => i % 7 === day && !Number.isNaN(value))
    return own.length > 0 ? quickMedian(own) : 0
  })
  return rest.map((value, i) => value - weekdays[i % 7]!)
}

/** Reach, or views where it is not known, with gaps at its running median; null when nothing is known. */
function seenOf(axis: Axis): Float64Array | null {
  const reach = axis.of('reach') ?? axis.of('views') ?? axis.of('impressions')
  if (reach === null) return null
  const middles = runningMedian(reach, 7)
  const known = reach.filter((value) => value > 0)
  if (known.length === 0) return null
  const usual = quickMedian(known)
  return reach.map((value, i) => {
    const filled = Number.isNaN(value) ? middles[i]! : value
    return Number.isNaN(filled) ? 1 : clamp(filled / usual, 0.02, 1000)
  })
}

/** null when reach is unknown, or joining does not follow it surely enough to say so. */
export function exposureOf({ axis, joins, measure }: Flow): Exposure | null {
  const reach = axis.of('reach') ?? axis.of('views') ?? axis.of('impressions')
  const seen = seenOf(axis)
  if (measure !== 'follows' || reach === null || seen === null) return null
  const [x, y] = [unusual(reach), unusual(joins)]
  const both = Array.from(x.keys()).filter((i) => !Number.isNaN(x[i]!) && !Number.isNaN(y[i]!))
  if (both.length < LEAST_DAYS) return null
  const xs = Float64Array.from(both, (i) => x[i]!)
  const ys = Float64Array.from(both, (i) => y[i]!)
  const line = huberLine(xs, ys)
  const slope = Math.min(1, line.slope - 1.28 * line.error)
  if (!(slope >= LEAST_SLOPE)) return null
  const left = quickSigma(ys.map((value, i) => value - line.slope * xs[i]!))
  return {
    times: seen.map((value) => value ** slope),
    slope,
    tight: left ** 2 <= (1 - TIGHT) * quickSigma(ys) ** 2,
  }
}

/** How long newcomers take to leave differs by account: the memory that explains its losses best is taken. */
const MEMORIES = [10, 20, 40] as const

/** Mean of the newcomers of the days before, older ones less and less (time constant `days`). Unknown days say nothing. */
function newcomersBefore(joins: Float64Array, days: number): Float64Array {
  const known = joins.filter((value) => !Number.isNaN(value))
  let mean = known.length > 0 ? quickMedian(known.subarray(0, Math.min(known.length, 2 * days))) : NaN
  return joins.map((value) => {
    const before = mean
    if (!Number.isNaN(value)) mean += (Math.max(0, value) - mean) / days
    return before
  })
}

/**
 * How many times the usual number may be expected to leave, because so many came: a part of honest newcomers leaves
 * again as well, and a page in the news loses more for weeks. Here the doubt goes the other way: the slope is taken at its
 * upper bound, so that only losses that newcomers on this account never brought speak against them.
 */
export function lossExposure({ joins, losses, measure }: Flow): Float64Array | null {
  if (measure !== 'follows' || losses === null) return null
  const y = unusual(losses)
  let best: { slope: number; sd: number; before: Float64Array } | null = null
  for (const days of MEMORIES) {
    const before = newcomersBefore(joins, days)
    const x = unusual(before)
    const both = Array.from(x.keys()).filter((i) => !Number.isNaN(x[i]!) && !Number.isNaN(y[i]!))
    if (both.length < LEAST_DAYS) return null
    const line = huberLine(
      Float64Array.from(both, (i) => x[i]!),
      Float64Array.from(both, (i) => y[i]!),
      undefined,
      1e-6,
    )
    if (best === null || line.sd < best.sd)
      best = { slope: clamp(line.slope + 1.28 * line.error, 0, 1), sd: line.sd, before }
  }
  const { before, slope } = best!
  const usual = quickMedian(before)
  return before.map((value) => clamp(value / usual, 0.02, 1000) ** slope)
}
