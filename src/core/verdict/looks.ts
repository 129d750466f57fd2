/** When the change against point A is answered, and how sure the answer has to be. */
import { lookOn } from '../stats/watch.ts'
import { lengthOf, type Day, type DayRange } from '../time/day.ts'
import type { KpiInput } from './input.ts'

/** Share of answers «real» that chance alone may give. */
export const ALARM = 0.1
const LEAST_AFTER = 7

export interface Answered {
  /** The days that are compared with point A. */
  after: DayRange
  alarm: number
  /** Day of the next answer while the window runs; null when it is over. */
  next: Day | null
}

/**
 * While the window runs, the question is answered after 7, 14, 28, … days only and each answer has its part of the
 * alarms: a person who looks every day is not told of a change that is none. When it is over, it is answered once and
 * for all. null before the first seven days.
 */
export function answeredOn({ window, today, dataTo }: Pick<KpiInput, 'window' | 'today' | 'dataTo'>): Answered | null {
  if (dataTo < window.to && today < window.to) {
    const look = lookOn(window, dataTo)
    return look === null ? null : { after: look.days, alarm: ALARM * look.share, next: look.next }
  }
  const after = { from: window.from, to: dataTo < window.to ? dataTo : window.to }
  return lengthOf(after) < LEAST_AFTER ? null : { after, alarm: ALARM, next: null }
}
