import { expect, test } from 'vitest'
import { slopeOf, theilSenSlope, trendPerMonth } from './trend.ts'

test('slope over pairs is not moved by one wild value', () => {
  expect(theilSenSlope([1, 2, 3, 400, 5])).toBe(1)
  expect(theilSenSlope([1, null, 3])).toBe(1)
  expect(() => theilSenSlope([1])).toThrow(/stats\.empty/)
})

test('per month of 30.44 days, on weeks, in the unit of the series', () => {
  const rising = { start: '2026-01-01', values: Array.from({ length: 90 }, (_, i) => 100 + i) }
  const trend = trendPerMonth(rising)!
  expect(trend.perMonth).toBeCloseTo(30.4375, 0)
  expect(trend.weeks).toBe(12)
  expect(trend.interval.low).toBeLessThanOrEqual(trend.perMonth)
  const burst = { start: '2026-01-01', values: rising.values.map((value, i) => (i === 80 ? 9000 : value)) }
  expect(Math.abs(trendPerMonth(burst)!.perMonth - trend.perMonth)).toBeLessThan(6)
  expect(trendPerMonth({ start: '2026-01-01', values: rising.values.slice(0, 20) })).toBeNull()
})

test('the slope of months comes with its interval, and skips what is unknown', () => {
  const months = [10, 12, null, 16, 18, 20, 21, 24]
  const { slope, interval, n } = slopeOf(months)!
  expect(slope).toBeCloseTo(2, 1)
  expect(interval.low).toBeLessThanOrEqual(slope)
  expect(interval.high).toBeGreaterThanOrEqual(slope)
  expect(interval.low).toBeGreaterThan(0)
  expect(n).toBe(7)
  expect(slopeOf([1, 2, 3])).toBeNull()
})

test('months without a direction have zero inside the interval', () => {
  const { interval } = slopeOf([5, 7, 4, 6, 5, 7, 4, 6])!
  expect(interval.low).toBeLessThan(0)
  expect(interval.high).toBeGreaterThan(0)
})
