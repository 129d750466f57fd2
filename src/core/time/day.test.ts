import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  daysBetween,
  eachDay,
  isDay,
  lengthOf,
  monthRange,
  overlap,
  weekday,
  weekStart,
} from './day.ts'

const anyDay = fc.integer({ min: -30_000, max: 60_000 }).map(dayFromNumber)

test('a day and its number are one to one', () => {
  fc.assert(fc.property(anyDay, (day) => dayFromNumber(dayNumber(day)) === day))
})

test('adding days and counting them agree', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => daysBetween(day, addDays(day, n)) === n),
  )
})

test('weekdays follow ISO 8601', () => {
  expect(weekday('2026-11-21')).toBe(6)
  expect(weekday('1969-12-31')).toBe(3)
  fc.assert(fc.property(anyDay, (day) => weekday(weekStart(day)) === 1 && daysBetween(weekStart(day), day) < 7))
})

test('months end where the calendar says', () => {
  expect(monthRange('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(lengthOf(monthRange('2026-10'))).toBe(31)
})

test('months are added as Temporal adds them', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
      expect(addMonths(day, months)).toBe(Temporal.PlainDate.from(day).add({ months }).toString())
    }),
  )
})

test('what is no day is refused', () => {
  for (const text of ['2026-02-30', '2026-13-01', '26-01-01', '', '2026-1-1']) expect(isDay(text)).toBe(false)
  expect(() => dayNumber('3.апр')).toThrow('time.bad-day')
  expect(() => monthRange('2026-13')).toThrow('time.bad-month')
})

test('a range lists both its ends, and overlaps are symmetric', () => {
  expect([...eachDay({ from: '2026-10-30', to: '2026-11-01' })]).toEqual(['2026-10-30', '2026-10-31', '2026-11-01'])
  const a = { from: '2026-10-01', to: '2026-10-10' }
  const b = { from: '2026-10-05', to: '2026-10-20' }
  expect(overlap(a, b)).toEqual(overlap(b, a))
  expect(overlap(a, { from: '2026-10-11', to: '2026-10-12' })).toBeNull()
})
