/** Weights ≥ 0 with sum 1 that bring a mixture of columns closest to a target: the heart of synthetic control. */
import { MeriloError } from '../errors.ts'
import { sum } from './robust.ts'

/** Projection on the simplex (Held, Wolfe & Crowder 1974). */
export function onSimplex(weights: readonly number[]): number[] {
  const sorted = [...weights].sort((a, b) => b - a)
  let total = 0
  let shift = 0
  for (const [i, value] of sorted.entries()) {
    total += value
    const tried = (total - 1) / (i + 1)
    if (value - tried > 0) shift = tried
  }
  return weights.map((weight) => Math.max(0, weight - shift))
}

/**
 * Least squares over the simplex by accelerated projected gradient (Beck & Teboulle 2009).
 * @param target T values
 * @param columns each of T values
 */
export function simplexWeights(
  target: readonly number[],
  columns: readonly (readonly number[])[],
  rounds = 5000,
): number[] {
  const k = columns.length
  if (k === 0) throw new MeriloError('stats.empty', { what: 'simplex' })
  if (columns.some((column) => column.length !== target.length))
    throw new MeriloError('stats.bad-count', { what: 'simplex', value: target.length, least: target.length })
  const gram = columns.map((a) => columns.map((b) => sum(a.map((value, t) => value * b[t]!))))
  const cross = columns.map((a) => sum(a.map((value, t) => value * target[t]!)))
  // The trace bounds the largest eigenvalue, so 1 / trace is a safe step.
  const trace = sum(gram.map((row, i) => row[i]!))
  if (trace === 0) return columns.map(() => 1 / k)
  let weights = columns.map(() => 1 / k)
  let ahead = weights
  let speed = 1
  for (let round = 0; round < rounds; round++) {
    const gradient = gram.map((row, i) => sum(row.map((g, j) => g * ahead[j]!)) - cross[i]!)
    const next = onSimplex(ahead.map((w, i) => w - gradient[i]! / trace))
    const faster = (1 + Math.sqrt(1 + 4 * speed * speed)) / 2
    const moved = next.map((w, i) => w - weights[i]!)
    ahead = next.map((w, i) => w + ((speed - 1) / faster) * moved[i]!)
    speed = faster
    weights = next
    if (Math.max(...moved.map(Math.abs)) < 1e-12) break
  }
  return weights
}
