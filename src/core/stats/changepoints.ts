/**
 * Places where the level or the slope breaks: binary segmentation (Scott & Knott 1974) with a straight line per segment,
 * so that growth is not cut into stairs, and a penalty of the type of Yao (1988) per break. The noise that the penalty is
 * in units of is the geometric mean of two: what differences from day to day say (blind to wandering) and what is left
 * around one line through all (blind to nothing). A level that wanders is then no row of breaks.
 *
 * For breaks of definition and of rhythm; confirm with `placeboInTime` before a person is told. Fails on breaks closer
 * than the shortest segment and on more breaks than `most`.
 */
import { checkNumbers, checkWhole } from './checks.ts'
import { median } from './robust.ts'

export interface ChangepointOptions {
  /** Shortest segment: 7 days unless told, so that a weekday is never a break. */
  least?: number
  /** Penalty per break in units of noise variance × ln n. */
  penalty?: number
  /** At most so many, the largest first. */
  most?: number
}

/** Chosen on the even-numbered half of the public changepoint sets. */
const PENALTY = 6
const MOST = 8

/** Squared error around the least-squares line of [from, to), by prefix sums. */
function lineCost(values: readonly number[]): (from: number, to: number) => number {
  const y = new Float64Array(values.length + 1)
  const yy = new Float64Array(values.length + 1)
  const xy = new Float64Array(values.length + 1)
  // Around the mean, so that a large level does not eat the digits.
  const centre = values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)
  for (const [i, raw] of values.entries()) {
    const value = raw - centre
    y[i + 1] = y[i]! + value
    yy[i + 1] = yy[i]! + value * value
    xy[i + 1] = xy[i]! + value * i
  }
  return (from, to) => {
    const n = to - from
    const sy = y[to]! - y[from]!
    const around = yy[to]! - yy[from]! - (sy * sy) / n
    if (n < 3) return Math.max(0, around)
    const middle = (from + to - 1) / 2
    const covered = xy[to]! - xy[from]! - middle * sy
    return Math.max(0, around - (covered * covered) / ((n * n * n - n) / 12))
  }
}

/**
 * Noise variance from first differences (Rice 1984, with the median of their sizes instead of the mean square). The sizes
 * are not centred: steady growth counts as noise, or it would be cut at every bend.
 */
function stepNoise(values: readonly number[]): number {
  const steps = values.slice(1).map((value, i) => Math.abs(value - values[i]!))
  const spread = (1.4826 * median(steps)) / Math.SQRT2
  if (spread > 0) return spread * spread
  // Mostly constant: the few steps are all there is.
  return steps.reduce((total, step) => total + step * step, 0) / (2 * Math.max(1, steps.length))
}

interface Cut {
  from: number
  to: number
  at: number
  gain: number
}

function bestCut(cost: (from: number, to: number) => number, from: number, to: number, least: number): Cut | null {
  let best: Cut | null = null
  const whole = cost(from, to)
  for (let at = from + least; at <= to - least; at++) {
    const gain = whole - cost(from, at) - cost(at, to)
    if (best === null || gain > best.gain) best = { from, to, at, gain }
  }
  return best
}

/**
 * Indices of first values of new segments, in order; unknown values are skipped (the index is of the original list).
 * Give flat values (`flatten`): logs for counts.
 */
export function changepoints(values: readonly (number | null)[], options: ChangepointOptions = {}): number[] {
  checkNumbers(values)
  const { least = 7, penalty = PENALTY, most = MOST } = options
  checkWhole(least, 1, 'segment')
  const places = values.flatMap((value, i) => (value === null ? [] : [i]))
  const known = values.filter((value) => value !== null)
  if (known.length < 2 * least) return []
  const cost = lineCost(known)
  const variance = Math.sqrt(stepNoise(known) * (cost(0, known.length) / known.length))
  if (!(variance > 0)) return []
  const price = penalty * variance * Math.log(known.length)
  const found: number[] = []
  const open: Cut[] = []
  const consider = (from: number, to: number) => {
    const cut = bestCut(cost, from, to, least)
    if (cut !== null && cut.gain > price) open.push(cut)
  }
  consider(0, known.length)
  while (open.length > 0 && found.length < most) {
    const largest = open.reduce((a, b) => (b.gain > a.gain ? b : a))
    open.splice(open.indexOf(largest), 1)
    found.push(largest.at)
    consider(largest.from, largest.at)
    consider(largest.at, largest.to)
  }
  return found.toSorted((a, b) => a - b).map((at) => places[at]!)
}
