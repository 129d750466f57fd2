/** The figure as the source counts, and what is left of it without what looks bought. */
import type { Finding } from '../../core/guards/types.ts'
import type { Interval } from '../../core/stats/types.ts'
import { overlap, type DayRange } from '../../core/time/day.ts'
import { findingKey } from '../../core/guards/clean.ts'
import { termsOf } from '../../core/kpis/terms.ts'
import { checksOf, type CheckedFinding } from '../checks/findings.ts'
import type { AppContext } from '../context.ts'
import { sourcesOf } from '../goal-scope.ts'
import { cleanFigure, concerns } from '../judge/clean-figure.ts'
import type { EvidenceScope } from './scope.ts'

export interface CleanEvidence {
  /** null: this KPI is not cleaned row by row, or the figure is unknown. */
  clean: { value: number; interval: Interval; discounted: number } | null
  findings: (CheckedFinding & { applied: boolean })[]
}

export async function cleanEvidence(
  app: AppContext,
  scope: EvidenceScope,
  range: DayRange,
  raw: number | null,
): Promise<CleanEvidence> {
  const accounts = sourcesOf(scope, termsOf(scope.kpi))
    .filter((one) => overlap(one, range) !== null)
    .map((one) => one.account)
  if (accounts.length === 0) return { clean: null, findings: [] }
  const { findings, decisions } = await checksOf(app, range, accounts)
  const own = findings.filter(({ finding }) => concerns(finding, scope.kpi, scope.accounts, range))
  const told: readonly Finding[] = own.map(({ finding }) => finding)
  const found = cleanFigure(scope.kpi.id, raw, range, told, [...decisions.values()])
  const applied = new Set(found?.applied.map(findingKey))
  return {
    clean:
      found === null || found.interval === null
        ? null
        : { value: found.clean, interval: found.interval, discounted: found.discounted },
    findings: own.map((one) => ({ ...one, applied: applied.has(one.key) })),
  }
}
