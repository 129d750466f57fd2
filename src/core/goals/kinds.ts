import { kpiById, kpisFor } from '../kpis/catalogue.ts'
import type { KpiId } from '../kpis/ids.ts'
import type { GoalKind } from '../kpis/types.ts'
import { isWord, take } from './match.ts'
import type { Token } from './tokens.ts'

/**
 * The kind of a goal whose sentence does not name it: the first kind that the KPI is a main one of, else the first
 * that it fits. Overridden where a KPI is main for several kinds and the plain word means one.
 */
const OVERRIDES: Partial<Record<KpiId, GoalKind>> = {
  milestone: 'awareness',
  sales: 'sales',
  revenue: 'sales',
  leads: 'leads',
  er: 'engagement',
  err: 'engagement',
}

export function kindOf(kpi: KpiId): GoalKind | null {
  const override = OVERRIDES[kpi]
  if (override) return override
  const entry = kpiById(kpi)
  return entry.mainFor[0] ?? entry.goalKinds[0] ?? null
}

/** KPIs to offer when only the kind is known: the main ones. */
export const offersFor = (kind: GoalKind): readonly KpiId[] =>
  kpisFor(kind)
    .slice(0, 3)
    .map((kpi) => kpi.id)

/** «повысить узнаваемость»: a reason without a measure. */
const NAMES: readonly (readonly [GoalKind, string])[] = [
  ['awareness', 'узнаваемост*|известност*|awareness|recognition|visibility'],
  ['engagement', 'лояльност*|loyalty|активност*|активн*'],
  ['community', 'комьюнити|сообщество'],
  ['service', 'сервис~|service|поддержку'],
]

export function readKind(tokens: readonly Token[]): GoalKind | null {
  for (const [kind, words] of NAMES) {
    const at = tokens.findIndex((token) => isWord(token, words))
    if (at < 0) continue
    if (kind === 'community' && !tokens.some((token) => token.used === 'verb')) continue
    take(tokens, at, at + 1, 'kind')
    return kind
  }
  return null
}
