/** A goal while it is being thought out: what was understood, the five letters, the outcomes, the steps; all in words. */
import { isAccountBound } from '../../core/goals/account-bound.ts'
import type { BusinessKind } from '../../core/goals/evidence.ts'
import type { GoalFix, GoalHint } from '../../core/goals/fix.ts'
import { outcomesOf, type Outcomes } from '../../core/goals/outcomes.ts'
import { resolveTarget } from '../../core/goals/target.ts'
import { tellGoal } from '../../core/goals/told.ts'
import type { SmartVerdict, UnderstoodGoal } from '../../core/goals/types.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import type { Kpi } from '../../core/kpis/types.ts'
import type { DayRange } from '../../core/time/day.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { AppContext } from '../context.ts'
import { current, wished } from '../agree.ts'
import { judgeGoal } from '../goal.ts'
import type { MeasuredGoal } from '../goal-evidence.ts'
import { businessOf } from '../goal-when-set.ts'
import { changed, type StepChanges } from '../step-plans.ts'
import { stepsView, type StepView } from './steps-view.ts'
import { grades, guardsOf, kpiName, word, type Grade } from './words.ts'

export interface LetterView {
  letter: SmartVerdict['letter']
  name: string
  verdict: SmartVerdict['verdict']
  verdictName: string
  evidence: string
}

export interface GoalKpiView {
  id: string
  name: string
  unit: Kpi['unit']
  shape: Kpi['shape']
  direction: Kpi['direction']
  control: Grade
  hackability: Grade
  guards: { id: string; name: string }[]
  weak: string | null
  accountBound: boolean
}

export interface GoalData {
  pointA: number | null
  pointARange: DayRange
  lastDay: string
  historyDays: number
  best: { value: number; range: DayRange } | null
  target: number | null
  direction: 'up' | 'down'
  probability: { asBefore: number; low: number; high: number } | null
  outcomes: Outcomes | null
  /** Smallest change that these days can show, as a share of point A. */
  detectable: number | null
  /** Days that the change asked for needs to show. */
  shortestWindowDays: number | null
}

export interface GoalCheck {
  isGoal: boolean
  /** In words of our own; null while the KPI or its number is missing. */
  told: string | null
  understood: UnderstoodGoal
  kpi: GoalKpiView | null
  /** Of a loose word («вовлечённость»): which KPI it became and why, what the others would need. */
  because: string | null
  missing: string[]
  question: string | null
  ignored: string[]
  smart: LetterView[]
  /** null: no figure is there yet. */
  data: GoalData | null
  steps: StepView[]
}

export interface CheckAsked {
  sentence: string
  fix: GoalFix
  hint: GoalHint
  /** null: the brand's own. */
  business: BusinessKind | null
  changes: StepChanges
  /** The goal in force that is being changed. */
  goal?: string | null | undefined
}

export async function goalCheck(
  app: AppContext,
  lang: Lang,
  { sentence, fix, hint, business, changes, goal: id }: CheckAsked,
): Promise<GoalCheck> {
  const replaced = id ? current(await app.book.goals.all(app.workspace), id) : null
  const goal = await wished(app, sentence, { lang, fix, hint, replaced })
  const { measured, smart, steps } = await judgeGoal(app, goal, business ?? (await businessOf(app)))
  const { understood } = goal
  const told = tellGoal(understood)
  return {
    isGoal: goal.isGoal,
    told: told === null ? null : say(lang, told),
    understood,
    kpi: understood.kpi === null ? null : goalKpiView(lang, kpiById(understood.kpi)),
    because: goal.because === undefined ? null : say(lang, goal.because),
    missing: [...goal.missing],
    question: goal.question === null ? null : say(lang, goal.question),
    ignored: [...goal.ignored],
    smart: lettersView(lang, smart),
    data: measured === null ? null : dataView(measured, understood),
    steps: steps.length === 0 ? [] : stepsView(lang, changed(steps, changes)),
  }
}

export const lettersView = (lang: Lang, smart: readonly SmartVerdict[]): LetterView[] =>
  smart.map(({ letter, verdict, evidence }) => ({
    letter,
    name: word(lang, `letter.${letter}`),
    verdict,
    verdictName: word(lang, `smart-verdict.${verdict}`),
    evidence: say(lang, evidence),
  }))

export const goalKpiView = (lang: Lang, kpi: Kpi): GoalKpiView => ({
  id: kpi.id,
  name: kpiName(lang, kpi.id),
  unit: kpi.unit,
  shape: kpi.shape,
  direction: kpi.direction,
  ...grades(lang, kpi),
  guards: guardsOf(lang, kpi),
  weak: kpi.control === 'weak' ? word(lang, 'agreement.weak') : null,
  accountBound: isAccountBound(kpi.id),
})

/** KPIs whose totals may fall below zero. */
const SIGNED: ReadonlySet<string> = new Set(['net_growth', 'growth_rate', 'romi', 'organic_growth'])

function dataView({ ground, pointA, target, evidence }: MeasuredGoal, understood: UnderstoodGoal): GoalData | null {
  const { data } = evidence
  if (data === null || !data.measured || data.lastDay === null) return null
  const { kpi } = ground.scope
  const marks = [pointA, data.best?.value ?? null, target]
  const resolved = resolveTarget(understood, pointA)
  return {
    pointA,
    pointARange: ground.pointARange,
    lastDay: data.lastDay,
    historyDays: data.historyDays,
    best: data.best,
    target,
    direction: resolved.ok ? resolved.resolved.direction : kpi.direction,
    probability: data.probability,
    detectable: data.detectable,
    shortestWindowDays: data.shortestWindowDays,
    outcomes: ground.outcomes === null ? null : outcomesOf(ground.outcomes, kpi.unit, marks, SIGNED.has(kpi.id)),
  }
}
