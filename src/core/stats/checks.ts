/** Bad input is refused with the value in the message; unknown days (null) are fine everywhere, NaN and infinity nowhere. */
import { MeriloError } from '../errors.ts'
import type { DailySeries } from './types.ts'

export function checkNumbers(values: readonly (number | null)[]): void {
  for (const [index, value] of values.entries())
    if (value !== null && !Number.isFinite(value))
      throw new MeriloError('stats.bad-number', { value: String(value), index })
}

/** The known numbers in order. Throws `stats.empty` when there is none. */
export function knownOrThrow(values: readonly (number | null)[], what: string): number[] {
  checkNumbers(values)
  const known = values.filter((value) => value !== null)
  if (known.length === 0) throw new MeriloError('stats.empty', { what })
  return known
}

export function checkSeries(series: DailySeries): void {
  checkNumbers(series.values)
}

export function checkWhole(value: number, least: number, what: string): void {
  if (!Number.isInteger(value) || value < least) throw new MeriloError('stats.bad-count', { what, value, least })
}

export function checkShare(value: number, what: string): void {
  if (!(value > 0 && value < 1)) throw new MeriloError('stats.bad-share', { what, value: String(value) })
}
