import type { Phrase } from '../phrase.ts'
import type { KpiId } from './ids.ts'
import type { FormulaPhrases } from './formula-phrase.ts'

export type KpiPhrases = Record<`kpi.${KpiId}.name`, Record<string, never>> & {
  'kpi.unknown': { kpi: string }
  'kpi.bad-margin': { margin: number }
  'need.posts': Record<string, never>
  'need.exact': { measure: Phrase }
  'need.cases': Record<string, never>
  'need.milestone': Record<string, never>
} & FormulaPhrases
