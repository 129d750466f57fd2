/** Two guards may see the same comments: a pod writes little else than «Огонь!». It is told by the guard that knows who. */
import type { GuardId } from './ids.ts'
import type { Finding, GuardOutcome } from './types.ts'

type Outcomes = Partial<Record<GuardId, GuardOutcome>>

/** Share of a finding's rows that another one holds already. */
const COVERED = 0.7

export function toldOnce(outcomes: Outcomes): Outcomes {
  const [pods, empty] = [outcomes['comment-pod'], outcomes['empty-comments']]
  if (pods?.state !== 'found' || empty?.state !== 'found') return outcomes
  const known = new Set(pods.findings.flatMap((finding) => finding.evidence.map((row) => row.ref)))
  const covered = ({ evidence }: Finding): boolean =>
    evidence.filter((row) => known.has(row.ref)).length >= COVERED * evidence.length
  const findings = empty.findings.filter((finding) => !covered(finding))
  return { ...outcomes, 'empty-comments': findings.length === 0 ? { state: 'clean' } : { state: 'found', findings } }
}
