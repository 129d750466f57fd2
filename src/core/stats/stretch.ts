/** The best comparable stretch so far: what this account has already shown that it can do. */
import { addDays, type DayRange } from '../time/day.ts'
import { checkSeries, checkWhole } from './checks.ts'
import type { DailySeries } from './types.ts'

export interface Stretch {
  range: DayRange
  /** Mean per known day. */
  mean: number
  /** Mean × length: the total with unknown days filled by the mean. */
  total: number
}

/** Share of the days of a stretch that must be known before it is told as a whole. */
export const LEAST_KNOWN = 0.8

/**
 * Windows of `length` days with at least 80 % known days; the one with the largest (or smallest) mean, the latest of equals.
 * Weekday rhythm is not taken out: «comparable» means the same length, so compare whole weeks. null when no window fits.
 */
export function bestStretch(history: DailySeries, length: number, direction: 'up' | 'down' = 'up'): Stretch | null {
  checkSeries(history)
  checkWhole(length, 1, 'length')
  let total = 0
  let count = 0
  let best: { from: number; mean: number } | null = null
  for (const [i, value] of history.values.entries()) {
    if (value !== null) {
      total += value
      count++
    }
    const gone = history.values[i - length]
    if (gone !== null && gone !== undefined) {
      total -= gone
      count--
    }
    if (i < length - 1 || count < LEAST_KNOWN * length || count === 0) continue
    const mean = total / count
    if (best === null || (direction === 'up' ? mean >= best.mean : mean <= best.mean))
      best = { from: i - length + 1, mean }
  }
  if (best === null) return null
  const from = addDays(history.start, best.from)
  return { range: { from, to: addDays(from, length - 1) }, mean: best.mean, total: best.mean * length }
}
