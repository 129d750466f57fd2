/** A goal as typed: understood, judged by SMART with whatever evidence there is, and broken into steps. */
import type { BusinessKind } from '../core/goals/evidence.ts'
import { withFix, withHint, type GoalFix, type GoalHint } from '../core/goals/fix.ts'
import { parseGoal } from '../core/goals/parse.ts'
import { smart } from '../core/goals/smart.ts'
import { resolveTarget, type ResolvedTarget } from '../core/goals/target.ts'
import type { ParsedGoal, SmartVerdict, Step } from '../core/goals/types.ts'
import type { Money } from '../core/money/money.ts'
import { costCurve, spendFor } from '../core/steps/cost-curve.ts'
import type { StepsInput } from '../core/steps/input.ts'
import { proposeSteps } from '../core/steps/propose.ts'
import { lengthOf } from '../core/time/day.ts'
import type { Lang } from '../i18n/words.ts'
import { measureGoal, type MeasuredGoal } from './goal-evidence.ts'
import { ofFamily } from './goal-family.ts'
import { stepsInput } from './goal-steps.ts'
import type { AppContext } from './context.ts'
import { currencyOf } from './currency.ts'

export interface CheckedGoal {
  goal: ParsedGoal
  measured: MeasuredGoal | null
  smart: SmartVerdict[]
  steps: Step[]
}

export interface CheckOptions {
  lang: Lang
  business: BusinessKind | null
  /** Parts put right by hand. */
  fix?: GoalFix
}

export async function checkGoal(
  app: AppContext,
  sentence: string,
  { lang, business, fix = {} }: CheckOptions,
): Promise<CheckedGoal> {
  return judgeGoal(app, await understand(app, sentence, lang, fix), business)
}

/** The sentence in the brand's currency, with what was put right by hand, its KPI one that the data can compute. */
export async function understand(
  app: AppContext,
  sentence: string,
  lang: Lang,
  fix: GoalFix = {},
  hint: GoalHint = {},
): Promise<ParsedGoal> {
  const currency = await currencyOf(app)
  const parsed = parseGoal(sentence, { today: app.today, lang, currency })
  const { family } = parsed
  const all = withHint(parsed, hint, fix)
  if (family === undefined || fix.kpi !== undefined) return withFix(parsed, all, app.today, currency)
  // A loose word becomes the KPI that the data can compute.
  const network = all.network ?? parsed.understood.network
  const found = await ofFamily(app, family, network === 'all' ? null : network, hint.kpi)
  if (found === null) return withFix(parsed, all, app.today, currency)
  const own = found.kpi === parsed.understood.kpi ? all : { ...all, kpi: found.kpi }
  return { ...withFix(parsed, own, app.today, currency), because: found.because }
}

export async function judgeGoal(
  app: AppContext,
  goal: ParsedGoal,
  business: BusinessKind | null,
): Promise<CheckedGoal> {
  if (!goal.isGoal) return { goal, measured: null, smart: [], steps: [] }
  const measured = await measureGoal(app, goal, business)
  const { understood } = goal
  const target = resolveTarget(understood, measured?.pointA ?? null)
  const resolved = target.ok ? target.resolved : null
  const input = understood.kpi === null ? null : await stepsInput(app, goal, measured, business, resolved)
  const evidence = measured?.evidence ?? { today: app.today, owner: understood.owner ?? null, business, data: null }
  const data = evidence.data && input ? { ...evidence.data, budget: budgetFor(input, resolved) } : evidence.data
  return {
    goal,
    measured,
    smart: smart(goal, { ...evidence, data }),
    steps: input === null ? [] : proposeSteps(input),
  }
}

/** What ads would cost for what does not come by itself; null where ads have no price here, or nothing is lacking. */
function budgetFor({ costs, goal, currency, pointA }: StepsInput, target: ResolvedTarget | null): Money | null {
  const curve = costCurve(costs)
  if (curve === null || target?.path !== 'total' || goal.window === null || pointA === null) return null
  const lacking = target.target - pointA
  if (lacking < 1) return null
  const spend = spendFor(lacking, lengthOf(goal.window), curve.cost, curve.usualPerWeek, curve.elasticity ?? 1)
  return { minor: Math.round(spend), currency }
}
