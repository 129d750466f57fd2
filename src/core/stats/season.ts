/**
 * The year's rhythm, only when the history can teach it: last year's move from «these weeks» to «those weeks»,
 * shrunk by how well last year's moves told this year's on the account's own past (regression through the origin
 * of log moves, kept within 0…1). Two years are needed: one to give the moves, one to test them.
 *
 * Fails: movable feasts (Easter, long weekends) come on other dates; a one-off of last year (a viral summer) is
 * repeated as far as the shrinkage lets it.
 */
import { checkNumbers, checkWhole } from './checks.ts'

/** 52 whole weeks: the same weekday, a day off the date. */
export const YEAR_DAYS = 364
const SMOOTH_DAYS = 14
const STEP = 7
const LEAST_TESTS = 26

/** Mean over the known days of [from, to) when at least two thirds are known, by prefix sums. */
export interface Sums {
  mean: (from: number, to: number) => number | null
  length: number
}

export function prefixSums(values: readonly (number | null)[]): Sums {
  const totals = new Float64Array(values.length + 1)
  const counts = new Int32Array(values.length + 1)
  for (const [i, value] of values.entries()) {
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

const move = (before: number | null, after: number | null): number | null =>
  before !== null && after !== null && before > 0 && after > 0 ? Math.log(after / before) : null

export interface SeasonMove {
  /** Multiply the level by this. 1 = no season known. */
  factor: number
  /** 0…1: how much of last year's move is believed. */
  belief: number
}

export const NO_SEASON: SeasonMove = { factor: 1, belief: 0 }

/**
 * The expected factor of [n, n + horizon) against the last `recent` days of a series of n days.
 * @param values non-negative daily values with the weekday rhythm taken out
 */
export function seasonMove(values: readonly (number | null)[], recent: number, horizon: number): SeasonMove {
  checkNumbers(values)
  checkWhole(recent, 1, 'recent')
  checkWhole(horizon, 1, 'horizon')
  const n = values.length
  if (n < 2 * YEAR_DAYS) return NO_SEASON
  return seasonMoveOf(prefixSums(values), n, recent, horizon)
}

/** As `seasonMove`, on ready sums and as seen from day `now` (nothing at or after it is used). */
export function seasonMoveOf(sums: Sums, now: number, recent: number, horizon: number): SeasonMove {
  if (now < 2 * YEAR_DAYS) return NO_SEASON
  // A year ago the future is known, so the window may be a little wider on both sides than a forecast could see.
  const moveAt = (t: number, slack: number): number | null =>
    move(
      sums.mean(Math.max(0, t - recent - slack), t),
      sums.mean(Math.max(t, t - slack), Math.min(t + horizon + slack, now)),
    )
  let xy = 0
  let xx = 0
  let tests = 0
  for (let t = now - horizon; t - YEAR_DAYS - recent >= 0; t -= STEP) {
    const real = moveAt(t, 0)
    const yearAgo = moveAt(t - YEAR_DAYS, SMOOTH_DAYS / 2)
    if (real === null || yearAgo === null) continue
    xy += real * yearAgo
    xx += yearAgo * yearAgo
    tests++
  }
  const last = moveAt(now - YEAR_DAYS, SMOOTH_DAYS / 2)
  if (tests < LEAST_TESTS || xx === 0 || last === null) return NO_SEASON
  // Tests that overlap are worth less than their number: the belief is drawn to zero by one horizon's worth of them.
  const believed = Math.min(1, Math.max(0, xy / xx)) * (tests / (tests + (recent + horizon) / STEP))
  return { factor: Math.exp(believed * last), belief: believed }
}
