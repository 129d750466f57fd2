/** Location and spread that one wild day cannot move. All in the unit of the values; nulls are unknown and skipped. */
import { MeriloError } from '../errors.ts'
import { knownOrThrow } from './checks.ts'

type Values = readonly (number | null)[]

export const sum = (values: readonly number[]): number => {
  let total = 0
  for (const value of values) total += value
  return total
}

/** Arithmetic mean of the known values. Throws `stats.empty`. */
export function mean(values: Values): number {
  const known = knownOrThrow(values, 'mean')
  return sum(known) / known.length
}

/** Sample variance (n − 1); 0 for a single value, which knows nothing of spread: check n first. */
export function variance(values: readonly number[]): number {
  const known = knownOrThrow(values, 'variance')
  if (known.length === 1) return 0
  const centre = sum(known) / known.length
  return sum(known.map((value) => (value - centre) ** 2)) / (known.length - 1)
}

/** Quantile of an already sorted list by type 7 of Hyndman & Fan (1996), the one spreadsheets use. 0 ≤ q ≤ 1. */
export function quantileSorted(sorted: readonly number[], q: number): number {
  if (sorted.length === 0) throw new MeriloError('stats.empty', { what: 'quantile' })
  if (!(q >= 0 && q <= 1)) throw new MeriloError('stats.bad-share', { what: 'quantile', value: String(q) })
  const place = (sorted.length - 1) * q
  const below = Math.floor(place)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  return low + (high - low) * (place - below)
}

export const sortNumbers = (values: readonly number[]): number[] => Array.from(Float64Array.from(values).sort())

export const quantile = (values: Values, q: number): number =>
  quantileSorted(sortNumbers(knownOrThrow(values, 'quantile')), q)

export const median = (values: Values): number => quantile(values, 0.5)

/**
 * Median absolute deviation around the median (Hampel 1974). Fails quietly to 0 when more than half of the values are
 * equal (many zero days): a caller that divides by it must have a floor.
 */
export function mad(values: Values): number {
  const known = knownOrThrow(values, 'mad')
  const centre = median(known)
  return median(known.map((value) => Math.abs(value - centre)))
}

/** The MAD × 1.4826: the standard deviation, if the values were normal. */
export const robustSigma = (values: Values): number => 1.4826 * mad(values)

/** Values beyond the q and 1 − q quantiles are pulled to them (Tukey 1962). Order and nulls are kept. */
export function winsorise(values: Values, q: number): (number | null)[] {
  if (!(q >= 0 && q < 0.5)) throw new MeriloError('stats.bad-share', { what: 'winsorise', value: String(q) })
  const sorted = sortNumbers(knownOrThrow(values, 'winsorise'))
  const low = quantileSorted(sorted, q)
  const high = quantileSorted(sorted, 1 - q)
  return values.map((value) => (value === null ? null : Math.min(high, Math.max(low, value))))
}

/**
 * Hodges–Lehmann shift (1963): the median of all differences b − a. Robust to 29 % of wild values, and nearly as
 * sharp as the mean on clean ones. Cost grows with the product of lengths.
 */
export function hodgesLehmann(a: Values, b: Values): number {
  const left = knownOrThrow(a, 'hodges-lehmann')
  const right = knownOrThrow(b, 'hodges-lehmann')
  return median(right.flatMap((y) => left.map((x) => y - x)))
}
