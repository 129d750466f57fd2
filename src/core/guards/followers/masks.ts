/**
 * Days whose growth has an open cause: told ones (ads, contest, viral post, mentions), contests and viral posts that
 * the posts betray, spending that rose, and days when reach, views or mentions jumped as well. They are neither
 * judged nor used as «as usual». A rise in reach at the same time is the innocent sign, told or not.
 */
import { median } from '../../stats/robust.ts'
import { addDays } from '../../time/day.ts'
import type { DayRange } from '../../time/day.ts'
import type { MeasureId } from '../../measures/ids.ts'
import { indicesOf } from '../axis.ts'
import type { Axis } from '../axis.ts'
import { contestRanges } from '../contest.ts'
import { quickSigma, runningMedian } from '../numbers.ts'
import type { GuardInput } from '../types.ts'

/** Followers go on coming for some days after the cause, and the wrong ones leave for some weeks. */
const TAILS = {
  ads: { join: 3, leave: 14 },
  contest: { join: 5, leave: 30 },
  'viral-post': { join: 10, leave: 21 },
  mentions: { join: 4, leave: 10 },
  jump: { join: 2, leave: 0 },
} as const
type Cause = keyof typeof TAILS

/** What bought followers don't move. Profile visits are left out: a bot visits the page in order to follow it. */
export const REACH_SIGNS: readonly MeasureId[] = ['reach', 'views', 'impressions', 'reach_viral', 'mentions']

export interface Masks {
  joins: Uint8Array
  losses: Uint8Array
}

/** Days standing far above their surroundings: log ratio to the running median above 3.5 MAD and above 1.5 times. */
export function jumps(values: Float64Array): number[] {
  const logs = values.map((value) => Math.log(Math.max(0, value) + 1))
  const found: number[] = []
  const middles = runningMedian(logs, 7)
  const rest = logs.map((value, i) => value - middles[i]!)
  const usual = rest.filter((value) => !Number.isNaN(value))
  if (usual.length < 21) return found
  const limit = Math.max(3.5 * quickSigma(usual), Math.log(1.5))
  rest.forEach((value, i) => {
    if (value > limit) found.push(i)
  })
  return found
}

const reachOf = (post: GuardInput['posts'][number]): number | undefined => post.counters.reach ?? post.counters.views

/** Posts seen at least five times as often as the account's usual one. */
function viralDays(input: GuardInput): DayRange[] {
  const seen = input.posts.map(reachOf).filter((value): value is number => value !== undefined && value > 0)
  if (seen.length < 10) return []
  const usual = median(seen)
  return input.posts
    .filter((post) => (reachOf(post) ?? 0) >= 5 * usual)
    .map((post) => ({ from: post.day, to: addDays(post.day, 1) }))
}

/** Spending above one and a half of its usual day (any spending where there usually is none). */
function spendingDays(axis: Axis): number[] {
  const spend = axis.of('spend') ?? axis.of('reach_ads') ?? axis.of('ad_impressions')
  if (spend === null) return []
  const usual = median(Array.from(spend, (value) => (Number.isNaN(value) ? 0 : value)))
  const days: number[] = []
  spend.forEach((value, i) => {
    if (value > 1.5 * usual && value > 0) days.push(i)
  })
  return days
}

/** @param inStep joining follows reach so closely that a jump of reach explains itself */
export function masksOf(input: GuardInput, axis: Axis, inStep = false): Masks {
  const joins = new Uint8Array(axis.length)
  const losses = new Uint8Array(axis.length)
  const hide = (from: number, to: number, cause: Cause) => {
    joins.fill(1, Math.max(0, from), Math.max(0, Math.min(axis.length, to + 1 + TAILS[cause].join)))
    losses.fill(1, Math.max(0, from), Math.max(0, Math.min(axis.length, to + 1 + TAILS[cause].leave)))
  }
  const hideRange = (range: DayRange, cause: Cause) => {
    if (indicesOf(axis, { from: range.from, to: addDays(range.to, 30) }) !== null)
      hide(axis.index(range.from), axis.index(range.to), cause)
  }
  for (const cause of input.causes) if (cause.kind in TAILS) hideRange(cause.range, cause.kind as Cause)
  for (const range of contestRanges(input)) hideRange(range, 'contest')
  for (const range of viralDays(input)) hideRange(range, 'viral-post')
  for (const day of spendingDays(axis)) hide(day, day, 'ads')
  for (const measure of inStep ? (['mentions'] as const) : REACH_SIGNS) {
    const values = axis.of(measure)
    if (values !== null) for (const day of jumps(values)) hide(day, day, 'jump')
  }
  return { joins, losses }
}
