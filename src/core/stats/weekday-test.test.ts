import { expect, test } from 'vitest'
import { mulberry32, normal } from './random.ts'
import { weekdayRhythm } from './weekday-test.ts'

const noise = (seed: number, days: number, rhythm: readonly number[]) => {
  const random = mulberry32(seed)
  return Array.from({ length: days }, (_, i) => rhythm[i % 7]! * Math.exp(0.3 * normal(random)))
}
const FLAT = [1, 1, 1, 1, 1, 1, 1]

test('a rhythm of a third is found in a quarter of a year', () => {
  const found = weekdayRhythm(noise(7, 91, [1.3, 1.2, 1, 1, 1, 0.7, 0.7]), 0)
  expect(found).toMatchObject({ real: true, weeks: 13 })
})

test('without a rhythm alarms are as rare as promised', () => {
  const alarms = Array.from({ length: 60 }, (_, seed) => weekdayRhythm(noise(seed, 112, FLAT), seed % 7)!.real)
  expect(alarms.filter(Boolean).length).toBeLessThanOrEqual(7)
})

test('growth is no rhythm, and a viral day is none', () => {
  const growth = noise(3, 140, FLAT).map((value, i) => value * (1 + i / 40))
  growth[50] = 90
  expect(weekdayRhythm(growth, 2)!.real).toBe(false)
})

test('too few whole weeks say nothing', () => {
  expect(weekdayRhythm(noise(1, 49, FLAT), 0)).toBeNull()
  const gaps = noise(1, 140, FLAT).map((value, i) => (i % 7 === 3 ? null : value))
  expect(weekdayRhythm(gaps, 0)).toBeNull()
})

test('a constant line has no rhythm', () => {
  expect(
    weekdayRhythm(
      Array.from({ length: 70 }, () => 5),
      0,
    ),
  ).toMatchObject({ real: false, p: 1 })
})
