/**
 * The differences «after − expected» at every place of a history where nothing is known to have happened:
 * what chance alone does on this account (placebo in time: Abadie, Diamond & Hainmueller 2015).
 *
 * «Expected» is the smoothed level at the end of the «before» days, not their plain mean: on a level that wanders the
 * last weeks know more than the first. Which memory α is best is chosen by the smallest placebo spread, on the same
 * account; so a calm account is compared with a long mean and a restless one with its last days. Differences of
 * restless and of quiet times are brought to the restlessness at the real cut before they are held against each other.
 */
import { restlessness } from './restless.ts'
import { prefixSums, YEAR_DAYS } from './season.ts'

export interface Windows {
  /** Days from the end of «before» to the start of «after». */
  gap: number
  /** Days of «after». */
  length: number
  /** The least number of days needed before a cut. */
  before: number
}

/** Differences by cut: index u means that «before» ends at day u − 1. NaN where days are unknown. */
export type Gaps = Float64Array

export const MEMORIES = [0.03, 0.06, 0.1, 0.2, 0.35] as const

function levels(values: readonly (number | null)[], alpha: number): Float64Array {
  const out = new Float64Array(values.length + 1)
  const first = values.filter((value) => value !== null).slice(0, 14)
  let level = first.length === 0 ? NaN : first.reduce((a, b) => a + b, 0) / first.length
  for (let i = 0; i < values.length; i++) {
    out[i] = level
    const value = values[i]!
    if (value !== null) level += alpha * (value - level)
  }
  out[values.length] = level
  return out
}

export function gapsWith(values: readonly (number | null)[], windows: Windows, alpha: number): Gaps {
  const level = levels(values, alpha)
  const sums = prefixSums(values)
  const last = values.length - windows.gap - windows.length
  return Float64Array.from({ length: Math.max(0, last + 1) }, (_, u) => {
    const after = sums.mean(u + windows.gap, u + windows.gap + windows.length)
    return u < windows.before || after === null ? NaN : after - level[u]!
  })
}

/** Places [from, to). */
export interface Range {
  from: number
  to: number
}

export interface Spread {
  /**
   * Root mean square of the placebo differences, at the restlessness of the real cut: they are measured from «no
   * change», so trend counts as noise.
   */
  rms: number
  /** Placebo windows that exist. */
  count: number
  /** How many of them do not overlap: what the spread is worth (degrees of freedom). */
  worth: number
}

/** @param now restlessness that the spread is told for */
export function spreadOf(gaps: Gaps, restless: Float64Array, now: number, range: Range, windows: Windows): Spread {
  let squares = 0
  let count = 0
  for (let u = range.from; u < range.to; u++) {
    const gap = gaps[u]! / restless[u]!
    if (Number.isNaN(gap)) continue
    squares += gap * gap
    count++
  }
  // A difference holds «after» and about as many days of «before»: two windows and the gap.
  const worth = count / (2 * windows.length + windows.gap)
  return { rms: count === 0 ? NaN : now * Math.sqrt(squares / count), count, worth }
}

/** Placebo windows older than three years are other times. */
export const MEMORY = 3 * YEAR_DAYS

/**
 * The placebo differences alone, with the memory of the smallest spread: what windows of this length could show on
 * this account, at its restlessness of the last days. null when no placebo window exists.
 */
export function placeboGaps(
  values: readonly (number | null)[],
  windows: Windows,
): (Spread & { gaps: number[] }) | null {
  const to = values.length - windows.gap - windows.length + 1
  const from = Math.max(windows.before, values.length - MEMORY)
  const restless = restlessness(values, values.length)
  const now = restless[values.length]!
  let best: (Spread & { gaps: number[] }) | null = null
  for (const alpha of MEMORIES) {
    const gaps = gapsWith(values, windows, alpha)
    const spread = spreadOf(gaps, restless, now, { from, to }, windows)
    if (spread.count === 0 || (best !== null && spread.rms >= best.rms)) continue
    const likeNow = Array.from(gaps.slice(from, to), (gap, i) => (now * gap) / restless[from + i]!)
    best = { ...spread, gaps: likeNow.filter((gap) => !Number.isNaN(gap)) }
  }
  return best
}
