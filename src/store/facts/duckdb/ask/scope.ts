/** What every query of one question shares: the link, the bound values, and the numbered series of the scope. */
import type { MeasureId } from '../../../../core/measures/ids.ts'
import type { AggregateQuery, Scope } from '../../store.ts'
import type { Link, Params } from '../link.ts'
import { bucketSql } from './bucket.ts'
import { loadSources } from './sources.ts'
import type { Sources } from './sources.ts'

export interface Ask {
  db: Link
  query: AggregateQuery
  params: Params
  bucket: (column: string) => string
  sources: Sources
}

/** `and account in (…)`, or nothing when the scope is the whole workspace. Accounts are bound, never written in. */
export const accountsSql = (scope: Scope, column: string): string =>
  scope.accounts.length === 0 ? '' : `and ${column} in (select unnest($accounts::varchar[]))`

export const scopeParams = (scope: Scope): Params => ({ workspace: scope.workspace, accounts: scope.accounts })

export async function openAsk(db: Link, query: AggregateQuery): Promise<Ask> {
  return {
    db,
    query,
    params: { ...scopeParams(query), from: query.range.from, to: query.range.to },
    bucket: (column) => bucketSql(query.bucket, column),
    sources: await loadSources(db, query.workspace),
  }
}

export interface Series {
  account: string
  subject: string
  measure: MeasureId
  grain: string
}

/** Undivided series (no slices) of the scope that the condition picks, by number. */
export async function seriesOf(ask: Ask, measures: readonly MeasureId[], where: string): Promise<Map<number, Series>> {
  const [numbers, accounts, subjects, names, grains] = await ask.db.columns(
    `select series_no, account, subject, measure, grain from series s where ${seriesSql(ask, where)}`,
    { ...ask.params, measures },
  )
  const found = new Map<number, Series>()
  numbers!.forEach((number, i) =>
    found.set(number as number, {
      account: accounts![i] as string,
      subject: subjects![i] as string,
      measure: names![i] as MeasureId,
      grain: grains![i] as string,
    }),
  )
  return found
}

/** The same condition inside a larger statement; `$measures` must be bound. */
export const seriesSql = (ask: Ask, where: string): string =>
  `s.workspace_id = $workspace and s.dims = '' and s.measure in (select unnest($measures::varchar[]))
   and ${where} ${accountsSql(ask.query, 's.account')}`
