/** How many posts came out week by week, and what people told about those weeks. */
import { addDays, lengthOf, overlap, weekStart, type Day, type DayRange } from '../../core/time/day.ts'
import type { AppContext } from '../context.ts'
import type { OwnPost } from './own-posts.ts'

export interface RhythmWeek {
  from: Day
  posts: number
  /** Of them paid or with prizes. */
  apart: number
  /** Contests, ads, weeks without approval: as they were told. */
  notes: string[]
  /** Only some of its days lie inside the range. */
  partial: boolean
}

const RHYTHM_WEEKS = 26

/** Half a year of weeks up to the end of the period, or the period where it is longer. */
export const rhythmRange = ({ from, to }: DayRange): DayRange => {
  const start = weekStart(addDays(to, -7 * (RHYTHM_WEEKS - 1)))
  return { from: from < start ? weekStart(from) : start, to }
}

export async function rhythmOf(
  app: AppContext,
  posts: readonly OwnPost[],
  range: DayRange,
  account: string | null,
): Promise<RhythmWeek[]> {
  const causes = (await app.book.causes.all(app.workspace)).filter(
    (cause) => account === null || cause.accounts.length === 0 || cause.accounts.includes(account),
  )
  const weeks: RhythmWeek[] = []
  for (let from = range.from; from <= range.to; from = addDays(from, 7)) {
    const week = { from, to: addDays(from, 6) }
    const own = posts.filter(({ day }) => day >= week.from && day <= week.to)
    weeks.push({
      from,
      posts: own.length,
      apart: own.filter(({ flags }) => flags.includes('ad') || flags.includes('contest')).length,
      notes: causes.filter((cause) => overlap(cause, week) !== null).map((cause) => cause.note || cause.kind),
      partial: lengthOf(overlap(week, range) ?? week) < 7,
    })
  }
  return weeks
}
