/** A goal as typed: understood, judged by SMART with whatever evidence there is, and broken into steps. */
import type { BusinessKind } from '../core/goals/evidence.ts'
import { parseGoal } from '../core/goals/parse.ts'
import { smart } from '../core/goals/smart.ts'
import { resolveTarget } from '../core/goals/target.ts'
import type { ParsedGoal, SmartVerdict, Step } from '../core/goals/types.ts'
import { proposeSteps } from '../core/steps/propose.ts'
import type { Lang } from '../i18n/words.ts'
import { measureGoal, type MeasuredGoal } from './goal-evidence.ts'
import { stepsInput } from './goal-steps.ts'
import type { AppContext } from './context.ts'

export interface CheckedGoal {
  goal: ParsedGoal
  measured: MeasuredGoal | null
  smart: SmartVerdict[]
  steps: Step[]
}

export async function checkGoal(
  app: AppContext,
  sentence: string,
  { lang, business }: { lang: Lang; business: BusinessKind | null },
): Promise<CheckedGoal> {
  const goal = parseGoal(sentence, { today: app.today, lang, currency: 'RUB' })
  const measured = goal.isGoal ? await measureGoal(app, goal, business) : null
  const evidence = measured?.evidence ?? { today: app.today, owner: null, business, data: null }
  const target = resolveTarget(goal.understood, measured?.pointA ?? null)
  const steps =
    goal.isGoal && goal.understood.kpi !== null
      ? proposeSteps(await stepsInput(app, goal, measured, business, target.ok ? target.resolved : null))
      : []
  return { goal, measured, smart: goal.isGoal ? smart(goal, evidence) : [], steps }
}
