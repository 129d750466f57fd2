/** Who comments where: the few who are under nearly every post, and pairs that keep step, against shuffled comments. */
import { mulberry32, shuffled } from '../stats/random.ts'

/** One person's comments as a set of posts. */
export interface Presence {
  actor: string
  bits: Uint32Array
  posts: number
}

export function presences(actors: readonly string[], posts: readonly number[], postCount: number): Presence[] {
  const made = new Map<string, Presence>()
  actors.forEach((actor, i) => {
    let one = made.get(actor)
    if (one === undefined) made.set(actor, (one = { actor, bits: new Uint32Array((postCount + 31) >> 5), posts: 0 }))
    const word = posts[i]! >> 5
    const bit = 1 << (posts[i]! & 31)
    if ((one.bits[word]! & bit) === 0) {
      one.bits[word] = one.bits[word]! | bit
      one.posts++
    }
  })
  return [...made.values()]
}

function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

export function common(a: Presence, b: Presence): number {
  let total = 0
  for (let i = 0; i < a.bits.length; i++) total += ones(a.bits[i]! & b.bits[i]!)
  return total
}

const PAIR_Z = 5
const PAIR_POSTS = 5
const PAIR_SHARE = 0.6

/** Pairs who meet far more often than their numbers of posts give by chance (hypergeometric mean and variance). */
export function pairs(people: readonly Presence[], postCount: number): [number, number][] {
  const found: [number, number][] = []
  for (let i = 0; i < people.length; i++) {
    for (let j = i + 1; j < people.length; j++) {
      const a = people[i]!.posts
      const b = people[j]!.posts
      if (Math.min(a, b) < PAIR_POSTS || Math.min(a, b) / Math.max(a, b) < PAIR_SHARE) continue
      const met = common(people[i]!, people[j]!)
      if (met < PAIR_POSTS || met / (a + b - met) < PAIR_SHARE) continue
      const mean = (a * b) / postCount
      const variance = (mean * (1 - a / postCount) * (postCount - b)) / Math.max(1, postCount - 1)
      if (met - mean > PAIR_Z * Math.sqrt(Math.max(variance, 0.05))) found.push([i, j])
    }
  }
  return found
}

/** Groups of at least three linked by pairs. */
export function linked(count: number, links: readonly [number, number][]): number[][] {
  const parents = Array.from({ length: count }, (_, i) => i)
  const root = (i: number): number => (parents[i] === i ? i : (parents[i] = root(parents[i]!)))
  for (const [i, j] of links) parents[root(j)] = root(i)
  const groups = new Map<number, number[]>()
  for (let i = 0; i < count; i++) groups.set(root(i), [...(groups.get(root(i)) ?? []), i])
  return [...groups.values()].filter((group) => group.length >= 3)
}

/** Distinct posts of the chosen people, summed; `places[i]` = number of the person who wrote comment i, or −1. */
export function incidences(places: Int32Array, people: number, posts: readonly number[], postCount: number): number {
  const seen = new Uint8Array(people * postCount)
  let total = 0
  for (let i = 0; i < places.length; i++) {
    if (places[i]! < 0) continue
    const at = places[i]! * postCount + posts[i]!
    if (seen[at] === 0) {
      seen[at] = 1
      total++
    }
  }
  return total
}

/**
 * How often shuffled comments (each person keeps the number of comments, posts keep theirs) reach the statistic:
 * (hits + 1) ÷ (turns + 1), the permutation p-value of Phipson & Smyth (2010). Seeded, so the answer never wavers.
 */
export function permuted(
  posts: readonly number[],
  turns: number,
  observed: number,
  statistic: (posts: readonly number[]) => number,
): { p: number; mean: number } {
  const random = mulberry32(7_919)
  let hits = 0
  let total = 0
  for (let turn = 0; turn < turns; turn++) {
    const value = statistic(shuffled(random, posts))
    total += value
    if (value >= observed) hits++
  }
  return { p: (hits + 1) / (turns + 1), mean: total / turns }
}
