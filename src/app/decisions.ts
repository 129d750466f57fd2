import type { DecisionRecord } from '../store/book/types.ts'
import { findingKey } from '../core/guards/clean.ts'
import type { AppContext } from './context.ts'
import { findFinding } from './find-finding.ts'

/**
 * A person's word on a finding, named by its code or key; the last word counts, the earlier ones stay in the log.
 * Throws `app.finding-unknown` and `app.finding-several`.
 */
export async function decide(app: AppContext, given: Omit<DecisionRecord, 'id' | 'at'>): Promise<DecisionRecord> {
  const at = app.now()
  const finding = findingKey((await findFinding(app, given.finding)).finding)
  const decision: DecisionRecord = { ...given, finding, id: `${finding}@${at}`, at }
  await app.book.decisions.save(app.workspace, decision)
  return decision
}

/** The last decision on each finding, by its key. */
export async function decisionsOf(app: AppContext): Promise<Map<string, DecisionRecord>> {
  const all = (await app.book.decisions.all(app.workspace)).toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return new Map(all.map((decision) => [decision.finding, decision]))
}
