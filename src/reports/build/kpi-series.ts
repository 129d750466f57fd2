/** Which line of a KPI a chart shows: totals grow through the window, levels and ratios are shown day by day. */
import { kpiById } from '../../core/kpis/catalogue.ts'
import type { DailySeries } from '../../core/stats/types.ts'
import { addDays, dayNumber, daysBetween, lengthOf, type Day, type DayRange } from '../../core/time/day.ts'
import type { ReportKpiData } from '../data.ts'

/** Days outside the series are unknown. */
export function slice(series: DailySeries, range: DayRange): DailySeries {
  const offset = dayNumber(range.from) - dayNumber(series.start)
  const values = Array.from({ length: Math.max(0, lengthOf(range)) }, (_, i) => series.values[offset + i] ?? null)
  return { start: range.from, values }
}

/** Running sum of the known days. An unknown day stays unknown; the days after it count only what is known. */
export function cumulated(series: DailySeries): DailySeries {
  let sum = 0
  return { start: series.start, values: series.values.map((value) => (value === null ? null : (sum += value))) }
}

/** Days of history shown before a window, so that the reader sees what was usual. */
const LOOK_BACK = 62

export interface KpiSeries {
  range: DayRange
  fact: DailySeries
  dots: DailySeries | null
  before: DailySeries | null
  /** Known days up to the data's end that carry no value. */
  gaps: number
}

export function kpiSeries(
  { verdict, history, trend }: Pick<ReportKpiData, 'verdict' | 'history' | 'trend'>,
  dataTo: Day,
): KpiSeries {
  const { window } = verdict
  const last = dataTo < window.to ? dataTo : window.to
  const known: DayRange = { from: window.from, to: last < window.from ? window.from : last }
  const days = slice(history, known)
  const gaps = days.values.filter((value) => value === null).length
  if (kpiById(verdict.kpi).shape === 'total') {
    const earlier: DayRange = { from: addDays(window.from, -lengthOf(window)), to: addDays(window.from, -1) }
    const before = cumulated(slice(history, earlier))
    const enough = before.values.filter((value) => value !== null).length >= 0.8 * before.values.length
    return {
      range: window,
      fact: cumulated(days),
      dots: null,
      before: enough ? { start: window.from, values: before.values } : null,
      gaps,
    }
  }
  const start = addDays(window.from, -LOOK_BACK)
  const range = { from: history.start > start && history.start < window.from ? history.start : start, to: window.to }
  const from = daysBetween(history.start, window.from) <= 0 ? { ...range, from: window.from } : range
  const shown = { from: from.from, to: known.to }
  return trend
    ? { range: from, fact: slice(trend, shown), dots: slice(history, shown), before: null, gaps: 0 }
    : { range: from, fact: slice(history, shown), dots: null, before: null, gaps }
}

/** Sums of whole weeks that end on `last`, oldest first; a week with an unknown day is unknown. Only for flows. */
export function weeklySums(series: DailySeries, last: Day, weeks: number): (number | null)[] {
  return Array.from({ length: weeks }, (_, i) => {
    const from = addDays(last, -7 * (weeks - i) + 1)
    const { values } = slice(series, { from, to: addDays(from, 6) })
    return values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0)
  })
}
