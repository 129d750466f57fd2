/** The finding that a person names by its code or key; the beginning of either is enough when only one begins so. */
import { MeriloError } from '../core/errors.ts'
import { findingKey } from '../core/guards/clean.ts'
import type { Finding } from '../core/guards/types.ts'
import { addDays, isDay, monthOf, monthRange, type DayRange } from '../core/time/day.ts'
import type { Coverage } from '../store/facts/store.ts'
import type { AppContext } from './context.ts'
import { findingCode } from './finding-code.ts'
import { spanOf } from './goal-scope.ts'
import { guardOutcomes } from './guard-memory.ts'

export interface FoundFinding {
  finding: Finding
  /** The days that were judged when it was found. */
  judged: DayRange
  coverage: Coverage
  /** What else the guards say about the account: findings about the same days lend each other their signs. */
  all: readonly Finding[]
}

/**
 * Looks over the days where the person saw it, if told; then where `audit` and `verdict` look: over everything, then
 * month by month. Throws `app.finding-unknown` and `app.finding-several`.
 */
export async function findFinding(app: AppContext, named: string, seen?: DayRange): Promise<FoundFinding> {
  const everything = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
  const span = spanOf(everything)
  // A whole key names its account.
  const own = everything.filter((one) => named.includes(`|${one.account}|`))
  const coverage = own.length > 0 ? own : everything
  for (const judged of span === null ? [] : [...(seen ? [seen] : []), span, ...months(app, span, named)]) {
    const found = new Map<string, FoundFinding>()
    for (const [i, { outcomes }] of (await guardOutcomes(app, coverage, () => [judged])).entries()) {
      const all = Object.values(outcomes[0]!).flatMap((outcome) => (outcome.state === 'found' ? outcome.findings : []))
      for (const finding of all) {
        const [key, code] = [findingKey(finding), findingCode(finding)]
        const answer = { finding, judged, coverage: coverage[i]!, all }
        if (key === named || code === named) return answer
        if (key.startsWith(named) || code.startsWith(named)) found.set(key, answer)
      }
    }
    if (found.size > 1)
      throw new MeriloError('app.finding-several', {
        finding: named,
        codes: [...found.values()].map(({ finding }) => findingCode(finding)),
      })
    const [only] = found.values()
    if (only !== undefined) return only
  }
  throw new MeriloError('app.finding-unknown', { finding: named })
}

const MONTHS_BACK = 6

/** The months of the days in the key, then the last half year: `verdict` looks at one month at a time. */
function months(app: AppContext, span: DayRange, named: string): DayRange[] {
  const days = named.split('|').filter(isDay)
  let day = span.to < app.today ? span.to : app.today
  for (let n = 0; n < MONTHS_BACK; n++) {
    days.push(day)
    day = addDays(monthRange(monthOf(day)).from, -1)
  }
  return [...new Set(days.map(monthOf))].map(monthRange)
}
