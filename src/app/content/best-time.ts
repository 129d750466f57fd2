/**
 * Weekday × time of day. A cell is coloured by its value only when it has enough posts, and called best only when it
 * differs from all other times by more than chance, the number of cells paid for.
 */
import { LEAST_POSTS } from '../../core/stats/ratios.ts'
import { compareGroups, knownItems, type ContentMeasure, type GroupResult } from './differences.ts'
import { bandOf } from './groups.ts'
import type { OwnPost } from './own-posts.ts'

export interface TimeCell extends GroupResult {
  weekday: number
  hour: number
  enough: boolean
}

export interface BestTime {
  cells: TimeCell[]
  /** Cells with enough posts. */
  judged: number
  best: { weekday: number; hour: number }[]
  worst: { weekday: number; hour: number }[]
  /** Posts whose hour the export does not tell. */
  withoutHour: number
}

export async function bestTimeOf(posts: readonly OwnPost[], measure: ContentMeasure): Promise<BestTime> {
  const known = knownItems(posts, measure)
  const cells = new Map<string, Set<OwnPost>>()
  for (const { post } of known) {
    if (post.hour === null) continue
    const key = `${post.weekday} ${bandOf(post.hour)}`
    cells.set(key, (cells.get(key) ?? new Set()).add(post))
  }
  const timed = known.filter(({ post }) => post.hour !== null)
  const results = await compareGroups(timed, [...cells.values()], measure)
  const all = [...cells.keys()].map((key, i): TimeCell => {
    const [weekday, hour] = key.split(' ').map(Number) as [number, number]
    return { weekday, hour, enough: results[i]!.posts >= LEAST_POSTS, ...results[i]! }
  })
  const real = (up: boolean) =>
    all
      .filter(({ value, against }) => against?.real === true && value > against.value === up)
      .sort((a, b) => (up ? b.value - a.value : a.value - b.value))
      .map(({ weekday, hour }) => ({ weekday, hour }))
  return {
    cells: all,
    judged: all.filter(({ enough }) => enough).length,
    best: real(true),
    worst: real(false),
    withoutHour: known.length - timed.length,
  }
}
