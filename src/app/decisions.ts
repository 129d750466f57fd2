import type { DecisionRecord } from '../store/book/types.ts'
import { findingKey } from '../core/guards/clean.ts'
import type { DayRange } from '../core/time/day.ts'
import type { AppContext } from './context.ts'
import { findFinding } from './find-finding.ts'

/** A decision in force. */
export interface Decided extends DecisionRecord {
  verdict: 'accept' | 'reject'
}

/**
 * A person's word on a finding, named by its code or key; the last word counts, the earlier ones stay in the log.
 * `seen`: the days over which the person saw it. Throws `app.finding-unknown` and `app.finding-several`.
 */
export async function decide(
  app: AppContext,
  given: Omit<DecisionRecord, 'id' | 'at'>,
  seen?: DayRange,
): Promise<DecisionRecord> {
  const at = app.now()
  const finding = findingKey((await findFinding(app, given.finding, seen)).finding)
  const decision: DecisionRecord = { ...given, finding, id: `${finding}@${at}`, at }
  await app.book.decisions.save(app.workspace, decision)
  return decision
}

/** The decision in force on each finding, by its key. */
export async function decisionsOf(app: AppContext): Promise<Map<string, Decided>> {
  const all = (await app.book.decisions.all(app.workspace)).toSorted((a, b) => (a.at < b.at ? -1 : 1))
  const last = new Map(all.map((decision) => [decision.finding, decision]))
  return new Map([...last].filter((entry): entry is [string, Decided] => entry[1].verdict !== 'withdraw'))
}
