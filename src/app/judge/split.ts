/** How much of a KPI came with ads and how much without, where some source says it. */
import type { EventType } from '../../core/facts/types.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import type { DailySeries } from '../../core/stats/types.ts'
import type { DayRange } from '../../core/time/day.ts'
import type { Split, SplitSource } from '../../core/verdict/input.ts'
import type { AppContext } from '../context.ts'
import { valueOver, type GoalScope } from '../goal-scope.ts'

/** utm_medium of paid clicks, as the cabinets and their guides write it. */
const PAID =
  /^(?:cpc|cpm|cpa|cpv|ppc|ads?|paid|target(?:ed|ing)?|paid[-_ ]?(?:social|search|ads)|social[-_ ]?paid|promo(?:post)?|retargeting|таргет|реклама)$/i
/** Tags on fewer leads say nothing about the others. */
const LEAST_TAGGED = 0.8
const LEAST_KNOWN = 0.9

const EVENTS: Partial<Record<KpiId, EventType>> = { leads: 'lead', sales: 'sale', site_visits: 'visit' }

export interface Told {
  split: Split | null
  /** What would tell it; null: nothing would, or there were no ads to tell apart. */
  needs: SplitSource | null
}

const NOTHING: Told = { split: null, needs: null }

export async function splitOf(app: AppContext, scope: GoalScope, range: DayRange): Promise<Told> {
  const event = EVENTS[scope.kpi.id]
  if (range.to < range.from || (event === undefined && scope.kpi.id !== 'new_followers')) return NOTHING
  const ads = scope.accounts.filter((account) => account.network === 'ads').map((account) => account.id)
  return event === undefined ? byFollows(app, scope, range, ads) : byTags(app, scope, range, event, ads)
}

/** Follows that the ads cabinet counts as its own; on each day with spending they must be known. */
async function byFollows(app: AppContext, scope: GoalScope, range: DayRange, ads: readonly string[]): Promise<Told> {
  if (ads.length === 0) return NOTHING
  const found = await app.facts.series({
    workspace: app.workspace,
    accounts: ads,
    range,
    measures: ['spend', 'follows_ads'],
  })
  let [paidDays, told, came] = [0, 0, 0]
  for (const account of ads) {
    const of = (measure: string): DailySeries['values'] =>
      found.find((one) => one.account === account && one.measure === measure)?.series.values ?? []
    const follows = of('follows_ads')
    for (const [i, spent] of of('spend').entries()) {
      if (spent === null || spent <= 0) continue
      paidDays++
      if ((follows[i] ?? null) !== null) told++
    }
    came += follows.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  }
  const total = (await valueOver(app, scope, range))?.value ?? null
  if (total === null || (paidDays === 0 && came === 0)) return NOTHING
  if (told < LEAST_KNOWN * paidDays || came > total) return { split: null, needs: 'follows-ads' }
  return { split: { ads: came, organic: total - came }, needs: null }
}

/** Leads, sales and visits say by their tag where they came from. */
async function byTags(
  app: AppContext,
  scope: GoalScope,
  range: DayRange,
  type: EventType,
  ads: readonly string[],
): Promise<Told> {
  const where = { workspace: app.workspace, range }
  const events = await app.facts.events({
    ...where,
    accounts: scope.accounts.map((account) => account.id),
    types: [type],
    where: { origin: scope.network ?? 'social' },
  })
  const tagged = events.filter((one) => one.medium !== null && one.medium !== '')
  const came = tagged.filter((one) => PAID.test(one.medium!.trim())).length
  if (came > 0 && tagged.length >= LEAST_TAGGED * events.length)
    return { split: { ads: came, organic: events.length - came }, needs: null }
  if (ads.length === 0 || events.length === 0) return NOTHING
  // Money was spent and no tag shows what it brought: the tags do not tell ads apart.
  const spent = await app.facts.series({ ...where, accounts: ads, measures: ['spend'] })
  const paid = spent.some(({ series }) => series.values.some((value) => value !== null && value > 0))
  return paid ? { split: null, needs: 'tags' } : NOTHING
}
