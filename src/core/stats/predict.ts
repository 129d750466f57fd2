/**
 * One forecast with the errors that the same forecast made in the account's own past, at rolling origins (Hyndman &
 * Athanasopoulos 2021, §5.10; conformal.ts). Counts err in logs of ratios, because a busy account errs by more; values
 * that can be negative err in units.
 *
 * Point: exponential smoothing of the last 16 weeks without their weekday rhythm (in logs with three memories where
 * every day has something, else with the best α), weekday means below 21 days, times the year's move once two years exist.
 * Fails: breaks of definition, campaigns to come, and everything that never happened before on this account.
 */
import { checkSeries, checkShare, checkWhole } from './checks.ts'
import { fromPast, type PastError } from './conformal.ts'
import { weekdayIndex } from './flat.ts'
import { sum } from './robust.ts'
import { NO_SEASON, prefixSums, seasonMoveOf, type Sums } from './season.ts'
import { knownDays } from './series.ts'
import { smooth, smoothBest } from './smoothing.ts'
import type { DailySeries } from './types.ts'
import { flatProfile, weekdayProfile, weekdaySum, withoutWeekday } from './weekday.ts'

/** Two weeks: with fewer no weekday was seen twice and no week can be tested against another. */
export const LEAST_DAYS = 14
/** Below three weeks smoothing has nothing to choose its α by. */
const MEANS_BELOW = 21
/** Sixteen weeks teach the weekday and the level; older days are other times. */
const MEMORY = 112
/** A forecast for longer than three times the history would be a guess with a formula. */
const FARTHEST = 3
const MOST_TESTS = 90

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

interface View {
  values: readonly (number | null)[]
  /** Weekday of values[0], 0 = Monday. */
  firstWeekday: number
  kind: 'multiplicative' | 'additive'
  half: number
  /** false: the values stand one after another without calendar days, so there is no week to see. */
  weekdays: boolean
  /** Flat values in logs, for the year's rhythm; null where the account has days without anything. */
  logs: Sums | null
  /** Stands for zero in logs. */
  least: number
}

/** The point forecast as seen at day `now`: nothing at or after it is used. null when the last 28 days are all unknown. */
function pointAt(view: View, now: number, horizon: number): { total: number; method: string } | null {
  const from = Math.max(0, now - MEMORY)
  const recent = view.values.slice(from, now)
  if (knownDays(recent) < LEAST_DAYS || knownDays(recent.slice(-28)) === 0) return null
  const first = (view.firstWeekday + from) % 7
  const next = (view.firstWeekday + now) % 7
  const few = knownDays(recent) < MEANS_BELOW
  const profile = view.weekdays ? weekdayProfile(recent, first, view.kind) : flatProfile(view.kind)
  const flat = withoutWeekday(recent, first, profile)
  if (knownDays(flat) === 0) return { total: 0, method: 'zero' }
  const weights = view.kind === 'additive' ? null : flat.map((_, i) => profile.factors[(first + i) % 7]!)
  const level = few
    ? weightedMean(flat, weights)
    : view.logs
      ? wander(flat, weights, view.least)
      : smoothBest(flat, weights).level
  const season = view.logs && view.weekdays && !few ? seasonMoveOf(view.logs, now, horizon) : NO_SEASON
  const rhythm = weekdaySum(profile, next, horizon)
  const total = view.kind === 'multiplicative' ? level * rhythm * season.factor : level * horizon + rhythm
  return { total, method: few ? 'weekday-means' : season.belief > 0 ? 'weekday-ses-season' : 'weekday-ses' }
}

/** Three memories (a month, a fortnight, a week): their mean was never far from the best α and needs no choice. */
const MEMORIES = [0.06, 0.15, 0.3]

/** In logs, so that one viral day lifts the level by little. */
function wander(flat: readonly (number | null)[], weights: readonly number[] | null, least: number): number {
  const logs = flat.map((value) => (value === null ? null : Math.log(Math.max(value, least))))
  return Math.exp(sum(MEMORIES.map((alpha) => smooth(logs, alpha, weights).level)) / MEMORIES.length)
}

function weightedMean(values: readonly (number | null)[], weights: readonly number[] | null): number {
  let total = 0
  let weight = 0
  for (const [i, value] of values.entries()) {
    if (value === null) continue
    const own = weights === null ? 1 : weights[i]!
    total += own * value
    weight += own
  }
  return total / weight
}

/** Real total of [from, from + length), unknown days filled with the mean of the known ones; null when under 80 % is known. */
function realTotal(values: readonly (number | null)[], from: number, length: number): number | null {
  let total = 0
  let count = 0
  for (let i = from; i < from + length; i++) {
    const value = values[i]
    if (value === null || value === undefined) continue
    total += value
    count++
  }
  return count >= 0.8 * length && count > 0 ? (total / count) * length : null
}

/** Errors of the same forecast at earlier days, on the view's scale. */
function pastErrors(view: View, horizon: number): PastError[] {
  const n = view.values.length
  const origins = n - horizon - LEAST_DAYS + 1
  if (origins <= 0) return []
  const step = Math.max(1, Math.floor(Math.min(horizon / 4, 7)), Math.ceil(origins / MOST_TESTS))
  const errors: PastError[] = []
  for (let now = n - horizon; now >= LEAST_DAYS; now -= step) {
    const real = realTotal(view.values, now, horizon)
    const point = real === null ? null : pointAt(view, now, horizon)
    if (real === null || point === null) continue
    errors.push({ age: n - horizon - now, error: errorOf(view, real, point.total) })
  }
  return errors
}

const errorOf = (view: View, real: number, told: number): number =>
  view.kind === 'multiplicative' ? Math.log((real + view.half) / (Math.max(0, told) + view.half)) : real - told

/**
 * The errors at the horizon; where history is too short for that, those of the longest horizon that can be tested
 * four times, widened by √(ratio) as for a level that wanders (the cautious of the two textbook cases).
 */
function errorsFor(view: View, horizon: number): { errors: PastError[]; worth: number } {
  const spare = view.values.length - LEAST_DAYS
  const tested = Math.max(1, Math.min(horizon, Math.floor(spare / 4)))
  const errors = pastErrors(view, tested)
  const worth = Math.max(1, spare / tested)
  if (tested === horizon) return { errors, worth }
  const stretch = view.kind === 'multiplicative' ? Math.sqrt(horizon / tested) : (horizon / tested) ** 1.5
  return { errors: errors.map(({ age, error }) => ({ age, error: error * stretch })), worth }
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
  const { logs, least } = logsOf(values, firstWeekday, kind, known)
  const view: View = { values, firstWeekday, kind, half: halfOf(known), weekdays, logs, least }
  const point = pointAt(view, values.length, horizon)
  if (point === null) return null
  const { errors, worth } = errorsFor(view, horizon)
  const counted = kind === 'multiplicative' && known.every(Number.isInteger)
  return describe(view, point, known.length, counted, errors, worth)
}

/** Logs are for accounts where nearly every day has something; for the others a zero is no rare accident. */
function logsOf(
  values: readonly (number | null)[],
  firstWeekday: number,
  kind: View['kind'],
  known: readonly number[],
): Pick<View, 'logs' | 'least'> {
  const positive = known.filter((value) => value > 0)
  if (kind === 'additive' || positive.length === 0 || positive.length < 0.95 * known.length)
    return { logs: null, least: 0 }
  const least = positive.reduce((a, b) => Math.min(a, b)) / 2
  const flat = withoutWeekday(values, firstWeekday, weekdayProfile(values, firstWeekday, kind))
  return { logs: prefixSums(flat.map((value) => (value === null ? null : Math.log(Math.max(value, least))))), least }
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
