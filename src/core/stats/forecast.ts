/** Forecasts of a total, a mean and a level to a date, with 80 % intervals from the account's own past errors. */
import type { DayRange } from '../time/day.ts'
import { checkShare } from './checks.ts'
import { predictTotal, type Prediction } from './predict.ts'
import { increments, lastKnown, withoutRanges } from './series.ts'
import type { DailySeries, Forecast, Forecaster, ForecastTarget } from './types.ts'

export interface ForecastOptions {
  /** Known events that must not teach «as usual»: ads bursts, contests, weeks without approved content. */
  exclude?: readonly DayRange[]
  /** Share of cases that the interval must hold; 0.8 unless told. */
  cover?: number
}

/** A prediction of the target itself: quantiles and probabilities already in its unit. */
export interface TargetPrediction {
  value: number
  n: number
  method: string
  worth: number
  quantile: (q: number) => number
  atLeast: (x: number) => number
}

/**
 * `level` is a stock (followers): its daily movement is forecast and added to the last known value, since the
 * movement has a rhythm and a usual size and the stock has neither. Days since the last known value count as days to come.
 */
export function predictTarget(
  history: DailySeries,
  horizonDays: number,
  target: ForecastTarget,
  options: ForecastOptions = {},
): TargetPrediction | null {
  const exclude = options.exclude ?? []
  if (target === 'level') {
    const last = lastKnown(history)
    if (last === null) return null
    const late = history.values.length - 1 - last.index
    const cut = { start: history.start, values: history.values.slice(0, last.index + 1) }
    const moves = predictTotal(withoutRanges(increments(cut, true), exclude), horizonDays + late)
    return moves === null
      ? null
      : shaped(
          moves,
          (x) => last.value + x,
          (x) => x - last.value,
        )
  }
  const usual = withoutRanges(history, exclude)
  if (target === 'mean') return predictMean(usual, horizonDays)
  const total = predictTotal(usual, horizonDays)
  return total === null
    ? null
    : shaped(
        total,
        (x) => x,
        (x) => x,
      )
}

/** Below this share of known days a stretch has no total to test a forecast against. */
const OFTEN_KNOWN = 0.8

/**
 * The mean of days that have a value at all. A ratio of posts or a waiting time exists only on some days: then the known
 * values stand one after another, and the horizon counts as many of them as its days usually bring.
 */
function predictMean(usual: DailySeries, horizonDays: number): TargetPrediction | null {
  const known = usual.values.filter((value) => value !== null)
  const share = known.length / Math.max(1, usual.values.length)
  const sparse = share < OFTEN_KNOWN
  const steps = sparse ? Math.max(1, Math.round(horizonDays * share)) : horizonDays
  const total = predictTotal(sparse ? { start: usual.start, values: known } : usual, steps, !sparse)
  return total === null
    ? null
    : shaped(
        total,
        (x) => x / steps,
        (x) => x * steps,
      )
}

const shaped = (p: Prediction, to: (x: number) => number, from: (x: number) => number): TargetPrediction => ({
  value: to(p.total),
  n: p.n,
  method: p.method,
  worth: p.worth,
  quantile: (q) => to(p.quantile(q)),
  atLeast: (x) => p.atLeast(from(x)),
})

/** null when the history is too short for anything honest (see `predictTotal`). */
export function forecastWith(
  history: DailySeries,
  horizonDays: number,
  target: ForecastTarget,
  options: ForecastOptions = {},
): Forecast | null {
  const cover = options.cover ?? 0.8
  checkShare(cover, 'cover')
  const p = predictTarget(history, horizonDays, target, options)
  if (p === null) return null
  const tail = (1 - cover) / 2
  const low = Math.min(p.quantile(tail), p.value)
  const high = Math.max(p.quantile(1 - tail), p.value)
  return { value: p.value, interval: { low, high }, n: p.n, method: p.method }
}

export const forecaster: Forecaster = (history, horizonDays, target) => forecastWith(history, horizonDays, target)
