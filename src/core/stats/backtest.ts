/**
 * The errors that a forecast made in the account's own past, at rolling origins (Hyndman & Athanasopoulos 2021, §5.10).
 * An error of a restless time is brought to the restlessness of today (restless.ts).
 */
import type { PastError } from './conformal.ts'
import { LEAST_DAYS, pointAt, type View } from './point.ts'

const MOST_TESTS = 90

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
    const like = view.restless === null ? 1 : view.restless[n]! / view.restless[now]!
    errors.push({ age: n - horizon - now, error: like * errorOf(view, real, point.total) })
  }
  return errors
}

const errorOf = (view: View, real: number, told: number): number =>
  view.kind === 'multiplicative' ? Math.log((real + view.half) / (Math.max(0, told) + view.half)) : real - told

/**
 * Errors of a mean grow by √(horizon) where the level is a random walk and do not grow where it returns. Half-way: on
 * histories of 21 to 90 days of the first halves, of M4's hours by day (even-numbered) and of generated accounts it has
 * the better interval score than the root, and still holds its share where a generated level wanders (no growth at all
 * holds 67 % of 80 there).
 */
const GROWTH = 0.25

/**
 * The errors at the horizon; where history is too short for that, those of the longest horizon that can be tested
 * four times, widened by the growth.
 */
export function errorsFor(view: View, horizon: number): { errors: PastError[]; worth: number } {
  const spare = view.values.length - LEAST_DAYS
  const tested = Math.max(1, Math.min(horizon, Math.floor(spare / 4)))
  const errors = pastErrors(view, tested)
  const worth = Math.max(1, spare / tested)
  if (tested === horizon) return { errors, worth }
  const stretch = (horizon / tested) ** (view.kind === 'multiplicative' ? GROWTH : 1 + GROWTH)
  return { errors: errors.map(({ age, error }) => ({ age, error: error * stretch })), worth }
}
