/** What every query of one question shares: the link, the bound values, and the numbered series of the scope. */
import { measureById } from '../../../../core/measures/catalogue.ts'
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
  /** Undivided series (no slices) of the scope, by number. */
  series: ReadonlyMap<number, Series>
}

export interface Series {
  account: string
  subject: string
  measure: MeasureId
  grain: string
}

/** `and account in (…)`, or nothing when the scope is the whole workspace. Accounts are bound, never written in. */
export const accountsSql = (scope: Scope, column: string): string =>
  scope.accounts.length === 0 ? '' : `and ${column} in (select unnest($accounts::varchar[]))`

export const scopeParams = (scope: Scope): Params => ({ workspace: scope.workspace, accounts: scope.accounts })

/** Throws `measure.unknown` for a measure that is not in the catalogue. */
export async function openAsk(db: Link, query: AggregateQuery, measures: readonly MeasureId[]): Promise<Ask> {
  const params: Params = {
    ...scopeParams(query),
    from: query.range.from,
    to: query.range.to,
    measures: measures.map((measure) => measureById(measure).id),
  }
  return {
    db,
    query,
    params,
    bucket: (column) => bucketSql(query.bucket, column),
    sources: await loadSources(db, query.workspace),
    series: await loadSeries(db, query, params),
  }
}

async function loadSeries(db: Link, query: AggregateQuery, params: Params): Promise<ReadonlyMap<number, Series>> {
  const [numbers, accounts, subjects, measures, grains] = await db.columns(
    `select series_no, account, subject, measure, grain from series where workspace_id = $workspace and dims = ''
       and list_contains($measures::varchar[], measure) ${accountsSql(query, 'account')}`,
    params,
  )
  const series = new Map<number, Series>()
  numbers!.forEach((number, i) =>
    series.set(number as number, {
      account: accounts![i] as string,
      subject: subjects![i] as string,
      measure: measures![i] as MeasureId,
      grain: grains![i] as string,
    }),
  )
  return series
}

/** Which series of a measure: whose, and over what spans. */
export interface Kind {
  subjects: readonly string[]
  grains: readonly string[]
}
export const OWN_DAYS: Kind = { subjects: ['account'], grains: ['day'] }
export const CAMPAIGN_DAYS: Kind = { subjects: ['campaign'], grains: ['day'] }
export const PERIODS: Kind = { subjects: ['account', 'campaign'], grains: ['week', 'month', 'period'] }
export const COUNTERS: Kind = { subjects: ['post'], grains: ['lifetime'] }

/** Up to so many numbers are written into the statement: that is planned and pruned best. */
const WRITTEN_OUT = 500

export interface Picked {
  none: boolean
  /** Condition on a column of series numbers. */
  in: (column: string) => string
}

export function pick(ask: Ask, measures: readonly MeasureId[], { subjects, grains }: Kind): Picked {
  const wanted = new Set<string>(measures)
  const numbers: number[] = []
  for (const [number, one] of ask.series)
    if (wanted.has(one.measure) && subjects.includes(one.subject) && grains.includes(one.grain)) numbers.push(number)
  const texts = (list: readonly string[]) => list.map((text) => `'${text}'`).join(', ')
  return {
    none: numbers.length === 0,
    in: (column) =>
      numbers.length <= WRITTEN_OUT
        ? `${column} in (${numbers.join(', ')})`
        : // Ids from the catalogue and kinds of our own: no text of a person's stands here.
          `${column} in (select series_no from series s where s.workspace_id = $workspace and s.dims = ''
             and s.measure in (${texts(measures.map((measure) => measureById(measure).id))})
             and s.subject in (${texts(subjects)}) and s.grain in (${texts(grains)})
             ${accountsSql(ask.query, 's.account')})`,
  }
}
