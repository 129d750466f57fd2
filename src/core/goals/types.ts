import type { Day, DayRange } from '../time/day.ts'
import type { KpiId } from '../kpis/ids.ts'
import type { GoalKind } from '../kpis/types.ts'
import type { Network } from '../facts/types.ts'
import type { Money } from '../money/money.ts'
import type { Phrase } from '../phrase.ts'

/** by: +250; to: reach 10; percent: +10 %; times: twice; milestone: reached or not; limit: not more (or less) than. */
export type GoalForm = 'by' | 'to' | 'percent' | 'times' | 'milestone' | 'limit'

export type MissingPart = 'kpi' | 'amount' | 'deadline' | 'network' | 'from'

export interface UnderstoodGoal {
  kind: GoalKind | null
  kpi: KpiId | null
  form: GoalForm | null
  /** In the KPI's unit: people, percent points of a percent KPI, seconds, minor units of money. */
  amount: number | null
  /** Given in the sentence («с 2,1 до 3,5 %»), else null. */
  from: number | null
  unit: string | null
  network: Network | null
  deadline: Day | null
  /** First and last day of the work. */
  window: DayRange | null
  currency: string | null
  /** What is to be received: the award's name of a milestone. */
  subject: string | null
  /** through ads, organic… when the sentence says so */
  channel: 'ads' | 'organic' | 'contest' | null
  /**
   * What a `by` is counted from: `zero` for «получить 100 лидов» (all that the window brings), `before` for
   * «увеличить на 100» (over point A). A decrease has a negative amount, a fall to a half is `times` 0.5.
   */
  base?: 'zero' | 'before' | null
  /** Of a `limit`: «не дольше 10 минут» or «не меньше 20 комментариев». */
  bound?: 'at-most' | 'at-least' | null
  /** «10 клиентов в неделю»: the amount is asked for each of these. */
  per?: 'day' | 'week' | 'month' | null
  /** «с бюджетом 50 000 ₽», minor units. */
  budget?: Money | null
  /** Who answers for it: named by a person, never read from a sentence. */
  owner?: string | null
}

export interface ParsedGoal {
  sentence: string
  understood: UnderstoodGoal
  missing: readonly MissingPart[]
  /** One kind question about the first missing part, or the reason why this is not a goal with an offer of one. */
  question: Phrase | null
  /** Words of the sentence that were not understood. */
  ignored: readonly string[]
  /** false: the sentence is no goal at all. */
  isGoal: boolean
  /** KPIs that a loose word may mean («вовлечённость»); the data decides. */
  family?: readonly KpiId[]
  /** Which of them was taken and why, and what the others would need. */
  because?: Phrase
}

export type SmartLetter = 'S' | 'M' | 'A' | 'R' | 'T'
export interface SmartVerdict {
  letter: SmartLetter
  verdict: 'yes' | 'warn' | 'no'
  evidence: Phrase
}

/** One editable link of the funnel: «300 ₽ bring one client». */
export interface Assumption {
  id: string
  what: Phrase
  /** null: nobody knows it, and nobody may guess it; a person is asked. */
  value: number | null
  unit: string
  origin: 'history' | 'assumed' | 'sentence'
}

export type Lever = 'content' | 'talk' | 'ads' | 'contest' | 'barter' | 'landing' | 'answers' | 'measure'

export interface Step {
  title: Phrase
  lever: Lever
  until: Day
  target: { value: number; unit: string }
  assumptions: readonly Assumption[]
  /** Side effects that must be said (contest hunters, cost that grows with the budget). */
  caution: Phrase | null
}
