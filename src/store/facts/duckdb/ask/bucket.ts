/** Buckets of days as whole numbers, the same in SQL and here. Weeks are ISO weeks (from Monday). */
import { addDays, addMonths, dayFromNumber, dayNumber } from '../../../../core/time/day.ts'
import type { DayRange } from '../../../../core/time/day.ts'
import type { Bucket } from '../../store.ts'

/** SQL that numbers the bucket of a date column. */
export const bucketSql = (bucket: Bucket, column: string): string => BUCKETS[bucket].sql(column)

/** The same number from the number of a day. */
export const bucketOf = (bucket: Bucket, day: number): number => BUCKETS[bucket].of(day)

const BUCKETS: Record<Bucket, { sql: (column: string) => string; of: (day: number) => number }> = {
  range: { sql: () => '0', of: () => 0 },
  day: { sql: (column) => `(${column} - date '1970-01-01')::integer`, of: (day) => day },
  // 1970-01-01 was a Thursday.
  week: {
    sql: (column) => `((${column} - date '1970-01-01' + 3) // 7)::integer`,
    of: (day) => Math.floor((day + 3) / 7),
  },
  month: {
    sql: (column) => `(year(${column}) * 12 + month(${column}) - 1)::integer`,
    of: (day) => {
      const text = dayFromNumber(day)
      return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1
    },
  },
}

/** First and last day of the bucket, cut to the range that was asked for. */
export function bucketRange(bucket: Bucket, index: number, range: DayRange): DayRange {
  const whole = wholeBucket(bucket, index, range)
  return { from: whole.from > range.from ? whole.from : range.from, to: whole.to < range.to ? whole.to : range.to }
}

function wholeBucket(bucket: Bucket, index: number, range: DayRange): DayRange {
  if (bucket === 'range') return range
  if (bucket === 'day') return { from: dayFromNumber(index), to: dayFromNumber(index) }
  if (bucket === 'week') return { from: dayFromNumber(index * 7 - 3), to: dayFromNumber(index * 7 + 3) }
  const from = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`
  return { from, to: addDays(addMonths(from, 1), -1) }
}

/** Every bucket that the range touches, in order of time. */
export function bucketsOf(bucket: Bucket, range: DayRange): number[] {
  const first = bucketOf(bucket, dayNumber(range.from))
  const last = bucketOf(bucket, dayNumber(range.to))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
