/** Working time of a brand: which days and hours a customer may expect an answer in. */
import { MeriloError } from '../errors.ts'
import { addDays, dayNumber, weekday, type Day } from './day.ts'

export interface WorkingCalendar {
  /** IANA zone in which the hours are meant. */
  zone: string
  /** ISO weekdays with work: 1 = Monday … 7 = Sunday. */
  weekdays: readonly number[]
  /** `09:00` to `18:00`; `24:00` closes at midnight. Must not pass midnight. */
  hours: { from: string; to: string }
  /** Days off besides the weekdays; a function where the list has no end. */
  isHoliday: (day: Day) => boolean
  /** Weekend days that are worked because a day off was moved. */
  isMovedWork?: (day: Day) => boolean
}

const CLOCK = /^([01]\d|2[0-4]):([0-5]\d)$/

/** Seconds after midnight. Throws `time.bad-clock`. */
function secondOfDay(clock: string): number {
  const match = CLOCK.exec(clock)
  const seconds = match ? Number(match[1]) * 3600 + Number(match[2]) * 60 : Number.NaN
  if (!(seconds <= 86_400)) throw new MeriloError('time.bad-clock', { clock })
  return seconds
}

export const isWorkingDay = (day: Day, calendar: WorkingCalendar): boolean =>
  calendar.isMovedWork?.(day) === true || (calendar.weekdays.includes(weekday(day)) && !calendar.isHoliday(day))

/**
 * Working seconds between two instants (ISO with Z): what of the time between them falls into working hours.
 * 0 when `to` is not after `from`. On a day whose clocks change, hours are those that really passed.
 * Throws `time.bad-instant`, `time.bad-clock`, `time.bad-hours`.
 */
export function workingSeconds(from: string, to: string, calendar: WorkingCalendar): number {
  const start = instantMs(from)
  const end = instantMs(to)
  const opens = secondOfDay(calendar.hours.from)
  const closes = secondOfDay(calendar.hours.to)
  if (closes <= opens) throw new MeriloError('time.bad-hours', { from: calendar.hours.from, to: calendar.hours.to })
  if (end <= start) return 0
  const lastDay = dayIn(end, calendar.zone)
  let ms = 0
  for (let day = dayIn(start, calendar.zone); dayNumber(day) <= dayNumber(lastDay); day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue
    const open = Math.max(start, momentMs(day, opens, calendar.zone))
    const close = Math.min(end, momentMs(day, closes, calendar.zone))
    if (close > open) ms += close - open
  }
  return Math.round(ms / 1000)
}

function instantMs(instant: string): number {
  try {
    return Temporal.Instant.from(instant).epochMilliseconds
  } catch (cause) {
    throw new MeriloError('time.bad-instant', { instant }, { cause })
  }
}

const dayIn = (ms: number, zone: string): Day =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate().toString()

function momentMs(day: Day, second: number, zone: string): number {
  const date = second === 86_400 ? addDays(day, 1) : day
  const clock = second === 86_400 ? 0 : second
  return Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from({ hour: Math.floor(clock / 3600), minute: Math.floor((clock % 3600) / 60) }),
  }).epochMilliseconds
}
