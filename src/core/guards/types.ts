import type { DayRange } from '../time/day.ts'
import type { EventFact, PostFact } from '../facts/types.ts'
import type { DailySeries, Interval } from '../stats/types.ts'
import type { MeasureId } from '../measures/ids.ts'
import type { Phrase } from '../phrase.ts'
import type { GuardId } from './ids.ts'
import type { ProfileSample } from './lifeless-share.ts'

/** A post with the latest known lifetime counters. An absent key is unknown. */
export interface PostWithCounters extends PostFact {
  counters: Partial<Record<MeasureId, number>>
}

/** Things known to have happened, which explain a burst: ads, a contest, a viral post, a pause in approvals. */
export interface KnownCause {
  kind:
    | 'ads'
    | 'contest'
    | 'viral-post'
    | 'mentions'
    | 'no-approved-content'
    | 'out-of-stock'
    | 'budget-cut'
    | 'blocked'
    | 'holiday'
    | 'redefinition'
  range: DayRange
  note: string
}

/** All that a guard may look at, for one account. */
export interface GuardInput {
  account: string
  range: DayRange
  daily: Partial<Record<MeasureId, DailySeries>>
  posts: readonly PostWithCounters[]
  events: readonly EventFact[]
  causes: readonly KnownCause[]
  /** A sample of followers, anonymous. No source gives one yet. */
  profiles?: ProfileSample
}

export interface EvidenceRow {
  /** Day, post id or event id that the row is about. */
  ref: string
  day: string
  measure: MeasureId | null
  value: number | null
  expected: number | null
}

/** «Looks like», never «is»: a person accepts or rejects it. */
export interface Finding {
  guard: GuardId
  account: string
  range: DayRange
  /** Which measure to discount, and by how much (0 = nothing to discount, a warning only). */
  measure: MeasureId | null
  estimate: number
  interval: Interval
  /** 0…1 that this is what it looks like. */
  probability: number
  what: Phrase
  /** An innocent explanation where one fits. */
  innocent: Phrase | null
  evidence: readonly EvidenceRow[]
  /** Independent signs that speak for it, each a sentence. Two are needed before an undecided finding is discounted. */
  signs?: readonly Phrase[]
  statistic?: Statistic
  /** Counted row by row, not estimated (the same contact twice, a post by staff): one sign is enough. */
  exact?: boolean
}

/** What was computed, for a statistician. The words of the null hypothesis: `guard.<id>.null`. */
export interface Statistic {
  /** `count`: counted row by row or described, with no hypothesis to test. */
  name: 'z' | 'permutation' | 'sign' | 'variation' | 'count'
  value: number
  /** One-sided; null where no test was made. Places and lengths that were searched through are not corrected for. */
  p: number | null
  n: number
  of: 'days' | 'windows' | 'posts' | 'comments' | 'events' | 'people' | 'mentions' | 'visits' | 'leads' | 'answers'
}

export type GuardOutcome =
  | { state: 'clean' }
  | { state: 'found'; findings: readonly Finding[] }
  /** The data it needs is not there: said, not hidden. */
  | { state: 'silent'; needs: readonly MeasureId[]; why: Phrase }

export interface Guard {
  id: GuardId
  needs: readonly MeasureId[]
  check: (input: GuardInput) => GuardOutcome
}
