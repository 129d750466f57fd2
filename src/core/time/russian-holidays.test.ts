import { describe, expect, it } from 'vitest'
import { eachDay } from './day.ts'
import { isDecreeKnown, isRussianHoliday, isRussianMovedWork, russianCalendar } from './russian-holidays.ts'
import { isWorkingDay } from './working-calendar.ts'

const workingDays = (year: number, calendar = russianCalendar()) =>
  [...eachDay({ from: `${year}-01-01`, to: `${year}-12-31` })].filter((day) => isWorkingDay(day, calendar)).length

describe('Russian holidays', () => {
  it('are those of article 112, whatever the weekday', () => {
    for (const day of ['2030-01-01', '2030-01-08', '2030-02-23', '2030-03-08', '2030-05-01', '2030-05-09'])
      expect(isRussianHoliday(day)).toBe(true)
    expect(isRussianHoliday('2026-06-12')).toBe(true)
    expect(isRussianHoliday('2026-11-04')).toBe(true)
    expect(isRussianHoliday('2026-11-05')).toBe(false)
  })

  it('on a weekend move to the next working day', () => {
    expect(isRussianHoliday('2026-03-09')).toBe(true) // 8 March is a Sunday
    expect(isRussianHoliday('2026-05-11')).toBe(true) // 9 May is a Saturday
    expect(isRussianHoliday('2026-05-12')).toBe(false)
    expect(isRussianHoliday('2023-11-06')).toBe(true) // 4 November is a Saturday, no decree listed
  })

  it('of a listed decree move where the decree says', () => {
    expect(isRussianHoliday('2025-02-24')).toBe(false) // 23 February, a Sunday, went to 8 May
    expect(isRussianHoliday('2025-05-08')).toBe(true)
    expect(isRussianHoliday('2025-03-10')).toBe(false)
    expect(isRussianHoliday('2026-01-09')).toBe(true)
    expect(isRussianHoliday('2026-12-31')).toBe(true)
    expect(isRussianHoliday('2024-12-30')).toBe(true)
  })

  it('make some Saturdays working days', () => {
    expect(isRussianMovedWork('2024-12-28')).toBe(true)
    expect(isRussianMovedWork('2025-11-01')).toBe(true)
    expect(isRussianMovedWork('2026-01-03')).toBe(false) // moved, but a holiday itself
    expect(isWorkingDay('2025-11-01', russianCalendar())).toBe(true)
  })

  // The official production calendars of a five-day week: 248, 247 and 247 working days.
  it.each([
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ])('leave as many working days in %i as the production calendar', (year, days) => {
    expect(isDecreeKnown(String(year))).toBe(true)
    expect(workingDays(year)).toBe(days)
  })

  it('take the days off of a region or a brand', () => {
    const calendar = russianCalendar({ extra: ['2026-10-12'] })
    expect(isWorkingDay('2026-10-12', calendar)).toBe(false)
    expect(workingDays(2026, calendar)).toBe(246)
    expect(isDecreeKnown('2031')).toBe(false)
  })
})
