import { expect, test } from 'vitest'
import { mulberry32, normal } from './random.ts'
import { restlessness } from './restless.ts'

const noise = (days: number, spread: (i: number) => number) => {
  const random = mulberry32(4)
  return Array.from({ length: days }, (_, i) => 5 + spread(i) * normal(random))
}

test('an even account is as restless as usual', () => {
  const found = restlessness(
    noise(400, () => 0.2),
    400,
  )
  expect(found).toHaveLength(401)
  expect(found[0]).toBe(1)
  for (const at of [150, 280, 400]) {
    expect(found[at]).toBeGreaterThan(0.6)
    expect(found[at]).toBeLessThan(1.5)
  }
})

test('a wild month raises it, a quiet one lowers it to no less than what is not believed', () => {
  const wild = restlessness(
    noise(300, (i) => (i >= 270 ? 1 : 0.2)),
    300,
  )
  expect(wild[300]).toBeGreaterThan(2)
  expect(wild[265]).toBeLessThan(1.2)
  const quiet = restlessness(
    noise(900, (i) => (i >= 800 ? 0 : 0.2)),
    900,
  )
  expect(quiet[900]).toBeGreaterThan(0.25)
  expect(quiet[900]).toBeLessThan(0.4)
})

test('what comes later changes nothing before it, and days after the cut teach nothing of the usual', () => {
  const values = noise(300, () => 0.2)
  const changed = values.map((value, i) => (i >= 250 ? value * 9 : value))
  const a = restlessness(values, 250)
  const b = restlessness(changed, 250)
  expect(b.slice(0, 251)).toEqual(a.slice(0, 251))
  expect(b[300]).toBeGreaterThan(a[300]!)
})

test('unit does not matter; constant, unknown and short histories are usual', () => {
  const values = noise(200, () => 0.2)
  const small = restlessness(
    values.map((value) => value / 1000),
    200,
  )
  for (const [u, own] of restlessness(values, 200).entries()) expect(small[u]).toBeCloseTo(own, 9)
  const ones = (n: number) => new Float64Array(n).fill(1)
  expect(
    restlessness(
      Array.from({ length: 60 }, () => 3),
      60,
    ),
  ).toEqual(ones(61))
  expect(
    restlessness(
      Array.from({ length: 60 }, () => null),
      60,
    ),
  ).toEqual(ones(61))
  expect(restlessness([], 0)).toEqual(ones(1))
  expect(restlessness([1, 2, 3], 3)).toEqual(ones(4))
})
