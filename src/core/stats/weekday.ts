/**
 * The week's rhythm. Multiplicative (a factor per weekday, mean 1) for counts, additive for values that can be
 * negative (net growth, followers' movement).
 *
 * Chosen: the ratio to the centred 7-day mean, summed per weekday (Shiskin et al. 1967, X-11's ratio-to-moving-average,
 * with a period of 7). Not log1p: accounts with 0 to 5 events a day live where log1p bends, while a ratio of sums is
 * unbiased for counts and keeps weekly totals. The top and bottom tenth of the ratios are left out, so that one viral
 * Tuesday does not make all Tuesdays good, and the factor is drawn to «no effect» by one week's worth of mean level.
 *
 * Fails: a rhythm that changes inside the window is averaged; below two weeks the profile is flat.
 */
import { checkNumbers, checkWhole } from './checks.ts'
import { knownDays } from './series.ts'

export interface WeekdayProfile {
  kind: 'multiplicative' | 'additive'
  /** By place: index 0 = Monday … 6 = Sunday. Factors with mean 1, or amounts with mean 0. */
  factors: readonly number[]
}

const TRIM = 0.1
const PRIOR_WEEKS = 1

export const flatProfile = (kind: WeekdayProfile['kind']): WeekdayProfile => ({
  kind,
  factors: Array.from({ length: 7 }, () => (kind === 'additive' ? 0 : 1)),
})

/** Mean of the 7 days around i when at least 5 of them, and both outer halves, are known. */
function centredMean(values: readonly (number | null)[], i: number): number | null {
  if (i < 3 || i + 3 >= values.length) return null
  let total = 0
  let count = 0
  for (let k = i - 3; k <= i + 3; k++) {
    const value = values[k]
    if (value === null || value === undefined) continue
    total += value
    count++
  }
  return count >= 5 ? total / count : null
}

/**
 * @param values one per day, null = unknown
 * @param firstWeekday 0 = Monday … 6 = Sunday, of the first value
 */
export function weekdayProfile(
  values: readonly (number | null)[],
  firstWeekday: number,
  kind: WeekdayProfile['kind'],
): WeekdayProfile {
  checkNumbers(values)
  checkWhole(firstWeekday, 0, 'weekday')
  if (knownDays(values) < 14) return flatProfile(kind)
  const pairs: { value: number; local: number }[][] = Array.from({ length: 7 }, () => [])
  for (const [i, value] of values.entries()) {
    const local = value === null ? null : centredMean(values, i)
    if (value === null || local === null || (kind === 'multiplicative' && local <= 0)) continue
    pairs[(firstWeekday + i) % 7]!.push({ value, local })
  }
  const all = pairs.flat()
  if (all.length === 0) return flatProfile(kind)
  const level = all.reduce((total, pair) => total + pair.local, 0) / all.length
  const raw = pairs.map((days) => {
    const score = (pair: { value: number; local: number }) =>
      kind === 'multiplicative' ? pair.value / pair.local : pair.value - pair.local
    const sorted = [...days].sort((a, b) => score(a) - score(b))
    const cut = Math.floor(sorted.length * TRIM)
    const kept = sorted.slice(cut, sorted.length - cut)
    const tops = kept.reduce((total, pair) => total + pair.value, 0)
    const locals = kept.reduce((total, pair) => total + pair.local, 0)
    return kind === 'multiplicative'
      ? (tops + PRIOR_WEEKS * level) / (locals + PRIOR_WEEKS * level)
      : (tops - locals) / (kept.length + PRIOR_WEEKS)
  })
  const centre = raw.reduce((total, value) => total + value, 0) / 7
  return { kind, factors: raw.map((value) => (kind === 'multiplicative' ? value / centre : value - centre)) }
}

/** Takes the rhythm out. A weekday whose factor is 0 (never open on Sundays) says nothing: its days become unknown. */
export const withoutWeekday = (
  values: readonly (number | null)[],
  firstWeekday: number,
  profile: WeekdayProfile,
): (number | null)[] =>
  values.map((value, i) => {
    if (value === null) return null
    const factor = profile.factors[(firstWeekday + i) % 7]!
    if (profile.kind === 'additive') return value - factor
    return factor > 1e-6 ? value / factor : null
  })

/** Σ of the factors (or amounts, with the level added by the caller) over `days` days from a weekday. */
export function weekdaySum(profile: WeekdayProfile, firstWeekday: number, days: number): number {
  let total = 0
  for (let i = 0; i < days; i++) total += profile.factors[(firstWeekday + i) % 7]!
  return total
}
