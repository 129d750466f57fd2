import { expect, test } from 'vitest'
import { bestStretch } from './stretch.ts'

const history = { start: '2026-01-01', values: [1, 1, 9, 9, null, 9, 1, 1] }

test('the best stretch, unknown days filled by the mean and not by zero', () => {
  expect(bestStretch(history, 2)).toEqual({ range: { from: '2026-01-03', to: '2026-01-04' }, mean: 9, total: 18 })
  expect(bestStretch(history, 2, 'down')!.range).toEqual({ from: '2026-01-07', to: '2026-01-08' })
  const holes = { start: '2026-01-01', values: [5, 5, 5, 5, null, 1, 1, 1, 1, 1] }
  expect(bestStretch(holes, 5)).toEqual({ range: { from: '2026-01-01', to: '2026-01-05' }, mean: 5, total: 25 })
})

test('no window fits: null', () => {
  expect(bestStretch(history, 9)).toBeNull()
  expect(bestStretch({ start: '2026-01-01', values: [null, null] }, 1)).toBeNull()
  expect(() => bestStretch(history, 0)).toThrow(/length/)
})
