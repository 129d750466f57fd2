/**
 * All KPIs of a portfolio against the same sums written by hand in one DuckDB query.
 * `node bench/portfolio.ts [accounts] [months]`; prints medians, the ratio and the machine.
 *
 * The hand-written query is given every advantage that its author could take: it knows which measures exist, asks for
 * no provenance, no coverage and no unknown shares, and hands over plain rows.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { evaluateKpi } from '../src/core/kpis/evaluate.ts'
import { KPIS } from '../src/core/kpis/catalogue.ts'
import { termKey, termsOfAll } from '../src/core/kpis/terms.ts'
import type { Term } from '../src/core/kpis/types.ts'
import { addDays, addMonths } from '../src/core/time/day.ts'
import { openFacts } from '../src/store/facts/open.ts'

const ACCOUNTS = Number(process.argv[2] ?? 1000)
const MONTHS = Number(process.argv[3] ?? 24)
const FROM = '2024-11-01'
const TO = addDays(addMonths(FROM, MONTHS), -1)
const RUNS = 3

const DAILY = [
  'followers',
  'follows',
  'unfollows',
  'follows_ads',
  'reach',
  'reach_organic',
  'reach_viral',
  'reach_ads',
  'views',
  'likes',
  'comments',
  'shares',
  'engagements',
  'contact_clicks',
  'spend',
]
const COUNTERS = ['likes', 'comments', 'shares', 'engagements', 'reach', 'views']
const EVENTS = ['comment', 'question', 'mention', 'visit', 'lead', 'sale']

const say = (text: string): boolean => process.stdout.write(`${text}\n`)
const texts = (list: readonly string[]): string => `[${list.map((text) => `'${text}'`).join(', ')}]`

async function generate(path: string): Promise<void> {
  await (await openFacts(path)).close()
  const instance = await DuckDBInstance.create(path)
  const db = await instance.connect()
  const days = `(select unnest(range(0, date '${TO}' - date '${FROM}' + 1))::integer as n)`
  const measures = `(select unnest(${texts(DAILY)}) as measure, unnest(range(0, ${DAILY.length}))::integer as m)`
  const counters = `(select unnest(${texts(COUNTERS)}) as measure, unnest(range(0, ${COUNTERS.length}))::integer as m)`
  const accounts = `(select unnest(range(0, ${ACCOUNTS}))::integer as a)`
  const firstCounter = ACCOUNTS * DAILY.length
  for (const sql of [
    `select setseed(0.5)`,
    `insert into fact_import values ('w', 1, 'i1', '2026-11-01T00:00:00Z')`,
    `insert into source values ('w', 1, 1, 'bench/1', null), ('w', 2, 1, 'bench/1', 'RUB')`,
    `insert into series select 'w', a * ${DAILY.length} + m, 'vk:' || a, 'account', measure, '', 'day'
       from ${accounts}, ${measures}`,
    `insert into series select 'w', ${firstCounter} + a * ${COUNTERS.length} + m, 'vk:' || a, 'post', measure, '',
       'lifetime' from ${accounts}, ${counters}`,
    // As imports come: account by account, day by day.
    `insert into observation
       select 'w', a * ${DAILY.length} + m, '', date '${FROM}' + n, date '${FROM}' + n, floor(random() * 500) + n,
         case when measure = 'spend' then 2 else 1 end, 1, n
       from ${accounts}, ${days}, ${measures} order by a, n, m`,
    `insert into post
       select 'w', 'vk:' || a, 'p' || n, a * 10000 + n, null, date '${FROM}' + n, 12, 'photo', 'post ' || n, null, '', 1, n
       from ${accounts}, ${days} where n % 2 = 0 order by a, n`,
    `insert into post_counter
       select 'w', ${firstCounter} + a * ${COUNTERS.length} + m, a * 10000 + n, date '${FROM}' + n,
         floor(random() * 300), 1
       from ${accounts}, ${days}, ${counters} where n % 2 = 0 order by a, n, m`,
    `insert into event (workspace_id, account, type, event_id, day, actor, staff, origin, source, tone, status, seconds,
         minor, currency, import_no, row_no)
       select 'w', 'vk:' || a, (${texts(EVENTS)})[1 + n % ${EVENTS.length}], 'e' || n, date '${FROM}' + n,
         'p' || floor(random() * 300), random() < 0.1, case when random() < 0.7 then 'vk' end,
         case when random() < 0.5 then 'vk' end, floor(random() * 3) - 1,
         case when random() < 0.3 then 'handled' else 'new' end, case when random() < 0.9 then random() * 5000 end,
         floor(random() * 100000), 'RUB', 1, n
       from ${accounts}, ${days} order by a, n`,
    'checkpoint',
  ])
    await db.run(sql)
  const count = async (table: string) =>
    String((await (await db.run(`select count(*) from ${table}`)).getRows())[0]![0])
  say(
    `${ACCOUNTS} accounts, ${FROM} … ${TO}: ${await count('observation')} day figures, ${await count('post')} posts, ` +
      `${await count('post_counter')} counters, ${await count('event')} events`,
  )
  db.disconnectSync()
  instance.closeSync()
}

const month = (column: string): string => `date_trunc('month', ${column})`
const BY_HAND = `
  with d as (
    select s.account, ${month('o.day_from')} as month,
      ${DAILY.map((m) => `sum(o.value) filter (s.measure = '${m}') as sum_${m}, count(*) filter (s.measure = '${m}') as n_${m}`).join(',\n      ')},
      min_by(o.value, o.day_from) filter (s.measure = 'followers') as first_followers,
      max_by(o.value, o.day_from) filter (s.measure = 'followers') as last_followers
    from observation o join series s using (series_no)
    where o.workspace_id = 'w' and s.subject = 'account' and o.day_from between '${FROM}' and '${TO}' group by all),
  f as (
    select s.account, o.day_from as day, o.value as followers from observation o join series s using (series_no)
    where o.workspace_id = 'w' and s.measure = 'followers' and s.subject = 'account'),
  c as (
    select s.account, c.post_no, c.day,
      ${COUNTERS.map((m) => `max(c.value) filter (s.measure = '${m}') as ${m}`).join(', ')}
    from post_counter c join series s using (series_no)
    where c.workspace_id = 'w' and c.day between '${FROM}' and '${TO}' group by all),
  p as (
    select c.account, ${month('c.day')} as month, count(*) as posts,
      ${COUNTERS.map((m) => `sum(c.${m}) as post_${m}, avg(c.${m}) as mean_${m}, avg(c.${m} / f.followers) as rate_${m}`).join(', ')},
      sum(c.engagements) filter (c.reach is not null) as er_reach, sum(c.engagements) filter (c.views is not null) as er_views
    from c left join f using (account, day) group by all),
  e as (
    select account, ${month('day')} as month,
      ${EVENTS.map((t) => `count(*) filter (type = '${t}') as n_${t}, count(distinct actor) filter (type = '${t}') as actors_${t}, sum(minor) filter (type = '${t}') as minor_${t}`).join(', ')},
      count(*) filter (type = 'visit' and origin = 'vk') as social_visits,
      count(*) filter (type = 'visit' and source is not null) as tagged_visits,
      count(*) filter (type = 'lead' and status = 'handled') as handled_leads,
      count(*) filter (type = 'mention' and tone = -1) as negative,
      count(*) filter (type = 'question' and seconds is null) as unanswered,
      quantile_disc(coalesce(seconds, 'infinity'::double), [0.5, 0.9]) filter (type = 'question') as waits
    from event where workspace_id = 'w' and day between '${FROM}' and '${TO}' group by all)
  select * from d full join p using (account, month) full join e using (account, month)`

async function median(work: () => Promise<number>): Promise<{ ms: number; rows: number }> {
  const times: number[] = []
  let rows = 0
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now()
    rows = await work()
    // The first run warms files and code up.
    if (run > 0) times.push(performance.now() - start)
  }
  return { ms: times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!, rows }
}

const folder = await mkdtemp(join(tmpdir(), 'merilo-bench-'))
try {
  const path = join(folder, 'facts.duckdb')
  await generate(path)

  const instance = await DuckDBInstance.create(path)
  const db = await instance.connect()
  const hand = await median(async () => (await (await db.run(BY_HAND)).getRows()).length)
  db.disconnectSync()
  instance.closeSync()
  say(`by hand, one query        ${hand.ms.toFixed(0)} ms   ${hand.rows} rows`)

  const store = await openFacts(path)
  const terms = termsOfAll(KPIS)
  const range = { from: FROM, to: TO }
  const ask = () => store.aggregate({ workspace: 'w', accounts: [], range, bucket: 'month', terms })
  const asked = await median(async () => (await ask()).length)
  const against = (ms: number) => `${(ms / hand.ms).toFixed(2)} ×`
  say(
    `${terms.length} terms of ${KPIS.length} KPIs      ${asked.ms.toFixed(0)} ms   ${asked.rows} rows   ${against(asked.ms)}`,
  )
  // Each term of a formula is looked up by identity: the text of its key would be made a million times.
  const place = new Map(terms.map((term, t) => [termKey(term), t]))
  const places = new Map<Term, number>()
  const placeOf = (term: Term): number => {
    let known = places.get(term)
    if (known === undefined) places.set(term, (known = place.get(termKey(term))!))
    return known
  }
  const whole = await median(async () => {
    let known = 0
    for (const row of await ask())
      for (const kpi of KPIS) if (evaluateKpi(kpi, row, (term) => row.values[placeOf(term)]!).value !== null) known++
    return known
  })
  await store.close()
  say(`and every KPI evaluated   ${whole.ms.toFixed(0)} ms   ${whole.rows} known values   ${against(whole.ms)}`)
  say(
    `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, medians of ${RUNS}`,
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}
