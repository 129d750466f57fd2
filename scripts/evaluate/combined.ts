/**
 * The product's smoothing and Theta on any evenly spaced series: out with the cycle, forecast, in with the cycle. Where
 * the year is no cycle that repeats twice a dozen times (weeks), its moves are taken as the product takes them: the mean
 * log move of the last three years from here, half believed.
 */
import { smoothBest } from '../../src/core/stats/smoothing.ts'
import { theta } from '../../src/core/stats/theta.ts'
import { isSeasonal, seasonalFactors } from './seasonal.ts'

export interface Cycles {
  /** Periods to try, in steps. */
  cycles: readonly number[]
  /** Steps of a year, when years are to be looked at. */
  year: number | null
}

export function combined(values: readonly number[], { cycles, year }: Cycles, horizon: number): number[] {
  const n = values.length
  const cycle = cycles.toSorted((a, b) => b - a).find((period) => isSeasonal(values, period)) ?? 1
  const factors = cycle === 1 ? [1] : seasonalFactors(values, cycle)
  const flat = values.map((value, t) => value / factors[t % cycle]!)
  const drifting = year === null ? thetaAndLevel(flat) : dampedTrend(flat)
  const move = year === null || n < 3 * year ? () => 1 : yearMove(flat, year)
  const level = smoothBest(flat).level
  return Array.from({ length: horizon }, (_, h) => {
    const one = year === null ? drifting(h + 1) : (drifting(h + 1) + level * move(h)) / 2
    return one * factors[(n + h) % cycle]!
  })
}

function thetaAndLevel(flat: readonly number[]): (step: number) => number {
  const { level } = smoothBest(flat)
  const { at } = theta(flat, 0.95)
  return (step) => (level + at(step)) / 2
}

const YEARS = 3
const BELIEF = 0.5

function yearMove(flat: readonly number[], year: number): (h: number) => number {
  const n = flat.length
  return (h) => {
    const moves: number[] = []
    for (let k = 1; k <= YEARS; k++) {
      const then = n - k * year
      const [from, to] = [flat[then - 1], flat[then + h]]
      if (from !== undefined && to !== undefined && then + h < n && from > 0 && to > 0) moves.push(Math.log(to / from))
    }
    return moves.length === 0 ? 1 : Math.exp((BELIEF * moves.reduce((a, b) => a + b, 0)) / moves.length)
  }
}

/** Damped trend (Gardner & McKenzie 1985), parameters from a grid by squared one-step error. */
function dampedTrend(values: readonly number[]): (step: number) => number {
  let best = { error: Infinity, level: values.at(-1)!, trend: 0, damping: 0.9 }
  for (const alpha of [0.2, 0.4, 0.6, 0.8, 0.95])
    for (const beta of [0.02, 0.05, 0.1, 0.2, 0.3])
      for (const damping of [0.8, 0.9, 0.95, 0.98]) {
        let level = values[0]!
        let trend = 0
        let error = 0
        for (const value of values.slice(1)) {
          const miss = value - (level + damping * trend)
          error += miss * miss
          level += damping * trend + alpha * miss
          trend = damping * trend + alpha * beta * miss
        }
        if (error < best.error) best = { error, level, trend, damping }
      }
  const { level, trend, damping } = best
  return (step) => level + (trend * damping * (1 - damping ** step)) / (1 - damping)
}
