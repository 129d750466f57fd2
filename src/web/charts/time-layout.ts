/** Where everything of a chart over time stands. Pure: data and a width in, pixels out. */
import { dayScale, linear, niceAxis, type Scale } from '../../charts/scale.ts'
import { knownPoints, segments, type Point } from '../../charts/line.ts'
import { addDays, daysBetween, lengthOf } from '../../core/time/day.ts'
import { tickKind } from './axis-words.ts'
import type { DailySeries, Day, DayRange } from './types.ts'
import type { TimeChartProps } from './time-chart.tsx'

export interface TimeLayout {
  range: DayRange
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  x: (day: Day) => number
  y: Scale
  ticks: readonly number[]
}

/** The part of a series inside the range; gaps where it has nothing. */
export function within(series: DailySeries, range: DayRange): DailySeries {
  const offset = daysBetween(series.start, range.from)
  return {
    start: range.from,
    values: Array.from({ length: lengthOf(range) }, (_, i) => series.values[offset + i] ?? null),
  }
}

/** The compared period is drawn over the days of this one: its first day on the first day. */
export const moved = (series: DailySeries, to: Day): DailySeries => ({ start: to, values: series.values })

export function chartRange({ range, series, forecast, window, plan }: TimeChartProps): DayRange {
  if (range) return range
  const ends = [addDays(series.start, Math.max(0, series.values.length - 1)), forecast?.day ?? '']
  if (window && plan !== null && plan !== undefined) ends.push(window.to)
  return { from: series.start, to: ends.toSorted().at(-1)! }
}

const valuesOf = (series: DailySeries): number[] => knownPoints(series).map(({ value }) => value)

export const TOP = 26
const BOTTOM = 30

/** `labels`: the widths that value labels at the left and direct labels at the right need. */
export function timeLayout(
  props: TimeChartProps,
  { width, height, left, right }: { width: number; height: number; left: number; right: number },
): TimeLayout {
  const range = chartRange(props)
  const { ticks, domain } = timeAxis(props)
  const bottom = height - BOTTOM
  return {
    range,
    width,
    height,
    left,
    right: width - right,
    top: TOP,
    bottom,
    x: dayScale(range, [left, width - right]),
    y: linear(domain, [bottom, TOP]),
    ticks,
  }
}

/** Everything that is drawn has room on the axis. */
export function timeAxis(props: TimeChartProps): { domain: readonly [number, number]; ticks: readonly number[] } {
  const range = chartRange(props)
  const { series, compare, extra = [], forecast, plan, pace, expected, clean, zero = false, unit } = props
  const more = [
    plan,
    pace?.value,
    expected?.value,
    clean,
    forecast?.value,
    forecast?.interval.low,
    forecast?.interval.high,
  ]
  const values = [
    ...valuesOf(within(series, range)),
    ...(compare ? valuesOf(within(moved(compare.series, range.from), range)) : []),
    ...extra.flatMap((one) => valuesOf(within(one.series, range))),
    ...more.filter((value): value is number => value !== null && value !== undefined && Number.isFinite(value)),
  ]
  return niceAxis(values, { zero, kind: tickKind(unit) })
}

export interface Runs {
  /** Runs of at least two known days. */
  lines: readonly (readonly Point[])[]
  /** Known days between unknown ones. */
  alone: readonly Point[]
  last: Point | null
}

export function runsOf(series: DailySeries, range: DayRange): Runs {
  const runs = segments(within(series, range))
  return {
    lines: runs.filter((run) => run.length > 1),
    alone: runs.filter((run) => run.length === 1).map((run) => run[0]!),
    last: runs.at(-1)?.at(-1) ?? null,
  }
}

/** The day under the pointer. */
export function dayAt({ range, left, right }: TimeLayout, pixel: number): Day {
  const days = lengthOf(range) - 1
  const share = right > left ? (pixel - left) / (right - left) : 0
  return addDays(range.from, Math.max(0, Math.min(days, Math.round(share * days))))
}
