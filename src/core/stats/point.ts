/**
 * The point forecast: exponential smoothing of the last 16 weeks without their weekday rhythm (in logs with three
 * memories where every day has something, else with the best α), weekday means below 21 days, times the year's move
 * once two years exist.
 */
import { restlessness } from './restless.ts'
import { sum } from './robust.ts'
import { NO_SEASON, prefixSums, seasonMoveOf, type Sums } from './season.ts'
import { knownDays } from './series.ts'
import { smooth, smoothBest } from './smoothing.ts'
import { flatProfile, weekdayProfile, weekdaySum, withoutWeekday } from './weekday.ts'

/** Two weeks: with fewer no weekday was seen twice and no week can be tested against another. */
export const LEAST_DAYS = 14
/** Below three weeks smoothing has nothing to choose its α by. */
const MEANS_BELOW = 21
/** Sixteen weeks teach the weekday and the level; older days are other times. */
const MEMORY = 112

export interface View {
  values: readonly (number | null)[]
  /** Weekday of values[0], 0 = Monday. */
  firstWeekday: number
  kind: 'multiplicative' | 'additive'
  half: number
  /** false: the values stand one after another without calendar days, so there is no week to see. */
  weekdays: boolean
  /** Flat values in logs, for the year's rhythm; null where the account has days without anything. */
  logs: Sums | null
  /** By day, as seen before it; null where zeros are no rare accident. */
  restless: Float64Array | null
  /** Stands for zero in logs. */
  least: number
}

/** The point forecast as seen at day `now`: nothing at or after it is used. null when the last 28 days are all unknown. */
export function pointAt(view: View, now: number, horizon: number): { total: number; method: string } | null {
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

/** Logs are for accounts where nearly every day has something; for the others a zero is no rare accident. */
export function scaleOf(
  values: readonly (number | null)[],
  firstWeekday: number,
  kind: View['kind'],
  known: readonly number[],
  weekdays: boolean,
): Pick<View, 'logs' | 'least' | 'restless'> {
  const positive = known.filter((value) => value > 0)
  const inLogs = kind === 'multiplicative' && positive.length > 0 && positive.length >= 0.95 * known.length
  if (kind === 'multiplicative' && !inLogs) return { logs: null, least: 0, restless: null }
  const profile = weekdays ? weekdayProfile(values, firstWeekday, kind) : flatProfile(kind)
  const flat = withoutWeekday(values, firstWeekday, profile)
  if (!inLogs) return { logs: null, least: 0, restless: restlessness(flat, flat.length) }
  const least = positive.reduce((a, b) => Math.min(a, b)) / 2
  const logs = flat.map((value) => (value === null ? null : Math.log(Math.max(value, least))))
  return { logs: prefixSums(logs), least, restless: restlessness(logs, logs.length) }
}
