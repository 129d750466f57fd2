/** One goal in force: SMART as it stood when it was set, and its steps with their versions. */
import type { GoalRecord } from '../../store/book/types.ts'
import type { Lang } from '../../i18n/words.ts'
import { current } from '../agree.ts'
import type { AppContext } from '../context.ts'
import { goalWhenSet } from '../goal-when-set.ts'
import { changed, stepPlan, stepVersions, type StepChanges } from '../step-plans.ts'
import { lettersView, type LetterView } from './check.ts'
import { stepsView, type StepView } from './steps-view.ts'

export interface StepsOfGoal {
  goalId: string
  steps: StepView[]
  /** null: proposed, and kept by nobody yet. */
  version: number | null
  versions: { version: number; reason: string | null; author: string; at: string }[]
}

export interface GoalDetail extends StepsOfGoal {
  smart: LetterView[]
  probability: { asBefore: number; low: number; high: number } | null
}

/** Throws `app.goal-unknown`. */
export async function goalDetail(app: AppContext, lang: Lang, id: string): Promise<GoalDetail> {
  const record: GoalRecord = current(await app.book.goals.all(app.workspace), id)
  const { smart, measured } = await goalWhenSet(app, record)
  return {
    ...(await stepsOfGoal(app, lang, id)),
    smart: lettersView(lang, smart),
    probability: measured?.evidence.data?.probability ?? null,
  }
}

/** With `changes`, as they would be kept. Throws `app.goal-unknown`, `app.steps-none`. */
export async function stepsOfGoal(
  app: AppContext,
  lang: Lang,
  id: string,
  changes: StepChanges = {},
): Promise<StepsOfGoal> {
  const plan = await stepPlan(app, id)
  return {
    goalId: id,
    steps: stepsView(lang, changed(plan.steps, changes)),
    version: plan.version,
    versions: (await stepVersions(app, id)).map(({ version, reason, author, at }) => ({ version, reason, author, at })),
  }
}
