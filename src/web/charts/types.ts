/** What charts are given: plain data, no words but labels. */
import type { DailySeries, Interval } from '../../core/stats/types.ts'
import type { Unit } from '../../core/kpis/types.ts'
import type { Day, DayRange } from '../../core/time/day.ts'

export type { DailySeries, Day, DayRange, Interval, Unit }

export interface ForecastPoint {
  day: Day
  value: number
  /** 80 % unless the screen says otherwise. */
  interval: Interval
}

/** A dated thing that happened: an advertising run, a contest, no approvals, out of stock. */
export interface ChartMark {
  from: Day
  /** The same day, or the end of a stretch. */
  to?: Day | null
  label: string
  /** `outside`: beyond the specialist's control. `work`: something done. `check`: a finding. */
  kind?: 'outside' | 'work' | 'check'
}

/** Since this day the figure means something else: another definition or source. */
export interface ChartBreak {
  day: Day
  label: string
}
