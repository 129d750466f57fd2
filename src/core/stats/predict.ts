/**
 * One forecast with the errors that the same forecast made in the account's own past: split conformal prediction
 * (Vovk, Gammerman & Shafer 2005; for series by rolling origins as in Hyndman & Athanasopoulos 2021, §5.10).
 * Counts err in logs of ratios, because a busy account errs by more; values that can be negative err in units.
 *
 * Point: weekday-adjusted simple exponential smoothing on the last 16 weeks (best or equal of seven on daily series),
 * weekday means below 21 days, times the year's move once two years exist.
 * Fails: breaks of definition, campaigns to come, and everything that never happened before on this account.
 */
import { MeriloError } from '../errors.ts'
import { checkSeries, checkWhole } from './checks.ts'
import { weekdayIndex } from './flat.ts'
import { sortNumbers, sum } from './robust.ts'
import { NO_SEASON, prefixSums, seasonMoveOf, YEAR_DAYS, type Sums } from './season.ts'
import { knownDays } from './series.ts'
import { smoothBest } from './smoothing.ts'
import { normalQuantile } from './distributions.ts'
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
/** Half an event keeps logs of empty periods finite (Haldane 1956). */
const HALF = 0.5

export interface Prediction {
  /** Σ over the horizon, in the unit of the values. */
  total: number
  n: number
  method: string
  scale: 'log-ratio' | 'difference'
  /** Past errors, sorted: log((real + ½) / (forecast + ½)) or real − forecast, widened to the horizon. */
  errors: readonly number[]
  /** How many of them do not overlap: what the errors are worth. */
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
  sums: Sums
}

/** The point forecast as seen at day `now`: nothing at or after it is used. null when the last 28 days are all unknown. */
function pointAt(view: View, now: number, horizon: number): { total: number; method: string } | null {
  const from = Math.max(0, now - MEMORY)
  const recent = view.values.slice(from, now)
  if (knownDays(recent) < LEAST_DAYS || knownDays(recent.slice(-28)) === 0) return null
  const first = (view.firstWeekday + from) % 7
  const next = (view.firstWeekday + now) % 7
  const few = knownDays(recent) < MEANS_BELOW
  const profile = weekdayProfile(recent, first, view.kind)
  const flat = withoutWeekday(recent, first, profile)
  if (knownDays(flat) === 0) return { total: 0, method: 'zero' }
  const weights = view.kind === 'additive' ? null : flat.map((_, i) => profile.factors[(first + i) % 7]!)
  const level = few ? weightedMean(flat, weights) : smoothBest(flat, weights).level
  const season =
    view.kind === 'multiplicative' && now >= 2 * YEAR_DAYS ? seasonMoveOf(view.sums, now, 28, horizon) : NO_SEASON
  const rhythm = weekdaySum(profile, next, horizon)
  const total = view.kind === 'multiplicative' ? level * rhythm * season.factor : level * horizon + rhythm
  return { total, method: few ? 'weekday-means' : season.belief > 0 ? 'weekday-ses-season' : 'weekday-ses' }
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

function pastErrors(view: View, horizon: number): number[] {
  const n = view.values.length
  const origins = n - horizon - LEAST_DAYS + 1
  if (origins <= 0) return []
  const step = Math.max(1, Math.floor(Math.min(horizon / 4, 7)), Math.ceil(origins / MOST_TESTS))
  const errors: number[] = []
  for (let now = n - horizon; now >= LEAST_DAYS; now -= step) {
    const real = realTotal(view.values, now, horizon)
    const point = real === null ? null : pointAt(view, now, horizon)
    if (real === null || point === null) continue
    errors.push(
      view.kind === 'multiplicative' ? Math.log((real + HALF) / (Math.max(0, point.total) + HALF)) : real - point.total,
    )
  }
  return errors
}

/**
 * The errors at the horizon; where history is too short for that, those of the longest horizon that can be tested
 * four times, widened by √(ratio) as for a level that wanders (the cautious of the two textbook cases).
 */
function errorsFor(view: View, horizon: number): { errors: number[]; worth: number } {
  const spare = view.values.length - LEAST_DAYS
  const tested = Math.max(1, Math.min(horizon, Math.floor(spare / 4)))
  const errors = pastErrors(view, tested)
  const worth = Math.max(1, spare / tested)
  if (tested === horizon) return { errors, worth }
  const stretch = view.kind === 'multiplicative' ? Math.sqrt(horizon / tested) : (horizon / tested) ** 1.5
  return { errors: errors.map((error) => error * stretch), worth }
}

/**
 * @param history known days teach, unknown ones are skipped
 * @param horizon days to come, at least 1
 * @returns null when fewer than 14 known days exist, the last four weeks are unknown, or the horizon is more than
 *   three times the history
 */
export function predictTotal(history: DailySeries, horizon: number): Prediction | null {
  checkSeries(history)
  checkWhole(horizon, 1, 'horizon')
  const known = history.values.filter((value) => value !== null)
  if (known.length < LEAST_DAYS || horizon > FARTHEST * known.length) return null
  const firstKnown = history.values.findIndex((value) => value !== null)
  const values = history.values.slice(firstKnown)
  const kind = known.every((value) => value >= 0) ? 'multiplicative' : 'additive'
  const firstWeekday = (weekdayIndex(history.start) + firstKnown) % 7
  const profile = kind === 'multiplicative' ? weekdayProfile(values, firstWeekday, kind) : flatProfile(kind)
  const view: View = {
    values,
    firstWeekday,
    kind,
    sums: prefixSums(withoutWeekday(values, firstWeekday, profile)),
  }
  const point = pointAt(view, values.length, horizon)
  if (point === null) return null
  const { errors, worth } = errorsFor(view, horizon)
  return describe(point.total, point.method, known.length, kind, errors, worth)
}

/** A total of independent counts cannot be surer than this (Poisson 1837): the floor of the spread in logs. */
const countSpread = (total: number): number => 1 / Math.sqrt(Math.max(1, total))

function describe(
  total: number,
  method: string,
  n: number,
  kind: View['kind'],
  raw: readonly number[],
  worth: number,
): Prediction {
  const scale = kind === 'multiplicative' ? 'log-ratio' : 'difference'
  const base = Math.max(0, total) + HALF
  const errors = sortNumbers(raw)
  // Few tests know little of the tails: Student's instead of the normal, through the ratio of spreads (√((worth+1)/worth)).
  const widen = Math.sqrt((worth + 1) / worth)
  const spread = errors.length < 2 ? 0 : Math.sqrt(sum(errors.map((e) => e * e)) / errors.length)
  const floor = scale === 'log-ratio' ? countSpread(total) : 0
  const errorAt = (q: number): number => {
    if (errors.length === 0) return normalQuantile(q) * Math.max(floor, scale === 'log-ratio' ? 1 : Math.abs(total))
    // Finite-sample rank of split conformal: ⌈(m + 1) q⌉ from the outside, ends stretched by the spread.
    const place = (errors.length + 1) * q - 1
    const inside = Math.min(errors.length - 1, Math.max(0, q < 0.5 ? Math.floor(place) : Math.ceil(place)))
    const past = errors[inside]! * widen
    const least = normalQuantile(q) * floor
    const beyond = place < 0 || place > errors.length - 1 ? normalQuantile(q) * spread * widen : past
    return q < 0.5 ? Math.min(past, least, beyond) : Math.max(past, least, beyond)
  }
  const apply = (error: number): number =>
    scale === 'log-ratio' ? Math.max(0, base * Math.exp(error) - HALF) : total + error
  const quantile = (q: number): number => {
    if (!(q > 0 && q < 1)) throw new MeriloError('stats.bad-share', { what: 'quantile', value: String(q) })
    if (Math.abs(q - 0.5) < 1e-9) return total
    return apply(errorAt(q))
  }
  const atLeast = (x: number): number => {
    const needed = scale === 'log-ratio' ? Math.log((Math.max(0, x) + HALF) / base) : x - total
    if (scale === 'log-ratio' && x <= 0) return 1
    const width = Math.max(floor, spread * 0.25, 1e-9)
    if (errors.length === 0) return 1 - phi(needed / Math.max(width, 1))
    // Each past error is a small hill of its own (Parzen 1962), so that «never happened» is not «impossible».
    return sum(errors.map((error) => 1 - phi((needed - error * widen) / width))) / errors.length
  }
  return { total, n, method, scale, errors, worth, quantile, atLeast }
}

/** Logistic stand-in of the normal distribution function (Bowling et al. 2009, error below 1.4e-4), fast and monotone. */
const phi = (z: number): number => 1 / (1 + Math.exp(-(1.5976 * z + 0.070_56 * z ** 3)))
