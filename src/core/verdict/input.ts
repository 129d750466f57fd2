/** All that the judge may look at. The app fills it from the stores; core asks for nothing more. */
import type { Network } from '../facts/types.ts'
import type { Finding } from '../guards/types.ts'
import type { KpiId } from '../kpis/ids.ts'
import type { Direction, Kpi, Unit } from '../kpis/types.ts'
import type { Phrase } from '../phrase.ts'
import type { ShareOf } from '../stats/proportions.ts'
import type { RatioItem } from '../stats/ratios.ts'
import type { DailySeries, Interval } from '../stats/types.ts'
import type { Wait } from '../stats/waits.ts'
import type { Day, DayRange } from '../time/day.ts'

export interface JudgedFinding extends Finding {
  /** What a person decided; null or absent = not yet. */
  decision?: 'accept' | 'reject' | null
  /** Is it taken off? Findings that point at the same days lend each other their signs, which one alone can't know. */
  counted?: boolean
}

export interface Sister {
  /** The account's name, as a person knows it. */
  name: string
  history: DailySeries
}

export interface KpiInput {
  kpi: KpiId
  /** Account id, or 'brand' for a KPI over several accounts. */
  account: string
  /** The KPI's name as a phrase (nominative, as it stands in a heading), with the account's name when there are several. */
  name: Phrase
  unit: Unit
  /** ISO 4217 for unit `money`, whose values are minor units; else null. */
  currency: string | null
  direction: Direction
  shape: Kpi['shape']
  /** The goal's main KPI: the director's sentences are about it. At most one; without one the first KPI is it. */
  main: boolean
  /** First day of the work and the deadline, both counted. */
  window: DayRange
  /** The report's day. Nothing later is used. */
  today: Day
  /** Last day for which this KPI's data is there. Days from here to the deadline are forecast. */
  dataTo: Day
  /** Value at point A in the KPI's unit (for a total: of a stretch as long as `pointARange`); null = not measurable then. */
  pointA: number | null
  /** The days of point A; null → the 28 days before the window. */
  pointARange: DayRange | null
  /** The target: total of the window, level at the deadline, or ratio or duration over the window. Milestone: 1. */
  plan: number | null
  /** Fact over window.from … dataTo (a level: on dataTo) as the source tells it. null = not measurable, never 0 in its place. */
  raw: number | null
  /**
   * The KPI by day from long before the window to dataTo: totals per day, levels as values, ratios and durations by day
   * (null on days without posts or questions). The longer the better: two years teach the season. Empty is allowed.
   */
  history: DailySeries
  /**
   * Findings about a measure that this KPI counts, `estimate` in the KPI's unit. Only those that count are discounted
   * (see clean.ts); all are shown.
   */
  findings: readonly JudgedFinding[]
  /**
   * The fact without what looks bought, when subtraction cannot give it (ratios and durations: the formula evaluated again
   * without the discounted rows). Absent or null → computed here for totals and levels, equal to raw for the others.
   */
  clean?: { value: number; interval: Interval } | null
  /** Days from which on what this KPI counts is counted otherwise, in order: the two sides are never compared. */
  redefined?: readonly Day[]
  /** Known events (ads bursts, contests, weeks without approved content) that must not teach «as usual». */
  exclude?: readonly DayRange[]
  /** The same KPI of other accounts of the brand, by day, as `history` is: a control for what moves everybody. */
  sisters?: readonly Sister[]
  /** Nothing stands beside this account yet and something could: only then a comparison is worth advising. */
  lacksSister?: boolean
  /**
   * Ratios of posts (ER, ERR): the posts of point A and of the window. Preferred over `history` for the change. «Of the
   * window» is here and below: of the days that are answered for (looks.ts), so that nothing moves between two answers.
   */
  posts?: { before: readonly RatioItem[]; after: readonly RatioItem[]; times: number }
  /** Durations: the questions of point A and of the window, and the KPI's quantile (0.5, 0.9). */
  waits?: { before: readonly Wait[]; after: readonly Wait[]; quantile: number }
  /** Conversions and other shares of independent events: counts of point A and of the window, and the factor (100 for %). */
  trials?: { before: ShareOf; after: ShareOf; times: number }
}

/** What is not in the specialist's hands. Absent or null = not known, and nothing is said about it. */
export interface OutsideFacts {
  /** Leads of the period and how many of them nobody called back. */
  leads?: { total: number; notHandled: number } | null
  /** Stretches without approved content. */
  noApprovedContent?: readonly DayRange[]
  /** Spent at point A over as many days as the period has, and spent in it; minor units. */
  adBudget?: { agreed: number; spent: number; currency: string } | null
  /** Told by a person without figures; `note` may be empty. */
  budgetCut?: readonly { range: DayRange; note: string }[]
  /** `network` null: told of the brand as a whole. */
  blocked?: readonly { range: DayRange; network: Network | null }[]
  outOfStock?: readonly { range: DayRange; what: string }[]
  /** What the same weeks of former years did to the main KPI at the least: −0.2 = 20 % down (season.ts). */
  season?: { change: number } | null
  /** A measure that its network re-defined inside the period. */
  redefined?: readonly { measure: Phrase; day: Day }[]
}

export const CHAIN_STEPS = ['reach', 'visits', 'leads', 'handled-leads', 'sales'] as const
export type ChainStep = (typeof CHAIN_STEPS)[number]

/** One step of reach → visits → leads → handled leads → sales, in the period and at point A (an equally long stretch). */
export interface ChainPoint {
  step: ChainStep
  now: number | null
  before: number | null
}

/** A kind of content that stood out. */
export interface ContentFact {
  /** Format or rubric, as a phrase. */
  what: Phrase
  posts: number
  /** Whose posts; absent: the only account that has any. */
  network?: Network | null
  /** Mean of `measure` per post of that kind, and of the account's other posts. */
  value: number
  typical: number
  /** Name of the measure as a phrase. */
  measure: Phrase
}

export interface Split {
  ads: number
  organic: number
}

/** Follows counted by the ads cabinet; the medium in the UTM tags of leads, sales and visits. */
export type SplitSource = 'follows-ads' | 'tags'

export interface JudgeInput {
  /** The reported period (a month) and the day of the report. */
  range: DayRange
  today: Day
  kpis: readonly KpiInput[]
  /** false: no account has data in the period, so no guard looked at anything. Absent: some did. */
  checked?: boolean
  /** Everything the guards found in the period, also on measures that no KPI counts. */
  findings: readonly JudgedFinding[]
  /** The main KPI's fact that came with ads and without, in its unit; null when the data does not say. */
  split: Split | null
  /** What would tell it where ads ran and no source does; absent or null = there is nothing to say. */
  splitNeeds?: SplitSource | null
  outside: OutsideFacts
  /** In order, steps without data left out; fewer than two = no chain. */
  chain: readonly ChainPoint[]
  /** Best first. */
  content: readonly ContentFact[]
  /** Questions of the period and how many are unanswered; null = not measured. */
  questions?: { total: number; unanswered: number } | null
}
