/** The first look at accounts: what was read, point A, what looks bought, what can't be measured. */
import { evaluateKpi } from '../core/kpis/evaluate.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import { requirementPhrases, requirements } from '../core/kpis/requirements.ts'
import { needId } from '../core/kpis/terms.ts'
import type { Network } from '../core/facts/types.ts'
import type { Finding, GuardOutcome } from '../core/guards/types.ts'
import type { GuardId } from '../core/guards/ids.ts'
import type { Phrase } from '../core/phrase.ts'
import type { Coverage } from '../store/facts/store.ts'
import type { BreakRecord } from '../store/book/types.ts'
import { breakMarks } from './breaks.ts'
import type { AppContext } from './context.ts'
import { guardOutcomes } from './guard-memory.ts'
import { isForbidden, lookupAnywhere } from './kpi-values.ts'
import { phrase } from './phrases.ts'
import type { PointAGap } from './point-a-gaps.ts'
import { measurable, pointsAndGaps, type PointA } from './point-a.ts'

export interface AuditedAccount {
  id: string
  network: Network
  name: string
  from: string
  to: string
  days: number
  posts: number
}

export interface Audit {
  accounts: AuditedAccount[]
  pointA: PointA[]
  /** Totals that have no point A, since most of their days are unknown. */
  gaps: PointAGap[]
  findings: Finding[]
  silent: { guard: GuardId; account: string; outcome: Extract<GuardOutcome, { state: 'silent' }> }[]
  notMeasurable: { kpi: KpiId; needs: string[]; words: readonly Phrase[] }[]
  breaks: BreakRecord[]
}

export async function audit(app: AppContext): Promise<Audit> {
  const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
  // Asked at once: the store has a connection for each, and its answers are waited for most of the time.
  const asked = [
    auditedAccounts(app, coverage),
    pointsAndGaps(app, coverage),
    guardEverything(app, coverage),
    notMeasurable(app, coverage),
  ] as const
  // All of them end before one's failure is told: the caller then closes the stores.
  await Promise.allSettled(asked)
  const [accounts, points, guards, lacking] = await Promise.all(asked)
  return {
    accounts,
    pointA: points.points,
    gaps: points.gaps,
    ...guards,
    notMeasurable: lacking,
    breaks: await breakMarks(app),
  }
}

export async function auditedAccounts(app: AppContext, coverage: readonly Coverage[]): Promise<AuditedAccount[]> {
  const known = new Map((await app.book.accounts.all(app.workspace)).map((account) => [account.id, account]))
  const audited: AuditedAccount[] = []
  for (const one of coverage) {
    const network = one.account.slice(0, one.account.indexOf(':')) as Network
    audited.push({
      id: one.account,
      network,
      name: known.get(one.account)?.name ?? '',
      from: one.from,
      to: one.to,
      days: one.days > 0 ? one.days : await daysOfRecords(app, one),
      posts: one.posts,
    })
  }
  return audited
}

const EVENTS = ['comment', 'message', 'mention', 'visit', 'lead', 'sale', 'join', 'leave'] as const

/** Days with data of an account that has no daily figures: those on which it published or something happened. */
async function daysOfRecords(app: AppContext, one: Coverage): Promise<number> {
  const scope = { workspace: app.workspace, accounts: [one.account], range: { from: one.from, to: one.to } }
  const posts = one.posts > 0 ? await app.facts.posts(scope) : []
  const events = one.events > 0 ? await app.facts.events({ ...scope, types: EVENTS }) : []
  return new Set([...posts, ...events].map((record) => record.day)).size
}

async function guardEverything(
  app: AppContext,
  coverage: readonly Coverage[],
): Promise<Pick<Audit, 'findings' | 'silent'>> {
  const findings: Finding[] = []
  const silent: Audit['silent'] = []
  for (const { account, outcomes } of await guardOutcomes(app, coverage, ({ from, to }) => [{ from, to }])) {
    for (const [guard, outcome] of Object.entries(outcomes[0]!) as [GuardId, GuardOutcome][]) {
      if (outcome.state === 'found') findings.push(...outcome.findings)
      if (outcome.state === 'silent') silent.push({ guard, account, outcome })
    }
  }
  return { findings: findings.toSorted((a, b) => b.probability - a.probability), silent }
}

export async function notMeasurable(app: AppContext, coverage: readonly Coverage[]): Promise<Audit['notMeasurable']> {
  if (coverage.length === 0) return []
  const range = {
    from: coverage.map((one) => one.from).toSorted()[0]!,
    to: coverage
      .map((one) => one.to)
      .toSorted()
      .at(-1)!,
  }
  const lookup = await lookupAnywhere(app, { kpis: measurable, accounts: coverage.map((one) => one.account), range })
  return measurable.flatMap((kpi) => {
    try {
      if (evaluateKpi(kpi, range, lookup).value !== null) return []
    } catch (error) {
      // Both halves are there, but in two currencies: nothing is missing but a common one.
      if (!isForbidden(error)) throw error
      return [{ kpi: kpi.id, needs: ['one-currency'], words: [phrase('app.one-currency', {})] }]
    }
    return [{ kpi: kpi.id, needs: requirements(kpi, lookup).map(needId), words: requirementPhrases(kpi, lookup) }]
  })
}
