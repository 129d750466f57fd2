/** Point A of one account: where each of its KPIs stands, how much a month usually differs, where it is heading. */
import { kpiById } from '../../core/kpis/catalogue.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import type { Network } from '../../core/facts/types.ts'
import type { Slope } from '../../core/stats/trend.ts'
import { daysBetween } from '../../core/time/day.ts'
import { nameOfKpi } from '../../i18n/kpi-names.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { Coverage } from '../../store/facts/store.ts'
import { capital } from '../../i18n/capital.ts'
import { phrase } from '../phrases.ts'
import { accountLabels } from '../account-labels.ts'
import { breakDaysOf, breakMarks } from '../breaks.ts'
import type { AppContext } from '../context.ts'
import { whileDataStands } from '../data-memory.ts'
import { goalScope, sourcesOf, spanOf } from '../goal-scope.ts'
import { termsOf } from '../../core/kpis/terms.ts'
import { BRAND, brandOnly, measurable, pointsAndGaps, type PointA } from '../point-a.ts'
import { kpisByAccount } from '../kpi-values.ts'
import { isBusiness } from '../scopes.ts'
import { monthsOf, slopeOfMonths, type KpiMonth } from './months.ts'
import { unlocksOf, type Unlock } from './needs.ts'
import { placeOf, themeOf, type Theme } from './themes.ts'

export interface HistoryRow {
  kpi: KpiId
  name: string
  theme: Theme
  unit: PointA['unit']
  currency: string | null
  better: 'up' | 'down'
  point: Pick<PointA, 'value' | 'low' | 'high' | 'from' | 'to' | 'n' | 'unknownShare' | 'mixedDefinitions'>
  trend: Slope | null
  months: KpiMonth[]
}

export type AccountHistory = Awaited<ReturnType<typeof accountHistory>>

/** `account`: an id, or `brand` for what no account can tell alone. Throws nothing: an unknown account has no rows. */
export async function accountHistory(app: AppContext, lang: Lang, account: string) {
  const all = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
  const own = account === BRAND ? all : all.filter((one) => one.account === account)
  const label = (await accountLabels(app, lang))(account)
  const span = spanOf(own)
  // A note, a task or a new goal changes none of these.
  const { rows, gaps } = await whileDataStands(app, `point A of ${account} in ${lang}`, async () => {
    const { points, gaps } =
      account === BRAND ? { points: await brandPoints(app, all), gaps: [] } : await pointsAndGaps(app, own)
    return {
      rows: span === null ? [] : await rowsOf(app, lang, account, own, points),
      gaps: gaps.map((gap) => ({ kpi: gap.kpi, sentence: capital(say(lang, phrase('app.point-a-gap', gap))) })),
    }
  })
  const unlocks = await whileDataStands(app, `needs of ${account}`, () => unlocksOf(app, own))
  return {
    account: label,
    today: app.today,
    span,
    age: span === null ? null : Math.max(0, daysBetween(span.to, app.today)),
    days: span === null ? 0 : daysBetween(span.from, span.to) + 1,
    posts: own.reduce((sum, one) => sum + one.posts, 0),
    events: own.reduce((sum, one) => sum + one.events, 0),
    business: label.network !== null && isBusiness({ network: label.network }),
    lead: leadOf(rows, await agreedKpis(app, own)),
    rows,
    gaps,
    unlocks: unlocks.map((one) => shownUnlock(lang, one)),
  }
}

const shownUnlock = (lang: Lang, { advice, words, bring, kpis }: Unlock) => ({
  advice,
  words: words.map((word) => say(lang, word)),
  bring: bring.map((one) => ({ text: say(lang, one.say), way: one.way })),
  kpis: kpis.map((id) => ({ kpi: id, name: nameOfKpi(lang, id) })),
})

/** What no account can tell alone. */
async function brandPoints(app: AppContext, coverage: readonly Coverage[]): Promise<PointA[]> {
  const span = spanOf(coverage)
  if (span === null) return []
  const accounts = coverage.map((one) => one.account)
  const told = await kpisByAccount(app, { kpis: measurable, accounts, range: span, bucket: 'month' })
  const alone = new Set(
    measurable.filter((_, i) => told.some((row) => row.values[i]!.value !== null)).map(({ id }) => id),
  )
  return brandOnly(app, coverage, measurable, alone)
}

async function rowsOf(
  app: AppContext,
  lang: Lang,
  account: string,
  coverage: readonly Coverage[],
  points: readonly PointA[],
): Promise<HistoryRow[]> {
  const marks = await breakMarks(app)
  const accounts = coverage.map((one) => one.account)
  // All of them, as point A asks: the store is then asked once.
  const months = await monthsOf(
    app,
    measurable,
    { account: account === BRAND ? null : account, accounts, span: spanOf(coverage)! },
    (kpi) => breakDaysOf(kpi, accounts, marks),
  )
  const byKpi = new Map(measurable.map(({ id }, i) => [id, months[i]!]))
  return points
    .map((point): HistoryRow => ({
      kpi: point.kpi,
      name: nameOfKpi(lang, point.kpi),
      theme: themeOf(point.kpi),
      unit: point.unit,
      currency: point.currency,
      better: kpiById(point.kpi).direction,
      point,
      trend: slopeOfMonths(byKpi.get(point.kpi)!),
      months: byKpi.get(point.kpi)!,
    }))
    .toSorted((a, b) => placeOf(a.kpi) - placeOf(b.kpi))
}

/** KPIs of the goals in force that this account answers, the main one first. */
async function agreedKpis(app: AppContext, coverage: readonly Coverage[]): Promise<KpiId[]> {
  const goals = (await app.book.goals.all(app.workspace)).filter((goal) => goal.replacedBy === null)
  const accounts = new Set(coverage.map((one) => one.account))
  const agreed: KpiId[] = []
  for (const { kpi, understood } of goals) {
    const { network } = understood as { network: Network | null }
    const scope = await goalScope(app, kpi as KpiId, network)
    if (sourcesOf(scope, termsOf(scope.kpi)).some((one) => accounts.has(one.account))) agreed.push(kpi as KpiId)
  }
  return agreed
}

/** What to show first where nothing was agreed: the audience, who sees it, how they answer. */
const USUAL: readonly KpiId[] = [
  'followers',
  'members',
  'net_growth',
  'new_followers',
  'reach_day_average',
  'post_reach_average',
  'views',
  'err',
  'er',
  'likes_per_post',
  'messages',
  'response_time',
  'leads',
  'sales',
  'site_visits',
  'mentions',
  'cost_per_lead',
  'visit_to_lead',
]
const LEADING = 4

const leadOf = (rows: readonly HistoryRow[], agreed: readonly KpiId[]): KpiId[] => {
  const own = new Set(rows.map((row) => row.kpi))
  return [...new Set([...agreed, ...USUAL, ...own])].filter((kpi) => own.has(kpi)).slice(0, LEADING)
}
