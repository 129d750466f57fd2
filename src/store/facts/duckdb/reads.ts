/** Rows rather than aggregates: daily lines, posts, events, observations, coverage. */
import type { EventFact, EventType, Network, PostFact, PostFormat } from '../../../core/facts/types.ts'
import type { PostWithCounters } from '../../../core/guards/types.ts'
import type { MeasureId } from '../../../core/measures/ids.ts'
import { isAddable } from '../../../core/measures/rules.ts'
import type { DailySeries } from '../../../core/stats/types.ts'
import { dayFromNumber } from '../../../core/time/day.ts'
import type { DayRange } from '../../../core/time/day.ts'
import type { Coverage, EventsQuery, PostsQuery, Scope, StoredObservation } from '../store.ts'
import { compileFilter } from './ask/events.ts'
import { dailyFigures } from './ask/figures.ts'
import { accountsSql, openAsk, scopeParams } from './ask/scope.ts'
import type { Link, Params } from './link.ts'

const rangeParams = (query: Scope & { range: DayRange }): Params => ({
  ...scopeParams(query),
  from: query.range.from,
  to: query.range.to,
})

/** From the first known day inside the range to the last one; days between without a value are null. */
export async function readSeries(
  db: Link,
  query: Scope & { range: DayRange; measures: readonly MeasureId[] },
): Promise<{ account: string; measure: MeasureId; series: DailySeries }[]> {
  const ask = await openAsk(db, { ...query, bucket: 'day', terms: [] }, query.measures)
  const flows = query.measures.filter((measure) => isAddable(measure, 'time'))
  const figures = await dailyFigures(ask, query.measures, flows)
  const lines = new Map<string, { account: string; measure: MeasureId; days: Map<number, number> }>()
  for (const [account, measure, day, { sum }] of figures) {
    const key = JSON.stringify([account, measure])
    let line = lines.get(key)
    if (!line) lines.set(key, (line = { account, measure, days: new Map() }))
    line.days.set(day, sum)
  }
  return [...lines.values()]
    .map(({ account, measure, days }) => {
      let [from, to] = [Infinity, -Infinity]
      for (const day of days.keys()) {
        from = Math.min(from, day)
        to = Math.max(to, day)
      }
      const values = Array.from({ length: to - from + 1 }, (_, i) => days.get(from + i) ?? null)
      return { account, measure, series: { start: dayFromNumber(from), values } }
    })
    .sort((a, b) => compare(a.account, b.account) || compare(a.measure, b.measure))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By day of publication, or by a counter from the largest down (posts that don't know it last). */
export async function readPosts(db: Link, query: PostsQuery): Promise<PostWithCounters[]> {
  const params: Params = {
    ...rangeParams(query),
    measure: query.orderBy ?? '',
    limit: query.limit ?? Number.MAX_SAFE_INTEGER,
  }
  const ordered = query.orderBy ? 'c.value desc nulls last,' : ''
  await db.run(
    `create or replace temp table shown as
     select p.*, row_number() over (order by ${ordered} p.day, p.published_at nulls first, p.account, p.post_id) as place
     from post p
     left join (
       select post_no, any_value(value) as value from post_counter c join series s using (workspace_id, series_no)
       where c.workspace_id = $workspace and s.measure = $measure group by post_no) c using (post_no)
     where p.workspace_id = $workspace and p.day between $from::date and $to::date ${accountsSql(query, 'p.account')}
     order by place limit $limit::bigint`,
    params,
  )
  const rows = await db.rows('select * from shown order by place')
  const [posts, measures, values] = await db.columns(
    `select c.post_no, s.measure, c.value from post_counter c join series s using (workspace_id, series_no)
     where c.workspace_id = $workspace and c.post_no in (select post_no from shown)`,
    params,
  )
  await db.run('drop table shown')
  const counters = new Map<number, Partial<Record<MeasureId, number>>>()
  posts!.forEach((post, i) => {
    const one = counters.get(post as number) ?? {}
    one[measures![i] as MeasureId] = values![i] as number
    counters.set(post as number, one)
  })
  return rows.map((row) => ({
    kind: 'post',
    account: row.account as string,
    postId: row.post_id as string,
    publishedAt: row.published_at as string | null,
    day: row.day as string,
    hour: row.hour as number | null,
    format: row.format as PostFormat,
    title: row.title as string,
    url: row.url as string | null,
    flags: (row.flags as string).split(' ').filter((flag): flag is PostFact['flags'][number] => flag !== ''),
    row: row.row_no as number,
    counters: counters.get(row.post_no as number) ?? {},
  }))
}

/** By day, instant and id. With a filter: the events that are known to match it. */
export async function readEvents(db: Link, query: EventsQuery): Promise<EventFact[]> {
  const params: Params = {
    ...rangeParams(query),
    types: query.types,
    limit: query.limit ?? Number.MAX_SAFE_INTEGER,
  }
  const filter = compileFilter(query.where, params, 'w')
  const [
    accounts,
    types,
    ids,
    moments,
    days,
    actors,
    staff,
    refs,
    texts,
    origins,
    sources,
    mediums,
    campaigns,
    contents,
    tones,
    statuses,
    seconds,
    pages,
    minors,
    currencies,
    reaches,
    engagements,
    rows,
  ] = await db.columns(
    `select account, type, event_id, happened_at, day, actor, staff, ref, text, origin, source, medium, campaign, content,
       tone, status, seconds, pages, minor, currency, reach, engagements, row_no
     from event
     where workspace_id = $workspace and day between $from::date and $to::date
       and type in (select unnest($types::varchar[])) ${accountsSql(query, 'account')}
       and ${filter.base} and ${filter.told} and ${filter.match}
     order by day, happened_at nulls first, account, type, event_id limit $limit::bigint`,
    params,
  )
  return accounts!.map((account, i) => ({
    kind: 'event',
    type: types![i] as EventType,
    account: account as string,
    eventId: ids![i] as string,
    at: moments![i] as string | null,
    day: days![i] as string,
    actor: actors![i] as string | null,
    staff: staff![i] as boolean | null,
    ref: refs![i] as string | null,
    text: texts![i] as string | null,
    origin: origins![i] as Network | null,
    source: sources![i] as string | null,
    medium: mediums![i] as string | null,
    campaign: campaigns![i] as string | null,
    content: contents![i] as string | null,
    tone: tones![i] as number | null,
    status: statuses![i] as string | null,
    seconds: seconds![i] as number | null,
    pages: pages![i] as number | null,
    minor: minors![i] as number | null,
    currency: currencies![i] as string | null,
    reach: reaches![i] as number | null,
    engagements: engagements![i] as number | null,
    row: rows![i] as number,
  }))
}

/** Every standing observation of the measure whose period touches the range: all subjects, slices and grains. */
export async function readObservations(
  db: Link,
  query: Scope & { range: DayRange; measure: MeasureId },
): Promise<StoredObservation[]> {
  const rows = await db.rows(
    `select o.*, s.account, s.subject, s.measure, s.dims, s.grain, c.definition, c.currency, f.import_id, f.observed_at
     from observation o join series s using (workspace_id, series_no)
       join source c using (workspace_id, source_no)
       join fact_import f on f.workspace_id = o.workspace_id and f.import_no = o.import_no
     where o.workspace_id = $workspace and s.measure = $measure and o.day_to >= $from::date and o.day_from <= $to::date
       ${accountsSql(query, 's.account')}
     order by s.account, o.day_from, o.day_to, s.subject, o.subject_id, s.dims, s.grain`,
    { ...rangeParams(query), measure: query.measure },
  )
  return rows.map((row) => ({
    kind: 'observation',
    account: row.account as string,
    subject: row.subject as StoredObservation['subject'],
    subjectId: row.subject_id as string,
    measure: row.measure as MeasureId,
    dims: row.dims as string,
    grain: row.grain as StoredObservation['grain'],
    from: row.day_from as string,
    to: row.day_to as string,
    value: row.value as number,
    currency: row.currency as string | null,
    definition: row.definition as string,
    row: row.row_no as number,
    importId: row.import_id as string,
    observedAt: row.observed_at as string,
  }))
}

/** A lifetime counter covers the day of publication; the day of the snapshot is when it was looked at. */
const LAST_DAY = `case when s.grain = 'lifetime' then o.day_from else o.day_to end`

export async function readCoverage(db: Link, scope: Scope): Promise<Coverage[]> {
  const params = scopeParams(scope)
  const accounts = await db.rows(
    `with figures as (
       select s.account, min(o.day_from) as first, max(${LAST_DAY}) as last,
         count(distinct o.day_from) filter (s.subject = 'account' and s.grain = 'day') as days, 0 as posts, 0 as events
       from observation o join series s using (workspace_id, series_no)
       where o.workspace_id = $workspace ${accountsSql(scope, 's.account')} group by all),
     published as (
       select account, min(day), max(day), 0, count(*), 0 from post
       where workspace_id = $workspace ${accountsSql(scope, 'account')} group by all),
     happened as (
       select account, min(day), max(day), 0, 0, count(*) from event
       where workspace_id = $workspace ${accountsSql(scope, 'account')} group by all)
     select account, min(first) as first, max(last) as last, sum(days)::integer as days, sum(posts)::integer as posts,
       sum(events)::integer as events
     from (from figures union all from published union all from happened) group by account order by account`,
    params,
  )
  const measures = await db.rows(
    `select s.account, s.measure, min(o.day_from) as first, max(${LAST_DAY}) as last,
       to_json(list_sort(list(distinct c.definition)))::varchar as definitions,
       to_json(list_sort(list(distinct c.currency) filter (c.currency is not null)))::varchar as currencies
     from (select workspace_id, series_no, source_no, min(day_from) as day_from, max(day_to) as day_to, max(day_from) as f
           from observation where workspace_id = $workspace group by all) o
       join series s using (workspace_id, series_no) join source c using (workspace_id, source_no)
     where true ${accountsSql(scope, 's.account')}
     group by s.account, s.measure order by s.account, s.measure`.replace(
      LAST_DAY,
      `case when s.grain = 'lifetime' then o.f else o.day_to end`,
    ),
    params,
  )
  const byAccount = Map.groupBy(measures, (row) => row.account as string)
  return accounts.map((row) => ({
    account: row.account as string,
    from: row.first as string,
    to: row.last as string,
    days: row.days as number,
    posts: row.posts as number,
    events: row.events as number,
    measures: (byAccount.get(row.account as string) ?? []).map((one) => ({
      measure: one.measure as MeasureId,
      from: one.first as string,
      to: one.last as string,
      definitions: JSON.parse(one.definitions as string) as string[],
      currencies: JSON.parse((one.currencies as string | null) ?? '[]') as string[],
    })),
  }))
}

export async function readCounts(db: Link, workspace: string): Promise<Map<string, number>> {
  const tables = ['observation', 'observation_older', 'post', 'post_older', 'event', 'event_older']
  const rows = await db.rows(
    `select f.import_id, count(r.import_no)::integer as facts from fact_import f left join (
       ${tables.map((table) => `select import_no from ${table} where workspace_id = $workspace`).join(' union all ')}) r
     using (import_no) where f.workspace_id = $workspace group by f.import_id order by f.import_id`,
    { workspace },
  )
  return new Map(rows.map((row) => [row.import_id as string, row.facts as number]))
}
