import type { DecisionRecord } from '../store/book/types.ts'
import type { AppContext } from './context.ts'

/** A person's word on a finding; the last word counts, the earlier ones stay in the log. */
export async function decide(app: AppContext, given: Omit<DecisionRecord, 'id' | 'at'>): Promise<DecisionRecord> {
  const at = app.now()
  const decision: DecisionRecord = { ...given, id: `${given.finding}@${at}`, at }
  await app.book.decisions.save(app.workspace, decision)
  return decision
}

/** The last decision on each finding, by its key. */
export async function decisionsOf(app: AppContext): Promise<Map<string, DecisionRecord>> {
  const all = (await app.book.decisions.all(app.workspace)).toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return new Map(all.map((decision) => [decision.finding, decision]))
}
