/**
 * Dates of exports. A cell becomes a calendar day and, when written, a wall-clock time; only a zone turns that
 * into an instant. Day and month are never swapped by guess: a column decides (`dateOrderOf`), or a person does.
 */
import { MeriloError } from '../core/errors.ts'
import { isDay, type Day } from '../core/time/day.ts'
import { isUnknown } from './values.ts'

export type DateOrder = 'dmy' | 'mdy'

export interface When {
  day: Day
  /** Wall clock `HH:mm:ss`; null when the cell has no time. */
  time: string | null
  /** `Z` or `+03:00` when the cell itself names its offset. */
  offset: string | null
}

export interface Moment {
  /** UTC, ISO with Z. */
  at: string
  /** Day and hour in the asked zone. */
  day: Day
  hour: number
}

const MONTHS: readonly (readonly string[])[] = [
  ['янв', 'jan', 'ene'],
  ['фев', 'feb'],
  ['мар', 'mar'],
  ['апр', 'apr', 'abr'],
  ['май', 'мая', 'may'],
  ['июн', 'jun'],
  ['июл', 'jul'],
  ['авг', 'aug', 'ago'],
  ['сен', 'sep', 'set'],
  ['окт', 'oct'],
  ['ноя', 'nov'],
  ['дек', 'dec', 'dic'],
]

/** `апреля`, `Apr`, `marzo` → 1…12, or null. */
export function monthNumber(name: string): number | null {
  const start = name.toLowerCase().slice(0, 3)
  const at = MONTHS.findIndex((names) => names.includes(start))
  return at < 0 ? null : at + 1
}

const TIME = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?\s*(Z|[+-]\d{2}:?\d{2})?)?`
const YMD = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`)
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const SPLIT = new RegExp(String.raw`^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:\s*г\.?)?${TIME}$`)
const NAMED_FIRST = new RegExp(String.raw`^([A-Za-zА-Яа-яёЁ]{3,10})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?${TIME}$`)
const DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2})\.?\s+(?:de\s+)?([A-Za-zА-Яа-яёЁ]{3,10})\.?,?(?:\s+(?:de\s+)?(\d{4})(?:\s*г\.?)?)?${TIME}$`,
)

/** «чт, 01.10.2026», «01.10.2026 (чт)», `Thursday, October 1, 2026`: the day of the week adds nothing. */
const DAYS_OF_WEEK =
  '(?:пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?'
const WEEKDAY = new RegExp(String.raw`^${DAYS_OF_WEEK}\.?,?\s+|\s*\(${DAYS_OF_WEEK}\.?\)$|,?\s+${DAYS_OF_WEEK}$`, 'i')

/** «21.11»: people who fill a table in by hand leave the year out; one digit after the dot may be a lost «0» of «1.10». */
const NO_YEAR = /^(\d{1,2})\.(\d{2})\.?$/

/** A day that names no year: «21.11», «12 октября», `October 12`. */
export const isYearless = (text: string): boolean => {
  const cell = text.trim()
  return (
    NO_YEAR.test(cell) || (/\p{L}{3}/u.test(cell) && !/\d{4}/.test(cell) && (cell.match(/\d+/g) ?? []).length === 1)
  )
}

const two = (n: string | number): string => String(n).padStart(2, '0')

/**
 * What a date cell says; null = unknown mark. `order` settles `05/06/2026`; `year` (or `today`) settles dates
 * without a year: the latest such day that is not after today.
 * Throws `files.value.date`, `files.value.date-order`, `files.value.date-year`.
 */
export function readWhen(
  text: string,
  options: { order?: DateOrder | null; year?: number | null; today?: Day | null } = {},
): When | null {
  if (isUnknown(text)) return null
  const cell = text
    .trim()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(WEEKDAY, '')
  const bad = () => new MeriloError('files.value.date', { text: cell.slice(0, 40) })

  const ymd = YMD.exec(cell)
  if (ymd) return when(ymd[1]!, ymd[2]!, ymd[3]!, ymd.slice(4), bad)
  const compact = COMPACT.exec(cell)
  if (compact) return when(compact[1]!, compact[2]!, compact[3]!, [], bad)

  const split = SPLIT.exec(cell)
  if (split) {
    const [, a, mark, b, y] = split as unknown as [string, string, string, string, string]
    const year = y.length === 2 ? `20${y}` : y
    // A dot is written only in day-first countries; a slash or a hyphen needs the column's word.
    const order = options.order ?? (mark === '.' ? 'dmy' : Number(a) > 12 ? 'dmy' : Number(b) > 12 ? 'mdy' : null)
    if (order === null) throw new MeriloError('files.value.date-order', { text: cell })
    return order === 'dmy' ? when(year, b, a, split.slice(5), bad) : when(year, a, b, split.slice(5), bad)
  }

  const short = NO_YEAR.exec(cell)
  if (short) {
    if (Number(short[2]) > 12 || Number(short[2]) < 1) throw bad()
    return when(yearOf(Number(short[2]), Number(short[1]), options, cell), short[2]!, short[1]!, [], bad)
  }

  const named = NAMED_FIRST.exec(cell)
  const dayFirst = named ? null : DAY_FIRST.exec(cell)
  const found = named ?? dayFirst
  if (!found) throw bad()
  const month = monthNumber(named ? found[1]! : found[2]!)
  if (month === null) throw bad()
  const dayOfMonth = named ? found[2]! : found[1]!
  const year = found[3] ?? yearOf(month, Number(dayOfMonth), options, cell)
  return when(year, month, dayOfMonth, found.slice(4), bad)
}

function yearOf(
  month: number,
  day: number,
  options: { year?: number | null; today?: Day | null },
  cell: string,
): string {
  if (options.year) return String(options.year)
  if (!options.today) throw new MeriloError('files.value.date-year', { text: cell })
  const thisYear = Number(options.today.slice(0, 4))
  for (let year = thisYear; year >= thisYear - 4; year--) {
    const candidate = `${year}-${two(month)}-${two(day)}`
    if (isDay(candidate) && candidate <= options.today) return String(year)
  }
  throw new MeriloError('files.value.date', { text: cell })
}

function when(
  year: string,
  month: string | number,
  dayOfMonth: string,
  rest: (string | undefined)[],
  bad: () => MeriloError,
): When {
  const day = `${year}-${two(month)}-${two(dayOfMonth)}`
  if (!isDay(day)) throw bad()
  const [h, m, s, half, offset] = rest
  if (h === undefined) return { day, time: null, offset: null }
  let hour = Number(h)
  if (half) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0)
  if (hour > 23 || Number(m) > 59 || Number(s ?? 0) > 59) throw bad()
  return {
    day,
    time: `${two(hour)}:${m}:${s ?? '00'}`,
    offset: offset ? (offset === 'Z' ? 'Z' : offset.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')) : null,
  }
}

/** The day alone; null = unknown. Throws as readWhen. */
export const readDay = (
  text: string,
  options: { order?: DateOrder | null; year?: number | null; today?: Day | null } = {},
): Day | null => readWhen(text, options)?.day ?? null

/**
 * Day-first or month-first, by every cell of a column: `13/01/2026` settles it. null = no cell needs or tells it
 * ('ambiguous' when cells need it and none tells). Contradicting cells are 'mixed'.
 */
export function dateOrderOf(cells: Iterable<string>): DateOrder | null | 'ambiguous' | 'mixed' {
  let found: DateOrder | null = null
  let needed = false
  for (const cell of cells) {
    const split = SPLIT.exec(cell.trim())
    if (!split || split[2] === '.') continue
    needed = true
    const own = Number(split[1]) > 12 ? 'dmy' : Number(split[3]) > 12 ? 'mdy' : null
    if (own === null) continue
    if (found !== null && own !== found) return 'mixed'
    found = own
  }
  return found ?? (needed ? 'ambiguous' : null)
}

/** `2024-03-01 - 2024-03-11`, `01.03.2024 – 11.03.2024` → both days; a single date is a range of one day. */
export function readRange(text: string, options: { order?: DateOrder | null } = {}): { from: Day; to: Day } | null {
  if (isUnknown(text)) return null
  const [first = '', second = first] = text.split(/\s+[-–—]\s+|\s*[–—]\s*/)
  const from = readDay(first, options)
  const to = readDay(second, options)
  if (from === null || to === null || from > to)
    throw new MeriloError('files.value.date', { text: text.trim().slice(0, 40) })
  return { from, to }
}

const HOUR_MS = 3_600_000
const offsets = new Map<string, number>()

/** UTC offset of a zone in ms at an instant; remembered per quarter hour, since that is how offsets change. */
function offsetAt(ms: number, zone: string): number {
  const key = `${zone} ${Math.floor(ms / 900_000)}`
  let offset = offsets.get(key)
  if (offset === undefined) {
    if (offsets.size > 200_000) offsets.clear()
    offset = zoned(ms, zone).offsetNanoseconds / 1e6
    offsets.set(key, offset)
  }
  return offset
}

function zoned(ms: number, zone: string): Temporal.ZonedDateTime {
  try {
    return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)
  } catch (cause) {
    throw new MeriloError('files.value.zone', { zone }, { cause })
  }
}

/** An instant seen in a zone: `momentAt(1726922850000, 'Europe/Moscow')`. */
export function momentAt(epochMs: number, zone: string): Moment {
  const local = new Date(epochMs + offsetAt(epochMs, zone)).toISOString()
  return {
    at: new Date(epochMs).toISOString().replace(/\.000Z$/, 'Z'),
    day: local.slice(0, 10),
    hour: Number(local.slice(11, 13)),
  }
}

/**
 * A wall clock of `sourceZone` (Meta: America/Los_Angeles, TikTok: UTC) seen in `zone`; the cell's own offset
 * wins. A time that a summer-time jump skipped or doubled is taken as Temporal's `compatible` does.
 * Returns null when the cell has no time: then only its day is known.
 */
export function momentOf(value: When, sourceZone: string, zone: string): Moment | null {
  if (value.time === null) return null
  if (value.offset !== null) return momentAt(Date.parse(`${value.day}T${value.time}${value.offset}`), zone)
  return momentAt(epochOf(value.day, value.time, sourceZone), zone)
}

function epochOf(day: Day, time: string, zone: string): number {
  const wall = Date.parse(`${day}T${time}Z`)
  const before = offsetAt(wall - 24 * HOUR_MS, zone)
  const after = offsetAt(wall + 24 * HOUR_MS, zone)
  if (before === after) return wall - before
  try {
    return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds
  } catch (cause) {
    throw new MeriloError('files.value.zone', { zone }, { cause })
  }
}
