import { expect, test } from 'vitest'
import { compareProportions, wilson } from './proportions.ts'

test("Wilson's interval agrees with the textbook", () => {
  // Newcombe 1998, table I: 81 of 263, 95 %
  const { interval } = wilson(81, 263, 0.95)
  expect(interval.low).toBeCloseTo(0.2553, 4)
  expect(interval.high).toBeCloseTo(0.3662, 4)
  expect(wilson(0, 10).interval.low).toBe(0)
  expect(wilson(10, 10).interval.high).toBe(1)
  expect(wilson(3, 29).few).toBe(true)
  expect(wilson(3, 30).few).toBe(false)
})

test('difference of two shares: Newcombe 1998, 56 of 70 against 48 of 80', () => {
  const { value, interval } = compareProportions({ successes: 48, n: 80 }, { successes: 56, n: 70 }, 0.95)
  expect(value).toBeCloseTo(0.2, 10)
  expect(interval.low).toBeCloseTo(0.0524, 4)
  expect(interval.high).toBeCloseTo(0.3339, 4)
  expect(compareProportions({ successes: 0, n: 9 }, { successes: 0, n: 9 }).p).toBe(1)
})

test('impossible counts are refused', () => {
  expect(() => wilson(5, 0)).toThrow(/trials/)
  expect(() => wilson(5, 4)).toThrow(/successes/)
  expect(() => wilson(1.5, 4)).toThrow(/1\.5/)
})
