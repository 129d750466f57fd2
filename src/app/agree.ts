/** Setting a goal: understood, measured, resolved to a number, kept with its version. The old target stays visible. */
import { MeriloError } from '../core/errors.ts'
import type { BusinessKind } from '../core/goals/evidence.ts'
import { parseGoal } from '../core/goals/parse.ts'
import type { ParsedGoal } from '../core/goals/types.ts'
import type { Phrase } from '../core/phrase.ts'
import type { Lang } from '../i18n/words.ts'
import type { GoalRecord } from '../store/book/types.ts'
import type { AppContext } from './context.ts'
import { measureGoal } from './goal-evidence.ts'

export interface AgreeOptions {
  lang: Lang
  business: BusinessKind | null
  /** Id of the goal that the new one replaces. */
  replace: string | null
  reason: string | null
}

/** Throws `app.goal-incomplete` with the question, `app.goal-unknown`, `app.goal-needs-reason`. */
export async function setGoal(app: AppContext, sentence: string, options: AgreeOptions): Promise<GoalRecord> {
  const goal = parseGoal(sentence, { today: app.today, lang: options.lang, currency: 'RUB' })
  refuseIncomplete(goal)
  const { understood } = goal
  const measured = await measureGoal(app, goal, options.business)
  const goals = await app.book.goals.all(app.workspace)
  const replaced = options.replace === null ? null : current(goals, options.replace)
  if (replaced !== null && !options.reason) throw new MeriloError('app.goal-needs-reason')
  const record: GoalRecord = {
    id: replaced?.id ?? `goal-${new Set(goals.map((one) => one.id)).size + 1}`,
    version: (replaced?.version ?? 0) + 1,
    replacedBy: null,
    reason: options.reason,
    sentence,
    kpi: understood.kpi!,
    accounts: measured?.scope.accounts.map((account) => account.id) ?? [],
    understood,
    pointA: measured?.pointA ?? null,
    target: understood.kpi === 'milestone' ? 1 : (measured?.target ?? absolute(goal)),
    from: understood.window!.from,
    deadline: understood.deadline!,
    at: app.now(),
  }
  if (replaced !== null) await app.book.goals.save(app.workspace, { ...replaced, replacedBy: record.version })
  await app.book.goals.save(app.workspace, record)
  return record
}

/** An absolute target needs no point A. */
const absolute = ({ understood }: ParsedGoal): number | null =>
  understood.form === 'to' || understood.form === 'limit' || understood.base === 'zero' ? understood.amount : null

function refuseIncomplete(goal: ParsedGoal): void {
  const blocking =
    !goal.isGoal || goal.understood.kpi === null || goal.understood.window === null || goal.missing.includes('amount')
  if (!blocking) return
  const question: Phrase = goal.question ?? { code: 'app.no-goals', params: {} }
  // The question is the sentence that a person reads; the error only carries it.
  throw new MeriloError(question.code, question.params as never)
}

/** The version in force. Throws `app.goal-unknown`. */
export function current(goals: readonly GoalRecord[], id: string): GoalRecord {
  const goal = goals.find((one) => one.id === id && one.replacedBy === null)
  if (!goal) throw new MeriloError('app.goal-unknown', { goal: id })
  return goal
}
