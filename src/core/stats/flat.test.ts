import { expect, test } from 'vitest'
import { addDays } from '../time/day.ts'
import { flatten } from './flat.ts'

const MONDAY = '2026-06-01'
const weeks = (week: readonly number[], count: number) => Array.from({ length: count }, () => week).flat()
const meanOf = (values: readonly (number | null)[]) => values.reduce<number>((a, b) => a + (b ?? 0), 0) / values.length

test('what happens on some weekdays only keeps its level', () => {
  const values = weeks([100, 0, 100, 0, 100, 0, 0], 20)
  for (const start of [MONDAY, addDays(MONDAY, 3)]) {
    const { flat, scale } = flatten({ start, values })
    expect(scale).toBe('plain')
    expect(meanOf(flat)).toBeCloseTo(300 / 7)
  }
})

test('a rhythm is taken out where every weekday brings something', () => {
  const { flat, scale } = flatten({ start: MONDAY, values: weeks([90, 90, 90, 90, 90, 150, 30], 20) })
  expect(scale).toBe('log')
  for (const value of flat) expect(Math.abs(value! / 90 - 1)).toBeLessThan(0.15)
})
