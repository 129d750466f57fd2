/**
 * When were the accounts of new followers made? Bought ones are made in bulk: of those in one public set 84 % fell into
 * one week, of people 2 %. Only the share is told, never a judgement of one account, and aged bought accounts escape it.
 * No source that Merilo reads today gives creation dates (ids are made pseudonyms at import), so no guard calls this yet.
 */
import type { Interval } from '../stats/types.ts'
import { wilson } from './numbers.ts'
import { permuted } from './pods.ts'

export interface CreationDensity {
  /** The window of `width` that holds most newcomers, both ends counted. */
  from: number
  to: number
  /** Newcomers in it, and as a share of all newcomers. */
  count: number
  share: number
  /** Share of the other followers that falls into the same window. */
  usual: number
  /** Newcomers beyond that share, with an 80 % interval (Wilson 1927). */
  estimate: number
  interval: Interval
  /** Against shuffled «new» and «not new» (Phipson & Smyth 2010): a young network has dense weeks for everybody. */
  p: number
}

const LEAST = 30

/** Start of the densest window and its count; `sorted` ascending, not empty. Ties: the earliest. */
function densest(sorted: ArrayLike<number>, width: number): { from: number; count: number } {
  let best = { from: sorted[0]!, count: 0 }
  let first = 0
  for (let i = 0; i < sorted.length; i++) {
    while (sorted[i]! - sorted[first]! >= width) first++
    if (i - first + 1 > best.count) best = { from: sorted[first]!, count: i - first + 1 }
  }
  return best
}

/**
 * @param newcomers creation days of new followers as day numbers, or ids where a network gives them in order of creation
 * @param others the same of followers who were there before
 * @param width of the window in the same unit: 7 days; for ids as many as the network gives in a week
 * @returns null with fewer than 30 on either side: then nothing can be told
 */
export function creationDensity(
  newcomers: readonly number[],
  others: readonly number[],
  width = 7,
  turns = 199,
): CreationDensity | null {
  if (newcomers.length < LEAST || others.length < LEAST) return null
  const n = newcomers.length
  const ofFirst = (mixed: readonly number[]) => densest(Float64Array.from(mixed.slice(0, n)).sort(), width)
  const { from, count } = ofFirst(newcomers)
  const inside = (value: number) => value >= from && value < from + width
  const usual = others.filter(inside).length / others.length
  const beyond = (share: number) => Math.max(0, (share - usual) * n)
  const { low, high } = wilson(count, n)
  return {
    from,
    to: from + width - 1,
    count,
    share: count / n,
    usual,
    estimate: Math.round(beyond(count / n)),
    interval: { low: Math.round(beyond(low)), high: Math.round(beyond(high)) },
    p: permuted([...newcomers, ...others], turns, count, (mixed) => ofFirst(mixed).count).p,
  }
}
