/** Facts of 100 brands × 10 accounts × 24 months, written by SQL: as imports leave them, brand by brand, day by day. */
import { DuckDBInstance } from '@duckdb/node-api'
import type { Network } from '../../src/core/facts/types.ts'

export const BRANDS = 100
export const ACCOUNTS = 10
export const FROM = '2024-11-01'
export const TO = '2026-10-31'
/** The brands' own day: the same figures whenever the bench runs. */
export const TODAY = '2026-11-02'
export const NETWORKS: readonly Network[] = ['vk', 'telegram', 'instagram', 'youtube', 'ok']

export const brandId = (b: number): string => `brand-${String(b).padStart(3, '0')}`
export const accountId = (b: number, k: number): string => `${NETWORKS[k % NETWORKS.length]}:${b * ACCOUNTS + k}`

/** The usual day of each measure. */
const DAILY: Record<string, number> = {
  followers: 0,
  follows: 12,
  unfollows: 5,
  follows_ads: 3,
  reach: 900,
  reach_organic: 600,
  reach_viral: 200,
  reach_ads: 100,
  views: 1400,
  likes: 60,
  comments: 9,
  shares: 4,
  engagements: 73,
  contact_clicks: 6,
  spend: 90_000,
}
const COUNTERS: Record<string, number> = { likes: 60, comments: 8, shares: 4, engagements: 72, reach: 900, views: 1300 }
const EVENTS = ['comment', 'question', 'mention', 'visit', 'lead', 'sale']

const texts = (list: readonly string[]): string => `[${list.map((text) => `'${text}'`).join(', ')}]`
const table = (usual: Record<string, number>): string => {
  const names = Object.keys(usual)
  return `(select unnest(${texts(names)}) as measure, unnest([${Object.values(usual).join(', ')}]) as usual,
    unnest(range(0, ${names.length}))::integer as m)`
}

export async function fillFacts(path: string): Promise<void> {
  const instance = await DuckDBInstance.create(path)
  const db = await instance.connect()
  const all = BRANDS * ACCOUNTS
  const days = `(select unnest(range(0, date '${TO}' - date '${FROM}' + 1))::integer as n)`
  const accounts = `(select unnest(range(0, ${all}))::integer as a)`
  const measures = table(DAILY)
  const counters = table(COUNTERS)
  const [daily, ofPosts] = [Object.keys(DAILY).length, Object.keys(COUNTERS).length]
  const brand = `'brand-' || lpad((a // ${ACCOUNTS})::varchar, 3, '0')`
  const account = `(${texts(NETWORKS)})[1 + a % ${NETWORKS.length}] || ':' || a`
  // A week's rhythm and chance around the usual day; followers grow by what comes and goes.
  const value = `case when measure = 'followers' then 3000 + 7 * n + floor(random() * 4)
    else round(usual * (1 + 0.3 * sin(n * 6.283 / 7)) * (0.6 + 0.8 * random())) end`
  for (const sql of [
    `select setseed(0.5)`,
    `insert into fact_import select distinct ${brand}, (a // ${ACCOUNTS} + 1)::integer, 'i1', '${TO}T20:00:00.000Z'
       from ${accounts}`,
    `insert into source select distinct ${brand}, (2 * (a // ${ACCOUNTS}) + c)::integer, (a // ${ACCOUNTS} + 1)::integer,
       'bench/1', case when c = 2 then 'RUB' end from ${accounts}, (select unnest([1, 2])::integer as c)`,
    `insert into series select ${brand}, a * ${daily} + m, ${account}, 'account', measure, '', 'day'
       from ${accounts}, ${measures}`,
    `insert into series select ${brand}, ${all * daily} + a * ${ofPosts} + m, ${account}, 'post', measure, '',
       'lifetime' from ${accounts}, ${counters}`,
    `insert into observation
       select ${brand}, a * ${daily} + m, '', date '${FROM}' + n, date '${FROM}' + n, ${value},
         2 * (a // ${ACCOUNTS}) + case when measure = 'spend' then 2 else 1 end, a // ${ACCOUNTS} + 1, n
       from ${accounts}, ${days}, ${measures} order by a, n, m`,
    `insert into post
       select ${brand}, ${account}, 'p' || n, a * 10000 + n, null, date '${FROM}' + n, 9 + n % 11,
         (['photo', 'video', 'text'])[1 + n % 3], 'post ' || n || ' #' || (['news', 'recipe', 'faces'])[1 + n % 3], null, '',
         a // ${ACCOUNTS} + 1, n
       from ${accounts}, ${days} where n % 2 = 0 order by a, n`,
    // Snapshots of lifetime counters, as exports of posts leave them, and the latest of each beside the post.
    `insert into observation
       select ${brand}, ${all * daily} + a * ${ofPosts} + m, 'p' || n, date '${FROM}' + n, date '${TO}',
         round(usual * (0.4 + 1.2 * random())), 2 * (a // ${ACCOUNTS}) + 1, a // ${ACCOUNTS} + 1, n
       from ${accounts}, ${days}, ${counters} where n % 2 = 0 order by a, n, m`,
    `insert into post_counter
       select o.workspace_id, o.series_no, p.post_no, p.day, o.value, o.source_no
       from observation o join series s using (workspace_id, series_no)
         join post p on p.workspace_id = o.workspace_id and p.account = s.account and p.post_id = o.subject_id
       where s.subject = 'post' order by p.post_no, o.series_no`,
    `insert into event (workspace_id, account, type, event_id, day, actor, staff, origin, source, tone, status, seconds,
         minor, currency, import_no, row_no)
       select ${brand}, ${account}, (${texts(EVENTS)})[1 + n % ${EVENTS.length}], 'e' || n, date '${FROM}' + n,
         'p' || floor(random() * 300), random() < 0.1, case when random() < 0.7 then 'vk' end,
         case when random() < 0.5 then 'vk' end, floor(random() * 3) - 1,
         case when random() < 0.3 then 'handled' else 'new' end, case when random() < 0.9 then random() * 5000 end,
         floor(random() * 100000), 'RUB', a // ${ACCOUNTS} + 1, n
       from ${accounts}, ${days} order by a, n`,
    'checkpoint',
  ])
    await db.run(sql)
  db.disconnectSync()
  instance.closeSync()
}
