/**
 * The year's rhythm, only when the history can teach it: the log move from «these two weeks» to «those days» in each
 * earlier year, averaged, and believed as far as such averages told the real moves on the account's own past (regression
 * through the origin, kept within 0…1, drawn to zero while tests are few). Two years are needed: one to give the
 * moves, one to test them.
 *
 * Fails: movable feasts (Easter, long weekends) come on other dates; a one-off of last year (a viral summer) is
 * repeated as far as the belief lets it.
 */
import { checkNumbers, checkWhole } from './checks.ts'

/** 52 whole weeks: the same weekday, a day off the date. */
export const YEAR_DAYS = 364
/** The level «now» of a year's move: two weeks were better than four and eight on the tuning halves. */
const RECENT = 14
/** A year ago the future is known: looking three days to both sides forgives dates that shift. */
const SLACK = 3
const STEP = 7
const LEAST_TESTS = 26
/** Tests overlap; so many are worth one more doubt. */
const DOUBT = 8
const MOST_YEARS = 5

/** Mean over the known days of [from, to) when at least two thirds are known, by prefix sums. */
export interface Sums {
  mean: (from: number, to: number) => number | null
  length: number
}

export function prefixSums(values: readonly (number | null)[]): Sums {
  const totals = new Float64Array(values.length + 1)
  const counts = new Int32Array(values.length + 1)
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    totals[i + 1] = totals[i]! + (value ?? 0)
    counts[i + 1] = counts[i]! + (value === null ? 0 : 1)
  }
  return {
    length: values.length,
    mean: (from, to) => {
      if (from < 0 || to > values.length || to <= from) return null
      const count = counts[to]! - counts[from]!
      return count * 3 >= (to - from) * 2 && count > 0 ? (totals[to]! - totals[from]!) / count : null
    },
  }
}

export interface SeasonMove {
  /** Multiply the level by this. 1 = no season known. */
  factor: number
  /** 0…1: how much of the earlier years' move is believed. */
  belief: number
}

export const NO_SEASON: SeasonMove = { factor: 1, belief: 0 }

/**
 * The expected factor of the `horizon` days after the series against its last two weeks.
 * @param logs flat (no weekday rhythm) daily values in logs
 */
export function seasonMove(logs: readonly (number | null)[], horizon: number): SeasonMove {
  checkNumbers(logs)
  checkWhole(horizon, 1, 'horizon')
  return seasonMoveOf(prefixSums(logs), logs.length, horizon)
}

/** As `seasonMove`, on ready sums of logs and as seen from day `now` (nothing at or after it is used). */
export function seasonMoveOf(logs: Sums, now: number, horizon: number): SeasonMove {
  if (now < 2 * YEAR_DAYS) return NO_SEASON
  const move = (at: number, slack: number): number | null => {
    const to = Math.min(at + horizon + slack, now)
    const after = logs.mean(Math.max(at - slack, 0), to)
    const before = logs.mean(at - RECENT - slack, at + slack)
    return after === null || before === null ? null : after - before
  }
  const earlier = (at: number): number | null => {
    let total = 0
    let count = 0
    for (let year = 1; year <= MOST_YEARS; year++) {
      const then = at - year * YEAR_DAYS
      if (then - RECENT - SLACK < 0) break
      const one = move(then, SLACK)
      if (one === null) continue
      total += one
      count++
    }
    return count === 0 ? null : total / count
  }
  const expected = earlier(now)
  if (expected === null) return NO_SEASON
  let xy = 0
  let xx = 0
  let tests = 0
  for (let at = now - horizon; at - YEAR_DAYS - RECENT - SLACK >= 0; at -= STEP) {
    const real = move(at, 0)
    const told = real === null ? null : earlier(at)
    if (real === null || told === null) continue
    xy += real * told
    xx += told * told
    tests++
  }
  if (tests < LEAST_TESTS || xx === 0) return NO_SEASON
  const belief = Math.min(1, Math.max(0, xy / xx)) * (tests / (tests + DOUBT))
  return { factor: Math.exp(belief * expected), belief }
}
