/**
 * Many comparisons at once: among thirty groups one looks special by chance alone. Holm's (1979) step-down adjustment
 * keeps the probability of even one false alarm at the level asked, whatever the dependence between the tests.
 */
import { MeriloError } from '../errors.ts'

/** Adjusted p-values in the order given; compare each with the level of the whole family. */
export function holm(ps: readonly number[]): number[] {
  for (const [index, p] of ps.entries())
    if (!(p >= 0 && p <= 1)) throw new MeriloError('stats.bad-number', { value: String(p), index })
  const order = ps.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p)
  const adjusted: number[] = ps.map(() => 1)
  let largest = 0
  for (const [rank, { p, index }] of order.entries()) {
    largest = Math.max(largest, Math.min(1, p * (ps.length - rank)))
    adjusted[index] = largest
  }
  return adjusted
}
