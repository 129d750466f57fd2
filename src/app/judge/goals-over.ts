/**
 * Which version of each goal a period is judged by: the one in force when the period, or the goal's own time, ended.
 * What is changed or withdrawn later takes nothing out of a month that is over.
 */
import { overlap, type Day, type DayRange } from '../../core/time/day.ts'
import type { GoalRecord } from '../../store/book/types.ts'
import type { AppContext } from '../context.ts'

export interface GoalsOver {
  /** The oldest first: the first one agreed on is the main one. */
  active: GoalRecord[]
  stopped: StoppedGoal[]
}

/** A goal that was in force in the period and was taken out of it, openly: it is told with its reason. */
export interface StoppedGoal {
  /** As it stood before. */
  record: GoalRecord
  on: Day
  reason: string
  /** The version that took its place at another time; null: withdrawn. */
  moved: GoalRecord | null
}

type DayOf = (record: GoalRecord) => Day

export const goalsOver = async (app: AppContext, range: DayRange): Promise<GoalsOver> =>
  judgedVersions(await app.book.goals.all(app.workspace), range, (record) => madeOn(app, record))

/** The brand's own day. A demo stands still at its day: what is done in it is done on that day. */
export function madeOn({ zone, today }: Pick<AppContext, 'zone' | 'today'>, { at }: Pick<GoalRecord, 'at'>): Day {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()
  return day < today ? day : today
}

export function judgedVersions(goals: readonly GoalRecord[], range: DayRange, dayOf: DayOf): GoalsOver {
  const over: GoalsOver = { active: [], stopped: [] }
  const ids = [...Map.groupBy(goals, (goal) => goal.id)].toSorted(([a], [b]) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )
  for (const [, versions] of ids) {
    const record = inForce(versions, range, dayOf)
    const stop = record && stopOf(record, versions, range, dayOf)
    if (stop) over.stopped.push(...(stop.on < range.from ? [] : [stop]))
    else if (record) over.active.push(record)
  }
  return over
}

const endOf = (goal: GoalRecord, range: DayRange): Day => (goal.deadline < range.to ? goal.deadline : range.to)
const withdraws = (goal: GoalRecord): boolean => goal.replacedBy === goal.version

/** The first version stands for the time before it was written down as well: goals are often recorded afterwards. */
function inForce(versions: readonly GoalRecord[], range: DayRange, dayOf: DayOf): GoalRecord | undefined {
  const ordered = versions.toSorted((a, b) => a.version - b.version)
  return ordered.findLast(
    (goal, i) =>
      !withdraws(goal) &&
      overlap({ from: goal.from, to: goal.deadline }, range) !== null &&
      (i === 0 || dayOf(goal) <= endOf(goal, range)),
  )
}

function stopOf(
  record: GoalRecord,
  versions: readonly GoalRecord[],
  range: DayRange,
  dayOf: DayOf,
): StoppedGoal | undefined {
  const next = versions.find(
    (goal) =>
      goal.version > record.version &&
      dayOf(goal) <= endOf(record, range) &&
      (withdraws(goal) || overlap({ from: goal.from, to: goal.deadline }, range) === null),
  )
  return next && { record, on: dayOf(next), reason: next.reason ?? '', moved: withdraws(next) ? null : next }
}
