/** Where the KPI should be today and where it will be at the deadline. */
import { forecastWith } from '../stats/forecast.ts'
import { elapsedShare, expectedLevel, expectedShare } from '../stats/pace.ts'
import { until } from '../stats/series.ts'
import type { Forecast } from '../stats/types.ts'
import { daysBetween } from '../time/day.ts'
import { cleanHistory, type Clean } from './clean.ts'
import type { KpiInput } from './input.ts'

/**
 * What the fact should be on the last day with data if the plan is kept. Ratios and durations must hold the plan over the
 * whole window, so the plan itself is expected. null without a plan, for milestones, and for levels without a point A.
 */
export function expectedToday(input: KpiInput): number | null {
  const { plan, shape, window } = input
  if (plan === null || shape === 'milestone') return null
  if (shape === 'ratio' || shape === 'duration') return plan
  if (shape === 'total') return plan * expectedShare(input.history, window, input.dataTo)
  return input.pointA === null ? null : expectedLevel(input.pointA, plan, window, input.dataTo)
}

/** The clean fact's own doubt and the forecast's are independent: they are added as squares. */
const joined = (a: number, b: number): number => Math.hypot(a, b)

/** The KPI at the deadline. null for milestones, after the deadline, and when history is too short (see forecast.ts). */
export function outlook(input: KpiInput, clean: Clean | null): Forecast | null {
  const left = daysBetween(input.dataTo, input.window.to)
  if (clean === null || left < 1 || input.shape === 'milestone' || input.today >= input.window.to) return null
  const history = until(cleanHistory(input), input.dataTo)
  if (history.values.length === 0) return null
  const options = { exclude: input.exclude ?? [] }
  const doubt = { low: clean.value - clean.interval.low, high: clean.interval.high - clean.value }
  const spread = (value: number, low: number, high: number, own = doubt) => ({
    low: value - joined(low, own.low),
    high: value + joined(high, own.high),
  })
  if (input.shape === 'total' || input.shape === 'level') {
    const rest = forecastWith(history, left, input.shape === 'total' ? 'total' : 'level', options)
    if (rest === null) return null
    // A level's forecast starts from the cleaned history, which ends at the clean fact or near it.
    const value = input.shape === 'total' ? clean.value + rest.value : rest.value
    return { ...rest, value, interval: spread(value, rest.value - rest.interval.low, rest.interval.high - rest.value) }
  }
  const days = forecastWith(history, left, 'mean', options)
  if (days === null) return null
  const gone = elapsedShare(input.window, input.dataTo)
  if (gone === 0) return days
  const value = gone * clean.value + (1 - gone) * days.value
  const part = (1 - gone) * (days.value - days.interval.low)
  const over = (1 - gone) * (days.interval.high - days.value)
  return { ...days, value, interval: spread(value, part, over, { low: gone * doubt.low, high: gone * doubt.high }) }
}
