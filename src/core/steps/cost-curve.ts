/**
 * Cost per result rises with the budget. Fitted as results = c · spend^β by least squares of logarithms (a constant
 * elasticity, the usual first model of diminishing returns: Hanssens, Parsons, Schultz, «Market Response Models», ch. 3).
 */
import type { CostPoint } from './input.ts'

export interface CostCurve {
  /** Minor units per result at the usual pace. */
  cost: number
  /** Results a week at which that cost was paid. */
  usualPerWeek: number
  /** 1 = no rise. null when the history cannot tell. */
  elasticity: number | null
  /** Periods behind it. */
  n: number
}

const LEAST_POINTS = 6
/** The largest budget must be at least twice the smallest, or the slope is noise. */
const LEAST_SPREAD = 2
const ELASTICITY = { low: 0.3, high: 1 } as const

export function costCurve(points: readonly CostPoint[]): CostCurve | null {
  const known = points.filter((point) => point.spend > 0 && point.days > 0)
  const spend = known.reduce((sum, point) => sum + point.spend, 0)
  const results = known.reduce((sum, point) => sum + point.results, 0)
  const days = known.reduce((sum, point) => sum + point.days, 0)
  // Money that brought nothing is part of the price; without a single result there is none.
  if (!(results > 0)) return null
  const elasticity = elasticityOf(known.filter((point) => point.results > 0))
  return { cost: spend / results, usualPerWeek: (results / days) * 7, elasticity, n: known.length }
}

function elasticityOf(points: readonly CostPoint[]): number | null {
  if (points.length < LEAST_POINTS) return null
  // paces, so that a week and a month lie on one curve
  const xs = points.map((point) => Math.log(point.spend / point.days))
  const ys = points.map((point) => Math.log(point.results / point.days))
  if (Math.max(...xs) - Math.min(...xs) < Math.log(LEAST_SPREAD)) return null
  const mx = xs.reduce((a, b) => a + b, 0) / xs.length
  const my = ys.reduce((a, b) => a + b, 0) / ys.length
  const sxx = xs.reduce((sum, x) => sum + (x - mx) ** 2, 0)
  const sxy = xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i]! - my), 0)
  const slope = sxy / sxx
  return Math.min(ELASTICITY.high, Math.max(ELASTICITY.low, slope))
}

/** Minor units for `needed` results in `days` days: dearer than the usual cost only above the usual pace. */
export function spendFor(needed: number, days: number, cost: number, usualPerWeek: number, elasticity: number): number {
  const perWeek = (needed / days) * 7
  const faster = usualPerWeek > 0 ? Math.max(1, perWeek / usualPerWeek) : 1
  return needed * cost * faster ** (1 / elasticity - 1)
}
