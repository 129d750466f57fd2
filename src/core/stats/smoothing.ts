/**
 * Simple exponential smoothing (Brown 1956; Holt 1957): level ← level + α·(value − level).
 * Unknown days leave the level as it is and are not counted as errors. Values without a weekday rhythm are expected.
 *
 * `weights` (mean 1): how much a day knows. A Sunday that usually brings a tenth of a day's visits knows a tenth of what
 * a Tuesday knows, so its value divided by 0.1 must not throw the level about.
 */
import { MeriloError } from '../errors.ts'
import { checkNumbers } from './checks.ts'

type Weights = readonly number[] | null

export interface Smoothed {
  /** Forecast of any later day, in the unit of the values. */
  level: number
  alpha: number
  /** Mean absolute one-step error after the first week. */
  error: number
}

/** Low ones for calm accounts, high ones for those whose level wanders. */
export const ALPHAS = [0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.45, 0.6] as const
const START_DAYS = 7

function startLevel(values: readonly (number | null)[], weights: Weights): number {
  let total = 0
  let weight = 0
  let count = 0
  for (const [i, value] of values.entries()) {
    if (value === null || count === START_DAYS) continue
    const own = weights === null ? 1 : weights[i]!
    total += own * value
    weight += own
    count++
  }
  if (!(weight > 0)) throw new MeriloError('stats.empty', { what: 'smoothing' })
  return total / weight
}

export function smooth(values: readonly (number | null)[], alpha: number, weights: Weights = null): Smoothed {
  if (!(alpha > 0 && alpha <= 1)) throw new MeriloError('stats.bad-share', { what: 'alpha', value: String(alpha) })
  checkNumbers(values)
  return run(values, weights, alpha, startLevel(values, weights))
}

function run(values: readonly (number | null)[], weights: Weights, alpha: number, start: number): Smoothed {
  let level = start
  let errors = 0
  let count = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (value === null) continue
    const weight = weights === null ? 1 : weights[i]!
    if (i >= START_DAYS) {
      errors += weight * Math.abs(value - level)
      count++
    }
    level += Math.min(1, alpha * weight) * (value - level)
  }
  return { level, alpha, error: count === 0 ? 0 : errors / count }
}

/** The α with the smallest one-step absolute error on the account's own history (absolute: one viral day must not choose it). */
export function smoothBest(values: readonly (number | null)[], weights: Weights = null): Smoothed {
  checkNumbers(values)
  const start = startLevel(values, weights)
  let best = run(values, weights, ALPHAS[0], start)
  for (const alpha of ALPHAS.slice(1)) {
    const tried = run(values, weights, alpha, start)
    if (tried.error < best.error) best = tried
  }
  return best
}
