import { expect, it } from 'vitest'
import { bySigns, byZ } from './statistic.ts'

it('counts the tail of the sign test by hand', () => {
  // P(X ≥ 4 | n = 5, ½) = (5 + 1) ÷ 32
  expect(bySigns(4, 5, 'posts').p).toBeCloseTo(6 / 32, 12)
  expect(bySigns(0, 5, 'posts').p).toBeCloseTo(1, 12)
})

it('does not pretend to tails that nobody knows', () => {
  expect(byZ(40, 3, 'days').p).toBe(1e-9)
  expect(byZ(0, 3, 'days').p).toBeCloseTo(0.5, 6)
})
