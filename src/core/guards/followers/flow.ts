/** Who came and who left by day, from whatever the source gives. */
import type { MeasureId } from '../../measures/ids.ts'
import { axisOf, countKnown } from '../axis.ts'
import type { Axis } from '../axis.ts'
import type { GuardInput } from '../types.ts'

export interface Flow {
  axis: Axis
  /** People who came and whom neither ads nor a contest brought, as far as the source tells them apart. NaN = unknown. */
  joins: Float64Array
  /** The measure that a finding about `joins` discounts. `net_follows`: only the balance is known. */
  measure: 'follows' | 'net_follows'
  losses: Float64Array | null
  stock: Float64Array | null
  known: number
}

const BROUGHT: readonly MeasureId[] = ['follows_ads', 'follows_contest']

const minus = (from: Float64Array, parts: readonly (Float64Array | null)[]): Float64Array =>
  from.map((value, i) =>
    parts.reduce((rest, part) => (part === null || Number.isNaN(part[i]!) ? rest : rest - part[i]!), value),
  )

const steps = (stock: Float64Array): Float64Array => stock.map((value, i) => (i === 0 ? NaN : value - stock[i - 1]!))

/** null when no movement of followers (or members) is known at all. */
export function flowOf(input: GuardInput): Flow | null {
  const axis = axisOf(input)
  if (axis === null) return null
  const stock = axis.of('followers') ?? axis.of('members')
  const gained = axis.of('follows')
  const lost = axis.of('unfollows')
  const net = axis.of('net_follows') ?? (stock ? steps(stock) : null)
  const parts = BROUGHT.map((measure) => axis.of(measure))
  if (gained && countKnown(gained) >= 0.5 * countKnown(net)) {
    const losses = lost ?? (net ? gained.map((value, i) => Math.max(0, value - net[i]!)) : null)
    return { axis, joins: minus(gained, parts), measure: 'follows', losses, stock, known: countKnown(gained) }
  }
  if (net === null) return null
  // Balance only: gains and losses hide each other, so joining shows as a rise and leaving as a fall of one line.
  return { axis, joins: minus(net, parts), measure: 'net_follows', losses: lost, stock, known: countKnown(net) }
}
