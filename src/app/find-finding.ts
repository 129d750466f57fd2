/** The finding that a person names by its code or key. */
import { MeriloError } from '../core/errors.ts'
import { runGuards } from '../core/guards/catalogue.ts'
import { findingKey } from '../core/guards/clean.ts'
import type { Finding } from '../core/guards/types.ts'
import { addDays, isDay, monthOf, monthRange, type DayRange } from '../core/time/day.ts'
import type { AppContext } from './context.ts'
import { findingCode } from './finding-code.ts'
import { spanOf } from './goal-scope.ts'
import { guardInputOf } from './guard-input.ts'

/** Looks where `audit` and `verdict` look: over everything, then month by month. Throws `app.finding-unknown`. */
export async function findFinding(app: AppContext, named: string): Promise<Finding> {
  const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
  const span = spanOf(coverage)
  if (span !== null) {
    for (const range of [span, ...months(app, span, named)]) {
      for (const one of coverage) {
        const outcomes = Object.values(runGuards(await guardInputOf(app, one, range)))
        const findings = outcomes.flatMap((outcome) => (outcome.state === 'found' ? outcome.findings : []))
        const found = findings.find((finding) => findingKey(finding) === named || findingCode(finding) === named)
        if (found) return found
      }
    }
  }
  throw new MeriloError('app.finding-unknown', { finding: named })
}

const MONTHS_BACK = 6

function months(app: AppContext, span: DayRange, named: string): DayRange[] {
  const last = span.to < app.today ? span.to : app.today
  const days = named.split('|').filter(isDay)
  for (let day = last, n = 0; n < MONTHS_BACK; n++) {
    days.push(day)
    day = addDays(monthRange(monthOf(day)).from, -1)
  }
  return [...new Set(days.map(monthOf))].map(monthRange)
}
