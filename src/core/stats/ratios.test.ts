import { expect, test } from 'vitest'
import { mulberry32, normal } from './random.ts'
import { bootstrapRatio, compareRatios, ratioOf, type RatioItem } from './ratios.ts'

/** Posts whose reach and engagement both have heavy tails, as real ones do. */
const posts = (n: number, seed: number, lift = 1): RatioItem[] => {
  const random = mulberry32(seed)
  return Array.from({ length: n }, () => {
    const bottom = Math.round(1000 * Math.exp(0.9 * normal(random)))
    return { bottom, top: Math.round(bottom * 0.03 * lift * Math.exp(0.6 * normal(random))) }
  })
}

test('the ratio is of sums, not a mean of ratios', () => {
  expect(
    ratioOf([
      { top: 10, bottom: 100 },
      { top: 10, bottom: 900 },
    ]).value,
  ).toBe(0.02)
  expect(() => ratioOf([{ top: 1, bottom: 0 }])).toThrow(/stats\.empty/)
  expect(() => ratioOf([{ top: 1, bottom: -5 }])).toThrow(/-5/)
})

test('a doubled ER is found, with its size; the same seed gives the same answer', () => {
  const change = compareRatios(posts(60, 1), posts(60, 2, 2))!
  expect(change.p).toBeLessThan(0.01)
  expect(change.value).toBeGreaterThan(0.015)
  expect(change.interval.low).toBeGreaterThan(0)
  expect(compareRatios(posts(60, 1), posts(60, 2, 2))).toEqual(change)
})

test('random halves of the same posts differ in about 5 % of cases at a nominal 5 %', () => {
  let alarms = 0
  for (let seed = 1; seed <= 200; seed++)
    if (compareRatios(posts(40, seed), posts(40, 5000 + seed), { seed, rounds: 199 })!.p < 0.05) alarms++
  expect(alarms / 200).toBeLessThanOrEqual(0.08)
})

test('few posts cannot carry a comparison', () => {
  expect(compareRatios(posts(7, 1), posts(50, 2))).toBeNull()
  const contest = posts(50, 3).map((post) => ({ ...post, cluster: 'contest' }))
  expect(compareRatios(contest, posts(50, 2))).toBeNull()
})

test('the bootstrap holds the ratio, and clusters widen it', () => {
  const items = posts(60, 4)
  const narrow = bootstrapRatio(items, 9)
  expect(narrow.low).toBeLessThan(ratioOf(items).value)
  expect(narrow.high).toBeGreaterThan(ratioOf(items).value)
  const twins = items.flatMap((item, i) => [
    { ...item, cluster: String(i) },
    { ...item, cluster: String(i) },
  ])
  const wide = bootstrapRatio(twins, 9)
  const blind = bootstrapRatio(
    twins.map(({ top, bottom }) => ({ top, bottom })),
    9,
  )
  expect(wide.high - wide.low).toBeGreaterThan((blind.high - blind.low) * 1.2)
})
