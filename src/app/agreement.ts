/** The KPI agreement: what both sides sign. Built from the goals in force; the words are the reader's. */
import { kpiById } from '../core/kpis/catalogue.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import type { Kpi } from '../core/kpis/types.ts'
import { formulaPhrase } from '../core/kpis/formula-phrase.ts'
import type { UnderstoodGoal } from '../core/goals/types.ts'
import type { Phrase } from '../core/phrase.ts'
import type { AgreementRecord, GoalRecord } from '../store/book/types.ts'
import type { AppContext } from './context.ts'
import { olderTargets, type OlderTarget } from './goal-versions.ts'
import { goalScope, sourcesOf } from './goal-scope.ts'
import { termsOf } from '../core/kpis/terms.ts'
import { nameOf } from './judge/kpi-input.ts'

export interface AgreementKpi {
  goal: GoalRecord
  kpi: Kpi
  name: Phrase
  formula: Phrase
  /** Accounts that deliver it. */
  sources: readonly string[]
  currency: string | null
  /** Earlier targets with their reasons: they stay visible. */
  older: readonly OlderTarget[]
}

export interface Agreement {
  kpis: AgreementKpi[]
  acceptedBy: AgreementRecord['acceptedBy']
  version: number
}

export async function agreementOf(app: AppContext): Promise<Agreement> {
  const goals = await app.book.goals.all(app.workspace)
  const inForce = goals
    .filter((goal) => goal.replacedBy === null)
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
  const kpis: AgreementKpi[] = []
  for (const goal of inForce) {
    const understood = goal.understood as UnderstoodGoal
    const scope = await goalScope(app, goal.kpi as KpiId, understood.network)
    const kpi = kpiById(goal.kpi)
    kpis.push({
      goal,
      kpi,
      name: nameOf({ scope, understood }),
      formula: formulaPhrase(kpi),
      sources: sourcesOf(scope, termsOf(scope.kpi)).map((one) => one.account),
      currency: understood.currency,
      older: olderTargets(goals, goal),
    })
  }
  const signed = (await app.book.agreements.all(app.workspace)).toSorted((a, b) => a.version - b.version).at(-1)
  const version = versionOf(inForce)
  // A signature holds for the goals that were signed; a changed plan is signed anew.
  const valid = signed?.id === version.key
  return {
    kpis,
    acceptedBy: valid ? signed.acceptedBy : [],
    version: signed === undefined ? 1 : valid ? signed.version : signed.version + 1,
  }
}

/** Adds a signature to the agreement in force. */
export async function accept(app: AppContext, role: 'client' | 'specialist', name: string): Promise<Agreement> {
  const agreement = await agreementOf(app)
  const { key } = versionOf(agreement.kpis.map((one) => one.goal))
  const acceptedBy = [...agreement.acceptedBy.filter((one) => one.role !== role), { role, name, on: app.today }]
  await app.book.agreements.save(app.workspace, {
    id: key,
    version: agreement.version,
    goalId: agreement.kpis[0]?.goal.id ?? '',
    acceptedBy,
    reason: null,
    at: app.now(),
    body: agreement.kpis.map(({ goal }) => ({
      id: goal.id,
      version: goal.version,
      sentence: goal.sentence,
      kpi: goal.kpi,
      pointA: goal.pointA,
      target: goal.target,
      from: goal.from,
      deadline: goal.deadline,
    })),
  })
  return { ...agreement, acceptedBy }
}

const versionOf = (goals: readonly GoalRecord[]): { key: string } => ({
  key: goals.map((goal) => `${goal.id}.${goal.version}`).join('+'),
})
