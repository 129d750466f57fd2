/** KPIs asked of the facts store: one aggregate query for all of them, then arithmetic in core. */
import { evaluateKpi, type EvaluatedKpi, type Lookup } from '../core/kpis/evaluate.ts'
import { evaluateOverAccounts } from '../core/kpis/over-accounts.ts'
import { termKey, termsOfAll } from '../core/kpis/terms.ts'
import type { Kpi, Term } from '../core/kpis/types.ts'
import { UNKNOWN } from '../core/measures/merge.ts'
import { joins } from '../core/measures/redefinitions.ts'
import { MeriloError } from '../core/errors.ts'
import type { DayRange } from '../core/time/day.ts'
import type { AggregateRow, Bucket } from '../store/facts/store.ts'
import { breakDays, breakMarks, type Mark } from './breaks.ts'
import type { AppContext } from './context.ts'

export interface KpiQuery {
  kpis: readonly Kpi[]
  accounts: readonly string[]
  range: DayRange
  bucket: Bucket
}

export interface AccountKpis {
  account: string
  range: DayRange
  values: EvaluatedKpi[]
}

/** Every KPI of every account and bucket that has facts. */
export async function kpisByAccount(app: AppContext, query: KpiQuery): Promise<AccountKpis[]> {
  const { rows, lookupOf } = await ask(app, query)
  const marks = await breakMarks(app)
  return rows.map((row) => {
    const range = { from: row.from, to: row.to }
    const values = query.kpis.map((kpi) => allowed(kpi, range, () => evaluateKpi(kpi, range, lookupOf(row))))
    return { account: row.account, range, values: flagged(values, [row.account], marks) }
  })
}

/** The accounts together, bucket by bucket. What METHOD §6 forbids to join is unknown here, not wrong. */
export async function kpisTogether(
  app: AppContext,
  query: KpiQuery,
): Promise<{ range: DayRange; values: EvaluatedKpi[] }[]> {
  const { rows, lookupOf } = await ask(app, query)
  const marks = await breakMarks(app)
  const buckets = Map.groupBy(rows, (row) => row.from)
  return [...buckets.values()]
    .toSorted((a, b) => (a[0]!.from < b[0]!.from ? -1 : 1))
    .map((group) => {
      const range = { from: group[0]!.from, to: group[0]!.to }
      const lookups = group.map(lookupOf)
      const values = query.kpis.map((kpi) => allowed(kpi, range, () => evaluateOverAccounts(kpi, range, lookups)))
      const accounts = group.map((row) => row.account)
      return { range, values: flagged(values, accounts, marks) }
    })
}

/** A figure over days on both sides of a redefinition says so, whatever the files called it. */
const flagged = (values: EvaluatedKpi[], accounts: readonly string[], marks: readonly Mark[]): EvaluatedKpi[] =>
  marks.length === 0
    ? values
    : values.map((value) =>
        value.mixedDefinitions || !breakDays(value.used, accounts, marks).some((day) => joins(value.range, day))
          ? value
          : { ...value, mixedDefinitions: true },
      )

/** What METHOD §6 forbids to join (two currencies, uniques of two accounts) is unknown here, not wrong. */
export function allowed(kpi: Kpi, range: DayRange, evaluate: () => EvaluatedKpi): EvaluatedKpi {
  try {
    return evaluate()
  } catch (error) {
    if (!isForbidden(error)) throw error
    return evaluateKpi(kpi, range, () => UNKNOWN)
  }
}

/** Only the rules of METHOD §6 may say no; anything else is a defect and must be seen. */
export const isForbidden = (error: unknown): error is MeriloError =>
  error instanceof MeriloError && /^(measure|money)\./.test(error.code)

async function ask(
  app: AppContext,
  query: KpiQuery,
): Promise<{ rows: AggregateRow[]; lookupOf: (row: AggregateRow) => Lookup }> {
  const terms = termsOfAll(query.kpis)
  const place = new Map(terms.map((term, index) => [termKey(term), index]))
  const rows = terms.length === 0 ? [] : await aggregated(app, { ...query, terms })
  const lookupOf = (row: AggregateRow) => (term: Term) => row.values[place.get(termKey(term))!] ?? UNKNOWN
  return { rows, lookupOf }
}

/** Rows are shared: nobody may change them. */
const asked = new WeakMap<AppContext, Map<string, Promise<AggregateRow[]>>>()

/** Parts of one answer ask for the same months: the store is asked once for them. */
function aggregated(
  app: AppContext,
  { accounts, range, bucket, terms }: Omit<KpiQuery, 'kpis'> & { terms: readonly Term[] },
): Promise<AggregateRow[]> {
  const ask = () => app.facts.aggregate({ workspace: app.workspace, accounts, range, bucket, terms })
  // A command may have changed what it asked for before.
  if (!app.remember) return ask()
  const key = JSON.stringify([accounts, range.from, range.to, bucket, terms.map(termKey)])
  return asked.getOrInsertComputed(app, () => new Map()).getOrInsertComputed(key, ask)
}

/** Looks a term up in any account and month that knows it: what can be measured here at all. */
export async function lookupAnywhere(app: AppContext, query: Omit<KpiQuery, 'bucket'>): Promise<Lookup> {
  const { rows, lookupOf } = await ask(app, { ...query, bucket: 'month' })
  const lookups = rows.map(lookupOf)
  return (term) => {
    for (const lookup of lookups) {
      const answer = lookup(term)
      if (answer.value !== null) return answer
    }
    return UNKNOWN
  }
}
