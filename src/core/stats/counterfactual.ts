/**
 * The real difference «after − expected» beside the spread of the placebo ones: with the memory, and with as much of
 * last year taken out, as make the smallest change that could be told from chance.
 */
import { studentQuantile } from './distributions.ts'
import { gapsWith, MEMORIES, MEMORY, spreadOf, type Gaps, type Range, type Spread, type Windows } from './gaps.ts'
import { restlessness } from './restless.ts'
import { YEAR_DAYS } from './season.ts'

export interface Counterfactual extends Spread {
  /** after − expected at the real cut. */
  effect: number
  alpha: number
  /** Share of last year's move taken out (0 = none). */
  season: number
}

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
  const restless = restlessness(values, cut)
  let best: Counterfactual | null = null
  for (const alpha of MEMORIES) {
    // What came after the cut must not choose the memory: only placebo windows that end before it are used.
    const gaps = gapsWith(values, windows, alpha)
    const effect = gaps[cut]
    if (effect === undefined || Number.isNaN(effect)) return null
    const plain = { ...spreadOf(gaps, restless, restless[cut]!, { from, to }, windows), effect, alpha, season: 0 }
    const seasonal = withSeason(gaps, restless, plain, { from, to, cut }, windows)
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
  restless: Float64Array,
  plain: Counterfactual,
  { from, to, cut }: Range & { cut: number },
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
  const spread = spreadOf(left, restless, restless[cut]!, { from: start, to }, windows)
  const same = spreadOf(gaps, restless, restless[cut]!, { from: start, to }, windows)
  // The gain is measured on the same windows; where those were calmer than the rest, the rest still counts.
  const rms = Math.max(spread.rms, plain.rms * (spread.rms / same.rms))
  return { ...spread, rms, worth: Math.max(1, spread.worth - 1), effect: left[cut]!, alpha: plain.alpha, season }
}
