import { expect, test } from 'vitest'
import { METHODS, whyCannotTell } from './phrases.ts'

test('says how large a change would have been seen, in percent of point A', () => {
  const change = {
    value: 4,
    interval: { low: -9, high: 17 },
    real: null,
    p: 0.4,
    detectable: 19,
    method: 'placebo-in-time',
  }
  expect(whyCannotTell(change, 50, 14, 35, true)).toEqual({
    code: 'stats.cannot-tell',
    params: { days: 14, percent: 38, weeks: 5, neighbour: true },
  })
  expect(whyCannotTell({ ...change, real: true }, 50, 14, 35, true)).toBeNull()
  expect(whyCannotTell({ ...change, detectable: null }, 50, 14, null, true)!.code).toBe('stats.too-short')
})

test('every method has its own id', () => {
  expect(new Set(METHODS).size).toBe(METHODS.length)
})
