/**
 * The Theta method (Assimakopoulos & Nikolopoulos 2000) in the form of Hyndman & Billah (2003): simple exponential
 * smoothing with a drift of half the slope of the least-squares line. `damping` < 1 lets the drift fade
 * (Gardner & McKenzie 1985), because straight lines are the worst forecast of a month of an account.
 */
import { checkNumbers, checkShare } from './checks.ts'
import { smoothBest } from './smoothing.ts'

export interface Theta {
  level: number
  /** Half of the line's slope: change per day. */
  drift: number
  alpha: number
  /** Value `step` days after the last one (1 = tomorrow). */
  at: (step: number) => number
}

/** Slope per day of the least-squares line over known days; 0 when fewer than two are known. */
export function slope(values: readonly (number | null)[]): number {
  let n = 0
  let sx = 0
  let sy = 0
  let sxx = 0
  let sxy = 0
  for (const [x, y] of values.entries()) {
    if (y === null) continue
    n++
    sx += x
    sy += y
    sxx += x * x
    sxy += x * y
  }
  const spread = n * sxx - sx * sx
  return spread === 0 ? 0 : (n * sxy - sx * sy) / spread
}

export function theta(values: readonly (number | null)[], damping = 1): Theta {
  checkNumbers(values)
  if (damping !== 1) checkShare(damping, 'damping')
  const { level, alpha } = smoothBest(values)
  const drift = slope(values) / 2
  const n = values.length
  // Hyndman & Billah's equivalence: the drift of the line reaches the level with a lag of 1/α days.
  const lag = (1 - (1 - alpha) ** n) / alpha - 1
  const steps = (count: number) => (damping === 1 ? count : (damping * (1 - damping ** count)) / (1 - damping))
  return { level, drift, alpha, at: (step) => level + drift * (steps(step) + lag) }
}
