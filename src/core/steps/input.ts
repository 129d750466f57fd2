/** All that the steps are made from. Everything unknown is null: a step then stands on an assumption that says so. */
import type { BusinessKind } from '../goals/evidence.ts'
import type { ResolvedTarget } from '../goals/target.ts'
import type { UnderstoodGoal } from '../goals/types.ts'
import type { PostWithCounters } from '../guards/types.ts'
import type { MeasureId } from '../measures/ids.ts'
import type { Day } from '../time/day.ts'
import type { BestContent } from './best-content.ts'

/** One past period (a week is best) of advertising: what was spent and what the ads themselves brought, in the goal's results. */
export interface CostPoint {
  /** Minor units. */
  spend: number
  results: number
  days: number
}

export interface Rate {
  /** Percent. */
  value: number
  /** Events behind it. */
  n: number
}

export interface StepsInput {
  today: Day
  goal: UnderstoodGoal
  target: ResolvedTarget | null
  /** As in `resolveTarget`. */
  pointA: number | null
  /** What the window's end would show with the work as before; null when nobody can tell. */
  asBefore?: number | null
  measured: boolean
  needs: readonly MeasureId[]
  business: BusinessKind | null
  /** The accounts' own posts of the last months: the rhythm so far. */
  posts: readonly PostWithCounters[]
  /** null: nothing to compare. */
  best: BestContent | null
  /** Questions that still wait for an answer; null when questions are not known. */
  unanswered: number | null
  rates: { visitToLead: Rate | null; leadToSale: Rate | null }
  costs: readonly CostPoint[]
  currency: string
}
