import { describe, expect, it } from 'vitest'
import { below, mulberry32, shuffled } from '../stats/random.ts'
import { lockstep } from './lockstep.ts'
import type { Act } from './lockstep.ts'

const RULE = { within: 60, least: 3, turns: 99 }

/** 40 posts, 300 readers at their own times within ten hours. */
const readers = (seed: number): Act[] => {
  const random = mulberry32(seed)
  return Array.from({ length: 1200 }, (_, i) => ({
    actor: `r${below(random, 300)}`,
    object: `p${i % 40}`,
    at: (i % 40) * 100_000 + below(random, 36_000),
  }))
}
const pod = (seed: number, posts: number): Act[] => {
  const random = mulberry32(seed)
  return Array.from({ length: posts }, (_, post) =>
    ['x', 'y', 'z'].map((actor) => ({ actor, object: `p${post}`, at: post * 100_000 + 5000 + below(random, 50) })),
  ).flat()
}

describe('people who keep step', () => {
  it('are found as pairs, and chance does not explain them', () => {
    const { pairs, p, byChance } = lockstep([...readers(1), ...pod(2, 8)], RULE)
    expect(pairs.map(({ a, b }) => a + b).sort()).toEqual(['xy', 'xz', 'yz'])
    expect(pairs[0]!.objects).toBe(8)
    expect(p).toBe(0.01)
    expect(byChance).toBeLessThan(1)
  })
  it('are not made of readers who come at their own times', () => {
    let alarms = 0
    for (let seed = 1; seed <= 20; seed++) if (lockstep(readers(seed), { ...RULE, turns: 39 }).p <= 0.05) alarms++
    expect(alarms).toBeLessThanOrEqual(2)
  })
  it('count an object once, however often two meet on it, and nobody with themselves', () => {
    const again = [0, 10, 20, 30].flatMap((at) => ['x', 'y'].map((actor) => ({ actor, object: 'p', at })))
    expect(lockstep(again, { ...RULE, least: 1, turns: 9 }).pairs).toEqual([{ a: 'x', b: 'y', objects: 1 }])
    // Four times four moments.
    expect(lockstep(again, { ...RULE, everyMeeting: true, turns: 9 }).pairs[0]!.objects).toBe(16)
    expect(lockstep(again, { ...RULE, least: 2, turns: 9 }).pairs).toEqual([])
  })
  it('do not depend on the order, and are not found in nothing', () => {
    const acts = [...readers(3), ...pod(4, 5)]
    expect(lockstep(shuffled(mulberry32(9), acts), RULE)).toEqual(lockstep(acts, RULE))
    expect(lockstep([], RULE)).toEqual({ pairs: [], byChance: 0, p: 1 })
  })
})
