/** Buckets of days as whole numbers, the same in SQL and here. Weeks are ISO weeks (from Monday). */
import { addDays, addMonths, dayFromNumber, dayNumber } from '../../../../core/time/day.ts'
import type { DayRange } from '../../../../core/time/day.ts'
import type { Bucket } from '../../store.ts'

/** SQL that numbers the bucket of a date column. */
export function bucketSql(bucket: Bucket, column: string): string {
  const number = `(${column} - date '1970-01-01')`
  switch (bucket) {
    case 'range':
      return '0'
    case 'day':
      return `${number}::integer`
    case 'week':
      return `((${number} + 3) // 7)::integer`
    case 'month':
      return `(year(${column}) * 12 + month(${column}) - 1)::integer`
  }
}

export function bucketOf(bucket: Bucket, day: number): number {
  switch (bucket) {
    case 'range':
      return 0
    case 'day':
      return day
    case 'week':
      return Math.floor((day + 3) / 7)
    case 'month': {
      const text = dayFromNumber(day)
      return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1
    }
  }
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
