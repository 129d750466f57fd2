/**
 * Calendar days as ISO text (`2026-10-31`) and as whole numbers counted from 1970-01-01.
 * Text is what is stored and shown; the number is what arithmetic uses. No time zone lives here: a day is
 * already the day of the account's reporting zone when it reaches core.
 */
import { MeriloError } from '../errors.ts'

export type Day = string

/** Both ends belong to the range. */
export interface DayRange {
  from: Day
  to: Day
}

const MS_PER_DAY = 86_400_000
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** The same few thousand days are asked for millions of times; both ways are remembered, up to so many. */
const REMEMBERED = 50_000
const numberOf = new Map<Day, number>()
const textOf = new Map<number, Day>()

/** Days since 1970-01-01. Throws `time.bad-day` on anything that is not a real calendar day. */
export function dayNumber(day: Day): number {
  let number = numberOf.get(day)
  if (number === undefined) {
    number = parseDay(day)
    if (numberOf.size < REMEMBERED) numberOf.set(day, number)
  }
  return number
}

function parseDay(day: Day): number {
  const match = ISO_DAY.exec(day)
  if (!match) throw new MeriloError('time.bad-day', { day })
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  const number = Math.round(ms / MS_PER_DAY)
  if (dayFromNumber(number) !== day) throw new MeriloError('time.bad-day', { day })
  return number
}

export function dayFromNumber(number: number): Day {
  let day = textOf.get(number)
  if (day === undefined) {
    day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10)
    if (textOf.size < REMEMBERED) textOf.set(number, day)
  }
  return day
}

export const isDay = (text: string): boolean => {
  try {
    dayNumber(text)
    return true
  } catch {
    return false
  }
}

export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days)

/** Whole days from `a` to `b`: 0 for the same day, negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a)

/** Number of days in the range, both ends counted. */
export const lengthOf = (range: DayRange): number => daysBetween(range.from, range.to) + 1

export function* eachDay(range: DayRange): Generator<Day> {
  const last = dayNumber(range.to)
  for (let n = dayNumber(range.from); n <= last; n++) yield dayFromNumber(n)
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekday = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

const two = (number: number): string => String(number).padStart(2, '0')

/**
 * The same day of month `months` later, clamped to the month's last day (31 January + 1 = 28 or 29 February).
 * By hand, because browsers without Temporal read periods too.
 */
export function addMonths(day: Day, months: number): Day {
  dayNumber(day) // refuses what is no day
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  // Day 0 of the next month is the last one of this month.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(Number(day.slice(8)), last))}`
}

/** `2026-10` → 1 to 31 October 2026. Throws `time.bad-month`. */
export function monthRange(month: string): DayRange {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new MeriloError('time.bad-month', { month })
  const from = `${month}-01`
  return { from, to: addDays(addMonths(from, 1), -1) }
}

export const monthOf = (day: Day): string => day.slice(0, 7)

/** Monday of the ISO week that holds the day. */
export const weekStart = (day: Day): Day => addDays(day, 1 - weekday(day))

export const overlap = (a: DayRange, b: DayRange): DayRange | null => {
  const from = a.from > b.from ? a.from : b.from
  const to = a.to < b.to ? a.to : b.to
  return from <= to ? { from, to } : null
}
