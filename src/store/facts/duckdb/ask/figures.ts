/** Per account, measure and bucket: a sum, how many days it knows, and the sources behind it. */
import type { MeasureId } from '../../../../core/measures/ids.ts'
import type { Column } from '../link.ts'
import { seriesOf, seriesSql } from './scope.ts'
import type { Ask } from './scope.ts'

export interface Figure {
  sum: number
  days: number
  sources: number[]
}

export class Figures {
  readonly #all = new Map<string, Map<MeasureId, Map<number, Figure>>>()

  add(
    account: string,
    measure: MeasureId,
    bucket: number,
    sum: number,
    days: number,
    sources: readonly number[],
  ): void {
    let measures = this.#all.get(account)
    if (!measures) this.#all.set(account, (measures = new Map()))
    let buckets = measures.get(measure)
    if (!buckets) measures.set(measure, (buckets = new Map()))
    const known = buckets.get(bucket)
    if (!known) buckets.set(bucket, { sum, days, sources: [...sources] })
    else {
      known.sum += sum
      known.days += days
      known.sources.push(...sources)
    }
  }

  get(account: string, measure: MeasureId, bucket: number): Figure | undefined {
    return this.#all.get(account)?.get(measure)?.get(bucket)
  }

  *[Symbol.iterator](): Generator<[string, MeasureId, number, Figure]> {
    for (const [account, measures] of this.#all)
      for (const [measure, buckets] of measures)
        for (const [bucket, figure] of buckets) yield [account, measure, bucket, figure]
  }
}

/** Sources behind each group: both ends are enough when they are one; else the group is asked again, exactly. */
export async function sourcesOf(
  ask: Ask,
  groups: { keys: Column; buckets: Column; low: Column; high: Column },
  again: string,
  params: Ask['params'],
): Promise<(i: number) => readonly number[]> {
  const { keys, buckets, low, high } = groups
  const mixed = low.some((number, i) => number !== high[i])
  const exactly = new Map<string, number[]>()
  if (mixed) {
    const [k, b, s] = await ask.db.columns(again, params)
    k!.forEach((key, i) => {
      const id = `${String(key)} ${String(b![i])}`
      const list = exactly.get(id)
      if (list) list.push(s![i] as number)
      else exactly.set(id, [s![i] as number])
    })
  }
  return (i) => (low[i] === high[i] ? [low[i] as number] : exactly.get(`${String(keys[i])} ${String(buckets[i])}`)!)
}

/**
 * Daily values of an account; where a source tells a day only by campaigns, the day is their sum (flows only).
 * A day that has a figure of the account itself never takes the campaigns' too.
 */
export async function dailyFigures(
  ask: Ask,
  measures: readonly MeasureId[],
  flows: readonly MeasureId[],
): Promise<Figures> {
  const figures = new Figures()
  if (measures.length === 0) return figures
  const params = { ...ask.params, measures }
  const own = `s.subject = 'account' and s.grain = 'day'`
  const series = await seriesOf(ask, measures, own)
  const rows = `from observation o where o.workspace_id = $workspace and o.day_from between $from::date and $to::date
    and o.series_no in (select series_no from series s where ${seriesSql(ask, own)})`
  const [keys, buckets, sums, days, low, high] = await ask.db.columns(
    `select series_no, ${ask.bucket('o.day_from')}, sum(value), count(*)::integer, min(source_no), max(source_no)
     ${rows} group by all`,
    params,
  )
  const sources = await sourcesOf(
    ask,
    { keys: keys!, buckets: buckets!, low: low!, high: high! },
    `select distinct series_no, ${ask.bucket('o.day_from')}, source_no ${rows}`,
    params,
  )
  for (let i = 0; i < keys!.length; i++) {
    const { account, measure } = series.get(keys![i] as number)!
    figures.add(account, measure, buckets![i] as number, sums![i] as number, days![i] as number, sources(i))
  }
  if (flows.length > 0) await addCampaignDays(ask, flows, figures)
  return figures
}

async function addCampaignDays(ask: Ask, flows: readonly MeasureId[], figures: Figures): Promise<void> {
  const params = { ...ask.params, measures: flows }
  const campaigns = `s.subject = 'campaign' and s.grain = 'day'`
  if ((await seriesOf(ask, flows, campaigns)).size === 0) return
  const days = (where: string) =>
    `select s.account, s.measure, o.day_from as day, o.value, o.source_no
     from observation o join series s using (workspace_id, series_no)
     where ${seriesSql(ask, where)} and o.day_from between $from::date and $to::date`
  const told = await ask.db.rows(
    `select account, measure, ${ask.bucket('day')} as bucket, sum(value) as sum,
       count(distinct day)::integer as days, list(distinct source_no)::varchar as sources
     from (${days(campaigns)}) c
     anti join (${days(`s.subject = 'account' and s.grain = 'day'`)}) a using (account, measure, day)
     group by all`,
    params,
  )
  for (const row of told)
    figures.add(
      row.account as string,
      row.measure as MeasureId,
      row.bucket as number,
      row.sum as number,
      row.days as number,
      JSON.parse(row.sources as string) as number[],
    )
}
