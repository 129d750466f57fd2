/** Which formats and hours worked here before, by the median: one viral post must not set the plan. */
import type { KpiId } from '../kpis/ids.ts'
import { kpiById } from '../kpis/catalogue.ts'
import type { PostFormat } from '../facts/types.ts'
import type { PostWithCounters } from '../guards/types.ts'
import type { MeasureId } from '../measures/ids.ts'
import { median } from '../stats/robust.ts'
import { daysBetween } from '../time/day.ts'

export interface BestContent {
  measure: MeasureId
  /** Null when no format stands out. */
  format: PostFormat | null
  formatMedian: number
  /** Posts of that format. */
  n: number
  /** Median of the format ÷ median of all posts. */
  times: number
  /** First hour of the best three, null when hours are unknown or alike. */
  hour: number | null
}

const LEAST_OF_FORMAT = 5
const LEAST_POSTS = 10
const STANDS_OUT = 1.15

/** What a good post is for this KPI, in the order of preference. */
function measuresFor(kpi: KpiId | null): readonly MeasureId[] {
  if (kpi === 'comments_per_post' || kpi === 'comments' || kpi === 'talk_rate' || kpi === 'live_discussion')
    return ['comments', 'engagements']
  if (kpi === 'likes_per_post' || kpi === 'likes' || kpi === 'like_rate') return ['likes', 'engagements']
  if (kpi === 'shares_per_post' || kpi === 'reposts' || kpi === 'reach_viral') return ['shares', 'reach', 'views']
  const kinds = kpi ? kpiById(kpi).goalKinds : []
  if (kinds.includes('leads') || kinds.includes('sales'))
    return ['link_clicks', 'clicks', 'reach', 'views', 'engagements']
  if (kinds.includes('engagement') || kinds.includes('community')) return ['engagements', 'comments', 'reach']
  return ['reach', 'views', 'engagements']
}

const HOURS = 3
const HOUR_BANDS = 24 / HOURS

export function bestContent(posts: readonly PostWithCounters[], kpi: KpiId | null): BestContent | null {
  const own = posts.filter(
    (post) => !post.flags.includes('ad') && !post.flags.includes('repost') && !post.flags.includes('deleted'),
  )
  for (const measure of measuresFor(kpi)) {
    const known = own.filter((post) => post.counters[measure] !== undefined)
    if (known.length < LEAST_POSTS) continue
    const values = (list: readonly PostWithCounters[]) => list.map((post) => post.counters[measure]!)
    const all = median(values(known))
    if (!(all > 0)) continue
    const formats = [...new Set(known.map((post) => post.format))]
      .map((format) => ({ format, posts: known.filter((post) => post.format === format) }))
      .filter((group) => group.posts.length >= LEAST_OF_FORMAT)
      .map((group) => ({ ...group, median: median(values(group.posts)) }))
      .sort((a, b) => b.median - a.median)
    const best = formats[0]
    const outstanding = best !== undefined && best.median / all >= STANDS_OUT ? best : null
    const bands = Array.from({ length: HOUR_BANDS }, (_, band) =>
      known.filter((post) => post.hour !== null && Math.floor(post.hour / HOURS) === band),
    )
    const hours = bands
      .map((list, band) => ({
        hour: band * HOURS,
        n: list.length,
        median: list.length >= LEAST_OF_FORMAT ? median(values(list)) : 0,
      }))
      .sort((a, b) => b.median - a.median)
    const hour = hours[0]!.median / all >= STANDS_OUT ? hours[0]!.hour : null
    return {
      measure,
      format: outstanding?.format ?? null,
      formatMedian: outstanding?.median ?? all,
      n: outstanding?.posts.length ?? known.length,
      times: (outstanding?.median ?? all) / all,
      hour,
    }
  }
  return null
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
