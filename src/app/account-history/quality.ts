/** How complete an account's own figures are: per measure its days, its gaps, and where it ends early. */
import { MEASURE_IDS, type MeasureId } from '../../core/measures/ids.ts'
import type { DailySeries } from '../../core/stats/types.ts'
import { knownDays } from '../../core/stats/series.ts'
import { addDays, daysBetween, type Day, type DayRange } from '../../core/time/day.ts'
import type { Coverage } from '../../store/facts/store.ts'
import type { AppContext } from '../context.ts'

export interface MeasureQuality {
  measure: MeasureId
  from: Day
  to: Day
  days: number
  known: number
  /** Stretches of unknown days, the longest first. */
  gaps: DayRange[]
  /** Days between its end and the account's: it was delivered no longer. */
  endsEarly: number
}

const MOST_GAPS = 5

/** Measures that the account has by day. A stock rounded or told weekly has gaps too, and they are told. */
export async function qualityOf(app: AppContext, one: Coverage): Promise<MeasureQuality[]> {
  const lines = await app.facts.series({
    workspace: app.workspace,
    accounts: [one.account],
    range: { from: one.from, to: one.to },
    measures: MEASURE_IDS,
  })
  return lines.map(({ measure, series }) => {
    const to = addDays(series.start, series.values.length - 1)
    return {
      measure,
      from: series.start,
      to,
      days: series.values.length,
      known: knownDays(series.values),
      gaps: gapsIn(series).slice(0, MOST_GAPS),
      endsEarly: Math.max(0, daysBetween(to, one.to)),
    }
  })
}

/** Stretches of unknown days inside the line, the longest first, then the latest. */
export function gapsIn({ start, values }: DailySeries): DayRange[] {
  const gaps: { from: number; to: number }[] = []
  let from = -1
  for (const [i, value] of values.entries()) {
    if (value === null && from < 0) from = i
    if (value !== null && from >= 0) {
      gaps.push({ from, to: i - 1 })
      from = -1
    }
  }
  if (from >= 0) gaps.push({ from, to: values.length - 1 })
  return gaps
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || b.from - a.from)
    .map((gap) => ({ from: addDays(start, gap.from), to: addDays(start, gap.to) }))
}
