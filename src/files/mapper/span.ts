/** The days that a row of a table speaks about: one day, or a week, month or other period named in one cell. */
import type { Grain } from '../../core/facts/types.ts'
import { addDays, lengthOf, monthRange, weekday, type DayRange } from '../../core/time/day.ts'
import { monthNumber, readDay, readRange, type DateOrder } from '../when.ts'

export interface Span extends DayRange {
  grain: Grain
}

/** `2026-03`, «март 2026», `01.03.2026 – 07.03.2026`, a date. null = unknown. Throws `files.value.date…`. */
export function readSpan(
  text: string,
  options: { order: DateOrder | null; year: number | null; today: string },
): Span | null {
  const cell = text.trim()
  const month = /^(\d{4})-(\d{2})$/.exec(cell) ? cell : namedMonth(cell)
  if (month !== null) return { ...monthRange(month), grain: 'month' }
  if (/\d\s*[–—]\s*\d|\d\s+-\s+\d/.test(cell)) {
    const range = readRange(cell, { order: options.order })
    return range && { ...range, grain: grainOf(range) }
  }
  const day = readDay(cell, options)
  return day === null ? null : { from: day, to: day, grain: 'day' }
}

function namedMonth(cell: string): string | null {
  const match = /^([A-Za-zА-Яа-яё]{3,8})\.?,?\s+(\d{4})(?:\s*г\.?)?$/.exec(cell)
  const number = match ? monthNumber(match[1]!) : null
  return number === null ? null : `${match![2]}-${String(number).padStart(2, '0')}`
}

function grainOf(range: DayRange): Grain {
  if (range.from === range.to) return 'day'
  if (lengthOf(range) === 7 && weekday(range.from) === 1) return 'week'
  return range.from.endsWith('-01') && addDays(range.to, 1).endsWith('-01') && lengthOf(range) <= 31
    ? 'month'
    : 'period'
}
