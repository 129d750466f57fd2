import type { DayRange } from '../time/day.ts'
import type { EventType, Network } from '../facts/types.ts'
import type { GuardId } from '../guards/ids.ts'
import type { MeasureId } from '../measures/ids.ts'
import type { KpiId } from './ids.ts'

export const GOAL_KINDS = ['awareness', 'leads', 'sales', 'engagement', 'community', 'service'] as const
export type GoalKind = (typeof GOAL_KINDS)[number]

/**
 * One aggregate that a facts engine can compute for a scope and a bucket of days. A KPI's formula is an
 * expression over terms; nothing else is ever asked of an engine, so every engine answers every KPI.
 */
export type Term =
  /** Σ of a flow's daily values. */
  | { take: 'sum'; measure: MeasureId }
  /** A stock's last known value at or before the start, or the first one inside the bucket. */
  | { take: 'first'; measure: MeasureId }
  | { take: 'last'; measure: MeasureId }
  /** Mean of daily values (daily reach is shown so, under its own name; never as the period's reach). */
  | { take: 'day-mean'; measure: MeasureId }
  /** A unique measured by the source for exactly this period. Known only when such a figure was imported. */
  | { take: 'exact'; measure: MeasureId }
  /** Latest lifetime counters of the posts published in the bucket. `where` limits to posts that also know that measure. */
  | { take: 'post-sum'; measure: MeasureId; where?: MeasureId }
  | { take: 'post-mean'; measure: MeasureId }
  | { take: 'post-median'; measure: MeasureId }
  | { take: 'post-count' }
  /** Mean over posts of measure ÷ followers on the day of publication (nearest known day, at most 7 days away). */
  | { take: 'post-per-follower'; measure: MeasureId }
  /** Mean over days with posts of Σ measure of that day's posts ÷ followers that day. */
  | { take: 'day-per-follower'; measure: MeasureId }
  | { take: 'event-count'; event: EventType; where?: EventFilter }
  | { take: 'event-actors'; event: EventType; where?: EventFilter }
  | { take: 'event-money'; event: EventType; where?: EventFilter }
  /** Quantile of `seconds` over events; unanswered ones count as longer than any answer (censored). */
  | { take: 'event-seconds'; event: EventType; quantile: number; where?: EventFilter }

export interface EventFilter {
  origin?: 'social' | Network
  /** Only events that carry a UTM source. */
  tagged?: boolean
  staff?: boolean
  status?: readonly string[]
  tone?: number
  /** Answered (true) or still waiting (false) questions. */
  answered?: boolean
  /** Belongs to a thread where two different people who are not staff answer each other (set at import). */
  live?: boolean
}

/** A formula is data, so it can be printed, compiled and checked. */
export type Formula =
  | { op: 'term'; term: Term }
  | { op: 'divide'; top: Formula; bottom: Formula; times: number }
  | { op: 'minus'; left: Formula; right: Formula }
  | { op: 'plus'; left: Formula; right: Formula }
  /** A share becomes percent (100); `margin`: the share of revenue that is left after costs, 100 % when nobody stated it. */
  | { op: 'times'; of: Formula; by: number | 'margin' }
  /** The first of the alternatives that the data can answer; the answer names which. */
  | { op: 'first-known'; of: readonly Formula[] }
  /** Typed by a person: reached or not. */
  | { op: 'milestone' }

export type Unit = 'people' | 'percent' | 'pieces' | 'seconds' | 'money' | 'ratio' | 'yes-no'
export type Direction = 'up' | 'down'
export type Control = 'direct' | 'strong' | 'shared' | 'weak'
export type Hackability = 'easy' | 'moderate' | 'hard'

/** Words (names, reasons, hacks, caveats, formula in words, source) are in src/i18n/{ru,en}/kpis.ts under the same id. */
export interface Kpi {
  id: KpiId
  goalKinds: readonly GoalKind[]
  /** A main KPI of those goal kinds (bold in METHOD §4). */
  mainFor: readonly GoalKind[]
  formula: Formula
  unit: Unit
  direction: Direction
  /** stock-like KPIs are forecast as a level, flows as a total, ratios as a ratio of two flows. */
  shape: 'level' | 'total' | 'ratio' | 'duration' | 'milestone'
  control: Control
  hackability: Hackability
  guards: readonly GuardId[]
  shortestWindowDays: number
  /** Networks with a caveat written in i18n under `caveats.<network>`. */
  caveats: readonly Network[]
}

/** The answer to one term in one bucket. `known` of `total` days, posts or events carried a value. */
export interface TermValue {
  value: number | null
  known: number
  total: number
  currency: string | null
  definitions: readonly string[]
  imports: readonly string[]
}

export interface KpiValue {
  kpi: KpiId
  range: DayRange
  /** null = not measurable from these facts; never 0 in its place. */
  value: number | null
  numerator: number | null
  denominator: number | null
  /** Days, posts or events behind the figure. */
  n: number
  /** 0…1: share of the expected days, posts or events without a value. */
  unknownShare: number
  currency: string | null
  definitions: readonly string[]
  imports: readonly string[]
  /** More than one definition inside the range: shown with a break, never as growth. */
  mixedDefinitions: boolean
}
