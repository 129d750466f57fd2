/** What findings do to the KPIs of an account: as the source counts, and what is left of it. */
import { findingKey, type GuardDecision } from '../../core/guards/clean.ts'
import type { Finding } from '../../core/guards/types.ts'
import { KPIS } from '../../core/kpis/catalogue.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import type { Kpi } from '../../core/kpis/types.ts'
import type { Interval } from '../../core/stats/types.ts'
import type { DayRange } from '../../core/time/day.ts'
import type { AppContext } from '../context.ts'
import { cleanFigure, concerns, isCleaned } from '../judge/clean-figure.ts'
import { kpisByAccount } from '../kpi-values.ts'

export interface Effect {
  kpi: KpiId
  account: string
  range: DayRange
  raw: number
  clean: number
  interval: Interval | null
  /** Keys of what was taken off. */
  applied: string[]
}

export const cleanedKpis: readonly Kpi[] = KPIS.filter((kpi) => isCleaned(kpi.id))

/** KPIs that count what the finding is about but can't be cleaned row by row: the finding stands beside them. */
export async function besideKpis(app: AppContext, finding: Finding, range: DayRange): Promise<KpiId[]> {
  const kpis = KPIS.filter(
    (kpi) => !isCleaned(kpi.id) && kpi.shape !== 'milestone' && kpi.guards.includes(finding.guard),
  )
  const [row] = await kpisByAccount(app, { kpis, accounts: [finding.account], range, bucket: 'range' })
  return kpis.flatMap((kpi, i) => (row?.values[i]?.value == null ? [] : [kpi.id]))
}

/** Known figures of one account that `findings` could change, as the decisions stand. */
export async function effectsOn(
  app: AppContext,
  account: string,
  range: DayRange,
  findings: readonly Finding[],
  decisions: readonly GuardDecision[],
): Promise<Effect[]> {
  const own = findings.filter((finding) => finding.account === account && finding.estimate > 0)
  const kpis = cleanedKpis.filter((kpi) => own.some((finding) => concerns(finding, kpi, [{ id: account }], range)))
  if (kpis.length === 0) return []
  const [row] = await kpisByAccount(app, { kpis, accounts: [account], range, bucket: 'range' })
  return kpis.flatMap((kpi, i) => {
    const raw = row?.values[i]?.value ?? null
    const concerned = own.filter((finding) => concerns(finding, kpi, [{ id: account }], range))
    const found = cleanFigure(kpi.id, raw, range, concerned, decisions)
    if (raw === null || found === null) return []
    const { clean, interval, applied } = found
    return [{ kpi: kpi.id, account, range, raw, clean, interval, applied: applied.map(findingKey) }]
  })
}
