import { expect, test } from 'vitest'
import { yearProfile } from './year-profile.ts'

const season = [1.2, 1.1, 1, 1, 0.9, 0.8, 0.7, 0.8, 1, 1.1, 1.1, 1.3]
const months = (n: number, first = 0, growth = 0) =>
  Array.from({ length: n }, (_, i) => 100 * (1 + growth * i) * season[(first + i) % 12]!)

test('finds the season of three growing years, wherever they begin', () => {
  const found = yearProfile(months(36, 4, 0.01), 4)!
  for (const [month, factor] of season.entries()) expect(found.factors[month]).toBeCloseTo(factor, 1)
  expect(found.years).toEqual(Array.from({ length: 12 }, () => 2))
})

test('of two years each month was seen once', () => {
  expect(yearProfile(months(24), 0)!.years).toEqual(Array.from({ length: 12 }, () => 1))
})

test('less than two years say nothing, and neither does an account that lives below zero', () => {
  expect(yearProfile(months(23), 0)).toBeNull()
  expect(
    yearProfile(
      months(30).map((value) => -value),
      0,
    ),
  ).toBeNull()
})

test('an unknown month leaves the months that need it unknown', () => {
  const found = yearProfile(
    months(24).map((value, i) => (i === 0 ? null : value)),
    0,
  )!
  expect(found.factors[6]).toBeNull()
  expect(found.factors[7]).not.toBeNull()
})
