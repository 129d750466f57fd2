/** Findings of all time that concern a KPI over some days, with what was decided: as the judge takes them. */
import { termsOf } from '../../core/kpis/terms.ts'
import type { JudgedFinding } from '../../core/verdict/input.ts'
import type { DayRange } from '../../core/time/day.ts'
import { checksOf, type CheckedFinding } from '../checks/findings.ts'
import type { AppContext } from '../context.ts'
import type { EvidenceScope } from '../evidence/scope.ts'
import { sourcesOf } from '../goal-scope.ts'
import { concerns } from '../judge/clean-figure.ts'

export async function findingsOf(
  app: AppContext,
  scope: EvidenceScope,
  compared: DayRange,
): Promise<readonly CheckedFinding[]> {
  const accounts = sourcesOf(scope, termsOf(scope.kpi)).map((one) => one.account)
  if (accounts.length === 0) return []
  const { findings } = await checksOf(app, null, accounts)
  return findings.filter(({ finding }) => concerns(finding, scope.kpi, scope.accounts, compared))
}

export const asJudged = (checked: readonly CheckedFinding[]): JudgedFinding[] =>
  checked.map(({ finding, decision, counted }) => ({ ...finding, decision: decision?.verdict ?? null, counted }))

export const judgedFindings = async (app: AppContext, scope: EvidenceScope, compared: DayRange) =>
  asJudged(await findingsOf(app, scope, compared))
