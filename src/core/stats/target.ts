/** Will the target be met if the work goes on as before? Asked of the account's own past errors, not of hope. */
import { MeriloError } from '../errors.ts'
import { predictTarget, type ForecastOptions, type TargetPrediction } from './forecast.ts'
import type { DailySeries, ForecastTarget } from './types.ts'
import { normalQuantile } from './distributions.ts'

export interface TargetProbability {
  /** 0…1, never quite 0 or 1: a history of m tests cannot promise more than m tests show. */
  asBefore: number
  low: number
  high: number
  /** Non-overlapping tests of the past behind the figure. */
  worth: number
}

export interface TargetOptions extends ForecastOptions {
  /** `up`: at least the target (default); `down`: at most. */
  direction?: 'up' | 'down'
}

/**
 * Probability that the total, mean or level reaches `target` over `horizonDays`. The interval is Wilson's (1927) for as
 * many trials as there are non-overlapping tests. null when no forecast is possible.
 */
export function probabilityOfTarget(
  history: DailySeries,
  target: number,
  horizonDays: number,
  kind: ForecastTarget,
  options: TargetOptions = {},
): TargetProbability | null {
  if (!Number.isFinite(target)) throw new MeriloError('stats.bad-number', { value: String(target), index: 0 })
  const prediction = predictTarget(history, horizonDays, kind, options)
  return prediction === null ? null : chanceOf(prediction, target, options.direction)
}

/** The same of a prediction that is already there: one simulation answers many targets. */
export function chanceOf(
  prediction: Pick<TargetPrediction, 'atLeast' | 'worth'>,
  target: number,
  direction: 'up' | 'down' = 'up',
): TargetProbability {
  const up = prediction.atLeast(target)
  const n = Math.max(1, prediction.worth)
  const most = 1 - 0.5 / (n + 1)
  const raw = direction === 'down' ? 1 - up : up
  const asBefore = Math.min(most, Math.max(1 - most, raw))
  const z = normalQuantile(0.9)
  const centre = (asBefore + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const reach = (z / (1 + (z * z) / n)) * Math.sqrt((asBefore * (1 - asBefore)) / n + (z * z) / (4 * n * n))
  return { asBefore, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach), worth: n }
}
