/** What changed about a month after its report was closed: told beside it, never mixed in. */
import { findingKey } from '../core/guards/clean.ts'
import { monthOf, monthRange } from '../core/time/day.ts'
import type { ClosedMonthRecord, DecisionRecord, GoalRecord, ImportRecord } from '../store/book/types.ts'
import type { ClosedBody } from './closed-months.ts'
import type { AppContext } from './context.ts'
import { judgedVersions, madeOn } from './judge/goals-over.ts'

export interface ChangedAfter {
  /** Files imported after it was closed. */
  files: number
  /** Imports that the report stands on and that were undone. */
  undone: number
  /** Findings of the month on which another word stands now. */
  decisions: number
  /** Goals that the month would now be judged by otherwise. */
  goals: number
}

export interface Kept {
  imports: readonly ImportRecord[]
  decisions: readonly DecisionRecord[]
  goals: readonly GoalRecord[]
}

export const keptOf = async ({ book, workspace }: AppContext): Promise<Kept> => ({
  imports: await book.imports.all(workspace),
  decisions: await book.decisions.all(workspace),
  goals: await book.goals.all(workspace),
})

export function changedAfter(
  app: Pick<AppContext, 'zone' | 'today'>,
  { imports, decisions, goals }: Kept,
  closed: ClosedMonthRecord,
): ChangedAfter {
  const { month } = closed
  const at = (closed.body as ClosedBody).dataAt ?? closed.at
  const own = imports.filter((record) => touches(record, month))
  return {
    files: own.filter((record) => record.status === 'done' && record.at > at).length,
    undone: own.filter(({ undoneAt, at: came }) => undoneAt !== undefined && undoneAt > at && came <= at).length,
    decisions: redecided(decisions, at, findingsOf(closed)),
    goals: rejudged(app, goals, at, month),
  }
}

/** An import that does not know its period may touch any month. */
const touches = ({ from, to }: ImportRecord, month: string): boolean =>
  from === null || to === null || (monthOf(from) <= month && month <= monthOf(to))

const findingsOf = ({ body }: ClosedMonthRecord): ReadonlySet<string> =>
  new Set((body as ClosedBody).data.ru.findings.map(({ finding }) => findingKey(finding)))

/** A word taken back, or said again as it was, has changed nothing. */
function redecided(decisions: readonly DecisionRecord[], at: string, findings: ReadonlySet<string>): number {
  const ordered = decisions.toSorted((a, b) => (a.at < b.at ? -1 : 1)).filter((one) => findings.has(one.finding))
  const standing = (some: readonly DecisionRecord[]) =>
    new Map(some.map(({ finding, verdict }) => [finding, verdict === 'withdraw' ? null : verdict]))
  const [then, now] = [standing(ordered.filter((one) => one.at <= at)), standing(ordered)]
  return [...now].filter(([finding, verdict]) => (then.get(finding) ?? null) !== verdict).length
}

function rejudged(
  app: Pick<AppContext, 'zone' | 'today'>,
  goals: readonly GoalRecord[],
  at: string,
  month: string,
): number {
  const by = (some: readonly GoalRecord[]) => {
    const { active, stopped } = judgedVersions(some, monthRange(month), (goal) => madeOn(app, goal))
    return new Map([
      ...active.map(({ id, version }) => [id, `judged ${version}`] as const),
      ...stopped.map(({ record: { id, version }, on }) => [id, `stopped ${version} ${on}`] as const),
    ])
  }
  const [then, now] = [by(goals.filter((goal) => goal.at <= at)), by(goals)]
  return [...new Set([...then.keys(), ...now.keys()])].filter((id) => then.get(id) !== now.get(id)).length
}
