/**
 * Days without a year (`April 12`, `8 de marzo`, `12 апреля`, `3. März`) in the order of the file. The newest day
 * belongs to the asked year, or to the latest year that doesn't put it after today; walking back in time, a day
 * that stands later in the calendar than its successor belongs to the year before.
 */
import { MeriloError } from '../../core/errors.ts'
import { daysBetween, isDay, type Day } from '../../core/time/day.ts'
import { monthNumber } from '../when.ts'

export interface MonthDay {
  month: number
  day: number
}

/** null when the text isn't a day and a month. */
export function monthDayOf(text: string): MonthDay | null {
  const plain = text.trim().replace(/[\s\u00a0\u202f]+/g, ' ')
  const match = /^(\p{L}+)\.? (\d{1,2})$/u.exec(plain) ?? /^(\d{1,2})\.? (?:de )?(\p{L}+)\.?$/u.exec(plain)
  if (!match) return null
  const [, a, b] = match as unknown as [string, string, string]
  const wordFirst = /^\p{L}/u.test(a)
  const month = monthOfWord(wordFirst ? a : b)
  const day = Number(wordFirst ? b : a)
  return month !== null && isDay(`2024-${two(month)}-${two(day)}`) ? { month, day } : null
}

// German months that the common list of month names doesn't know.
const monthOfWord = (word: string): number | null =>
  /^m(?:ä|ae)r/i.test(word)
    ? 3
    : /^mai$/i.test(word)
      ? 5
      : /^okt/i.test(word)
        ? 10
        : /^dez/i.test(word)
          ? 12
          : monthNumber(word)

const two = (number: number): string => String(number).padStart(2, '0')
const place = ({ month, day }: MonthDay): number => month * 100 + day

/** The shorter way round the year, so that 31 December → 1 January is a step forward. */
function stepOf(a: MonthDay, b: MonthDay): number {
  const step = (yearDay(b) - yearDay(a) + 366) % 366
  return step > 183 ? step - 366 : step
}

const yearDay = ({ month, day }: MonthDay): number => daysBetween('2024-01-01', `2024-${two(month)}-${two(day)}`)

/**
 * Full days for the whole column, in the same order. Ascending or descending is decided by most steps.
 * Throws `files.value.date-year` when no year fits (29 February of a common year).
 */
export function resolveYears(days: readonly MonthDay[], year: number | null, today: Day): Day[] {
  if (days.length === 0) return []
  let up = 0
  for (let i = 1; i < days.length; i++) up += Math.sign(stepOf(days[i - 1]!, days[i]!))
  const newestFirst = up < 0 ? [...days] : [...days].reverse()
  const thisYear = Number(today.slice(0, 4))
  const tries = year !== null ? [year] : Array.from({ length: 9 }, (_, back) => thisYear - back)
  for (const newest of tries) {
    const found = walkBack(newestFirst, newest)
    if (found === null || (year === null && found[0]! > today)) continue
    return up < 0 ? found : found.reverse()
  }
  throw new MeriloError('files.value.date-year', { text: `${newestFirst[0]!.day}.${two(newestFirst[0]!.month)}` })
}

function walkBack(newestFirst: readonly MonthDay[], newest: number): Day[] | null {
  const found: Day[] = []
  let year = newest
  let last = Number.POSITIVE_INFINITY
  for (const one of newestFirst) {
    if (place(one) > last) year--
    last = place(one)
    const day = `${year}-${two(one.month)}-${two(one.day)}`
    if (!isDay(day)) return null
    found.push(day)
  }
  return found
}
