/** Everything that a month's report says, before words: core's answers, gathered by the app. */
import type { Network } from '../core/facts/types.ts'
import type { GuardOutcome, Finding, PostWithCounters } from '../core/guards/types.ts'
import type { GuardId } from '../core/guards/ids.ts'
import type { SmartVerdict, Step, UnderstoodGoal } from '../core/goals/types.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import type { Direction, KpiValue, Unit } from '../core/kpis/types.ts'
import type { Phrase } from '../core/phrase.ts'
import type { DailySeries } from '../core/stats/types.ts'
import type { Day, DayRange } from '../core/time/day.ts'
import type { ChainStep } from '../core/verdict/input.ts'
import type { KpiVerdict, Verdict } from '../core/verdict/types.ts'

export interface ReportAccount {
  id: string
  network: Network
  name: string
  from: Day
  to: Day
  days: number
  posts: number
}

export interface ReportKpiData {
  verdict: KpiVerdict
  accountName: string
  /** KPI by day (totals: per day; levels: value), from some months before the window to the data's end. */
  history: DailySeries
  /**
   * Ratios and durations: the KPI of the seven days that end on each day, from added numerators and denominators (or
   * all events). The report never averages daily ratios or medians itself; without this it shows single days.
   */
  trend?: DailySeries | null
  /** This month against the month before and the same month a year ago. */
  month: KpiValue
  monthBefore: KpiValue | null
  yearBefore: KpiValue | null
  /** With ads and without, where the data says. */
  split: { ads: number; organic: number } | null
}

/** Content, communication and traffic appear only where they changed a decision. */
export interface ReportSection {
  id: 'content' | 'communications' | 'traffic'
  /** Why this section is here at all. */
  sentences: readonly Phrase[]
  posts: readonly { post: PostWithCounters; measure: string; value: number; typical: number }[]
  /** Quoted evidence: questions answered by отписка, unanswered negative. */
  quotes: readonly { day: Day; text: string; answer: string | null; note: Phrase }[]
  /** The chain reach → visits → leads → handled leads → sales, with the link that broke. `rate`: percent of the link before. */
  chain: readonly { step: ChainStep; value: number | null; rate: number | null; broken: boolean }[]
}

/** One figure of a month without a goal. */
export interface Headline {
  account: string
  kpi: KpiId
  unit: Unit
  currency: string | null
  better: Direction
  /** As the source tells it, and without what looks bought. */
  raw: number
  clean: number
  /** Followers at the month's end, beside how many came. */
  audience: number | null
  /** null: unknown then, or counted otherwise. */
  before: HeadlineCompared | null
  year: HeadlineCompared | null
}

export interface HeadlineCompared {
  range: DayRange
  /** Without what looks bought. */
  value: number
  /** Of the clean figures. */
  difference: number
  /** How much more than the usual course; null: not compared. */
  change: number | null
  /** true: more than chance; false: within it; null: the data does not decide. */
  real: boolean | null
}

export interface MonthData {
  brand: string
  demo: boolean
  month: string
  range: DayRange
  /** The last day with data; what is later is not yet known. */
  dataTo: Day
  today: Day
  accounts: readonly ReportAccount[]
  goal: {
    sentence: string
    understood: UnderstoodGoal
    smart: readonly SmartVerdict[]
    target: number | null
    version: number
    oldTargets: readonly { target: number; until: Day; reason: string }[]
  } | null
  /** Targets of the other goals before they were changed in the period; absent in a month closed before they were told. */
  otherOldTargets?: readonly {
    sentence: string
    kpi: KpiId
    currency: string | null
    target: number
    until: Day
    reason: string
  }[]
  /** Goals that were withdrawn or moved away in the period. */
  stopped?: readonly { sentence: string; on: Day; reason: string; movedTo: { from: Day; deadline: Day } | null }[]
  verdict: Verdict
  /** What a director reads in one minute: about four sentences, from core/verdict. */
  director: readonly Phrase[]
  kpis: readonly ReportKpiData[]
  /** Only of a month without a goal; reports closed before they were made have none. */
  headlines?: readonly Headline[]
  findings: readonly {
    finding: Finding
    accountName: string
    decision: { verdict: 'accept' | 'reject'; reason: string } | null
  }[]
  /** Guards that lacked data on every account. */
  silentGuards: readonly { guard: GuardId; outcome: Extract<GuardOutcome, { state: 'silent' }> }[]
  /** Account by account, what was not checked and why. Reports closed before this was kept know only `silentGuards`. */
  unchecked?: readonly { guard: GuardId; why: Phrase; account: string }[]
  /** Accounts without data in the month: no guard looked at them. */
  unseen?: readonly string[]
  sections: readonly ReportSection[]
  steps: readonly Step[]
  reply: { author: string; text: string; on: Day } | null
  sources: readonly {
    file: string
    source: string
    hash: string
    rows: number
    facts: number
    skipped: number
    at: string
    zone: string
  }[]
  breaks: readonly { accountName: string; measure: string; day: Day; from: string; to: string }[]
  notMeasurable: readonly { kpi: KpiId; needs: readonly string[]; words?: readonly Phrase[] }[]
  /** Instagram or Facebook figures are shown: the Russian report needs the legal footnote. */
  metaFootnote: boolean
}
