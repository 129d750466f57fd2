import { expect, test } from 'vitest'
import { endOf, increments, lastKnown, until, valuesIn, withoutRanges } from './series.ts'

const series = { start: '2026-01-05', values: [10, 12, null, 18, 18] }

test('cutting: days outside are unknown, not zero', () => {
  expect(endOf(series)).toBe('2026-01-09')
  expect(valuesIn(series, { from: '2026-01-04', to: '2026-01-06' })).toEqual([null, 10, 12])
  expect(until(series, '2026-01-06').values).toEqual([10, 12])
  expect(until(series, '2025-12-01').values).toEqual([])
})

test('known events become unknown days', () => {
  expect(withoutRanges(series, [{ from: '2026-01-06', to: '2026-01-08' }]).values).toEqual([10, null, null, null, 18])
})

test('movement of a stock: a gap stays a gap unless it is asked to be spread', () => {
  expect(increments(series).values).toEqual([null, 2, null, null, 0])
  expect(increments(series, true).values).toEqual([null, 2, 3, 3, 0])
  expect(lastKnown({ start: '2026-01-05', values: [1, null] })).toEqual({ value: 1, index: 0 })
  expect(lastKnown({ start: '2026-01-05', values: [null] })).toBeNull()
})
