/** Placeholder with its final props. */
import type { ChartBreak, ChartMark, DailySeries, DayRange, ForecastPoint, Unit } from './types.ts'

export interface TimeChartProps {
  /** What is drawn: «Подписчики ВКонтакте по дням». The caption, and the name for those who listen. */
  title: string
  /** The picture in a sentence: what it shows. */
  summary?: string
  hideTitle?: boolean
  series: DailySeries
  /** By its own line's end; «факт» otherwise. */
  seriesLabel?: string
  /** Drawn over the same days, whatever its own dates are. */
  compare?: { series: DailySeries; label: string } | null
  /** A second line on the same days and in the same unit: level, trend, season. */
  extra?: readonly { series: DailySeries; label: string }[]
  forecast?: ForecastPoint | null
  plan?: number | null
  /** From where the even pace to the plan is drawn; with a plan only. */
  pace?: { from: string; value: number } | null
  /** What was expected by a day. */
  expected?: { day: string; value: number } | null
  /** The last value without what looks bought. */
  clean?: number | null
  marks?: readonly ChartMark[]
  breaks?: readonly ChartBreak[]
  /** The days drawn; otherwise those of the series and the forecast. */
  range?: DayRange
  /** The period judged: the rest is drawn back. */
  window?: DayRange | null
  today?: string | null
  unit: Unit
  currency?: string | null
  /** Zero on the axis: for totals. */
  zero?: boolean
  height?: number
}

export const TimeChart = ({ title }: TimeChartProps) => <figure>{title}</figure>
