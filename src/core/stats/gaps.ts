/**
 * The differences «after − expected» at every place of a history where nothing is known to have happened:
 * what chance alone does on this account (placebo in time: Abadie, Diamond & Hainmueller 2015).
 *
 * «Expected» is the smoothed level at the end of the «before» days, not their plain mean: on a level that wanders the
 * last weeks know more than the first. Which memory α is best is chosen by the smallest placebo spread, on the same
 * account; so a calm account is compared with a long mean and a restless one with its last days.
 */
import { studentQuantile } from './distributions.ts'
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

const MEMORIES = [0.03, 0.06, 0.1, 0.2, 0.35] as const

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

function gapsWith(values: readonly (number | null)[], windows: Windows, alpha: number): Gaps {
  const level = levels(values, alpha)
  const sums = prefixSums(values)
  const last = values.length - windows.gap - windows.length
  return Float64Array.from({ length: Math.max(0, last + 1) }, (_, u) => {
    const after = sums.mean(u + windows.gap, u + windows.gap + windows.length)
    return u < windows.before || after === null ? NaN : after - level[u]!
  })
}

export interface Spread {
  /** Root mean square of the placebo differences: they are measured from «no change», so trend counts as noise. */
  rms: number
  /** Placebo windows that exist. */
  count: number
  /** How many of them do not overlap: what the spread is worth (degrees of freedom). */
  worth: number
}

function spreadOf(gaps: Gaps, from: number, to: number, windows: Windows): Spread {
  let squares = 0
  let count = 0
  for (let u = from; u < to; u++) {
    const gap = gaps[u]!
    if (Number.isNaN(gap)) continue
    squares += gap * gap
    count++
  }
  // A difference holds «after» and about as many days of «before»: two windows and the gap.
  const worth = count / (2 * windows.length + windows.gap)
  return { rms: count === 0 ? NaN : Math.sqrt(squares / count), count, worth }
}

export interface Counterfactual extends Spread {
  /** after − expected at the real cut. */
  effect: number
  alpha: number
  /** Share of last year's move taken out (0 = none). */
  season: number
}

/** Placebo windows older than three years are other times. */
const MEMORY = 3 * YEAR_DAYS

/**
 * @param values flat (no weekday rhythm) values on the scale of the comparison, up to the end of «after»
 * @param cut index of the first day after «before»
 * @returns null when the windows themselves are too empty to compare
 */
export function counterfactual(
  values: readonly (number | null)[],
  cut: number,
  windows: Windows,
): Counterfactual | null {
  const to = cut - windows.gap - windows.length + 1
  const from = Math.max(windows.before, cut - MEMORY)
  let best: Counterfactual | null = null
  for (const alpha of MEMORIES) {
    // What came after the cut must not choose the memory: only placebo windows that end before it are used.
    const gaps = gapsWith(values, windows, alpha)
    const effect = gaps[cut]
    if (effect === undefined || Number.isNaN(effect)) return null
    const plain = { ...spreadOf(gaps, from, to, windows), effect, alpha, season: 0 }
    const seasonal = withSeason(gaps, plain, { from, to, cut }, windows)
    for (const tried of [plain, seasonal])
      if (tried && (best === null || threshold(tried) < threshold(best))) best = tried
  }
  return best
}

/** What would have to be exceeded: a smaller spread that is known from fewer windows is no gain. */
const threshold = ({ rms, worth, count }: Spread): number =>
  count === 0 ? Infinity : rms * studentQuantile(0.95, Math.max(1, worth))

/**
 * Takes out the part of the difference that the same weeks of last year already had, as far as last year told this
 * year on the placebo windows (regression through the origin, kept within 0…1). A whole year of such windows is needed:
 * half a year may just have been the calm half.
 */
function withSeason(
  gaps: Gaps,
  plain: Counterfactual,
  { from, to, cut }: { from: number; to: number; cut: number },
  windows: Windows,
): Counterfactual | null {
  const start = Math.max(from, windows.before + YEAR_DAYS)
  const yearAgo = gaps[cut - YEAR_DAYS]
  if (yearAgo === undefined || Number.isNaN(yearAgo) || to - start < YEAR_DAYS) return null
  let xy = 0
  let xx = 0
  for (let u = start; u < to; u++) {
    const now = gaps[u]!
    const then = gaps[u - YEAR_DAYS]!
    if (Number.isNaN(now) || Number.isNaN(then)) continue
    xy += now * then
    xx += then * then
  }
  const season = xx === 0 ? 0 : Math.min(1, Math.max(0, xy / xx))
  if (season < 0.2) return null
  const left = gaps.map((gap, u) => (u >= YEAR_DAYS ? gap - season * gaps[u - YEAR_DAYS]! : NaN))
  const spread = spreadOf(left, start, to, windows)
  const same = spreadOf(gaps, start, to, windows)
  // The gain is measured on the same windows; where those were calmer than the rest, the rest still counts.
  const rms = Math.max(spread.rms, plain.rms * (spread.rms / same.rms))
  return { ...spread, rms, worth: Math.max(1, spread.worth - 1), effect: left[cut]!, alpha: plain.alpha, season }
}

/**
 * The placebo differences alone, with the memory of the smallest spread: what windows of this length could show on
 * this account. null when no placebo window exists.
 */
export function placeboGaps(
  values: readonly (number | null)[],
  windows: Windows,
): (Spread & { gaps: number[] }) | null {
  const to = values.length - windows.gap - windows.length + 1
  const from = Math.max(windows.before, values.length - MEMORY)
  let best: (Spread & { gaps: number[] }) | null = null
  for (const alpha of MEMORIES) {
    const gaps = gapsWith(values, windows, alpha)
    const spread = spreadOf(gaps, from, to, windows)
    if (spread.count > 0 && (best === null || spread.rms < best.rms))
      best = { ...spread, gaps: Array.from(gaps.slice(from, to)).filter((gap) => !Number.isNaN(gap)) }
  }
  return best
}
