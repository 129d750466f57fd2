/** Seeded randomness, so that the demo brand is the same on every machine. */

export interface Random {
  /** Uniform in [0, 1). */
  next: () => number
  integer: (low: number, high: number) => number
  normal: () => number
  /** Multiplicative noise with median 1. */
  noise: (sigma: number) => number
  poisson: (mean: number) => number
  pick: <T>(items: readonly T[]) => T
  chance: (probability: number) => boolean
}

/** mulberry32 (T. Ettinger, public domain): 32-bit state, good enough to draw a believable company. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return {
    next,
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
    normal,
    noise: (sigma) => Math.exp(sigma * normal()),
    // Knuth's product for small means, the rounded normal for large ones.
    poisson: (mean) => {
      if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
      const limit = Math.exp(-mean)
      let count = 0
      for (let product = next(); product > limit; product *= next()) count++
      return count
    },
    pick: (items) => items[Math.floor(next() * items.length)]!,
    chance: (probability) => next() < probability,
  }
}
