/**
 * Looking every day without raising false alarms: the mixture sequential probability ratio test (Robbins 1970; Johari,
 * Pekelis & Walsh 2017). The p-value is valid at every moment at once. It assumes independent values: feed it weekly
 * means or what is left after the forecast, never raw days.
 */
import { MeriloError } from '../errors.ts'
import { checkNumbers } from './checks.ts'

export interface Sequential {
  /** Smallest always-valid p-value so far. */
  p: number
  /** Index of the value at which p first fell below `alarm`, else null. */
  stopped: number | null
}

/**
 * @param values effects, mean 0 when nothing changed
 * @param spread standard deviation of one value when nothing changed, from the history before
 * @param mixing standard deviation of the effects that are worth finding, in units of `spread`; 0.3 unless told
 */
export function alwaysValid(values: readonly (number | null)[], spread: number, alarm = 0.1, mixing = 0.3): Sequential {
  checkNumbers(values)
  if (!(spread > 0)) throw new MeriloError('stats.bad-number', { value: String(spread), index: 0 })
  const tau2 = mixing * mixing
  let n = 0
  let total = 0
  let p = 1
  let stopped: number | null = null
  for (const [i, value] of values.entries()) {
    if (value === null) continue
    n++
    total += value / spread
    const logRatio = (tau2 * total * total) / (2 * (1 + n * tau2)) - 0.5 * Math.log(1 + n * tau2)
    p = Math.min(p, Math.exp(-logRatio))
    if (stopped === null && p < alarm) stopped = i
  }
  return { p, stopped }
}
