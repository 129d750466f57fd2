/**
 * How much a window of days stands above what the days around it give.
 *
 * Expected = level × weekday factor, the level being the mean of up to 42 days before and 42 days after the window
 * (winsorised at 3 MAD of their running median, masked days left out). With both sides a linear trend cancels; with
 * one side only the trend is not taken out, and such windows are judged against their own kind. The spread of a
 * window is not a textbook formula but the MAD of the same statistic at every other place of the account's own
 * history, which carries autocorrelation, season and trend in it; counting noise (Poisson × the day's dispersion)
 * is the floor. Research (statistics §2.1): sums over 7–14 days find drips that day-by-day scores miss, and organic
 * trend raises false alarms unless the spread is the account's own.
 */
import { weekdayProfile } from '../stats/weekday.ts'
import { quickMedian, quickSigma, runningMedian } from './numbers.ts'

export interface Lift {
  /** Sums over the usable days of the window. */
  observed: number
  expected: number
  /** observed ÷ expected − 1, its standard deviation under «nothing happened», and their ratio. */
  relative: number
  sd: number
  z: number
  /** Days that were known and not masked. */
  usable: number
}

export interface Lifter {
  /** `exact` false: a quick score whose spread may contain the window itself (for scanning). */
  lift: (from: number, to: number, exact?: boolean) => Lift | null
  /** Expected value of a day from the level around a window. */
  expectedOf: (from: number, to: number, day: number) => number
}

const REACH = 42
const GAP = 3
const LEAST_SIDE = 14
/** Weight of the 14-day windows' spread, in independent windows. */
const HELP = 10

function prefix(values: Float64Array): { sums: Float64Array; counts: Float64Array } {
  const sums = new Float64Array(values.length + 1)
  const counts = new Float64Array(values.length + 1)
  values.forEach((value, i) => {
    const known = !Number.isNaN(value)
    sums[i + 1] = sums[i]! + (known ? value : 0)
    counts[i + 1] = counts[i]! + (known ? 1 : 0)
  })
  return { sums, counts }
}

/**
 * @param values one per day, NaN = unknown
 * @param masked days with a known cause: neither judged nor used as «as usual»
 * @param judgeMasked masked days may be judged themselves (a contest), and are only kept out of «as usual»
 * @param firstWeekday 0 = Monday … 6 = Sunday, of the first value
 * @param times per day, how many times the usual amount something known lets expect (1 = as usual)
 */
export function lifter(
  values: Float64Array,
  masked: Uint8Array,
  firstWeekday: number,
  judgeMasked = false,
  times: Float64Array | null = null,
): Lifter {
  const usable = values.map((value, i) => (masked[i] ? NaN : value))
  const nullable = Array.from(usable, (value, i) => (Number.isNaN(value) ? null : value / (times?.[i] ?? 1)))
  const { factors } = weekdayProfile(nullable, firstWeekday, 'multiplicative')
  const factor = Float64Array.from(
    values,
    (_, i) => Math.max(0.05, factors[(firstWeekday + i) % 7]!) * (times?.[i] ?? 1),
  )
  const flat = usable.map((value, i) => value / factor[i]!)
  const middles = runningMedian(flat, 1)
  const deviations: number[] = []
  const dispersions: number[] = []
  flat.forEach((value, i) => {
    if (Number.isNaN(value) || !(middles[i]! > 0)) return
    deviations.push(Math.abs(value / middles[i]! - 1))
    dispersions.push((value - middles[i]!) ** 2 / middles[i]!)
  })
  const spread = deviations.length > 0 ? 1.4826 * quickMedian(deviations) : 0
  // Median of a χ² with one degree of freedom is 0.455: the ratio is the variance over the mean, 1 for Poisson.
  const dispersion = Math.max(1, dispersions.length > 0 ? quickMedian(dispersions) / 0.455 : 1)
  const tame = flat.map((value, i) => {
    const width = Math.max(3 * spread * middles[i]!, 3 * Math.sqrt(middles[i]!), 1)
    return Number.isNaN(value) ? NaN : Math.min(middles[i]! + width, Math.max(middles[i]! - width, value))
  })
  const level = prefix(tame)
  const judged = judgeMasked ? values : usable
  const raw = prefix(judged)
  const weights = prefix(factor.map((value, i) => (Number.isNaN(judged[i]!) ? NaN : value)))
  const range = (part: Float64Array, from: number, to: number): number =>
    to < from ? 0 : part[Math.min(values.length, to + 1)]! - part[Math.max(0, from)]!

  const levelAround = (from: number, to: number): { level: number; n: number; sides: number } | null => {
    const side = (a: number, b: number) => {
      const n = range(level.counts, Math.max(0, a), Math.min(values.length - 1, b))
      return { n, mean: range(level.sums, Math.max(0, a), Math.min(values.length - 1, b)) / n }
    }
    const before = side(from - GAP - REACH, from - GAP - 1)
    const after = side(to + GAP + 1, to + GAP + REACH)
    if (before.n >= LEAST_SIDE && after.n >= LEAST_SIDE)
      return { level: (before.mean + after.mean) / 2, n: before.n + after.n, sides: 2 }
    const one = before.n >= after.n ? before : after
    return one.n >= LEAST_SIDE + 7 ? { level: one.mean, n: one.n, sides: 1 } : null
  }

  const bare = (from: number, to: number) => {
    const length = to - from + 1
    const known = range(raw.counts, from, to)
    if (from < 0 || to >= values.length || known < Math.max(1, 0.6 * length)) return null
    const around = levelAround(from, to)
    if (around === null || !(around.level > 0)) return null
    const observed = range(raw.sums, from, to)
    const expected = around.level * range(weights.sums, from, to)
    const floor = Math.sqrt(dispersion * (1 / expected + 1 / (around.level * around.n)))
    return { observed, expected, relative: observed / expected - 1, floor, usable: known, sides: around.sides }
  }

  /** Relative lifts of all windows of this length, two-sided and one-sided ones apart, by place. */
  const kinds = new Map<number, { at: number[]; seen: number[] }>()
  const windowsOf = (length: number, sides: number): { at: number[]; seen: number[] } => {
    const key = length * 4 + sides
    const made = kinds.get(key)
    if (made !== undefined) return made
    const at: number[] = []
    const seen: number[] = []
    const step = Math.max(1, Math.floor(length / 5))
    for (let from = 0; from + length <= values.length; from += step) {
      const to = from + length - 1
      if (sides === 2) {
        const window = bare(from, to)
        if (window?.sides !== 2) continue
        seen.push(window.relative)
      } else {
        // One-sided windows are rare in a long history: every place is judged as if the days after were not there.
        const n = range(level.counts, Math.max(0, from - GAP - REACH), from - GAP - 1)
        const mean = range(level.sums, Math.max(0, from - GAP - REACH), from - GAP - 1) / n
        const expected = mean * range(weights.sums, from, to)
        if (n < LEAST_SIDE + 7 || !(expected > 0) || range(raw.counts, from, to) < 0.6 * length) continue
        seen.push(range(raw.sums, from, to) / expected - 1)
      }
      at.push(from)
    }
    const answer = { at, seen }
    kinds.set(key, answer)
    return answer
  }

  /**
   * Spread of windows of a length, from places that neither touch the judged window nor use it as reference. Where
   * only few independent ones fit in the history, the spread of 14-day windows, shrunk by √(14 ÷ length), helps out.
   */
  const spreads = new Map<string, number>()
  const spreadOf = (length: number, sides: number, from = NaN, to = NaN): number => {
    const key = `${length}|${sides}|${Math.floor(from / 14)}`
    const made = spreads.get(key)
    if (made !== undefined) return made
    const { at, seen } = windowsOf(length, sides)
    const apart = Number.isNaN(from)
      ? seen
      : seen.filter((_, i) => at[i]! + length - 1 + GAP + REACH < from || at[i]! - GAP - REACH > to)
    const usableSeen = apart.length >= 8 ? apart : seen
    const independent = (usableSeen.length * Math.max(1, Math.floor(length / 5))) / length
    const own = usableSeen.length >= 8 ? quickSigma(usableSeen) : 0
    const helper =
      length > 14 ? spreadOf(14, sides, from, to) * Math.sqrt(14 / length) : own * (1 + 2 / Math.max(2, independent))
    const answer =
      length > 14 ? Math.sqrt((independent * own ** 2 + HELP * helper ** 2) / (independent + HELP)) : helper
    spreads.set(key, answer)
    return answer
  }

  return {
    lift: (from, to, exact = true) => {
      const window = bare(from, to)
      if (window === null) return null
      const sd = Math.max(
        window.floor,
        exact ? spreadOf(to - from + 1, window.sides, from, to) : spreadOf(to - from + 1, window.sides),
      )
      const { observed, expected, relative, usable } = window
      return { observed, expected, relative, sd, z: relative / sd, usable }
    },
    expectedOf: (from, to, day) => (levelAround(from, to)?.level ?? NaN) * factor[day]!,
  }
}
