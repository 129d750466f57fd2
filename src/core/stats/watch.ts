/**
 * Looking every day at a running work: «is it real already?» asked daily at a nominal 5 % cries wolf in a fifth of the
 * cases. Here the question is answered only after 7, 14, 28, 56, … days; between them the last answer stands, however
 * often a person looks. The allowed share of false alarms is spent over the answers (α-spending, Lan & DeMets 1983; by
 * Bonferroni's inequality the whole is never more, whatever the dependence): a half, a quarter, an eighth …, the larger
 * parts on the later and longer windows of the planned length.
 */
import { addDays, lengthOf, type Day, type DayRange } from '../time/day.ts'

export interface Look {
  /** The days that the answer is about: from the first day of the work to the day of the look. */
  days: DayRange
  /** Part of the allowed share of false alarms that this look may spend. */
  share: number
  /** Day of the next look. */
  next: Day
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
 * The look whose answer stands on a day of a window that still runs; null before the first. Nothing is remembered: the
 * same answer comes again from the data up to that look.
 *
 * @param window the planned days of the work; looks are fixed by it before the data comes
 */
export function lookOn(window: DayRange, day: Day): Look | null {
  const all = looks(lengthOf(window))
  const shares = spending(all.length)
  const end = (k: number) => addDays(window.from, all[k]! - 1)
  const last = all.findLastIndex((_, k) => end(k) <= day)
  if (last < 0 || last === all.length - 1) return null
  return { days: { from: window.from, to: end(last) }, share: shares[last]!, next: end(last + 1) }
}
