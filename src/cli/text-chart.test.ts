import { expect, test } from 'vitest'
import type { Around } from '../core/guards/around.ts'
import { textChart } from './text-chart.ts'

const around = (values: (number | null)[], expected: (number | null)[] = values.map(() => null)): Around => ({
  measure: 'follows',
  series: { start: '2026-10-01', values },
  expected: { start: '2026-10-01', values: expected },
  range: { from: '2026-10-03', to: '2026-10-04' },
})

test('marks the finding, the rest, and what was expected', () => {
  const lines = textChart(around([2, 2, 10, 8, null, 2], [null, null, 2, 2, null, null]), 'ru').split('\n')
  expect(lines[0]).toBe('10 │  ●')
  expect(lines[4]).toBe(' 5 │')
  expect(lines.some((line) => line.includes('·'.repeat(2) + '──') && line.endsWith(' ·'))).toBe(true)
  expect(lines.at(-1)).toContain('1\u00a0окт')
})

test('never asks for more than 80 columns', () => {
  const long = around(Array.from({ length: 500 }, (_, i) => 1_000_000 + i * 1000))
  for (const line of textChart(long, 'ru').split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(80)
})

test('draws nothing where nothing is known, and a flat line where nothing moves', () => {
  expect(textChart(around([null, null, null]), 'en')).toBe('')
  expect(textChart(around([0, 0, 0, 0]), 'en')).toContain('··●●')
})
