/** Posts published in a bucket and their latest lifetime counters. */
import type { MeasureId } from '../../../../core/measures/ids.ts'
import { sourcesOf } from './figures.ts'
import { accountsSql, COUNTERS, OWN_DAYS, pick } from './scope.ts'
import type { Ask } from './scope.ts'

export interface PostCount {
  account: string
  bucket: number
  posts: number
  days: number
  imports: readonly number[]
}

export async function postCounts(ask: Ask): Promise<PostCount[]> {
  const rows = `from post where workspace_id = $workspace and day between $from::date and $to::date
    ${accountsSql(ask.query, 'account')}`
  const [accounts, buckets, posts, days, low, high] = await ask.db.columns(
    `select account, ${ask.bucket('day')}, count(*)::integer, count(distinct day)::integer,
       min(import_no), max(import_no) ${rows} group by all`,
    ask.params,
  )
  const imports = await sourcesOf(
    ask,
    { keys: accounts!, buckets: buckets!, low: low!, high: high! },
    `select distinct account, ${ask.bucket('day')}, import_no ${rows}`,
  )
  return accounts!.map((account, i) => ({
    account: account as string,
    bucket: buckets![i] as number,
    posts: posts![i] as number,
    days: days![i] as number,
    imports: imports(i),
  }))
}

export interface PostFigure {
  account: string
  measure: MeasureId
  bucket: number
  sum: number
  median: number | null
  posts: number
  sources: readonly number[]
}

/** `where`: only posts that also know that measure. The median is the mean of the middle two of an even count. */
export async function postFigures(
  ask: Ask,
  measures: readonly MeasureId[],
  options: { where?: MeasureId; median?: boolean },
): Promise<PostFigure[]> {
  const { where, median = false } = options
  const counters = pick(ask, measures, COUNTERS)
  const knowing = where && pick(ask, [where], COUNTERS)
  if (counters.none || knowing?.none) return []
  const knows = knowing
    ? `and post_no in (select k.post_no from post_counter k where k.workspace_id = $workspace
         and k.day between $from::date and $to::date and ${knowing.in('k.series_no')})`
    : ''
  const rows = `from post_counter c where workspace_id = $workspace and day between $from::date and $to::date
    and ${counters.in('c.series_no')} ${knows}`
  const [keys, buckets, sums, counts, low, high, medians] = await ask.db.columns(
    `select series_no, ${ask.bucket('c.day')}, sum(value), count(*)::integer, min(source_no), max(source_no)
       ${median ? ', median(value)' : ''} ${rows} group by all`,
    ask.params,
  )
  const sources = await sourcesOf(
    ask,
    { keys: keys!, buckets: buckets!, low: low!, high: high! },
    `select distinct series_no, ${ask.bucket('c.day')}, source_no ${rows}`,
  )
  return keys!.map((key, i) => ({
    account: ask.series.get(key as number)!.account,
    measure: ask.series.get(key as number)!.measure,
    bucket: buckets![i] as number,
    sum: sums![i] as number,
    median: median ? (medians![i] as number) : null,
    posts: counts![i] as number,
    sources: sources(i),
  }))
}

export interface FollowerRate {
  account: string
  measure: MeasureId
  bucket: number
  /** Mean over posts, and how many posts had both a value and followers. */
  perPost: number
  posts: number
  /** Mean over days with posts, and how many such days. */
  perDay: number
  days: number
  sources: readonly number[]
}

/**
 * A post's figure ÷ followers on the day of publication: the known day nearest to it, at most 7 days away; of two
 * equally near the earlier. Days without followers, or with none (0), are not in the mean.
 */
export async function followerRates(ask: Ask, measures: readonly MeasureId[]): Promise<FollowerRate[]> {
  const counters = pick(ask, measures, COUNTERS)
  const stock = pick(ask, ['followers'], OWN_DAYS)
  if (counters.none || stock.none) return []
  // Numbers only: the account's text would be hashed for every post.
  const rates = (answer: string) => `
    with beside as (
      select p.series_no, f.series_no as stock from series p join series f using (workspace_id, account)
      where p.workspace_id = $workspace and ${counters.in('p.series_no')} and ${stock.in('f.series_no')}),
    counters as (
      select c.series_no, b.stock, c.day, c.value, c.source_no from post_counter c join beside b using (series_no)
      where c.workspace_id = $workspace and c.day between $from::date and $to::date),
    counted as (
      select series_no, stock, day, sum(value) as value, count(*) as posts, min(source_no) as low,
        max(source_no) as high
      from counters group by all),
    wanted as (select distinct stock, day from counted),
    followers as (
      select o.series_no as stock, o.day_from as day, o.value from observation o
      where o.workspace_id = $workspace and ${stock.in('o.series_no')}
        and o.day_from between $from::date - 7 and $to::date + 7),
    nearest as (
      select w.stock, w.day,
        case when b.value is null then case when a.day - w.day <= 7 then a.value end
          when a.value is null or w.day - b.day <= a.day - w.day then case when w.day - b.day <= 7 then b.value end
          when a.day - w.day <= 7 then a.value end as followers
      from wanted w
        asof left join followers b on b.stock = w.stock and b.day <= w.day
        asof left join followers a on a.stock = w.stock and a.day >= w.day)
    ${answer}`
  const columns = await ask.db.columns(
    rates(`select c.series_no, ${ask.bucket('c.day')}, sum(c.value / n.followers) / sum(c.posts),
        sum(c.posts)::integer, avg(c.value / n.followers), count(*)::integer, min(c.low), max(c.high)
      from counted c join nearest n using (stock, day) where n.followers > 0 group by all`),
    ask.params,
  )
  const [keys, buckets, perPost, posts, perDay, days, low, high] = columns
  const sources = await sourcesOf(
    ask,
    { keys: keys!, buckets: buckets!, low: low!, high: high! },
    rates(`select distinct c.series_no, ${ask.bucket('c.day')}, c.source_no
      from counters c join nearest n using (stock, day) where n.followers > 0`),
  )
  return keys!.map((key, i) => ({
    account: ask.series.get(key as number)!.account,
    measure: ask.series.get(key as number)!.measure,
    bucket: buckets![i] as number,
    perPost: perPost![i] as number,
    posts: posts![i] as number,
    perDay: perDay![i] as number,
    days: days![i] as number,
    sources: sources(i),
  }))
}
