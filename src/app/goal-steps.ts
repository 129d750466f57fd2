/** What the steps are made from: the posts that worked, open questions, rates of the funnel, what a result has cost. */
import type { BusinessKind } from '../core/goals/evidence.ts'
import type { ResolvedTarget } from '../core/goals/target.ts'
import type { ParsedGoal } from '../core/goals/types.ts'
import { kpiById } from '../core/kpis/catalogue.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import type { Network, PostFormat } from '../core/facts/types.ts'
import type { BestContent } from '../core/steps/best-content.ts'
import type { Rate, StepsInput } from '../core/steps/input.ts'
import { addDays, type Day, type DayRange } from '../core/time/day.ts'
import { adCosts } from './ad-costs.ts'
import { SPANS } from './content/analysis.ts'
import { provenContent } from './content/proven.ts'
import type { AppContext } from './context.ts'
import { currencyOf } from './currency.ts'
import { whileDataStands } from './data-memory.ts'
import { valueOver, type GoalScope } from './goal-scope.ts'
import type { MeasuredGoal } from './goal-evidence.ts'
import { withOrigin } from './scopes.ts'

const HISTORY_DAYS = 180

export async function stepsInput(
  app: AppContext,
  goal: ParsedGoal,
  measured: MeasuredGoal | null,
  business: BusinessKind | null,
  target: ResolvedTarget | null,
): Promise<StepsInput> {
  const { understood } = goal
  const currency = understood.currency ?? (await currencyOf(app))
  const scope = measured?.scope ?? null
  const known = {
    today: app.today,
    goal: understood,
    target,
    business,
    pointA: measured?.pointA ?? null,
    asBefore: measured === null ? null : asBefore(measured),
    measured: measured?.evidence.data?.measured ?? false,
    needs: measured?.evidence.data?.needs ?? [],
  }
  if (scope === null || scope.span === null) {
    return {
      ...known,
      posts: [],
      best: null,
      unanswered: null,
      rates: { visitToLead: null, leadToSale: null },
      costs: [],
      currency,
    }
  }
  const facts = await rememberedFacts(app, scope, scope.span)
  return { ...known, ...facts, currency: facts.currency ?? currency }
}

/** Of a total: as much as the same length brought; of a level: where it gets to by itself until the deadline. */
const asBefore = ({ scope, pointA, ground }: MeasuredGoal): number | null =>
  scope.kpi.shape === 'level' && scope.kpi.direction === 'up' ? (ground.outcomes?.quantile(0.5) ?? pointA) : pointA

type StepFacts = Pick<StepsInput, 'posts' | 'best' | 'unanswered' | 'rates' | 'costs'> & {
  /** Of the money that ads cost; null: nothing was spent. */
  currency: string | null
}

/** Another target asks the same of the past. */
function rememberedFacts(app: AppContext, scope: GoalScope, span: DayRange): Promise<StepFacts> {
  const key = `steps ${app.today} ${scope.kpi.id} ${scope.network ?? ''}`
  return whileDataStands(app, key, () => stepFacts(app, scope, span))
}

async function stepFacts(app: AppContext, scope: GoalScope, span: DayRange): Promise<StepFacts> {
  const to = span.to < app.today ? span.to : app.today
  const range = { from: addDays(to, 1 - HISTORY_DAYS), to }
  const where = { workspace: app.workspace, accounts: scope.accounts.map((account) => account.id), range }
  const [questions, posts, best, visitToLead, leadToSale, costs] = await Promise.all([
    app.facts.events({ ...where, types: ['question'] }),
    app.facts.posts(where),
    bestContent(app, scope, to),
    rateOf(app, scope, 'visit_to_lead', range),
    rateOf(app, scope, 'lead_to_sale', range),
    adCosts(app, scope, range),
  ])
  return {
    posts,
    best,
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

/** As far back as the screen of content looks. */
async function bestContent(app: AppContext, { kpi, accounts }: GoalScope, to: Day): Promise<BestContent | null> {
  const talks = kpi.goalKinds.includes('engagement') || kpi.goalKinds.includes('community')
  const proven = await provenContent(
    app,
    { from: addDays(to, 1 - SPANS.half), to },
    accounts.map((account) => account.id),
    talks ? ['engagements', 'reach', 'views'] : ['reach', 'views', 'engagements'],
  )
  if (proven === null || proven.measure === 'err') return null
  const format = proven.groups.find(({ by }) => by === 'format')
  const hour = proven.groups.find(({ by }) => by === 'hour')
  return {
    measure: proven.measure,
    network: proven.accounts > 1 ? (proven.account.slice(0, proven.account.indexOf(':')) as Network) : null,
    format: (format?.group as PostFormat | undefined) ?? null,
    n: format?.posts ?? 0,
    times: format === undefined || format.others <= 0 ? 1 : format.value / format.others,
    hour: hour === undefined ? null : Number(hour.group),
  }
}
