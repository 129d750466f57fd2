/**
 * The year's rhythm by months: each month against the mean of the twelve months around it (ratio to moving average,
 * Macaulay 1931; the 2 × 12 mean of Shiskin 1967), averaged over the years, with mean 1. Two years are the least; then most
 * months are seen once, and whether that was a season or a chance nobody knows (`years`).
 */
import { MeriloError } from '../errors.ts'

export interface YearProfile {
  /** By place: index 0 = January … 11 = December. null: this month never had a whole year around it. */
  factors: readonly (number | null)[]
  /** How often each month was seen. */
  years: readonly number[]
}

const LEAST_MONTHS = 24

/**
 * @param values one per whole month, null = unknown
 * @param firstMonth 0 = January … 11 = December, of the first value
 * @returns null below two years, and where a mean is not above zero: a factor of it would mean nothing
 */
export function yearProfile(values: readonly (number | null)[], firstMonth: number): YearProfile | null {
  if (!Number.isInteger(firstMonth) || firstMonth < 0 || firstMonth > 11)
    throw new MeriloError('stats.bad-count', { what: 'month', value: firstMonth, least: 0 })
  if (values.length < LEAST_MONTHS) return null
  const seen: number[][] = Array.from({ length: 12 }, () => [])
  for (const [i, value] of values.entries()) {
    const around = meanAround(values, i)
    if (value === null || around === null) continue
    if (!(around > 0)) return null
    seen[(firstMonth + i) % 12]!.push(value / around)
  }
  const raw = seen.map((ratios) => (ratios.length === 0 ? null : mean(ratios)))
  const known = raw.filter((factor) => factor !== null)
  if (known.length === 0) return null
  const centre = mean(known)
  return {
    factors: raw.map((factor) => (factor === null || centre === 0 ? null : factor / centre)),
    years: seen.map((ratios) => ratios.length),
  }
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length

/** Half a month at both ends: the twelve months around stand evenly before and after. */
function meanAround(values: readonly (number | null)[], i: number): number | null {
  if (i < 6 || i + 6 >= values.length) return null
  let total = 0
  for (let k = i - 6; k <= i + 6; k++) {
    const value = values[k]
    if (value === null || value === undefined) return null
    total += value * (Math.abs(k - i) === 6 ? 0.5 : 1)
  }
  return total / 12
}
