import { expect, test } from 'vitest'
import { mulberry32, normal } from './random.ts'
import { alwaysValid } from './sequential.ts'

const draw = (seed: number, n: number, shift = 0) => {
  const random = mulberry32(seed)
  return Array.from({ length: n }, () => shift + normal(random))
}

test('looking on each of 54 days raises at most 10 % false alarms', () => {
  let alarms = 0
  for (let seed = 1; seed <= 300; seed++) if (alwaysValid(draw(seed, 54), 1).stopped !== null) alarms++
  expect(alarms / 300).toBeLessThanOrEqual(0.1)
})

test('a change of one spread is found within 54 days, and p only falls', () => {
  let found = 0
  for (let seed = 1; seed <= 50; seed++) if (alwaysValid(draw(seed, 54, 1), 1).stopped !== null) found++
  expect(found).toBeGreaterThan(47)
  const values = draw(3, 30, 1)
  expect(alwaysValid(values, 1).p).toBeLessThanOrEqual(alwaysValid(values.slice(0, 15), 1).p)
  expect(alwaysValid([null, null], 1)).toEqual({ p: 1, stopped: null })
  expect(() => alwaysValid(values, 0)).toThrow(/stats\.bad-number/)
})
