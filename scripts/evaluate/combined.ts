/** The product's smoothing and Theta on any evenly spaced series: out with the cycle, forecast, in with the cycle. */
import { smoothBest } from '../../src/core/stats/smoothing.ts'
import { theta } from '../../src/core/stats/theta.ts'
import { isSeasonal, seasonalFactors } from './seasonal.ts'

export function combined(values: readonly number[], cycles: readonly number[], horizon: number): number[] {
  const n = values.length
  const cycle = [...cycles].sort((a, b) => b - a).find((period) => isSeasonal(values, period)) ?? 1
  const factors = cycle === 1 ? [1] : seasonalFactors(values, cycle)
  const flat = values.map((value, t) => value / factors[t % cycle]!)
  const level = smoothBest(flat).level
  const drifting = theta(flat, 0.95)
  return Array.from({ length: horizon }, (_, h) => ((level + drifting.at(h + 1)) / 2) * factors[(n + h) % cycle]!)
}
