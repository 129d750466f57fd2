/** First and last known values of stocks. */
import type { MeasureId } from '../../../../core/measures/ids.ts'
import { dayNumber } from '../../../../core/time/day.ts'
import { bucketRange } from './bucket.ts'
import { OWN_DAYS, pick } from './scope.ts'
import type { Ask } from './scope.ts'

/** A stock's value before the bucket is its value at the start for so many days; an older one is unknown. */
export const STOCK_REACH_DAYS = 31

export interface Stock {
  account: string
  measure: MeasureId
  bucket: number
  first: { value: number; source: number }
  last: { value: number; source: number }
}

/**
 * `last` is the last value known inside the bucket. `first` is the last value known at or before the bucket's first
 * day (at most 31 days before), else the first one inside the bucket.
 */
export async function stocks(ask: Ask, measures: readonly MeasureId[]): Promise<Stock[]> {
  const own = pick(ask, measures, OWN_DAYS)
  if (own.none) return []
  const start = `$from::date - ${STOCK_REACH_DAYS}`
  const day = `(o.day_from - date '1970-01-01')::integer`
  const columns = await ask.db.columns(
    `select series_no, case when o.day_from < $from::date then -1 else ${ask.bucket('o.day_from')} end as bucket,
       min(${day}), min_by(value, o.day_from), min_by(source_no, o.day_from),
       max(${day}), max_by(value, o.day_from), max_by(source_no, o.day_from)
     from observation o where o.workspace_id = $workspace and o.day_from between ${start} and $to::date
       and ${own.in('o.series_no')}
     group by all order by series_no, bucket`,
    ask.params,
  )
  const [keys, buckets, firstDays, firstValues, firstSources, lastDays, lastValues, lastSources] = columns as number[][]
  const found: Stock[] = []
  const starts = new Map<number, number>()
  let carried = { key: -1, day: 0, value: 0, source: 0 }
  for (let i = 0; i < keys!.length; i++) {
    const key = keys![i]!
    const bucket = buckets![i]!
    const last = { value: lastValues![i]!, source: lastSources![i]! }
    if (bucket >= 0) {
      let from = starts.get(bucket)
      if (from === undefined)
        starts.set(bucket, (from = dayNumber(bucketRange(ask.query.bucket, bucket, ask.query.range).from)))
      const { account, measure } = ask.series.get(key)!
      const atStart = firstDays![i] === from
      const reaches = carried.key === key && from - carried.day <= STOCK_REACH_DAYS
      const first = !atStart && reaches ? carried : { value: firstValues![i]!, source: firstSources![i]! }
      found.push({ account, measure, bucket, first: { value: first.value, source: first.source }, last })
    }
    carried = { key, day: lastDays![i]!, ...last }
  }
  return found
}
