/** The screen of traffic and leads: the chain and its broken link, sources, money, what was taken off. */
import { counts } from '../../core/guards/clean.ts'
import type { GuardId } from '../../core/guards/ids.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import { addDays, lengthOf, overlap, type DayRange } from '../../core/time/day.ts'
import { chainLinks, worstLink, type ChainLink } from '../../core/verdict/chain.ts'
import type { ChainPoint } from '../../core/verdict/input.ts'
import { sayWeb } from '../../i18n/say-web.ts'
import type { Lang } from '../../i18n/words.ts'
import { rhythmRange } from '../content/rhythm.ts'
import type { AppContext } from '../context.ts'
import { decisionsOf } from '../decisions.ts'
import { goalScope } from '../goal-scope.ts'
import { guardOutcomes } from '../guard-memory.ts'
import { chainOf } from '../judge/surroundings.ts'
import { kpiFigures, type KpiFigure } from '../kpi-figures.ts'
import { kpisTogether } from '../kpi-values.ts'
import { sourcesOf, type Sources } from './sources.ts'

const FIGURES = [
  'site_visits',
  'utm_visits',
  'link_clicks',
  'contact_clicks',
  'location_clicks',
  'goal_reaches',
  'leads',
  'contest_leads',
  'visit_to_lead',
  'handled_leads_share',
  'lead_to_sale',
  'sales',
  'revenue',
  'cost_per_lead',
  'cost_per_follower',
  'roas',
  'romi',
] as const satisfies readonly KpiId[]

/** Which check looks at what, and where that lives. */
const WATCHED = { 'crm:': 'bad-leads', 'site:': 'robot-clicks' } as const satisfies Record<string, GuardId>

export interface TrafficScreen {
  range: DayRange
  /** What the chain is held against. */
  against: DayRange
  figures: KpiFigure[]
  chain: ChainPoint[]
  links: ChainLink[]
  worst: ChainLink | null
  sources: Sources
  goals: { id: string; reached: number }[]
  weeks: { from: string; visits: number | null; leads: number | null; partial: boolean }[]
  findings: { guard: GuardId; what: string; estimate: number; counted: boolean }[]
  /** Why a check could not look, in words. */
  silent: string[]
}

export async function trafficScreen(
  app: AppContext,
  lang: Lang,
  { range, against }: { range: DayRange; against: DayRange | null },
): Promise<TrafficScreen> {
  const before = against ?? { from: addDays(range.from, -lengthOf(range)), to: addDays(range.from, -1) }
  const chain = await chainOf(app, await goalScope(app, 'leads', null), range, before)
  const links = chainLinks(chain)
  return {
    range,
    against: before,
    figures: await kpiFigures(app, lang, FIGURES, range, against),
    chain,
    links,
    worst: worstLink(links),
    sources: await sourcesOf(app, range),
    goals: await goalsOf(app, range),
    weeks: await weeksOf(app, range),
    ...(await checksOf(app, lang, range)),
  }
}

/** Goals of the site by their own numbers; the counter counts every visitor, not only those from networks. */
async function goalsOf(app: AppContext, range: DayRange): Promise<TrafficScreen['goals']> {
  const all = await app.facts.observations({ workspace: app.workspace, accounts: [], range, measure: 'goal_reaches' })
  const sums = new Map<string, number>()
  for (const { dims, value, from, to } of all) {
    const id = /^goal=([^|]+)$/.exec(dims)?.[1]
    if (id !== undefined && from >= range.from && to <= range.to) sums.set(id, (sums.get(id) ?? 0) + value)
  }
  return [...sums].map(([id, reached]) => ({ id, reached })).toSorted((a, b) => b.reached - a.reached)
}

async function weeksOf(app: AppContext, period: DayRange): Promise<TrafficScreen['weeks']> {
  const range = rhythmRange(period)
  const kpis = [kpiById('site_visits'), kpiById('leads')]
  const weeks = await kpisTogether(app, { kpis, accounts: [], range, bucket: 'week' })
  return weeks.map(({ range: { from, to }, values }) => ({
    from,
    visits: values[0]!.value,
    leads: values[1]!.value,
    partial: to > range.to || lengthOf({ from, to }) < 7,
  }))
}

/** What the guards of leads and visits say of the period; one that could not look is told, not taken for clean. */
async function checksOf(
  app: AppContext,
  lang: Lang,
  range: DayRange,
): Promise<Pick<TrafficScreen, 'findings' | 'silent'>> {
  const all = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
  const guardOf = (account: string) => Object.entries(WATCHED).find(([home]) => account.startsWith(home))?.[1]
  const coverage = all.filter(({ account }) => guardOf(account) !== undefined)
  const told = [...(await decisionsOf(app)).values()]
  const findings: TrafficScreen['findings'] = []
  const silent = new Set<string>()
  for (const { account, outcomes } of await guardOutcomes(app, coverage, () => [range])) {
    const own = Object.values(outcomes[0]!).flatMap((one) => (one.state === 'found' ? one.findings : []))
    const outcome = outcomes[0]![guardOf(account)!]
    if (outcome?.state === 'silent') silent.add(sayWeb(lang, outcome.why))
    for (const finding of own)
      if (finding.guard === guardOf(account) && overlap(finding.range, range) !== null)
        findings.push({
          guard: finding.guard,
          what: sayWeb(lang, finding.what),
          estimate: finding.estimate,
          counted: counts(finding, own, told),
        })
  }
  return { findings, silent: [...silent] }
}
