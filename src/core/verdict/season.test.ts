import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../time/day.ts'
import { seasonOf } from './season.ts'
import { newFollowers } from './testing.ts'

const START = '2023-01-02'
const window = { from: '2025-07-01', to: '2025-07-31' }
const pointARange = { from: '2025-06-01', to: '2025-06-30' }

/** 100 a day, growing by `growth` a year; July at `july` of the usual in the years named. */
function years(growth: number, july: number, when: readonly string[]) {
  const days = daysBetween(START, window.to) + 1
  const values = Array.from({ length: days }, (_, i) => {
    const day = addDays(START, i)
    return 100 * (1 + growth) ** (i / 364) * (when.includes(day.slice(0, 7)) ? july : 1)
  })
  return newFollowers(31, 1, { window, pointARange, history: { start: START, values } })
}

test('two Julys below their Junes are a season, as deep as the shallower one', () => {
  expect(seasonOf(years(0, 0.7, ['2023-07', '2024-07']))!.change).toBeCloseTo(-0.29, 1)
})

test('growth from year to year is no season, nor is one year', () => {
  expect(Math.abs(seasonOf(years(1, 1, []))?.change ?? 0)).toBeLessThan(0.02)
  expect(Math.abs(seasonOf(years(0, 0.7, ['2024-07']))?.change ?? 0)).toBeLessThan(0.05)
})

test('without two known years nothing is said', () => {
  const input = years(0, 0.7, ['2023-07', '2024-07'])
  const from = daysBetween(START, '2024-01-01')
  const history = { start: '2024-01-01', values: input.history.values.slice(from) }
  expect(seasonOf({ ...input, history })).toBeNull()
  expect(seasonOf({ ...input, shape: 'level' })).toBeNull()
})
