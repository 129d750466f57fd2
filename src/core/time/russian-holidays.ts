/**
 * Days off in Russia. Article 112 of the Labour Code: 1–6 and 8 January, 7 January, 23 February, 8 March, 1 and
 * 9 May, 12 June, 4 November; a holiday that falls on a weekend moves its day off to the next working day, except
 * those of January, which the Government moves by a decree each year. Decrees may move other days as well.
 * Regions add holidays of their own (Sagaalgan, Kurban Bayram…): a brand gives them as `extra`.
 */
import { addDays, weekday, type Day } from './day.ts'
import type { WorkingCalendar } from './working-calendar.ts'

const FIXED = '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04'.split(' ')

interface Moved {
  /** Decree of the Government that moved them. */
  source: string
  /** A day off is moved from the key to the value. */
  days: Readonly<Record<Day, Day>>
}

/** Add a line when the decree of a year comes out (usually in autumn of the year before). */
export const MOVED_DAYS: Readonly<Record<string, Moved>> = {
  '2024': {
    source: 'Постановление Правительства РФ от 10.08.2023 № 1314',
    days: {
      '2024-01-06': '2024-05-10',
      '2024-01-07': '2024-12-31',
      '2024-04-27': '2024-04-29',
      '2024-11-02': '2024-04-30',
      '2024-12-28': '2024-12-30',
    },
  },
  '2025': {
    source: 'Постановление Правительства РФ от 04.10.2024 № 1335',
    days: {
      '2025-01-04': '2025-05-02',
      '2025-01-05': '2025-12-31',
      '2025-02-23': '2025-05-08',
      '2025-03-08': '2025-06-13',
      '2025-11-01': '2025-11-03',
    },
  },
  '2026': {
    source: 'Постановление Правительства РФ от 24.09.2025 № 1466',
    days: { '2026-01-03': '2026-01-09', '2026-01-04': '2026-12-31' },
  },
}

const isWeekend = (day: Day): boolean => weekday(day) > 5
const isFixed = (day: Day): boolean => FIXED.includes(day.slice(5))
const movedOf = (day: Day): Readonly<Record<Day, Day>> => MOVED_DAYS[day.slice(0, 4)]?.days ?? {}

/** The day is known for certain only for years whose decree is listed; others follow the article alone. */
export const isDecreeKnown = (year: string): boolean => year in MOVED_DAYS

/** A public holiday itself, or a working day that is off because a day off was moved to it. */
export function isRussianHoliday(day: Day): boolean {
  if (isFixed(day)) return true
  return Object.values(movedOf(day)).includes(day) || followsWeekendHoliday(day)
}

/** A weekend day that is worked: its day off was moved, and it is no holiday itself. */
export const isRussianMovedWork = (day: Day): boolean => day in movedOf(day) && !isFixed(day)

/** The first working day after holidays of which some fell on a weekend and were not moved by a decree. */
function followsWeekendHoliday(day: Day): boolean {
  if (isWeekend(day) || day.slice(5, 7) === '01') return false
  let owed = 0
  // As many days off as holidays fell on the weekend just before, each taking one working day.
  for (let past = addDays(day, -1); isFixed(past) || isWeekend(past); past = addDays(past, -1))
    if (isFixed(past) && isWeekend(past) && past.slice(5, 7) !== '01' && !(past in movedOf(past))) owed++
  return owed > 0
}

/** Monday to Friday, 9:00–18:00 by default, Russian holidays, and the brand's own `extra` days off. */
export const russianCalendar = (
  options: Partial<Pick<WorkingCalendar, 'zone' | 'weekdays' | 'hours'>> & { extra?: readonly Day[] } = {},
): WorkingCalendar => {
  const extra = new Set(options.extra)
  return {
    zone: options.zone ?? 'Europe/Moscow',
    weekdays: options.weekdays ?? [1, 2, 3, 4, 5],
    hours: options.hours ?? { from: '09:00', to: '18:00' },
    isHoliday: (day) => isRussianHoliday(day) || extra.has(day),
    isMovedWork: (day) => isRussianMovedWork(day) && !extra.has(day),
  }
}
