/** Months, quarters, seasons and days as people name them → spans of days, chosen so that they are not past. */
import { addDays, addMonths, isDay, monthRange, weekday, weekStart, type Day, type DayRange } from '../time/day.ts'
import { isNumber, isWord } from './match.ts'
import { isOrdinalTail } from './numbers.ts'
import { ORDINALS } from './numerals.ts'
import type { Token } from './tokens.ts'

const MONTHS: readonly string[] = [
  'январ*|january|jan|янв',
  'феврал*|february|feb|фев',
  'март~|mar|march',
  'апрел*|april|apr|апр',
  'май|мая|маю|мае|маем|may',
  'июн*|june|jun',
  'июл*|july|jul',
  'август~|august|aug|авг',
  'сентябр*|september|sep|sept|сен|сент',
  'октябр*|october|oct|окт',
  'ноябр*|november|nov|ноя',
  'декабр*|december|dec|дек',
]
/** First month of each: winter begins in December. */
const SEASONS: readonly (readonly [string, number])[] = [
  ['весна|весны|весну|весне|весной|spring', 3],
  ['лето|лета|лету|лете|летом|summer', 6],
  ['осень|осени|осенью|autumn|fall', 9],
  ['зима|зимы|зиму|зиме|зимой|winter', 12],
]
const WEEKDAYS: readonly string[] = [
  'понедельник~|monday',
  'вторник~|tuesday',
  'сред|среда|среды|среду|среде|wednesday',
  'четверг~|thursday',
  'пятниц~|friday',
  'суббот~|saturday',
  'воскресень~|sunday',
]
export const UNITS: readonly (readonly [string, 'day' | 'week' | 'month' | 'quarter' | 'year' | 'half'])[] = [
  ['день|дня|дней|дни|дню|сутки|суток|денек|дне|day|days', 'day'],
  ['неделя|недели|неделю|недель|неделе|неделей|неделек|недельку|нед|week|weeks', 'week'],
  ['месяц|месяца|месяцев|месяцы|месяцу|месяце|месяцем|мес|month|months', 'month'],
  ['квартал|квартала|кварталов|кварталу|квартале|кварталом|кв|quarter|quarters', 'quarter'],
  ['год|года|году|годом|лет|г|year|years', 'year'],
  ['полгода|полугодие|полугодия|полугодию|полугодии', 'half'],
]
export type CalendarUnit = (typeof UNITS)[number][1]

export function unitAt(token: Token | undefined): CalendarUnit | null {
  for (const [words, unit] of UNITS) if (isWord(token, words)) return unit
  return null
}

/** Candidates in the order of time: one when the year is given, else several years; the caller picks. */
export interface Span {
  candidates: readonly DayRange[]
  /** A single named day («1 мая»): «до» means this very day, not the day before. */
  isDay: boolean
  explicitYear: boolean
  next: number
}

const pad = (n: number): string => String(n).padStart(2, '0')
const yearOf = (day: Day): number => Number(day.slice(0, 4))
const monthsFrom = (year: number, month: number, months: number): DayRange => {
  const from = `${year}-${pad(month)}-01`
  return { from, to: addDays(addMonths(from, months), -1) }
}

function yearsAround(today: Day, year: number | null): number[] {
  if (year !== null) return [year]
  const now = yearOf(today)
  return [now - 1, now, now + 1, now + 2, now + 3, now + 4]
}

/** «2027», «2027 года», "of 2027", ", 2027". */
function yearAt(tokens: readonly Token[], i: number): { year: number | null; next: number } {
  const at = isWord(tokens[i], 'of') ? i + 1 : i
  const token = tokens[at]
  if (!isNumber(token) || token.value < 2000 || token.value > 2100 || !/^\d{4}$/.test(token.raw))
    return { year: null, next: i }
  const tail = isOrdinalTail(tokens[at + 1]) && tokens[at + 1]!.glued ? 1 : 0
  const word = isWord(tokens[at + 1 + tail], 'год*|г') ? 1 : 0
  return { year: token.value, next: at + 1 + tail + word }
}

const monthAt = (token: Token | undefined): number => MONTHS.findIndex((words) => isWord(token, words)) + 1

function ordinalAt(tokens: readonly Token[], i: number): { n: number; next: number } | null {
  const token = tokens[i]
  for (const [words, n] of ORDINALS) if (isWord(token, words)) return { n, next: i + 1 }
  if (!isNumber(token) || !Number.isInteger(token.value) || token.value < 1 || token.value > 4) return null
  let next = i + 1
  if (tokens[next]?.kind === 'sign' && tokens[next]!.text === '-') next++
  if (isOrdinalTail(tokens[next])) next++
  return { n: token.value, next }
}

export function dayAndMonth(tokens: readonly Token[], i: number): { day: number; month: number; next: number } | null {
  const number = (at: number) => {
    const token = tokens[at]
    if (!isNumber(token) || token.value < 1 || token.value > 31 || !Number.isInteger(token.value)) return null
    let next = at + 1
    if (tokens[next]?.kind === 'sign' && tokens[next]!.text === '-' && isOrdinalTail(tokens[next + 1])) next++
    if (isOrdinalTail(tokens[next])) next++
    if (isWord(tokens[next], 'of')) next++
    return { day: token.value, next }
  }
  const first = number(i)
  if (first) {
    const month = monthAt(tokens[first.next])
    return month ? { day: first.day, month, next: first.next + 1 } : null
  }
  const month = monthAt(tokens[i])
  // "March 31": the month first, in English only
  if (!month || !/^[a-z]/.test(tokens[i]!.text)) return null
  const second = number(i + 1)
  return second && { day: second.day, month, next: second.next }
}

const oneDay = (day: Day): DayRange => ({ from: day, to: day })

function days(today: Day, year: number | null, month: number, day: number): DayRange[] {
  return yearsAround(today, year)
    .map((y) => `${y}-${pad(month)}-${pad(day)}`)
    .filter(isDay)
    .map(oneDay)
}

function currentPeriod(today: Day, unit: CalendarUnit, ahead: number): DayRange {
  const year = yearOf(today)
  const month = Number(today.slice(5, 7))
  switch (unit) {
    case 'day':
      return oneDay(addDays(today, ahead))
    case 'week': {
      const from = addDays(weekStart(today), 7 * ahead)
      return { from, to: addDays(from, 6) }
    }
    case 'month':
      return monthRange(addMonths(`${today.slice(0, 7)}-01`, ahead).slice(0, 7))
    case 'quarter': {
      const from = addMonths(`${year}-${pad(month - ((month - 1) % 3))}-01`, 3 * ahead)
      return { from, to: addDays(addMonths(from, 3), -1) }
    }
    case 'half': {
      const from = addMonths(`${year}-${month <= 6 ? '01' : '07'}-01`, 6 * ahead)
      return { from, to: addDays(addMonths(from, 6), -1) }
    }
    default:
      return monthsFrom(year + ahead, 1, 12)
  }
}

/** The named span at `i`. `bare`: a unit alone is allowed («к концу месяца»). */
export function readSpan(tokens: readonly Token[], i: number, today: Day, bare: boolean): Span | null {
  const token = tokens[i]
  if (!token || token.used !== null) return null
  const many = (candidates: DayRange[], explicitYear: boolean, next: number, isDay = false): Span | null =>
    candidates.length > 0 ? { candidates, isDay, explicitYear, next } : null

  if (token.kind === 'date') {
    const { year, month, day } = token.date!
    return many(days(today, year, month, day), true, i + 1, true)
  }
  const date = dayAndMonth(tokens, i)
  if (date) {
    const { year, next } = yearAt(tokens, date.next)
    return many(days(today, year, date.month, date.day), year !== null, next, true)
  }
  const month = monthAt(token)
  if (month > 0) {
    const { year, next } = yearAt(tokens, i + 1)
    return many(
      yearsAround(today, year).map((y) => monthsFrom(y, month, 1)),
      year !== null,
      next,
    )
  }
  if (token.kind === 'word' && /^q[1-4]$/.test(token.text)) {
    const { year, next } = yearAt(tokens, i + 1)
    const first = Number(token.text[1]) * 3 - 2
    return many(
      yearsAround(today, year).map((y) => monthsFrom(y, first, 3)),
      year !== null,
      next,
    )
  }
  const ordinal = ordinalAt(tokens, i)
  if (ordinal) {
    const quarter = isWord(tokens[ordinal.next], 'квартал*|кв|quarter')
    const half = isWord(tokens[ordinal.next], 'полугоди*|half') && ordinal.n <= 2
    if (quarter || half) {
      const length = quarter ? 3 : 6
      const { year, next } = yearAt(tokens, ordinal.next + 1)
      return many(
        yearsAround(today, year).map((y) => monthsFrom(y, (ordinal.n - 1) * length + 1, length)),
        year !== null,
        next,
      )
    }
  }
  for (const [words, first] of SEASONS) {
    if (!isWord(token, words)) continue
    const { year, next } = yearAt(tokens, i + 1)
    return many(
      yearsAround(today, year).map((y) => monthsFrom(y, first, 3)),
      year !== null,
      next,
    )
  }
  if (isWord(token, 'нов*|new') && isWord(tokens[i + 1], "год*|year|year's")) {
    return many(days(today, null, 12, 31), false, i + 2, true)
  }
  if (isWord(token, 'christmas|xmas')) return many(days(today, null, 12, 25), false, i + 1, true)
  if (isWord(token, 'завтра|tomorrow')) return many([oneDay(addDays(today, 1))], true, i + 1, true)
  const wanted = WEEKDAYS.findIndex((words) => isWord(token, words)) + 1
  if (wanted > 0 && token.text !== 'сред') {
    return many([oneDay(addDays(today, ((wanted - weekday(today) + 6) % 7) + 1))], true, i + 1, true)
  }
  const explicit = yearAt(tokens, i)
  if (
    explicit.year !== null &&
    (bare || explicit.next > i + 1 || isWord(tokens[i - 1], 'in|by|of|в|за|на|конец|конц*|к'))
  ) {
    return many([monthsFrom(explicit.year, 1, 12)], true, explicit.next)
  }
  const next = isWord(token, 'следующ*|будущ*|next|coming')
  const current = isWord(token, 'этот|этого|этом|эту|эта|этой|текущ*|this|current|нынешн*')
  const unit = unitAt(tokens[next || current ? i + 1 : i])
  if (unit && (next || current || bare)) {
    return many([currentPeriod(today, unit, next ? 1 : 0)], true, i + (next || current ? 2 : 1))
  }
  return null
}
