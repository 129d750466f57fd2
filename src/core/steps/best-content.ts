/** What is advised about content, and the rhythm so far. */
import type { Network, PostFormat } from '../facts/types.ts'
import type { PostWithCounters } from '../guards/types.ts'
import type { MeasureId } from '../measures/ids.ts'
import { daysBetween } from '../time/day.ts'

/** Only differences that were tested within one account: what merely looks better is null. */
export interface BestContent {
  measure: MeasureId
  /** Whose posts; null: the only account that has any. */
  network: Network | null
  /** Null when no format is better for certain. */
  format: PostFormat | null
  /** Posts of that format. */
  n: number
  /** Mean per post of the format ÷ mean per other post. */
  times: number
  /** First hour of three, null when hours are unknown or alike. */
  hour: number | null
}

/** Own posts a week over the last 56 days that have posts; null when there are too few to speak of a rhythm. */
export function postsPerWeek(posts: readonly PostWithCounters[]): number | null {
  const days = posts.map((post) => post.day).sort()
  const last = days.at(-1)
  if (last === undefined) return null
  const recent = days.filter((day) => daysBetween(day, last) < 56)
  if (recent.length < 4) return null
  const span = Math.max(14, daysBetween(recent[0]!, last) + 1)
  return (recent.length / span) * 7
}
