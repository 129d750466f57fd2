/**
 * The same KPI of the brand's other accounts: what moves them too is season, news or the network's, not this work. Core
 * decides whether they move alike and are known long enough; here those are left out that were worked on or cannot be
 * trusted in the days compared.
 */
import { kpiById } from '../../core/kpis/catalogue.ts'
import { needsOfTerms, termsOf } from '../../core/kpis/terms.ts'
import type { UnderstoodGoal } from '../../core/goals/types.ts'
import { dayNumber, lengthOf, overlap, type DayRange } from '../../core/time/day.ts'
import type { JudgedFinding, KpiInput, Sister } from '../../core/verdict/input.ts'
import type { AccountRecord } from '../../store/book/types.ts'
import type { Coverage } from '../../store/facts/store.ts'
import { breakDaysOf, breakMarks } from '../breaks.ts'
import type { AppContext } from '../context.ts'
import { causesOf, UNUSUAL } from '../guard-input.ts'
import type { GoalScope } from '../goal-scope.ts'
import { kpisByAccount } from '../kpi-values.ts'
import { isBusiness } from '../scopes.ts'
import { concerns } from './clean-figure.ts'

/** More would cost more than they teach: the mixture is taken from the longest known ones. */
const MOST = 4

interface Asked {
  goal: { scope: GoalScope; understood: UnderstoodGoal }
  /** Accounts that answer the KPI in the goal's scope. */
  sources: readonly Coverage[]
  /** Days of the KPI's own history. */
  span: DayRange
  /** Point A and the window, up to the last day with data. */
  compared: DayRange
  findings: readonly JudgedFinding[]
}

/** Only a KPI of one account of a network, counted by day, has accounts that are like it. */
export async function sistersOf(
  app: AppContext,
  { goal: { scope }, sources, span, compared, findings }: Asked,
): Promise<Pick<KpiInput, 'sisters' | 'lacksSister'>> {
  const kpi = kpiById(scope.kpi.id)
  const measures = needsOfTerms(termsOf(kpi)).flatMap((need) => ('measure' in need ? [need.measure] : []))
  if (kpi.shape !== 'total' || measures.length === 0 || sources.length !== 1) return {}
  const own = sources[0]!.account
  const all = await app.book.accounts.all(app.workspace)
  const ownNetwork = all.find((account) => account.id === own)?.network
  if (ownNetwork === undefined || isBusiness({ network: ownNetwork })) return {}
  const inScope = new Set(scope.accounts.map((account) => account.id))
  const others = all.filter((account) => account.id !== own && !inScope.has(account.id) && !isBusiness(account))
  const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
  // Known from the first day of the own history to the last: core would refuse the others.
  const slack = Math.floor(lengthOf(span) / 20)
  const known = others.filter((account) =>
    coverage.some(
      (one) =>
        one.account === account.id &&
        one.measures.some(
          ({ measure, from, to }) =>
            measures.includes(measure) && dayNumber(from) - dayNumber(span.from) <= slack && to >= compared.to,
        ),
    ),
  )
  if (known.length === 0) return { lacksSister: true }
  const trusted = await trustedOf(app, known, { kpi, compared, findings })
  if (trusted.length === 0) return {}
  const sisters = await historiesOf(app, kpi, trusted.slice(0, MOST), span)
  return sisters.length === 0 ? {} : { sisters }
}

/** Not worked on towards the same KPI, nothing bought, no contest, no other count. */
async function trustedOf(
  app: AppContext,
  accounts: readonly AccountRecord[],
  { kpi, compared, findings }: Pick<Asked, 'compared' | 'findings'> & { kpi: GoalScope['kpi'] },
): Promise<AccountRecord[]> {
  const goals = (await app.book.goals.all(app.workspace)).filter(
    (goal) =>
      goal.kpi === kpi.id &&
      goal.replacedBy === null &&
      overlap({ from: goal.from, to: goal.deadline }, compared) !== null,
  )
  const worked = goals.map((goal) => (goal.understood as UnderstoodGoal).network)
  const marks = await breakMarks(app)
  const trusted: AccountRecord[] = []
  for (const account of accounts) {
    if (worked.includes(null) || worked.includes(account.network)) continue
    if (breakDaysOf(kpi, [account.id], marks).length > 0) continue
    if (findings.some((one) => one.decision !== 'reject' && concerns(one, kpi, [account], compared))) continue
    const causes = await causesOf(app, account.id)
    if (causes.some((cause) => UNUSUAL.has(cause.kind) && overlap(cause.range, compared) !== null)) continue
    trusted.push(account)
  }
  return trusted
}

/** One query for all of them. */
async function historiesOf(
  app: AppContext,
  kpi: GoalScope['kpi'],
  accounts: readonly AccountRecord[],
  span: DayRange,
): Promise<Sister[]> {
  const ids = accounts.map((account) => account.id)
  const rows = await kpisByAccount(app, { kpis: [kpi], accounts: ids, range: span, bucket: 'day' })
  const byAccount = Map.groupBy(rows, (row) => row.account)
  return accounts.flatMap(({ id, name }): Sister[] => {
    const values: (number | null)[] = Array.from({ length: lengthOf(span) }, () => null)
    for (const { range, values: found } of byAccount.get(id) ?? [])
      values[dayNumber(range.from) - dayNumber(span.from)] = found[0]!.value
    return values.every((value) => value === null) ? [] : [{ name, history: { start: span.from, values } }]
  })
}
