/** What stands around the KPIs: the chain to sales, what was outside control, the content that stood out. */
import type { Network } from '../../core/facts/types.ts'
import { count, postSum } from '../../core/kpis/formula.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import { HANDLED_STATUSES } from '../../core/kpis/statuses.ts'
import type { Kpi } from '../../core/kpis/types.ts'
import type { KnownCause } from '../../core/guards/types.ts'
import { addDays, overlap, type Day, type DayRange } from '../../core/time/day.ts'
import {
  CHAIN_STEPS,
  type ChainPoint,
  type ChainStep,
  type ContentFact,
  type OutsideFacts,
} from '../../core/verdict/input.ts'
import { breakMarks } from '../breaks.ts'
import { SPANS } from '../content/analysis.ts'
import { provenContent } from '../content/proven.ts'
import type { AppContext } from '../context.ts'
import { valueOver, type GoalScope } from '../goal-scope.ts'
import { withOrigin } from '../scopes.ts'

/** Contacts with posts stand for reach here: people over a month are told by few networks, and the chain needs a count. */
const CHAIN: Record<ChainStep, Kpi> = {
  reach: { ...kpiById('post_reach_average'), formula: postSum('reach') },
  visits: kpiById('site_visits'),
  leads: kpiById('leads'),
  'handled-leads': { ...kpiById('leads'), formula: count('lead', { origin: 'social', status: HANDLED_STATUSES }) },
  sales: kpiById('sales'),
}

export async function chainOf(
  app: AppContext,
  scope: GoalScope,
  range: DayRange,
  before: DayRange,
): Promise<ChainPoint[]> {
  const points: ChainPoint[] = []
  for (const step of CHAIN_STEPS) {
    const own = { ...scope, kpi: withOrigin(CHAIN[step], scope.network) }
    const now = (await valueOver(app, own, range))?.value ?? null
    if (now !== null) points.push({ step, now, before: (await valueOver(app, own, before))?.value ?? null })
  }
  return points
}

export async function outsideOf(
  app: AppContext,
  scope: GoalScope,
  range: DayRange,
  causes: readonly KnownCause[],
  chain: readonly ChainPoint[],
): Promise<OutsideFacts> {
  const leads = chain.find((point) => point.step === 'leads')?.now ?? null
  const handled = chain.find((point) => point.step === 'handled-leads')?.now ?? null
  const breaks = (await breakMarks(app)).filter(
    (mark) =>
      mark.day >= range.from && mark.day <= range.to && scope.accounts.some((account) => account.id === mark.account),
  )
  return {
    leads: leads === null || handled === null ? null : { total: leads, notHandled: leads - handled },
    noApprovedContent: causes
      .filter((cause) => cause.kind === 'no-approved-content')
      .flatMap((cause) => overlap(cause.range, range) ?? []),
    ...(await told(app, range)),
    redefined: breaks.map((mark) => ({ measure: { code: `measure.${mark.measure}`, params: {} }, day: mark.day })),
  }
}

/** What a person noted and no figure shows. An account says which network it was; without one it is the whole brand. */
async function told(
  app: AppContext,
  range: DayRange,
): Promise<Pick<OutsideFacts, 'budgetCut' | 'blocked' | 'outOfStock'>> {
  const causes = (await app.book.causes.all(app.workspace)).flatMap((cause) => {
    const within = overlap({ from: cause.from, to: cause.to }, range)
    return within === null ? [] : [{ ...cause, range: within }]
  })
  const of = (kind: KnownCause['kind']) => causes.filter((cause) => cause.kind === kind)
  return {
    budgetCut: of('budget-cut').map(({ range: days, note }) => ({ range: days, note })),
    outOfStock: of('out-of-stock').map(({ range: days, note }) => ({ range: days, what: note })),
    blocked: of('blocked').map(({ range: days, accounts: [account] }) => ({
      range: days,
      network: account === undefined ? null : (account.slice(0, account.indexOf(':')) as Network),
    })),
  }
}

/** Formats that bring more than the account's other posts for certain: what only looks better is not advised. */
export async function contentFacts(app: AppContext, accounts: readonly string[], to: Day): Promise<ContentFact[]> {
  const proven = await provenContent(app, { from: addDays(to, 1 - SPANS.half), to }, accounts, ['engagements'])
  if (proven === null) return []
  const network = proven.account.slice(0, proven.account.indexOf(':')) as Network
  return proven.groups
    .filter(({ by }) => by === 'format')
    .map(({ group, posts, value, others }) => ({
      what: { code: `format.${group}`, params: {} },
      posts,
      network: proven.accounts > 1 ? network : null,
      value,
      typical: others,
      measure: { code: 'measure.engagements', params: {} },
    }))
}
