/** When an account's figures, posts and events begin and end: what turns «no rows» into a known zero or a gap. */
import type { Cell } from '../link.ts'
import { dayNumber } from '../../../../core/time/day.ts'
import { accountsSql } from './scope.ts'
import type { Ask } from './scope.ts'

export interface Span {
  from: number
  to: number
}

const span = (from: Cell, to: Cell): Span => ({ from: dayNumber(from as string), to: dayNumber(to as string) })

/** First day with a daily figure of the account itself. */
export async function figuresFrom(ask: Ask): Promise<Map<string, number>> {
  const wanted = `s.workspace_id = $workspace and s.grain = 'day' and s.dims = '' and s.subject in ('account', 'campaign')
    ${accountsSql(ask.query, 's.account')}`
  // For some accounts the other series of the workspace need not be grouped; for all of them grouping first is faster.
  const some =
    ask.query.accounts.length === 0 ? '' : `and series_no in (select series_no from series s where ${wanted})`
  const [accounts, from] = await ask.db.columns(
    `select s.account, min(o.first) from (
       select series_no, min(day_from) as first from observation where workspace_id = $workspace ${some}
       group by series_no) o
     join series s using (series_no)
     where ${wanted}
     group by s.account`,
    ask.params,
  )
  return new Map(accounts!.map((account, i) => [account as string, dayNumber(from![i] as string)]))
}

export async function postSpans(ask: Ask): Promise<Map<string, Span>> {
  const [accounts, from, to] = await ask.db.columns(
    `select account, min(day), max(day) from post where workspace_id = $workspace ${accountsSql(ask.query, 'account')}
     group by account`,
    ask.params,
  )
  return new Map(accounts!.map((account, i) => [account as string, span(from![i]!, to![i]!)]))
}

/** By account and type of event. */
export async function eventSpans(ask: Ask): Promise<Map<string, Map<string, Span>>> {
  const [accounts, types, from, to] = await ask.db.columns(
    `select account, type, min(day), max(day) from event
     where workspace_id = $workspace ${accountsSql(ask.query, 'account')} group by account, type`,
    ask.params,
  )
  const found = new Map<string, Map<string, Span>>()
  accounts!.forEach((account, i) => {
    const one = found.get(account as string) ?? new Map<string, Span>()
    found.set(account as string, one.set(types![i] as string, span(from![i]!, to![i]!)))
  })
  return found
}
