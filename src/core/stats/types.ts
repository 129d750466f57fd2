import type { Day, DayRange } from '../time/day.ts'

/** One value per day from `start`; null = unknown (never zero in its place). */
export interface DailySeries {
  start: Day
  values: readonly (number | null)[]
}

export interface Interval {
  low: number
  high: number
}

export interface Forecast {
  value: number
  /** 80 % interval. */
  interval: Interval
  /** Days of history used. */
  n: number
  method: string
}

/** `level`: the value on the last day; `total`: the sum over the days to come; `mean`: their mean. */
export type ForecastTarget = 'level' | 'total' | 'mean'

/** null when the history is too short to say anything honest. */
export type Forecaster = (history: DailySeries, horizonDays: number, target: ForecastTarget) => Forecast | null

export interface Change {
  /** Difference of means (or of ratios) after − before, in the KPI's unit. */
  value: number
  interval: Interval
  /** true: larger than chance; false: within chance; null: the data does not decide (не различимо). */
  real: boolean | null
  /** Two-sided p-value where the method gives one. */
  p: number | null
  /** The smallest change that this history could have shown, in the KPI's unit. */
  detectable: number | null
  method: string
}

/** Compares `after` with `before`, which lie inside the series. */
export type ChangeTest = (series: DailySeries, before: DayRange, after: DayRange) => Change
