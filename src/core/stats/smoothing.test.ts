import { expect, test } from 'vitest'
import { mulberry32, normal } from './random.ts'
import { smooth, smoothBest } from './smoothing.ts'
import { slope, theta } from './theta.ts'

test('smoothing by hand: start at the mean of the first week, then level + α·(value − level)', () => {
  expect(smooth([10, 10, 10, 10, 10, 10, 10, 20], 0.5).level).toBe(15)
  expect(smooth([10, 10, 10, 10, 10, 10, 10, null, 20, null], 0.5).level).toBe(15)
  expect(smooth([7], 0.3).level).toBe(7)
})

test('a calm series chooses a long memory, a wandering one a short', () => {
  const random = mulberry32(5)
  const calm = Array.from({ length: 200 }, () => 100 + 10 * normal(random))
  let level = 100
  const wandering = Array.from({ length: 200 }, () => (level += 10 * normal(random)))
  expect(smoothBest(calm).alpha).toBeLessThan(0.11)
  expect(smoothBest(wandering).alpha).toBeGreaterThan(0.4)
})

test('Theta adds half the slope, and damping makes it fade', () => {
  const line = Array.from({ length: 60 }, (_, i) => 5 + 2 * i)
  expect(slope(line)).toBeCloseTo(2, 9)
  const straight = theta(line)
  expect(straight.drift).toBeCloseTo(1, 9)
  expect(straight.at(11) - straight.at(1)).toBeCloseTo(10, 9)
  const damped = theta(line, 0.9)
  expect(damped.at(200) - damped.at(100)).toBeLessThan(0.01)
})

test('bad input is refused', () => {
  expect(() => smooth([1], 0)).toThrow(/alpha/)
  expect(() => smooth([null], 0.1)).toThrow(/stats\.empty/)
  expect(() => theta([1, 2], 2)).toThrow(/damping/)
})
