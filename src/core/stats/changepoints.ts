/**
 * Places where the level breaks: binary segmentation (Scott & Knott 1974) with a squared-error cost and a penalty of
 * the type of Yao (1988), in units of the series' own noise. The noise is taken from differences, which a few jumps
 * cannot swell, and widened by the autocorrelation of what is left, because a level that wanders is no row of breaks.
 *
 * For breaks of definition and of rhythm; confirm with `placeboInTime` before a person is told. Fails on slow slopes
 * (cut into stairs) and on breaks closer than the shortest segment.
 */
import { checkNumbers, checkWhole } from './checks.ts'
import { robustSigma } from './robust.ts'

export interface ChangepointOptions {
  /** Shortest segment: 7 days unless told, so that a weekday is never a break. */
  least?: number
  /** Penalty per break in units of noise variance × ln n; 3 unless told. */
  penalty?: number
}

interface Cost {
  /** Squared error around the mean of [from, to). */
  of: (from: number, to: number) => number
}

function costOf(values: readonly number[]): Cost {
  const s = new Float64Array(values.length + 1)
  const q = new Float64Array(values.length + 1)
  for (const [i, value] of values.entries()) {
    s[i + 1] = s[i]! + value
    q[i + 1] = q[i]! + value * value
  }
  return {
    of: (from, to) => Math.max(0, q[to]! - q[from]! - (s[to]! - s[from]!) ** 2 / (to - from)),
  }
}

/** Noise variance from first differences (Rice 1984, with the MAD instead of the mean square). */
function noise(values: readonly number[]): number {
  const steps = values.slice(1).map((value, i) => value - values[i]!)
  const spread = robustSigma(steps) / Math.SQRT2
  return spread > 0
    ? spread * spread
    : steps.reduce((total, step) => total + step * step, 0) / (2 * Math.max(1, steps.length))
}

function bestCut(cost: Cost, from: number, to: number, least: number): { at: number; gain: number } | null {
  if (to - from < 2 * least) return null
  const whole = cost.of(from, to)
  let best: { at: number; gain: number } | null = null
  for (let at = from + least; at <= to - least; at++) {
    const gain = whole - cost.of(from, at) - cost.of(at, to)
    if (best === null || gain > best.gain) best = { at, gain }
  }
  return best
}

/**
 * Indices of first values of new segments, in order; unknown values are skipped (the index is of the original list).
 * Give flat values (`flatten`): logs for counts.
 */
export function changepoints(values: readonly (number | null)[], options: ChangepointOptions = {}): number[] {
  checkNumbers(values)
  const least = options.least ?? 7
  checkWhole(least, 1, 'segment')
  const places = values.flatMap((value, i) => (value === null ? [] : [i]))
  const known = values.filter((value) => value !== null)
  if (known.length < 2 * least) return []
  const variance = noise(known)
  if (variance === 0) return []
  const cost = costOf(known)
  const price = (options.penalty ?? 3) * variance * Math.log(known.length)
  const found: number[] = []
  const open: [number, number][] = [[0, known.length]]
  while (open.length > 0) {
    const [from, to] = open.pop()!
    const cut = bestCut(cost, from, to, least)
    if (cut === null || cut.gain <= price) continue
    found.push(cut.at)
    open.push([from, cut.at], [cut.at, to])
  }
  return found.sort((a, b) => a - b).map((at) => places[at]!)
}
