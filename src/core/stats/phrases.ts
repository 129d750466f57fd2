import { phrases } from '../phrase.ts'
import type { Change } from './types.ts'

/** What statistics has to say to a person: its errors, its methods, and why it cannot tell. */
export type StatsPhrases = {
  'stats.bad-number': { value: string; index: number }
  'stats.empty': { what: string }
  'stats.bad-count': { what: string; value: number; least: number }
  'stats.bad-share': { what: string; value: string }
  'stats.bad-windows': { before: string; after: string }
  /** The method by its id, as it stands beside a figure. */
  'stats.method': { method: string }
  /** A change that would have been seen in a window of so many days, as a percent of point A; weeks that would show it; could a sister account, which nobody connected, help? */
  'stats.cannot-tell': { days: number; percent: number; weeks: number | null; neighbour: boolean }
  /** The history before the work holds too few windows of that length to know what chance does. */
  'stats.too-short': { days: number }
  'stats.too-few-items': { least: number }
  /** More than the asked share of questions on a side still waits: its quantile has no end yet. */
  'stats.mostly-unanswered': { side: 'before' | 'after' }
  /** The measure is counted otherwise from this day on: the two sides are not one line. */
  'stats.redefined': { day: string }
  /** Posts, questions or events before and after: the change that would have been seen, in percent of point A. */
  'stats.cannot-tell-items': { percent: number }
}

export const sayStats = phrases<StatsPhrases>()

/** Methods that have words. An id outside the list is a defect: the test over words finds it. */
export const METHODS = [
  'placebo-in-time',
  'placebo-in-time-season',
  'placebo-in-time-sisters',
  'placebo-in-time-sisters-season',
  'too-short',
  'redefined',
  'posts-permutation',
  'waits-bootstrap',
  'proportions-score',
  'weekday-means',
  'weekday-ses',
  'weekday-ses-season',
  'zero',
] as const

/** Why a change is neither real nor not: null when it is decided. `pointA` is the level that percents are of. */
export function whyCannotTell(
  change: Change,
  pointA: number,
  days: number,
  neededDays: number | null,
  neighbour: boolean,
): ReturnType<typeof sayStats> | null {
  if (change.real !== null) return null
  if (change.detectable === null || pointA === 0) return sayStats('stats.too-short', { days })
  const percent = (Math.abs(change.detectable) / Math.abs(pointA)) * 100
  const weeks = neededDays === null ? null : Math.ceil(neededDays / 7)
  return sayStats('stats.cannot-tell', { days, percent, weeks, neighbour })
}
