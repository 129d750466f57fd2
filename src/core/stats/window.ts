/** How long must one wait before the wished change can be told from chance on this account? */
import { MeriloError } from '../errors.ts'
import type { DayRange } from '../time/day.ts'
import { checkSeries } from './checks.ts'
import { studentQuantile } from './distributions.ts'
import { flatten } from './flat.ts'
import { placeboGaps } from './gaps.ts'
import { CHOICE, LEAST_WORTH } from './placebo.ts'
import { mean } from './robust.ts'
import { withoutRanges } from './series.ts'
import type { DailySeries } from './types.ts'

export interface ShortestWindow {
  /** Whole weeks in days; null when no window that this history can judge would show it. */
  days: number | null
  /** Longest window that was judged, in days. */
  judged: number
  /** Smallest change that a window of `judged` days shows in 4 cases of 5, as a share of the usual level (0.38 = 38 %). */
  judgedChange: number
}

const POWER = 0.8
const ALARM = 0.1
const WEEKS = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 21, 26]

export interface Resolution {
  days: number
  /** Called real when at least so far from «as usual» (share of the usual level). */
  threshold: number
  /** True change that is called real in 4 cases of 5. */
  seen: number
}

/** Quantile of a sorted-on-the-fly list without the type-7 fuss: the smallest value with at least share q at or below it. */
const atShare = (values: readonly number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)]!
}

/** What windows of `days` days can show on this account, or null when the history holds too few of them. */
export function resolution(history: DailySeries, days: number, exclude: readonly DayRange[] = []): Resolution | null {
  checkSeries(history)
  const { scaled, scale } = flatten(withoutRanges(history, exclude))
  const known = scaled.filter((value) => value !== null)
  if (known.length === 0) return null
  const placebo = placeboGaps(scaled, { gap: 0, length: days, before: Math.max(14, Math.min(days, 28)) })
  if (placebo === null || placebo.worth < LEAST_WORTH) return null
  const threshold = studentQuantile(1 - (CHOICE * ALARM) / 2, placebo.worth) * placebo.rms
  // Simulation from own history: a change c on top of each placebo difference is found when |gap + c| > threshold.
  const needed = threshold + Math.max(0, -atShare(placebo.gaps, 1 - POWER))
  const level = scale === 'log' ? 1 : Math.abs(mean(known))
  if (level === 0) return null
  const share = (x: number) => (scale === 'log' ? Math.expm1(x) : x / level)
  return { days, threshold: share(threshold), seen: share(needed) }
}

/** Every window of whole weeks that the history can judge, the shortest first. Empty when it is too short for one week. */
export function judgedWindows(history: DailySeries, exclude: readonly DayRange[] = []): Resolution[] {
  const judged: Resolution[] = []
  for (const weeks of WEEKS) {
    const found = resolution(history, weeks * 7, exclude)
    if (found === null) break
    judged.push(found)
  }
  return judged
}

/**
 * @param wishedChange share of the usual level: 0.1 = +10 %; the sign does not matter
 * @returns null when the history is too short to judge even one week
 */
export function shortestWindow(
  history: DailySeries,
  wishedChange: number,
  exclude: readonly DayRange[] = [],
): ShortestWindow | null {
  return shortestOf(judgedWindows(history, exclude), wishedChange)
}

/** The same of windows that are already judged: one history answers many wishes. */
export function shortestOf(judged: readonly Resolution[], wishedChange: number): ShortestWindow | null {
  if (!Number.isFinite(wishedChange) || wishedChange === 0)
    throw new MeriloError('stats.bad-number', { value: String(wishedChange), index: 0 })
  const found = judged.find((one) => one.seen <= Math.abs(wishedChange))
  if (found) return { days: found.days, judged: found.days, judgedChange: found.seen }
  const last = judged.at(-1)
  return last === undefined ? null : { days: null, judged: last.days, judgedChange: last.seen }
}
