/**
 * Ratios of sums over posts (ERR, ER by views): posts are the units of chance, not people. A pooled z-test on the
 * same posts cries «different» in 94 % of random halves; these hold about 5 %.
 * Unit: the ratio's own (0.02 = 2 %). Fails when posts hang together (one contest, ten posts): intervals too narrow.
 */
import { MeriloError } from '../errors.ts'
import { checkShare, checkWhole } from './checks.ts'
import { studentQuantile } from './distributions.ts'
import { below, mulberry32, shuffled } from './random.ts'
import { quantileSorted, sortNumbers } from './robust.ts'
import type { Interval } from './types.ts'

/** One post: engagements and reach, say. `cluster` keeps together what is not independent (a series, a contest). */
export interface RatioItem {
  top: number
  bottom: number
  cluster?: string
}

/** Fewer posts than this cannot carry a comparison: their spread is not known. */
export const LEAST_POSTS = 8

interface Ratio {
  value: number
  /** Standard error of ln(value) by the delta method (Deng, Knoblich & Lu 2018). */
  logError: number
  n: number
}

function totals(items: readonly RatioItem[]): { top: number; bottom: number } {
  let top = 0
  let bottom = 0
  for (const item of items) {
    if (!(item.bottom >= 0) || !Number.isFinite(item.top) || !Number.isFinite(item.bottom))
      throw new MeriloError('stats.bad-number', { value: `${item.top} / ${item.bottom}`, index: 0 })
    top += item.top
    bottom += item.bottom
  }
  if (!(bottom > 0)) throw new MeriloError('stats.empty', { what: 'ratio' })
  return { top, bottom }
}

/** Clusters become one item each. */
function units(items: readonly RatioItem[]): RatioItem[] {
  const groups = new Map<string, RatioItem>()
  for (const [i, item] of items.entries()) {
    const key = item.cluster === undefined ? `#${i}` : `=${item.cluster}`
    const held = groups.get(key)
    groups.set(
      key,
      held ? { top: held.top + item.top, bottom: held.bottom + item.bottom } : { top: item.top, bottom: item.bottom },
    )
  }
  return [...groups.values()]
}

export function ratioOf(items: readonly RatioItem[]): Ratio {
  const list = units(items)
  const n = list.length
  const { top, bottom } = totals(list)
  const value = top / bottom
  if (n < 2 || top <= 0) return { value, logError: Infinity, n }
  const squares = list.reduce((total, item) => total + (item.top - value * item.bottom) ** 2, 0)
  return { value, logError: Math.sqrt((squares / (n - 1)) * n) / top, n }
}

/** The same of a stretch of units that were checked before: a permutation asks for it two thousand times. */
function ratioOfUnits(units: readonly RatioItem[], from: number, to: number): { value: number; logError: number } {
  let top = 0
  let bottom = 0
  for (let i = from; i < to; i++) {
    top += units[i]!.top
    bottom += units[i]!.bottom
  }
  if (!(bottom > 0)) throw new MeriloError('stats.empty', { what: 'ratio' })
  const value = top / bottom
  const n = to - from
  if (top <= 0) return { value, logError: Infinity }
  let squares = 0
  for (let i = from; i < to; i++) squares += (units[i]!.top - value * units[i]!.bottom) ** 2
  return { value, logError: Math.sqrt((squares / (n - 1)) * n) / top }
}

export interface RatioChange {
  value: number
  interval: Interval
  p: number
  detectable: number
  n: number
}

export interface RatioOptions {
  cover?: number
  alarm?: number
  seed?: number
  rounds?: number
}

/**
 * after − before. p: permutation of the posts with a studentised difference of logs, exact when both groups are alike
 * and right in the long run when only their ratio is (Chung & Romano 2013). Interval: delta method on logs with
 * Student's t. null when either side has fewer than 8 posts or no engagement at all.
 */
export function compareRatios(
  before: readonly RatioItem[],
  after: readonly RatioItem[],
  options: RatioOptions = {},
): RatioChange | null {
  const { cover = 0.8, alarm = 0.1, seed = 1, rounds = 999 } = options
  checkShare(cover, 'cover')
  checkShare(alarm, 'alarm')
  checkWhole(rounds, 1, 'rounds')
  const a = units(before)
  const b = units(after)
  if (a.length < LEAST_POSTS || b.length < LEAST_POSTS) return null
  const left = ratioOf(a)
  const right = ratioOf(b)
  if (!Number.isFinite(left.logError) || !Number.isFinite(right.logError)) return null
  const error = Math.hypot(left.logError, right.logError)
  const gap = Math.log(right.value / left.value)
  const freedom = Math.min(a.length, b.length) - 1
  const reach = studentQuantile(1 - (1 - cover) / 2, freedom) * error
  const seen = studentQuantile(1 - alarm / 2, freedom) * error
  const unit = (x: number) => left.value * Math.expm1(x)
  return {
    value: right.value - left.value,
    interval: { low: unit(gap - reach), high: unit(gap + reach) },
    p: permuted(a, b, error === 0 ? Infinity : Math.abs(gap) / error, gap, seed, rounds),
    detectable: unit(seen),
    n: a.length + b.length,
  }
}

function permuted(a: RatioItem[], b: RatioItem[], real: number, gap: number, seed: number, rounds: number): number {
  if (gap === 0) return 1
  const random = mulberry32(seed)
  const all = [...a, ...b]
  let asFar = 0
  for (let round = 0; round < rounds; round++) {
    const mixed = shuffled(random, all)
    const left = ratioOfUnits(mixed, 0, a.length)
    const right = ratioOfUnits(mixed, a.length, mixed.length)
    const error = Math.hypot(left.logError, right.logError)
    if (!(Math.abs(Math.log(right.value / left.value)) / error < real)) asFar++
  }
  return (asFar + 1) / (rounds + 1)
}

/** Interval of one ratio by the bootstrap over posts or clusters (Efron 1979, percentile), with a seed. */
export function bootstrapRatio(items: readonly RatioItem[], seed: number, cover = 0.8, rounds = 999): Interval {
  checkShare(cover, 'cover')
  checkWhole(rounds, 20, 'rounds')
  const list = units(items)
  totals(list)
  const random = mulberry32(seed)
  const drawn: number[] = []
  for (let round = 0; round < rounds; round++) {
    let top = 0
    let bottom = 0
    for (let i = 0; i < list.length; i++) {
      const item = list[below(random, list.length)]!
      top += item.top
      bottom += item.bottom
    }
    if (bottom > 0) drawn.push(top / bottom)
  }
  const sorted = sortNumbers(drawn)
  const tail = (1 - cover) / 2
  return { low: quantileSorted(sorted, tail), high: quantileSorted(sorted, 1 - tail) }
}
