/** Week by week: what was spent on ads, and how many of the goal's results came by them. */
import type { KpiId } from '../core/kpis/ids.ts'
import { kpiById } from '../core/kpis/catalogue.ts'
import type { Kpi } from '../core/kpis/types.ts'
import type { MeasureId } from '../core/measures/ids.ts'
import { boughtBy, cameByAd } from '../core/steps/bought.ts'
import type { CostPoint } from '../core/steps/input.ts'
import { lengthOf, type DayRange } from '../core/time/day.ts'
import type { EventType } from '../core/facts/types.ts'
import type { AppContext } from './context.ts'
import type { GoalScope } from './goal-scope.ts'
import { kpisByAccount, kpisTogether } from './kpi-values.ts'

export interface AdCosts {
  /** Empty: the data does not say what ads brought. */
  costs: CostPoint[]
  /** Of the money spent; null: nothing was, or in several currencies. */
  currency: string | null
}

const NOTHING: AdCosts = { costs: [], currency: null }

const sumOf = (measure: MeasureId, as: KpiId): Kpi => ({
  ...kpiById(as),
  formula: { op: 'term', term: { take: 'sum', measure } },
})
const SPEND = sumOf('spend', 'revenue')

export async function adCosts(app: AppContext, scope: GoalScope, range: DayRange): Promise<AdCosts> {
  const bought = boughtBy(scope.kpi.id)
  if (bought === null || scope.accounts.length === 0) return NOTHING
  return 'measure' in bought
    ? costsOfMeasure(app, scope, range, bought.measure)
    : costsOfEvents(app, scope, range, bought.event)
}

/** Money of one network beside what its ads brought: spend on VK says nothing about the followers that Instagram's ads gave. */
async function costsOfMeasure(
  app: AppContext,
  scope: GoalScope,
  range: DayRange,
  measure: MeasureId,
): Promise<AdCosts> {
  const rows = await kpisByAccount(app, {
    kpis: [SPEND, sumOf(measure, 'new_followers')],
    accounts: scope.accounts.map((account) => account.id),
    range,
    bucket: 'week',
  })
  const places = Map.groupBy(rows, ({ account, range: week }) => `${week.from} ${placeOf(account)}`)
  const weeks = new Map<string, CostPoint>()
  const currencies = new Set<string>()
  for (const own of places.values()) {
    const [spent, brought] = [0, 1].map((i) =>
      own.flatMap(({ values }) => (values[i]!.value === null ? [] : [values[i]!])),
    )
    if (spent!.length === 0 || brought!.length === 0) continue
    for (const { currency } of spent!) if (currency !== null) currencies.add(currency)
    const { range: week } = own[0]!
    const before = weeks.get(week.from) ?? { spend: 0, results: 0, days: lengthOf(week) }
    weeks.set(week.from, {
      ...before,
      spend: before.spend + spent!.reduce((sum, one) => sum + one.value!, 0),
      results: before.results + brought!.reduce((sum, one) => sum + one.value!, 0),
    })
  }
  return currencies.size === 1 ? priced([...weeks.values()], [...currencies][0]!) : NOTHING
}

/** «ads:vk» spends for VK. */
const placeOf = (account: string): string =>
  account.startsWith('ads:') ? account.slice('ads:'.length) : account.slice(0, account.indexOf(':'))

async function costsOfEvents(app: AppContext, scope: GoalScope, range: DayRange, event: EventType): Promise<AdCosts> {
  const accounts = scope.accounts.map((account) => account.id)
  const [weeks, events] = await Promise.all([
    kpisTogether(app, { kpis: [SPEND], accounts, range, bucket: 'week' }),
    app.facts.events({ workspace: app.workspace, accounts, range, types: [event] }),
  ])
  const paid = events.filter(
    (one) => cameByAd(one) && (scope.network === null || one.origin === null || one.origin === scope.network),
  )
  const points = weeks.flatMap(({ range: week, values: [spend] }) => {
    if (spend?.value == null) return []
    const results = paid.filter(({ day }) => day >= week.from && day <= week.to).length
    return [{ spend: spend.value, results, days: lengthOf(week) }]
  })
  const currency = weeks.map(({ values }) => values[0]?.currency).find((one) => one != null)
  return currency == null ? NOTHING : priced(points, currency)
}

/** A week that cost money and brought nothing counts; not one result at all is no price. */
function priced(points: readonly CostPoint[], currency: string): AdCosts {
  const costs = points.filter(({ spend }) => spend > 0)
  return costs.some(({ results }) => results > 0) ? { costs, currency } : NOTHING
}
