/**
 * Times to an answer, in seconds. A question still without an answer has waited at least so long: it is censored, and
 * leaving it out would reward silence.
 */
import { MeriloError } from '../errors.ts'
import { checkShare } from './checks.ts'
import { normalQuantile } from './distributions.ts'
import { below, mulberry32 } from './random.ts'
import { quantileSorted, sortNumbers } from './robust.ts'
import type { Interval } from './types.ts'

export interface Wait {
  /** Seconds to the answer, or waited so far. */
  seconds: number
  answered: boolean
}

export interface SurvivalStep {
  seconds: number
  /** Share still waiting after this time. */
  waiting: number
  /** Greenwood's (1926) variance of ln(waiting). */
  spread: number
}

/** Kaplan & Meier (1958). Assumes that questions still open are like the others, apart from their age. */
export function kaplanMeier(waits: readonly Wait[]): SurvivalStep[] {
  if (waits.length === 0) throw new MeriloError('stats.empty', { what: 'waits' })
  for (const [index, wait] of waits.entries())
    if (!(wait.seconds >= 0) || !Number.isFinite(wait.seconds))
      throw new MeriloError('stats.bad-number', { value: String(wait.seconds), index })
  const sorted = [...waits].sort((a, b) => a.seconds - b.seconds)
  const steps: SurvivalStep[] = []
  let waiting = 1
  let spread = 0
  for (let i = 0; i < sorted.length;) {
    const { seconds } = sorted[i]!
    const atRisk = sorted.length - i
    let answered = 0
    for (; i < sorted.length && sorted[i]!.seconds === seconds; i++) if (sorted[i]!.answered) answered++
    if (answered === 0) continue
    waiting *= 1 - answered / atRisk
    spread += answered === atRisk ? Infinity : answered / (atRisk * (atRisk - answered))
    steps.push({ seconds, waiting, spread })
  }
  return steps
}

export interface WaitQuantile {
  /** null: fewer than that share were ever answered, so the time is longer than anything seen. */
  value: number | null
  /** High end null: it may be longer than anything seen. */
  low: number | null
  high: number | null
  n: number
}

/** Smallest time by which at least `q` are answered, with Brookmeyer & Crowley's (1982) interval on the log–log scale. */
export function waitQuantile(waits: readonly Wait[], q: number, cover = 0.8): WaitQuantile {
  checkShare(q, 'quantile')
  checkShare(cover, 'cover')
  const steps = kaplanMeier(waits)
  const left = 1 - q
  const z = normalQuantile(1 - (1 - cover) / 2)
  const first = (holds: (step: SurvivalStep) => boolean): number | null => steps.find(holds)?.seconds ?? null
  const bound = (step: SurvivalStep, sign: number): number => {
    if (step.waiting <= 0) return 0
    const loglog = Math.log(-Math.log(step.waiting))
    return Math.exp(-Math.exp(loglog + (sign * z * Math.sqrt(step.spread)) / Math.abs(Math.log(step.waiting))))
  }
  const close = 1e-12
  return {
    value: first((step) => step.waiting <= left + close),
    low: first((step) => bound(step, 1) <= left + close),
    high: first((step) => bound(step, -1) <= left + close),
    n: waits.length,
  }
}

/**
 * Interval of a quantile of fully known values by order statistics, without any distribution (Conover 1999, §3.2),
 * binomial tails by summation. null when n is too small for that cover.
 */
export function quantileInterval(values: readonly number[], q: number, cover = 0.8): Interval | null {
  checkShare(q, 'quantile')
  checkShare(cover, 'cover')
  const sorted = sortNumbers(values)
  const n = sorted.length
  if (n === 0) throw new MeriloError('stats.empty', { what: 'quantile-interval' })
  const tail = (1 - cover) / 2
  let probability = (1 - q) ** n
  let cumulative = 0
  let low = -1
  let high = -1
  for (let k = 0; k < n; k++) {
    cumulative += probability
    if (cumulative <= tail) low = k
    if (high < 0 && cumulative >= 1 - tail) high = k
    probability *= ((n - k) / (k + 1)) * (q / (1 - q))
  }
  return low < 0 || high < 0 ? null : { low: sorted[low]!, high: sorted[high]! }
}

export interface WaitChange {
  value: number
  interval: Interval
  p: number
  detectable: number
  n: number
}

/** Fewer questions than this on either side cannot be compared. */
export const LEAST_WAITS = 10

/** after − before of a quantile, by a seeded bootstrap over questions. null when a side is too small or mostly unanswered. */
export function compareWaits(
  before: readonly Wait[],
  after: readonly Wait[],
  q = 0.5,
  options: { cover?: number; alarm?: number; seed?: number; rounds?: number } = {},
): WaitChange | null {
  const { cover = 0.8, alarm = 0.1, seed = 1, rounds = 499 } = options
  checkShare(alarm, 'alarm')
  if (before.length < LEAST_WAITS || after.length < LEAST_WAITS) return null
  const a = waitQuantile(before, q, cover).value
  const b = waitQuantile(after, q, cover).value
  if (a === null || b === null) return null
  const random = mulberry32(seed)
  const draw = (list: readonly Wait[]) =>
    waitQuantile(
      list.map(() => list[below(random, list.length)]!),
      q,
      cover,
    ).value
  const gaps: number[] = []
  for (let round = 0; round < rounds; round++) {
    const left = draw(before)
    const right = draw(after)
    // A draw without enough answers says «longer than seen»: kept at the end of its side.
    gaps.push(
      right === null
        ? left === null
          ? 0
          : Number.MAX_SAFE_INTEGER
        : left === null
          ? -Number.MAX_SAFE_INTEGER
          : right - left,
    )
  }
  const sorted = sortNumbers(gaps)
  const tail = (1 - cover) / 2
  const share = (count: number) => (count + 1) / (rounds + 1)
  const p = Math.min(
    1,
    2 * Math.min(share(gaps.filter((gap) => gap <= 0).length), share(gaps.filter((gap) => gap >= 0).length)),
  )
  const reach = (quantileSorted(sorted, 1 - alarm / 2) - quantileSorted(sorted, alarm / 2)) / 2
  return {
    value: b - a,
    interval: { low: quantileSorted(sorted, tail), high: quantileSorted(sorted, 1 - tail) },
    p,
    detectable: reach,
    n: before.length + after.length,
  }
}
