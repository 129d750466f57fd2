/** Figures that a source gives for a week, a month or another period as a whole. There are few of them. */
import type { MeasureId } from '../../../../core/measures/ids.ts'
import { dayNumber } from '../../../../core/time/day.ts'
import { bucketOf, bucketRange } from './bucket.ts'
import type { Figures } from './figures.ts'
import { pick, PERIODS } from './scope.ts'
import type { Ask } from './scope.ts'

export interface PeriodFigure {
  account: string
  subject: string
  subjectId: string
  measure: MeasureId
  grain: string
  from: string
  to: string
  value: number
  source: number
  /** The bucket that holds it whole; null when it reaches over an edge. */
  bucket: number | null
  /** Its days are exactly the bucket's. */
  exact: boolean
}

/** Ordered so that the first of several for the same days is the one to take: the latest import, then grain. */
export async function periodFigures(ask: Ask, measures: readonly MeasureId[]): Promise<PeriodFigure[]> {
  const picked = pick(ask, measures, PERIODS)
  if (picked.none) return []
  const rows = await ask.db.rows(
    `select s.account, s.subject, o.subject_id, s.measure, s.grain, o.day_from, o.day_to, o.value, o.source_no
     from observation o join series s using (workspace_id, series_no) join fact_import f using (workspace_id, import_no)
     where o.workspace_id = $workspace and ${picked.in('o.series_no')}
       and o.day_from >= $from::date and o.day_to <= $to::date
     order by s.account, s.measure, s.subject, o.subject_id, o.day_from, o.day_to desc, f.observed_at desc,
       o.import_no desc, s.grain`,
    ask.params,
  )
  const { bucket, range } = ask.query
  return rows.map((row) => {
    const from = row.day_from as string
    const to = row.day_to as string
    const index = bucketOf(bucket, dayNumber(from))
    const days = bucketRange(bucket, index, range)
    return {
      account: row.account as string,
      subject: row.subject as string,
      subjectId: row.subject_id as string,
      measure: row.measure as MeasureId,
      grain: row.grain as string,
      from,
      to,
      value: row.value as number,
      source: row.source_no as number,
      bucket: to <= days.to ? index : null,
      exact: from === days.from && to === days.to,
    }
  })
}

/**
 * Flows that come only as totals of whole periods (a cabinet's export of a month) fill the buckets of which no day is
 * known. Of overlapping periods the earliest and longest counts; campaigns only where the account has no figure.
 */
export function fillFromPeriods(periods: readonly PeriodFigure[], flows: ReadonlySet<MeasureId>, into: Figures): void {
  const groups = Map.groupBy(
    periods.filter((one) => one.bucket !== null && flows.has(one.measure)),
    (one) => JSON.stringify([one.account, one.measure, one.bucket]),
  )
  for (const group of groups.values()) {
    const { account, measure, bucket } = group[0]!
    if (into.get(account, measure, bucket!)) continue
    const own = group.filter((one) => one.subject === 'account')
    const taken = [...Map.groupBy(own.length > 0 ? own : group, (one) => one.subjectId).values()].flatMap(apart)
    into.add(
      account,
      measure,
      bucket!,
      taken.reduce((sum, one) => sum + one.value, 0),
      daysCovered(taken),
      [...new Set(taken.map((one) => one.source))],
    )
  }
}

function apart(figures: readonly PeriodFigure[]): PeriodFigure[] {
  const taken: PeriodFigure[] = []
  for (const figure of figures) if (!(figure.from <= (taken.at(-1)?.to ?? ''))) taken.push(figure)
  return taken
}

function daysCovered(figures: readonly PeriodFigure[]): number {
  let days = 0
  let last = -Infinity
  for (const figure of [...figures].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const from = Math.max(dayNumber(figure.from), last + 1)
    const to = dayNumber(figure.to)
    if (to >= from) days += to - from + 1
    last = Math.max(last, to)
  }
  return days
}
