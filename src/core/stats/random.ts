/** Chance with a seed: the same seed gives the same numbers on every machine. Not for secrets. */
import { MeriloError } from '../errors.ts'

/** Uniform numbers in [0, 1). */
export type Random = () => number

/** mulberry32 (Tommy Ettinger, 2017, public domain): 32 bits of state, period about 2^32. */
export function mulberry32(seed: number): Random {
  if (!Number.isInteger(seed)) throw new MeriloError('stats.bad-count', { what: 'seed', value: seed, least: 0 })
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A standard normal number (Box & Muller 1958). */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()))
  return radius * Math.cos(2 * Math.PI * random())
}

/** A whole number in [0, n). */
export const below = (random: Random, n: number): number => Math.floor(random() * n)

/** A shuffled copy (Fisher & Yates 1938, in Durstenfeld's form). */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const copy = [...items]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = below(random, i + 1)
    const held = copy[i]!
    copy[i] = copy[j]!
    copy[j] = held
  }
  return copy
}
