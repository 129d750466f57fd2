import { phrases } from '../phrase.ts'

/** How a goal's number is told: the value in the KPI's unit. */
type Amount = { value: number; unit: string; currency: string | null }

export type ParserPhrases = {
  'goal.missing.kpi': { kpis: readonly string[] }
  'goal.missing.amount': { kpi: string; unit: string }
  'goal.missing.deadline': Record<string, never>
  'goal.missing.network': Record<string, never>
  'goal.missing.from': { kpi: string }
  'goal.question.vague-amount': { kpi: string }
  'goal.question.vague-deadline': Record<string, never>
  'goal.question.past-deadline': { day: string }
  'goal.question.range': { value: number }
  'goal.question.gain-or-level': { value: number; kpi: string }
  'goal.question.time-unit': { value: number }
  'goal.question.unit': { kpi: string; unit: string }
  'goal.question.currency': { value: number }
  'goal.question.networks': { networks: readonly string[] }
  'goal.question.factor': { value: number }
  'goal.question.drr': Record<string, never>
  /** Refusals: each ends in an example that the parser itself understands. */
  'goal.refuse.empty': { network: string }
  'goal.refuse.long': { network: string; limit: number }
  'goal.refuse.wish': { network: string }
  'goal.refuse.numbers': { network: string }
  'goal.refuse.bought': { network: string }
}

export const sayGoal = phrases<ParserPhrases>()
export type { Amount as AmountParams }
