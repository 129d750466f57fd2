/**
 * Looking every day at a running work: «is it real already?» asked daily at a nominal 5 % cries wolf in a fifth of the
 * cases. Here the question is answered only after 7, 14, 28, 56, … days; between them the last answer stands, however
 * often a person looks. The allowed share of false alarms is spent over the answers (α-spending, Lan & DeMets 1983; by
 * Bonferroni's inequality the whole is never more, whatever the dependence): a half, a quarter, an eighth …, the larger
 * parts on the later and longer windows of the planned length.
 */
import { addDays, lengthOf, type Day, type DayRange } from '../time/day.ts'
import { placeboInTimeWith, type PlaceboAnswer, type PlaceboOptions } from './placebo.ts'
import type { DailySeries } from './types.ts'

export interface Watch {
  /** The first answer that was «real», else the last one; null before the first seven days. */
  answer: PlaceboAnswer | null
  /** Day of that answer. */
  on: Day | null
  /** Day of the next answer; null when the window is over. */
  next: Day | null
}

const FIRST_LOOK = 7

/** Days after the start at which the question is answered: 7, 14, 28, … and the end of the window itself. */
export function looks(days: number): number[] {
  const found: number[] = []
  for (let day = FIRST_LOOK; day < days; day *= 2) found.push(day)
  // A look just before the end would waste its share.
  if (found.length > 0 && days - found.at(-1)! < FIRST_LOOK) found.pop()
  return days >= FIRST_LOOK ? [...found, days] : found
}

/** Shares of the whole that the looks may spend: 1/2 for the last, 1/4 before it …, what is left for the first. */
export function spending(count: number): number[] {
  const shares: number[] = []
  let left = 1
  for (let k = 0; k < count; k++) {
    const share = k === count - 1 ? left : left / 2
    shares.unshift(share)
    left -= share
  }
  return shares
}

/**
 * @param before the days of point A
 * @param window the planned days of the work; looks are fixed by it before the data comes
 * @param today nothing later is used
 */
export function watch(
  series: DailySeries,
  before: DayRange,
  window: DayRange,
  today: Day,
  options: PlaceboOptions = {},
): Watch {
  const alarm = options.alarm ?? 0.1
  const days = looks(lengthOf(window))
  const shares = spending(days.length)
  let last: { answer: PlaceboAnswer; on: Day } | null = null
  for (const [k, length] of days.entries()) {
    const on = addDays(window.from, length - 1)
    if (on > today) return { answer: last?.answer ?? null, on: last?.on ?? null, next: on }
    const answer = placeboInTimeWith(
      series,
      before,
      { from: window.from, to: on },
      { ...options, alarm: alarm * shares[k]! },
    )
    last = { answer, on }
    if (answer.real === true) break
  }
  return { answer: last?.answer ?? null, on: last?.on ?? null, next: null }
}
