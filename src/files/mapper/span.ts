/** The days that a row of a table speaks about: one day, or a week, month or other period named in one cell. */
import type { Grain } from '../../core/facts/types.ts'
import { addDays, lengthOf, monthRange, weekday, weekStart, type DayRange } from '../../core/time/day.ts'
import { isYearless, monthNumber, readDay, readRange, type DateOrder } from '../when.ts'

export interface Span extends DayRange {
  grain: Grain
  /** The cell names no year: it came from a person or from today. */
  yearless: boolean
}

/** What the name of the date column says a row lasts: in «Месяц» the 1st of October means October. */
export type Unit = 'day' | 'week' | 'month'

export function unitOfColumn(name: string): Unit {
  if (/^\s*(?:месяц|month)/i.test(name)) return 'month'
  return /^\s*(?:неделя|week)/i.test(name) ? 'week' : 'day'
}

interface SpanOptions {
  order: DateOrder | null
  year: number | null
  today: string
  unit?: Unit
}

/**
 * `2026-03`, «март 2026», «окт.26», «октябрь», `2026-W41`, `01.03.2026 – 07.03.2026`, a date. null = unknown.
 * Throws `files.value.date…`.
 */
export function readSpan(text: string, options: SpanOptions): Span | null {
  const cell = text.trim()
  const month = monthOfCell(cell, options)
  if (month !== null) return { ...monthRange(month.month), grain: 'month', yearless: month.yearless }
  const week = /^(\d{4})-?W(\d{1,2})$/i.exec(cell)
  if (week) return weekOf(weekRange(Number(week[1]), Number(week[2])))
  if (/\d\s*[–—]\s*\d|\d\s+-\s+\d/.test(cell)) {
    const range = readRange(cell, { order: options.order })
    return range && { ...range, grain: grainOf(range), yearless: false }
  }
  const day = readDay(cell, options)
  if (day === null) return null
  const yearless = isYearless(cell)
  if (options.unit === 'month') return { ...monthRange(day.slice(0, 7)), grain: 'month', yearless }
  if (options.unit === 'week') return { ...weekOf({ from: day, to: addDays(day, 6) }), yearless }
  return { from: day, to: day, grain: 'day', yearless }
}

/** The first week of a year is the one with 4 January (ISO 8601). */
function weekRange(year: number, week: number): DayRange {
  const from = addDays(weekStart(`${year}-01-04`), 7 * (week - 1))
  return { from, to: addDays(from, 6) }
}

const weekOf = (range: DayRange): Span => ({ ...range, grain: grainOf(range), yearless: false })

/** A spreadsheet shows a month as «окт.26» or `Oct-26`: the year stands behind a dot or a hyphen, a day behind a space. */
const NAMED = /^([A-Za-zА-Яа-яё]{3,8})(?:\.?,?\s+(\d{4})(?:\s*г\.?)?|[.\-/'’](\d{2})|\.?)$/

function monthOfCell(cell: string, { year, today }: SpanOptions): { month: string; yearless: boolean } | null {
  const iso = /^(\d{4})[-./](\d{2})$/.exec(cell)
  if (iso) return monthIn(Number(iso[1]), Number(iso[2]))
  const numbers = /^(\d{2})[./](\d{4})$/.exec(cell)
  if (numbers) return monthIn(Number(numbers[2]), Number(numbers[1]))
  const match = NAMED.exec(cell)
  const number = match ? monthNumber(match[1]!) : null
  if (!match || number === null) return null
  const written = match[2] ?? (match[3] === undefined ? undefined : `20${match[3]}`)
  if (written !== undefined) return monthIn(Number(written), number)
  // The latest such month that has begun.
  const now = Number(today.slice(0, 4))
  const latest = number > Number(today.slice(5, 7)) ? now - 1 : now
  const found = monthIn(year ?? latest, number)
  return found && { ...found, yearless: true }
}

const monthIn = (year: number, month: number): { month: string; yearless: boolean } | null =>
  month < 1 || month > 12 ? null : { month: `${year}-${String(month).padStart(2, '0')}`, yearless: false }

function grainOf(range: DayRange): Grain {
  if (range.from === range.to) return 'day'
  if (lengthOf(range) === 7 && weekday(range.from) === 1) return 'week'
  return range.from.endsWith('-01') && addDays(range.to, 1).endsWith('-01') && lengthOf(range) <= 31
    ? 'month'
    : 'period'
}
