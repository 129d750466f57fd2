/** Comments, messages, mentions, visits, leads, sales and questions, counted by term. */
import type { EventFilter, Term } from '../../../../core/kpis/types.ts'
import type { EventType, Network } from '../../../../core/facts/types.ts'
import type { Params } from '../link.ts'
import { accountsSql } from './scope.ts'
import type { Ask } from './scope.ts'

export type EventTerm = Extract<Term, { event: EventType }>

/** Networks in which people talk to each other; ads, the site, the CRM and monitoring are not. */
const SOCIAL: readonly Network[] = ['vk', 'telegram', 'instagram', 'facebook', 'ok', 'youtube', 'tiktok', 'dzen']

export interface CompiledFilter {
  /** Decidable for every event. */
  base: string
  /** The source told what the filter asks about (staff, status, tone); of others the answer is unknown. */
  told: string
  match: string
}

/**
 * Staff, status and tone may be unknown: such events are in the total and not among the known. `live` is the status
 * `live`, which the import sets on comments of a live thread. A missing origin is no social network; an answer is a
 * known number of seconds.
 */
export function compileFilter(filter: EventFilter | undefined, params: Params, prefix: string): CompiledFilter {
  const base: string[] = []
  const told: string[] = []
  const match: string[] = []
  const { origin, tagged, staff, status, tone, answered, live } = filter ?? {}
  if (origin !== undefined) {
    params[`${prefix}_origin`] = origin === 'social' ? SOCIAL : [origin]
    base.push(`coalesce(list_contains($${prefix}_origin::varchar[], origin), false)`)
  }
  if (tagged !== undefined) base.push(`source is ${tagged ? 'not' : ''} null`)
  if (answered !== undefined) base.push(`seconds is ${answered ? 'not' : ''} null`)
  if (live !== undefined) base.push(`status is ${live ? 'not' : ''} distinct from 'live'`)
  if (staff !== undefined) {
    told.push('staff is not null')
    match.push(staff ? 'staff' : 'not staff')
  }
  if (status !== undefined) {
    params[`${prefix}_status`] = status
    told.push('status is not null')
    match.push(`list_contains($${prefix}_status::varchar[], status)`)
  }
  if (tone !== undefined) {
    params[`${prefix}_tone`] = tone
    told.push('tone is not null')
    match.push(`tone = $${prefix}_tone::integer`)
  }
  const all = (conditions: string[]) => (conditions.length === 0 ? 'true' : conditions.join(' and '))
  return { base: all(base), told: all(told), match: all(match) }
}

interface TermSql {
  value: string
  known: string
  /** List of the currencies that the value adds up, null without money. */
  currencies: string | null
}

/** SQL for value and known of a term, over the events of its type. */
function termSql(term: EventTerm, { base, told, match }: CompiledFilter): TermSql {
  const chosen = `${base} and ${told} and ${match}`
  if (term.take === 'event-count') return { value: `count(*) filter (${chosen})`, known: told, currencies: null }
  if (term.take === 'event-actors')
    return {
      value: `count(distinct actor) filter (${chosen} and actor is not null)`,
      known: `${told} and actor is not null`,
      currencies: null,
    }
  if (term.take === 'event-money')
    return {
      value: `coalesce(sum(minor) filter (${chosen} and minor is not null), 0)`,
      known: `${told} and minor is not null`,
      currencies: `list(distinct currency) filter (${chosen} and minor is not null)`,
    }
  // DuckDB takes only a constant here; `mustBeAskable` has checked that it is a number inside (0, 1).
  const quantile = `${term.quantile}::double`
  // Whoever still waits has waited longer than anybody who was answered. Of a visit null is only «not told».
  if (term.event === 'question')
    return {
      value: `quantile_disc(coalesce(seconds, 'infinity'::double), ${quantile}) filter (${chosen})`,
      known: told,
      currencies: null,
    }
  return {
    value: `quantile_disc(seconds, ${quantile}) filter (${chosen} and seconds is not null)`,
    known: `${told} and seconds is not null`,
    currencies: null,
  }
}

export interface EventFigure {
  term: number
  account: string
  bucket: number
  /** Infinity: more than the quantile's share still wait. */
  value: number | null
  known: number
  total: number
  currency: string | null
  imports: readonly number[]
}

export async function eventFigures(
  ask: Ask,
  terms: readonly { index: number; term: EventTerm }[],
): Promise<EventFigure[]> {
  const found: EventFigure[] = []
  for (const [type, group] of Map.groupBy(terms, ({ term }) => term.event)) {
    const params: Params = { ...ask.params, type }
    const columns = group.flatMap(({ term }, i) => {
      const filter = compileFilter(term.where, params, `t${i}`)
      const { value, known, currencies } = termSql(term, filter)
      return [
        `(${value})::double as value_${i}`,
        `(count(*) filter (${filter.base} and ${known}))::integer as known_${i}`,
        `(count(*) filter (${filter.base}))::integer as total_${i}`,
        ...(currencies ? [`to_json(${currencies})::varchar as currencies_${i}`] : []),
      ]
    })
    const rows = await ask.db.rows(
      `select account, ${ask.bucket('day')} as bucket, list(distinct import_no)::varchar as imports, ${columns.join(', ')}
       from event where workspace_id = $workspace and type = $type and day between $from::date and $to::date
         ${accountsSql(ask.query, 'account')}
       group by all`,
      params,
    )
    for (const row of rows)
      group.forEach(({ index }, i) => {
        const currencies = JSON.parse((row[`currencies_${i}`] as string | null | undefined) ?? 'null') as
          | (string | null)[]
          | null
        const mixed = (currencies?.length ?? 0) > 1
        const known = row[`known_${i}`] as number
        const total = row[`total_${i}`] as number
        found.push({
          term: index,
          account: row.account as string,
          bucket: row.bucket as number,
          value: mixed || (known === 0 && total > 0) ? null : (row[`value_${i}`] as number | null),
          known,
          total,
          currency: mixed ? null : (currencies?.[0] ?? null),
          imports: JSON.parse(row.imports as string) as number[],
        })
      })
  }
  return found
}
