/** What the steps are made from: the posts that worked, open questions, rates of the funnel, what a result has cost. */
import type { BusinessKind } from '../core/goals/evidence.ts'
import type { ResolvedTarget } from '../core/goals/target.ts'
import type { ParsedGoal } from '../core/goals/types.ts'
import { kpiById } from '../core/kpis/catalogue.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import type { CostPoint, Rate, StepsInput } from '../core/steps/input.ts'
import { addDays, lengthOf, type DayRange } from '../core/time/day.ts'
import type { AppContext } from './context.ts'
import { whileDataStands } from './data-memory.ts'
import { valueOver, type GoalScope } from './goal-scope.ts'
import type { MeasuredGoal } from './goal-evidence.ts'
import { kpisTogether } from './kpi-values.ts'
import { withOrigin } from './scopes.ts'

const HISTORY_DAYS = 180
const FALLBACK_CURRENCY = 'RUB'

export async function stepsInput(
  app: AppContext,
  goal: ParsedGoal,
  measured: MeasuredGoal | null,
  business: BusinessKind | null,
  target: ResolvedTarget | null,
): Promise<StepsInput> {
  const { understood } = goal
  const scope = measured?.scope ?? null
  const known = {
    today: app.today,
    goal: understood,
    target,
    business,
    pointA: measured?.pointA ?? null,
    measured: measured?.evidence.data?.measured ?? false,
    needs: measured?.evidence.data?.needs ?? [],
  }
  if (scope === null || scope.span === null) {
    return {
      ...known,
      posts: [],
      unanswered: null,
      rates: { visitToLead: null, leadToSale: null },
      costs: [],
      currency: understood.currency ?? FALLBACK_CURRENCY,
    }
  }
  return { ...known, ...(await rememberedFacts(app, scope, scope.span)) }
}

type StepFacts = Pick<StepsInput, 'posts' | 'unanswered' | 'rates' | 'costs' | 'currency'>

/** Another target asks the same of the past. */
function rememberedFacts(app: AppContext, scope: GoalScope, span: DayRange): Promise<StepFacts> {
  const key = `steps ${app.today} ${scope.kpi.id} ${scope.network ?? ''}`
  return whileDataStands(app, key, () => stepFacts(app, scope, span))
}

async function stepFacts(app: AppContext, scope: GoalScope, span: DayRange): Promise<StepFacts> {
  const to = span.to < app.today ? span.to : app.today
  const range = { from: addDays(to, 1 - HISTORY_DAYS), to }
  const where = { workspace: app.workspace, accounts: scope.accounts.map((account) => account.id), range }
  const [questions, posts, visitToLead, leadToSale, costs] = await Promise.all([
    app.facts.events({ ...where, types: ['question'] }),
    app.facts.posts(where),
    rateOf(app, scope, 'visit_to_lead', range),
    rateOf(app, scope, 'lead_to_sale', range),
    costsOf(app, scope, range),
  ])
  return {
    posts,
    unanswered:
      questions.length === 0
        ? null
        : questions.filter((one) => one.seconds === null && one.day >= addDays(to, -30)).length,
    rates: { visitToLead, leadToSale },
    ...costs,
  }
}

async function rateOf(app: AppContext, scope: GoalScope, kpi: KpiId, range: DayRange): Promise<Rate | null> {
  const value = await valueOver(app, { ...scope, kpi: withOrigin(kpiById(kpi), scope.network) }, range)
  return value?.value == null || value.numerator === null ? null : { value: value.value, n: value.numerator }
}

/** Week by week: what was spent and what the goal's KPI brought. Only totals have a price per piece. */
async function costsOf(
  app: AppContext,
  scope: GoalScope,
  range: DayRange,
): Promise<{ costs: CostPoint[]; currency: string }> {
  if (scope.kpi.shape !== 'total') return { costs: [], currency: FALLBACK_CURRENCY }
  const spend = { ...kpiById('revenue'), formula: { op: 'term', term: { take: 'sum', measure: 'spend' } } } as const
  const weeks = await kpisTogether(app, {
    kpis: [spend, scope.kpi],
    accounts: scope.accounts.map((account) => account.id),
    range,
    bucket: 'week',
  })
  const costs = weeks.flatMap(({ range: week, values: [cost, result] }) =>
    cost?.value != null && result?.value != null && cost.value > 0 && result.value > 0
      ? [{ spend: cost.value, results: result.value, days: lengthOf(week) }]
      : [],
  )
  return {
    costs,
    currency: weeks.map((week) => week.values[0]?.currency).find((currency) => currency != null) ?? FALLBACK_CURRENCY,
  }
}
