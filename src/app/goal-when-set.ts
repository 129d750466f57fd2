/** A kept goal as a judged one: what was agreed, weighed with the data that was known when its work began. */
import type { BusinessKind } from '../core/goals/evidence.ts'
import { smart } from '../core/goals/smart.ts'
import type { ParsedGoal, SmartVerdict, UnderstoodGoal } from '../core/goals/types.ts'
import { addDays } from '../core/time/day.ts'
import type { GoalRecord } from '../store/book/types.ts'
import type { AppContext } from './context.ts'
import { measureGoal, type MeasuredGoal } from './goal-evidence.ts'

/** What was agreed counts, not what the sentence would mean today. */
export const parsedOf = (record: GoalRecord): ParsedGoal => ({
  sentence: record.sentence,
  understood: record.understood as UnderstoodGoal,
  missing: [],
  question: null,
  ignored: [],
  isGoal: true,
})

export async function businessOf(app: AppContext): Promise<BusinessKind | null> {
  return ((await app.book.brand.get(app.workspace))?.business as BusinessKind | null | undefined) ?? null
}

export async function goalWhenSet(
  app: AppContext,
  record: GoalRecord,
): Promise<{ goal: ParsedGoal; measured: MeasuredGoal | null; smart: SmartVerdict[] }> {
  const then = { ...app, today: addDays(record.from, -1) }
  const goal = parsedOf(record)
  const business = await businessOf(app)
  const measured = await measureGoal(then, goal, business)
  const evidence = measured?.evidence ?? {
    today: then.today,
    owner: goal.understood.owner ?? null,
    business,
    data: null,
  }
  return { goal, measured, smart: smart(goal, evidence) }
}
