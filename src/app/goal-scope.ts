/** What a goal is measured on, and what is known about it: the KPI limited to the network, its accounts, its history. */
import type { EvaluatedKpi } from '../core/kpis/evaluate.ts'
import { kpiById } from '../core/kpis/catalogue.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import { needsOfTerms } from '../core/kpis/terms.ts'
import type { Kpi, Term } from '../core/kpis/types.ts'
import type { EventType, Network } from '../core/facts/types.ts'
import type { DailySeries } from '../core/stats/types.ts'
import { addDays, dayNumber, lengthOf, type DayRange } from '../core/time/day.ts'
import type { Coverage } from '../store/facts/store.ts'
import type { AccountRecord } from '../store/book/types.ts'
import type { AppContext } from './context.ts'
import { kpisTogether } from './kpi-values.ts'
import { daysWithoutPosts } from './quiet-days.ts'
import { accountsFor, isBusiness, withOrigin } from './scopes.ts'

export interface GoalScope {
  kpi: Kpi
  network: Network | null
  accounts: AccountRecord[]
  coverage: Coverage[]
  /** First and last day with data in the scope; null when there is none. */
  span: DayRange | null
}

export async function goalScope(app: AppContext, kpi: KpiId, network: Network | null): Promise<GoalScope> {
  const accounts = accountsFor(await app.book.accounts.all(app.workspace), network)
  const ids = accounts.map((account) => account.id)
  const coverage = ids.length === 0 ? [] : await app.facts.coverage({ workspace: app.workspace, accounts: ids })
  return {
    kpi: withOrigin(kpiById(kpi), network),
    network,
    accounts,
    coverage,
    span: spanOf(coverage),
  }
}

export function spanOf(coverage: readonly Pick<Coverage, 'from' | 'to'>[]): DayRange | null {
  if (coverage.length === 0) return null
  return {
    from: coverage.map((one) => one.from).toSorted()[0]!,
    to: coverage
      .map((one) => one.to)
      .toSorted()
      .at(-1)!,
  }
}

/** The KPI over one range; null when nothing of the scope lies in it. */
export async function valueOver(app: AppContext, scope: GoalScope, range: DayRange): Promise<EvaluatedKpi | null> {
  if (scope.accounts.length === 0 || range.to < range.from) return null
  const [row] = await kpisTogether(app, {
    kpis: [scope.kpi],
    accounts: scope.accounts.map((account) => account.id),
    range,
    bucket: 'range',
  })
  return row?.values[0] ?? null
}

/**
 * The KPI day by day: totals per day, levels at the day's end, ratios of the day. Days without an answer are null; a
 * total of events or of posts is 0 on the days that its source covers and names none.
 */
export async function historyOf(app: AppContext, scope: GoalScope, range: DayRange): Promise<DailySeries> {
  const values: (number | null)[] = Array.from({ length: Math.max(0, lengthOf(range)) }, () => null)
  if (scope.accounts.length === 0 || values.length === 0) return { start: range.from, values }
  const accounts = scope.accounts.map((account) => account.id)
  const days = await kpisTogether(app, { kpis: [scope.kpi], accounts, range, bucket: 'day' })
  const place = (day: string) => dayNumber(day) - dayNumber(range.from)
  for (const day of days) values[place(day.range.from)] = day.values[0]!.value
  const used = days.flatMap((day) => (day.values[0]!.value === null ? [] : day.values[0]!.used))
  if (scope.kpi.shape === 'total' && used.length > 0 && used.every(countsEvents))
    fillQuietDays(scope, used, values, place)
  if (scope.kpi.shape === 'total' && used.some((term) => term.take === 'post-sum'))
    for (const day of await daysWithoutPosts(app, scope.kpi, accounts, range)) values[place(day)] ??= 0
  return { start: range.from, values }
}

const countsEvents = (term: Term): term is Extract<Term, { take: 'event-count' | 'event-money' }> =>
  term.take === 'event-count' || term.take === 'event-money'

/** A list of events that covers a day and names none on it says zero, as surely as a written zero. */
function fillQuietDays(
  scope: GoalScope,
  used: readonly Term[],
  values: (number | null)[],
  place: (day: string) => number,
): void {
  const span = spanOf(sourcesOf(scope, used))
  if (span === null) return
  for (let i = Math.max(0, place(span.from)); i <= Math.min(values.length - 1, place(span.to)); i++) values[i] ??= 0
}

/** The accounts of the scope that can answer the terms at all. */
export function sourcesOf(scope: GoalScope, terms: readonly Term[]): Coverage[] {
  const needs = needsOfTerms(terms)
  const isSource = (one: Coverage) =>
    needs.some((need) =>
      'measure' in need
        ? one.measures.some((own) => own.measure === need.measure)
        : 'event' in need
          ? one.events > 0 && livesAt(need.event, one.account)
          : one.posts > 0,
    )
  return scope.coverage.filter(isSource)
}

/** Where events of a kind live; what is not named here lives in the networks' own accounts. */
const HOME: Partial<Record<EventType, Network>> = { lead: 'crm', sale: 'crm', visit: 'site', mention: 'monitoring' }

const livesAt = (event: EventType, account: string): boolean => {
  const network = account.slice(0, account.indexOf(':')) as Network
  return HOME[event] === undefined ? !isBusiness({ network }) : network === HOME[event]
}

const LEAST_BASELINE = 28

/**
 * Days that point A is measured on: as long as the window itself for totals, so that like stands beside like;
 * at least four weeks for ratios and waiting times; the last day before the window for levels.
 */
export function baselineOf(kpi: Kpi, window: DayRange): DayRange {
  const to = addDays(window.from, -1)
  if (kpi.shape === 'level') return { from: to, to }
  const days = kpi.shape === 'total' ? lengthOf(window) : Math.max(LEAST_BASELINE, lengthOf(window))
  return { from: addDays(to, 1 - days), to }
}
