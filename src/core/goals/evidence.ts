/** What the data says about a goal: the app measures, `smart` judges. Everything unknown is null, never a guess. */
import type { GuardId } from '../guards/ids.ts'
import type { MeasureId } from '../measures/ids.ts'
import type { Money } from '../money/money.ts'
import type { Day, DayRange } from '../time/day.ts'

/** METHOD §4, end: advice depends on the kind of business. */
export const BUSINESS_KINDS = [
  'shop',
  'services',
  'horeca',
  'b2b',
  'brand',
  'personal-blog',
  'info-business',
  'entertainment',
  'professional-community',
] as const
export type BusinessKind = (typeof BUSINESS_KINDS)[number]

export interface DataEvidence {
  /** Can the KPI be computed from the imported facts at all? */
  measured: boolean
  /** Measures that are missing when it can't. */
  needs: readonly MeasureId[]
  /** Formats or services that deliver it, e.g. `vk-community`. */
  sources: readonly string[]
  lastDay: Day | null
  /** Days of history of this KPI. */
  historyDays: number
  /**
   * Point A in the KPI's unit. Of a total: what a stretch as long as the goal's window usually brings (28 days when the
   * goal has no window); else the present level.
   */
  pointA: number | null
  pointARange: DayRange | null
  /** Why a total has no point A: too few of its days are known; `days` names them (`2026-11-19..2026-11-21`). */
  gap?: { known: number; of: number; days: readonly string[] } | null
  /** Smallest change that the goal's window can show, as a share of point A (0.38 = 38 %). */
  detectable: number | null
  /** The plan that the goal's window can tell from noise, its chance as before, and what comes as before. */
  visible?: { value: number; chance: number; usual: number } | null
  /** Days that the asked change needs to rise above the noise; null when not known or when no judged window shows it. */
  shortestWindowDays: number | null
  /** The history was long enough to judge noise; then a null `shortestWindowDays` means «no window is long enough». */
  noiseJudged: boolean
  /** Of reaching the target if the work goes on as before. */
  probability: { asBefore: number; low: number; high: number } | null
  /** Best stretch as long as the window so far, in the KPI's unit (a total for totals, a mean for the rest). */
  best: { value: number; range: DayRange } | null
  /** Money that the target implies at today's cost per result. */
  budget: Money | null
  /** Guards that fired on this KPI in the history behind point A. */
  fired: readonly GuardId[]
}

export interface GoalEvidence {
  today: Day
  owner: string | null
  business: BusinessKind | null
  /** null: only the sentence is there, no file was given. */
  data: DataEvidence | null
}
