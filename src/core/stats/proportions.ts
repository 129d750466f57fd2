/** Shares of independent events (visit → lead, lead → sale), with intervals that behave at 0 and at small n. */
import { MeriloError } from '../errors.ts'
import { checkShare, checkWhole } from './checks.ts'
import { normalCdf, normalQuantile } from './distributions.ts'
import type { Interval } from './types.ts'

/** Fewer events than this are shown with a warning. */
export const FEW_EVENTS = 30

export interface Proportion {
  /** 0…1. */
  value: number
  interval: Interval
  n: number
  few: boolean
}

/** Wilson's score interval (1927). Fails when events come in clusters (one person, many visits): too narrow then. */
export function wilson(successes: number, n: number, cover = 0.8): Proportion {
  checkWhole(successes, 0, 'successes')
  checkWhole(n, 1, 'trials')
  checkShare(cover, 'cover')
  if (successes > n) throw new MeriloError('stats.bad-count', { what: 'successes', value: successes, least: n })
  const z = normalQuantile(1 - (1 - cover) / 2)
  const p = successes / n
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const reach = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  // At the ends the formula meets 0 and 1 exactly, rounding apart.
  const low = successes === 0 ? 0 : centre - reach
  const high = successes === n ? 1 : centre + reach
  return { value: p, interval: { low, high }, n, few: n < FEW_EVENTS }
}

export interface ShareOf {
  successes: number
  n: number
}

/** Difference b − a by Newcombe's hybrid score interval (1998, method 10) and a pooled score p-value. */
export function compareProportions(
  a: ShareOf,
  b: ShareOf,
  cover = 0.8,
): { value: number; interval: Interval; p: number } {
  const left = wilson(a.successes, a.n, cover)
  const right = wilson(b.successes, b.n, cover)
  const value = right.value - left.value
  const down = Math.hypot(right.value - right.interval.low, left.interval.high - left.value)
  const up = Math.hypot(right.interval.high - right.value, left.value - left.interval.low)
  const pooled = (a.successes + b.successes) / (a.n + b.n)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n))
  const p = error === 0 ? 1 : 2 * (1 - normalCdf(Math.abs(value) / error))
  return { value, interval: { low: value - down, high: value + up }, p }
}
