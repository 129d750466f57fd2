/**
 * Huber regression by reweighting (Huber 1964; k = 1.345): a line that bought likes or followers hardly bend.
 */
import { quickMedian, quickSigma } from './numbers.ts'

export interface HuberLine {
  slope: number
  intercept: number
  /** Standard error of the slope. */
  error: number
  /** Robust spread around the line (MAD × 1.4826), never below `least`. */
  sd: number
}

const TURNS = 6

/**
 * @param hold what the slope may be, for callers who know; the first guess is its value for 1
 * @param least spread that is believed in: below it every point would be far
 */
export function huberLine(
  xs: Float64Array,
  ys: Float64Array,
  hold: (slope: number) => number = (slope) => slope,
  least = 0.05,
): HuberLine {
  const n = xs.length
  const left = new Float64Array(n)
  let slope = hold(1)
  let intercept = quickMedian(ys.map((y, i) => y - slope * xs[i]!))
  let sd = 0
  let bottom = 0
  for (let turn = 0; turn < TURNS; turn++) {
    for (let i = 0; i < n; i++) left[i] = ys[i]! - intercept - slope * xs[i]!
    sd = Math.max(quickSigma(left), least)
    let [w, wx, wy] = [0, 0, 0]
    const weights = new Float64Array(n)
    for (let i = 0; i < n; i++) {
      const weight = Math.min(1, (1.345 * sd) / Math.max(1e-9, Math.abs(left[i]!)))
      weights[i] = weight
      w += weight
      wx += weight * xs[i]!
      wy += weight * ys[i]!
    }
    let top = 0
    bottom = 0
    for (let i = 0; i < n; i++) {
      top += weights[i]! * (xs[i]! - wx / w) * (ys[i]! - wy / w)
      bottom += weights[i]! * (xs[i]! - wx / w) ** 2
    }
    slope = hold(bottom > 1e-9 ? top / bottom : 1)
    intercept = wy / w - (slope * wx) / w
  }
  return { slope, intercept, error: bottom > 1e-9 ? sd / Math.sqrt(bottom) : Infinity, sd }
}
