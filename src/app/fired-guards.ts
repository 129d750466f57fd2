/** The checks of a KPI that found something in the days behind point A: a base that looks bought is no base. */
import { runGuards } from '../core/guards/catalogue.ts'
import { counts, findingKey } from '../core/guards/clean.ts'
import type { GuardId } from '../core/guards/ids.ts'
import type { JudgedFinding } from '../core/verdict/input.ts'
import { overlap, type DayRange } from '../core/time/day.ts'
import type { Coverage } from '../store/facts/store.ts'
import type { AppContext } from './context.ts'
import { whileDataStands } from './data-memory.ts'
import { decisionsOf } from './decisions.ts'
import type { GoalScope } from './goal-scope.ts'
import { guardInputOf } from './guard-input.ts'

/** They judge how a period was chosen or counted, not whether its base is sound. */
const ABOUT_PERIODS: ReadonlySet<GuardId> = new Set(['flattering-period', 'redefinition'])

/** What a person rejected does not count; what nobody decided counts as it would in a report. */
export async function firedGuards(
  app: AppContext,
  { kpi }: GoalScope,
  sources: readonly Coverage[],
  range: DayRange,
): Promise<GuardId[]> {
  const guards = kpi.guards.filter((guard) => !ABOUT_PERIODS.has(guard))
  if (guards.length === 0 || sources.length === 0) return []
  const decisions = await decisionsOf(app)
  const found: JudgedFinding[] = []
  for (const one of sources) {
    if (overlap(range, one) === null) continue
    const key = `guards ${one.account} ${range.from} ${range.to} ${guards.join()}`
    const outcomes = await whileDataStands(app, key, async () => runGuards(await guardInputOf(app, one, range), guards))
    for (const outcome of Object.values(outcomes)) {
      if (outcome.state !== 'found') continue
      for (const finding of outcome.findings) {
        if (overlap(finding.range, range) === null) continue
        found.push({ ...finding, decision: decisions.get(findingKey(finding))?.verdict ?? null })
      }
    }
  }
  const told = [...decisions.values()]
  return [...new Set(found.filter((finding) => counts(finding, found, told)).map((finding) => finding.guard))]
}
