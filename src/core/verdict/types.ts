import type { DayRange } from '../time/day.ts'
import type { KpiId } from '../kpis/ids.ts'
import type { Phrase } from '../phrase.ts'
import type { Change, Forecast } from '../stats/types.ts'
import type { Finding } from '../guards/types.ts'

export type Status = 'reached' | 'on-track' | 'behind' | 'missed' | 'cannot-tell'

export interface KpiVerdict {
  kpi: KpiId
  account: string
  window: DayRange
  /** Value at point A, the target, and the fact as counted and without what looks bought. */
  pointA: number | null
  plan: number | null
  raw: number | null
  clean: number | null
  expectedToday: number | null
  forecast: Forecast | null
  status: Status
  change: Change | null
  /** Sentences behind the change: its day where the data goes on beyond it, the accounts it was compared with. */
  changeNotes?: readonly Phrase[]
  /** Why this status: one sentence. */
  because: Phrase
}

export interface Verdict {
  kpis: readonly KpiVerdict[]
  guards: readonly Finding[]
  outsideControl: readonly Phrase[]
  next: readonly Phrase[]
}
