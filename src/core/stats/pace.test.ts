import { expect, test } from 'vitest'
import { elapsedShare, expectedLevel, expectedShare } from './pace.ts'

const window = { from: '2026-06-01', to: '2026-06-28' }

test('share of days over, kept within 0 and 1', () => {
  expect(elapsedShare(window, '2026-05-01')).toBe(0)
  expect(elapsedShare(window, '2026-06-07')).toBe(0.25)
  expect(elapsedShare(window, '2026-09-01')).toBe(1)
  expect(() => elapsedShare({ from: '2026-06-02', to: '2026-06-01' }, '2026-06-01')).toThrow(/stats\.bad-windows/)
})

test('weekends that bring nothing are not expected to', () => {
  // 2026-03-02 is a Monday, 13 weeks before the window.
  const history = { start: '2026-03-02', values: Array.from({ length: 91 }, (_, i) => (i % 7 >= 5 ? 0 : 10)) }
  expect(expectedShare(history, window, '2026-06-05')).toBeGreaterThan(0.24)
  expect(expectedShare(history, window, '2026-06-07')).toBeCloseTo(0.25, 9)
  expect(expectedShare({ start: '2026-03-02', values: [] }, window, '2026-06-05')).toBeCloseTo(5 / 28, 9)
})

test('last year bends the line by half of its season', () => {
  const long = { from: '2026-06-01', to: '2026-07-26' }
  const values = Array.from({ length: 800 }, () => 10)
  const start = '2024-03-25'
  const flat = expectedShare({ start, values }, long, '2026-06-28')
  expect(flat).toBeCloseTo(0.5, 6)
  // A year before the window, its second half was twice as strong.
  const summer = values.map((value, i) => (i >= 462 && i < 495 ? value * 2 : value))
  const bent = expectedShare({ start, values: summer }, long, '2026-06-28')
  expect(bent).toBeLessThan(0.47)
  expect(bent).toBeGreaterThan(0.36)
})

test('levels go straight from point A to the plan', () => {
  expect(expectedLevel(1000, 1200, window, '2026-06-14')).toBe(1100)
  expect(expectedLevel(30, 10, window, '2026-06-07')).toBe(25)
})
