/** Totals that have no point A, since most of their days are unknown. */
import { kpiById } from '../core/kpis/catalogue.ts'
import type { EvaluatedKpi } from '../core/kpis/evaluate.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import type { Kpi } from '../core/kpis/types.ts'
import { lengthOf, type DayRange } from '../core/time/day.ts'
import type { Coverage } from '../store/facts/store.ts'
import type { AppContext } from './context.ts'
import { daysBehind, knownRanges, tooFewDays, type KnownDays } from './known-days.ts'
import { kpisByAccount } from './kpi-values.ts'

export interface PointAGap extends KnownDays {
  account: string
  kpi: KpiId
}

/** A total with too few of its days behind it is unknown. */
export function wholeOr(kpi: Kpi, value: EvaluatedKpi, own: DayRange): EvaluatedKpi {
  const known = daysBehind(kpi, value, own)
  return known === null || !tooFewDays(known, lengthOf(value.range)) ? value : { ...value, value: null }
}

/** Which days those are that are known. */
export async function gapsOf(
  app: AppContext,
  own: Coverage,
  recent: DayRange,
  short: ReadonlyMap<KpiId, EvaluatedKpi>,
): Promise<PointAGap[]> {
  if (short.size === 0) return []
  const kpis = [...short.keys()].map(kpiById)
  const days = await kpisByAccount(app, { kpis, accounts: [own.account], range: recent, bucket: 'day' })
  return kpis.map((kpi, i) => {
    const now = short.get(kpi.id)!
    const known = days.filter((day) => day.values[i]!.value !== null && day.range.from >= now.range.from)
    return {
      account: own.account,
      kpi: kpi.id,
      known: daysBehind(kpi, now, own) ?? 0,
      of: lengthOf(now.range),
      range: now.range,
      days: knownRanges(known.map((day) => day.range.from)),
    }
  })
}
