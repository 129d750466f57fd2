import type { Kpi } from '../kpis/types.ts'
import type { GoalEvidence } from './evidence.ts'
import type { TargetResult } from './target.ts'
import type { ParsedGoal, SmartVerdict } from './types.ts'

/** What every letter looks at. */
export interface Judging {
  goal: ParsedGoal
  kpi: Kpi | null
  evidence: GoalEvidence | null
  target: TargetResult
  windowDays: number | null
}

export type Letter = (judging: Judging) => Omit<SmartVerdict, 'letter'>

/** «снизить охват», «увеличить отток»: a slip of the tongue or a misunderstanding. */
export const isWrongWay = (sign: number, kpi: Kpi): boolean => (kpi.direction === 'up' ? sign < 0 : sign > 0)
