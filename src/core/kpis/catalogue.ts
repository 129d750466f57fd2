/** Every KPI, in the order of ids.ts. A KPI is an entry; engines and screens combine entries. */
import { MeriloError } from '../errors.ts'
import { audience } from './audience.ts'
import { business } from './business.ts'
import { community } from './community.ts'
import { content } from './content.ts'
import { engagement } from './engagement.ts'
import { KPI_IDS, type KpiId } from './ids.ts'
import { mentions } from './mentions.ts'
import { reach } from './reach.ts'
import { service } from './service.ts'
import { traffic } from './traffic.ts'
import type { GoalKind, Kpi } from './types.ts'

const entries: readonly Kpi[] = [
  ...audience,
  ...reach,
  ...mentions,
  ...engagement,
  ...community,
  ...traffic,
  ...business,
  ...service,
  ...content,
]

const byId = new Map<string, Kpi>(entries.map((kpi) => [kpi.id, kpi]))

export const isKpiId = (id: string): id is KpiId => byId.has(id)

/** Throws `kpi.unknown`. */
export function kpiById(id: string): Kpi {
  const kpi = byId.get(id)
  if (!kpi) throw new MeriloError('kpi.unknown', { kpi: id })
  return kpi
}

export const KPIS: readonly Kpi[] = KPI_IDS.map(kpiById)

/** Main KPIs of the goal kind first, then the others that fit. */
export const kpisFor = (kind: GoalKind): readonly Kpi[] => {
  const fitting = KPIS.filter((kpi) => kpi.goalKinds.includes(kind))
  return [
    ...fitting.filter((kpi) => kpi.mainFor.includes(kind)),
    ...fitting.filter((kpi) => !kpi.mainFor.includes(kind)),
  ]
}
