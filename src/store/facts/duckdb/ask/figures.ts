/** Per account, measure and bucket: a sum, how many days it knows, and the sources behind it. */
import type { MeasureId } from '../../../../core/measures/ids.ts'
import type { Column } from '../link.ts'
import { CAMPAIGN_DAYS, OWN_DAYS, pick } from './scope.ts'
import type { Ask, Picked } from './scope.ts'

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
): Promise<(i: number) => readonly number[]> {
  const { keys, buckets, low, high } = groups
  const mixed = low.some((number, i) => number !== high[i])
  const exactly = new Map<string, number[]>()
  if (mixed) {
    const [k, b, s] = await ask.db.columns(again, ask.params)
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
  const own = pick(ask, measures, OWN_DAYS)
  if (!own.none) await addOwnDays(ask, own, figures)
  if (!pick(ask, flows, CAMPAIGN_DAYS).none) await addCampaignDays(ask, flows, figures)
  return figures
}

async function addOwnDays(ask: Ask, own: Picked, figures: Figures): Promise<void> {
  const rows = `from observation o where o.workspace_id = $workspace and o.day_from between $from::date and $to::date
    and ${own.in('o.series_no')}`
  const [keys, buckets, sums, days, low, high] = await ask.db.columns(
    `select series_no, ${ask.bucket('o.day_from')}, sum(value), count(*)::integer, min(source_no), max(source_no)
     ${rows} group by all`,
    ask.params,
  )
  const sources = await sourcesOf(
    ask,
    { keys: keys!, buckets: buckets!, low: low!, high: high! },
    `select distinct series_no, ${ask.bucket('o.day_from')}, source_no ${rows}`,
  )
  for (let i = 0; i < keys!.length; i++) {
    const { account, measure } = ask.series.get(keys![i] as number)!
    figures.add(account, measure, buckets![i] as number, sums![i] as number, days![i] as number, sources(i))
  }
}

async function addCampaignDays(ask: Ask, flows: readonly MeasureId[], figures: Figures): Promise<void> {
  const own = pick(ask, flows, OWN_DAYS)
  const days = (picked: Picked) =>
    `select s.account, s.measure, o.day_from as day, o.value, o.source_no
     from observation o join series s using (workspace_id, series_no)
     where o.workspace_id = $workspace and ${picked.in('o.series_no')}
       and o.day_from between $from::date and $to::date`
  const untold = own.none ? '' : `anti join (${days(own)}) a using (account, measure, day)`
  const told = await ask.db.rows(
    `select account, measure, ${ask.bucket('day')} as bucket, sum(value) as sum,
       count(distinct day)::integer as days, list(distinct source_no)::varchar as sources
     from (${days(pick(ask, flows, CAMPAIGN_DAYS))}) c ${untold} group by all`,
    ask.params,
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
