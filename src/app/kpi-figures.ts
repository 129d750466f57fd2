/** KPIs of the whole brand over a period beside another: what the heads of screens show, each with its evidence. */
import { kpiById } from '../core/kpis/catalogue.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import type { Direction, Unit } from '../core/kpis/types.ts'
import type { DayRange } from '../core/time/day.ts'
import { nameOfKpi } from '../i18n/kpi-names.ts'
import type { Lang } from '../i18n/words.ts'
import type { AppContext } from './context.ts'
import { kpisTogether } from './kpi-values.ts'

export interface KpiFigure {
  kpi: KpiId
  name: string
  unit: Unit
  better: Direction
  currency: string | null
  /** null: not measurable from what was imported. */
  value: number | null
  before: number | null
  /** Days, posts or events behind the figure; a rate of few says so. */
  n: number
  /** ROMI without a stated margin takes it as 100 %. */
  assumedMargin: boolean
}

export async function kpiFigures(
  app: AppContext,
  lang: Lang,
  ids: readonly KpiId[],
  range: DayRange,
  against: DayRange | null,
  accounts: readonly string[] = [],
): Promise<KpiFigure[]> {
  const kpis = ids.map(kpiById)
  const over = async (days: DayRange | null) =>
    days === null ? undefined : (await kpisTogether(app, { kpis, accounts, range: days, bucket: 'range' }))[0]?.values
  const [now, before] = await Promise.all([over(range), over(against)])
  return kpis.map((kpi, i) => ({
    kpi: kpi.id,
    name: nameOfKpi(lang, kpi.id),
    unit: kpi.unit,
    better: kpi.direction,
    currency: now?.[i]?.currency ?? null,
    value: now?.[i]?.value ?? null,
    // Two definitions or currencies are never compared.
    before:
      now?.[i]?.mixedDefinitions || before?.[i]?.mixedDefinitions || now?.[i]?.currency !== before?.[i]?.currency
        ? null
        : (before?.[i]?.value ?? null),
    n: now?.[i]?.n ?? 0,
    assumedMargin: now?.[i]?.assumedMargin ?? false,
  }))
}
