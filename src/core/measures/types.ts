import type { MeasureId } from './ids.ts'

/** What may be done with a measure (METHOD §6 is the source of the table in rules.ts). */
export type MeasureKind = 'stock' | 'flow' | 'unique' | 'ratio' | 'duration' | 'milestone'

export type MeasureUnit = 'people' | 'times' | 'pieces' | 'seconds' | 'percent' | 'money' | 'yes-no'

export type Level = 'account-day' | 'post' | 'comment' | 'message' | 'mention' | 'visit' | 'lead' | 'sale' | 'spend'

export interface Measure {
  id: MeasureId
  kind: MeasureKind
  unit: MeasureUnit
  levels: readonly Level[]
}
