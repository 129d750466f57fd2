/** One finding in full: its line of days, its rows, what it does to the figures either way, and who said what about it. */
import { findingKey } from '../../core/guards/clean.ts'
import type { Finding } from '../../core/guards/types.ts'
import { aroundFinding, type Around } from '../../core/guards/around.ts'
import { monthOf, monthRange, overlap, type DayRange } from '../../core/time/day.ts'
import type { DecisionRecord } from '../../store/book/types.ts'
import type { AppContext } from '../context.ts'
import { decisionsOf } from '../decisions.ts'
import { findFinding } from '../find-finding.ts'
import { guardInputOf } from '../guard-input.ts'
import { counts } from '../../core/guards/clean.ts'
import { effectsOn, type Effect } from './effects.ts'
import { rowsOfFinding, type FindingRow } from './evidence-rows.ts'
import type { CheckedFinding } from './findings.ts'

export interface FindingInFull extends CheckedFinding {
  around: Around
  rows: FindingRow[]
  /** Figures that it changes: with it taken off, and with it left in. */
  effects: { counted: Effect; left: Effect }[]
  /** Its decisions, the newest first. */
  log: DecisionRecord[]
  /** Other findings about the same days: what they see lends weight to this one. */
  beside: Finding[]
}

/** `seen`: the days over which the person saw it. Throws `app.finding-unknown`, `app.finding-several`. */
export async function findingInFull(
  app: AppContext,
  named: string,
  seen: DayRange | undefined,
): Promise<FindingInFull> {
  const { finding, judged, coverage, all } = await findFinding(app, named, seen)
  const key = findingKey(finding)
  const decisions = await decisionsOf(app)
  const input = await guardInputOf(app, coverage, judged)
  const log = (await app.book.decisions.all(app.workspace)).filter((one) => one.finding === key)
  return {
    finding,
    key,
    decision: decisions.get(key) ?? null,
    counted: counts(finding, all, [...decisions.values()]),
    around: aroundFinding(finding, input),
    rows: rowsOfFinding(finding, input),
    effects: await bothWays(app, finding, all, [...decisions.values()], daysOf(finding, seen)),
    log: log.toSorted((a, b) => (a.at < b.at ? 1 : -1)),
    beside: all.filter((other) => other !== finding && overlap(other.range, finding.range) !== null),
  }
}

/** The person's own period where it touches the finding; else the finding's whole months. */
export const daysOf = ({ range }: Finding, seen: DayRange | undefined): DayRange =>
  seen !== undefined && overlap(seen, range) !== null
    ? seen
    : { from: monthRange(monthOf(range.from)).from, to: monthRange(monthOf(range.to)).to }

async function bothWays(
  app: AppContext,
  finding: Finding,
  all: readonly Finding[],
  decisions: readonly { finding: string; verdict: 'accept' | 'reject' }[],
  range: DayRange,
): Promise<FindingInFull['effects']> {
  const key = findingKey(finding)
  const others = decisions.filter((one) => one.finding !== key)
  const as = (verdict: 'accept' | 'reject') =>
    effectsOn(app, finding.account, range, all, [...others, { finding: key, verdict }])
  const [counted, left] = [await as('accept'), await as('reject')]
  return counted
    .map((effect, i) => ({ counted: effect, left: left[i]! }))
    .filter((pair) => pair.counted.applied.includes(key))
}
