/**
 * One forecast with the errors that the same forecast made in the account's own past, at rolling origins (Hyndman &
 * Athanasopoulos 2021, §5.10; conformal.ts). Counts err in logs of ratios, because a busy account errs by more; values
 * that can be negative err in units. The point is told in point.ts, its errors in backtest.ts.
 *
 * Fails: breaks of definition, campaigns to come, and everything that never happened before on this account.
 */
import { errorsFor } from './backtest.ts'
import { checkSeries, checkShare, checkWhole } from './checks.ts'
import { fromPast, type PastError } from './conformal.ts'
import { weekdayIndex } from './flat.ts'
import { LEAST_DAYS, pointAt, scaleOf, type View } from './point.ts'
import type { DailySeries } from './types.ts'

/** A forecast for longer than three times the history would be a guess with a formula. */
const FARTHEST = 3

export interface Prediction {
  /** Σ over the horizon, in the unit of the values. */
  total: number
  n: number
  method: string
  /** How many tests of the past do not overlap: what the quantiles are worth. */
  worth: number
  quantile: (q: number) => number
  /** Probability that the total is at least x, by the past errors. */
  atLeast: (x: number) => number
}

/**
 * @param history known days teach, unknown ones are skipped
 * @param horizon days to come, at least 1
 * @param weekdays false for values that are no calendar days in a row: neither week nor year is looked for
 * @returns null when fewer than 14 known days exist, the last four weeks are unknown, or the horizon is more than
 *   three times the history
 */
export function predictTotal(history: DailySeries, horizon: number, weekdays = true): Prediction | null {
  checkSeries(history)
  checkWhole(horizon, 1, 'horizon')
  const known = history.values.filter((value) => value !== null)
  if (known.length < LEAST_DAYS || horizon > FARTHEST * known.length) return null
  const firstKnown = history.values.findIndex((value) => value !== null)
  const values = history.values.slice(firstKnown)
  const kind = known.every((value) => value >= 0) ? 'multiplicative' : 'additive'
  const firstWeekday = (weekdayIndex(history.start) + firstKnown) % 7
  const scale = scaleOf(values, firstWeekday, kind, known, weekdays)
  const view: View = { values, firstWeekday, kind, half: halfOf(known), weekdays, ...scale }
  const point = pointAt(view, values.length, horizon)
  if (point === null) return null
  const { errors, worth } = errorsFor(view, horizon)
  const counted = kind === 'multiplicative' && known.every(Number.isInteger)
  return describe(view, point, known.length, counted, errors, worth)
}

/** Half an event (half of the least ever seen, for figures that are no counts) keeps logs of empty periods finite. */
const halfOf = (known: readonly number[]): number =>
  known.reduce((least, value) => (value > 0 && value < least ? value : least), 1) / 2

function describe(
  view: View,
  point: { total: number; method: string },
  n: number,
  counted: boolean,
  tests: readonly PastError[],
  worth: number,
): Prediction {
  const { total, method } = point
  const logs = view.kind === 'multiplicative'
  const base = Math.max(0, total) + view.half
  // A total of independent counts cannot be surer than this (Poisson 1837).
  const floor = counted ? 1 / Math.sqrt(Math.max(1, total)) : 0
  // Without a single test nothing is known but the size: an error of the size itself.
  const past = fromPast(tests.length > 0 ? tests : [{ age: 0, error: logs ? 1 : Math.abs(total) }], worth, floor)
  const apply = (error: number): number => (logs ? Math.max(0, base * Math.exp(error) - view.half) : total + error)
  const quantile = (q: number): number => {
    checkShare(q, 'quantile')
    return Math.abs(q - 0.5) < 1e-9 ? total : apply(past.quantile(q))
  }
  const atLeast = (x: number): number =>
    logs && x <= 0 ? 1 : past.atLeast(logs ? Math.log((x + view.half) / base) : x - total)
  return { total, n, method, worth, quantile, atLeast }
}
