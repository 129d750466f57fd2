/** Everything about one finding: for `merilo explain`. */
import { aroundFinding, type Around } from '../core/guards/around.ts'
import { counts, findingKey } from '../core/guards/clean.ts'
import type { Finding } from '../core/guards/types.ts'
import type { DayRange } from '../core/time/day.ts'
import type { AppContext } from './context.ts'
import { decisionsOf, type Decided } from './decisions.ts'
import { findFinding } from './find-finding.ts'
import { guardInputOf } from './guard-input.ts'

export interface Explained {
  finding: Finding
  decision: Decided | null
  /** Taken off the figure: accepted, exact, or two independent signs and nobody against it. */
  counted: boolean
  around: Around
}

/** Throws `app.finding-unknown` and `app.finding-several`. */
export async function explain(app: AppContext, named: string, seen?: DayRange): Promise<Explained> {
  const { finding, judged, coverage, all } = await findFinding(app, named, seen)
  const decisions = await decisionsOf(app)
  return {
    finding,
    decision: decisions.get(findingKey(finding)) ?? null,
    counted: counts(finding, all, [...decisions.values()]),
    around: aroundFinding(finding, await guardInputOf(app, coverage, judged)),
  }
}
