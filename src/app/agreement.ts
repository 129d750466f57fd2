/** The KPI agreement: what both sides sign. Built from the goals in force; the words are the reader's. */
import { MeriloError } from '../core/errors.ts'
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
  const inForce = await goalsOfAgreement(app)
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
  const { version, acceptedBy } = await signatures(app)
  return { kpis, acceptedBy, version }
}

export interface Signatures {
  /** `changed`: another version was signed before, and the plan has changed since. */
  state: 'no-goals' | 'unsigned' | 'one-side' | 'signed' | 'changed'
  version: number
  /** Names the very goals that are signed. */
  key: string
  acceptedBy: AgreementRecord['acceptedBy']
  /** Versions that were signed, the newest first. */
  earlier: { version: number; acceptedBy: AgreementRecord['acceptedBy'] }[]
}

/** Who has signed the agreement in force. A signature holds for the goals that were signed; a changed plan is signed anew. */
export async function signatures(app: AppContext): Promise<Signatures> {
  const inForce = await goalsOfAgreement(app)
  const all = await signedAgreements(app)
  const [signed] = all
  const valid = signed !== undefined && signed.id === keyOf(inForce)
  const acceptedBy = valid ? signed.acceptedBy : []
  return {
    state: stateOf(inForce.length, acceptedBy.length, signed !== undefined && !valid),
    key: keyOf(inForce),
    version: signed === undefined ? 1 : valid ? signed.version : signed.version + 1,
    acceptedBy,
    earlier: all.slice(valid ? 1 : 0).map((one) => ({ version: one.version, acceptedBy: one.acceptedBy })),
  }
}

/** The newest first. */
const signedAgreements = async (app: AppContext): Promise<AgreementRecord[]> =>
  (await app.book.agreements.all(app.workspace)).toSorted((a, b) => b.version - a.version)

/**
 * The goals that run, the main one first; those that are over stand until others follow. What was signed together stays
 * together: a goal that has come to its deadline takes nobody's signature away.
 */
export async function goalsOfAgreement(app: AppContext): Promise<GoalRecord[]> {
  const inForce = (await app.book.goals.all(app.workspace))
    .filter((goal) => goal.replacedBy === null)
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
  const running = inForce.filter((goal) => goal.deadline >= app.today)
  const names = new Set((await signedAgreements(app))[0]?.id.split('+'))
  const together = inForce.filter((goal) => names.has(nameOfVersion(goal)))
  if (together.length === names.size && running.every((goal) => together.includes(goal)) && names.size > 0)
    return together
  return running.length > 0 ? running : inForce
}

function stateOf(goals: number, signed: number, outdated: boolean): Signatures['state'] {
  if (goals === 0) return 'no-goals'
  if (signed === 0) return outdated ? 'changed' : 'unsigned'
  return signed === 1 ? 'one-side' : 'signed'
}

interface Acceptance {
  role: 'client' | 'specialist'
  name: string
  /** The signed-in person who accepts, for themselves or on behalf of another. */
  by?: { id: string; name: string } | null
  /** Of the agreement that was read; absent: the one in force. */
  key?: string
}

/**
 * Adds a signature to the agreement in force; one that stands is never written over. Throws `app.no-goals`,
 * `app.already-signed`, and `server.conflict` when the agreement is no longer the one that was read.
 */
export async function accept(app: AppContext, { role, name, by, key: read }: Acceptance): Promise<Agreement> {
  const agreement = await agreementOf(app)
  if (agreement.kpis.length === 0) throw new MeriloError('app.no-goals')
  const key = keyOf(agreement.kpis.map((one) => one.goal))
  if (read !== undefined && read !== key) throw new MeriloError('server.conflict')
  const signed = agreement.acceptedBy.find((one) => one.role === role)
  if (signed) throw new MeriloError('app.already-signed', { role, name: signed.name, on: signed.on })
  const acceptedBy = [...agreement.acceptedBy, { role, name, on: app.today, ...(by ? { by } : {}) }]
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

const nameOfVersion = (goal: GoalRecord): string => `${goal.id}.${goal.version}`

/** Names the versions that were agreed on: another one is another agreement. */
const keyOf = (goals: readonly GoalRecord[]): string => goals.map(nameOfVersion).join('+')
