import { expect, test } from 'vitest'
import { NO_SEASON, prefixSums, seasonMove } from './season.ts'

const year = (days: number) =>
  Array.from({ length: days }, (_, i) => 100 * (1 + 0.5 * Math.sin((2 * Math.PI * i) / 364)))

test('below two years no season is claimed', () => {
  expect(seasonMove(year(700), 30)).toEqual(NO_SEASON)
})

test('a clean season is found once two years exist', () => {
  const values = year(3 * 364 + 60)
  const future = year(3 * 364 + 120).slice(-60)
  const { factor, belief } = seasonMove(values, 60)
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length
  expect(belief).toBeGreaterThan(0.6)
  // Drawn to «no season», but most of the way is gone.
  const real = mean(future) - mean(values.slice(-14))
  expect(Math.log(factor) / real).toBeGreaterThan(0.6)
  expect(Math.log(factor) / real).toBeLessThan(1.2)
})

test('prefix sums: a mean needs two thirds of its days', () => {
  const sums = prefixSums([1, null, 3, null, null, 6])
  expect(sums.mean(0, 3)).toBe(2)
  expect(sums.mean(3, 6)).toBeNull()
  expect(sums.mean(4, 9)).toBeNull()
})
