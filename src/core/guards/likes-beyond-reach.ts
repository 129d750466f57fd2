import { huberLine } from './huber.ts'
import { around, clamp, probability } from './numbers.ts'
import { byDay, outcome, silent, spanOf } from './outcome.ts'
import { say } from './phrases.ts'
import { byZ } from './statistic.ts'
import type { Finding, Guard, PostWithCounters } from './types.ts'

const LEAST_POSTS = 20
/** Robust z of a post's likes; organic likes are heavy-tailed, so the bar is high. */
const FAR = 4
const LEAST_LIKES = 20

interface Row {
  post: PostWithCounters
  likes: number
  x: number
  y: number
}

/**
 * Huber's line of log(likes + 1) on log(reach): posts with bought likes hardly bend it. The slope is held to 0.3…1.3: likes follow reach, though not in step.
 */
function fit(rows: readonly Row[]): { at: (x: number) => number; sd: number } {
  const { slope, intercept, sd } = huberLine(
    Float64Array.from(rows, ({ x }) => x),
    Float64Array.from(rows, ({ y }) => y),
    (free) => clamp(free, 0.3, 1.3),
  )
  return { at: (x) => intercept + slope * x, sd }
}

const rowsOf = (posts: readonly PostWithCounters[], measure: 'likes' | 'comments' | 'shares' | 'saves'): Row[] =>
  posts.flatMap((post) => {
    const reach = post.counters.reach ?? post.counters.views
    const value = post.counters[measure]
    return reach !== undefined && reach > 0 && value !== undefined
      ? [{ post, likes: value, x: Math.log(reach), y: Math.log(value + 1) }]
      : []
  })

/** Posts whose comments, shares or saves stand as high as their likes: people really liked those. */
function loved(posts: readonly PostWithCounters[]): { others: boolean; ids: Set<string> } {
  const ids = new Set<string>()
  let others = false
  for (const measure of ['comments', 'shares', 'saves'] as const) {
    const rows = rowsOf(posts, measure)
    if (rows.length < LEAST_POSTS) continue
    others = true
    const line = fit(rows)
    for (const { post, x, y } of rows) if (y - line.at(x) > 1.5 * line.sd) ids.add(post.postId)
  }
  return { others, ids }
}

/** Likes far above what the post's reach gives on this account, and nothing else above it. */
export const likesBeyondReach: Guard = {
  id: 'likes-beyond-reach',
  needs: ['likes', 'reach'],
  check: (input) => {
    const posts = byDay(input.posts.filter((post) => !post.flags.includes('ad')))
    const rows = rowsOf(posts, 'likes')
    if (rows.length < LEAST_POSTS)
      return silent(['likes', 'reach'], say('guard.silent.posts', { have: rows.length, need: LEAST_POSTS }))
    const line = fit(rows)
    const { others, ids } = loved(posts)
    const far = rows
      .map((row) => ({ ...row, expected: Math.exp(line.at(row.x)) - 1, z: (row.y - line.at(row.x)) / line.sd }))
      .filter(({ post, likes, expected, z }) => z > FAR && likes - expected >= LEAST_LIKES && !ids.has(post.postId))
    if (far.length === 0) return { state: 'clean' }
    const range = spanOf(far.map(({ post }) => post.day))
    const estimate = far.reduce((sum, { likes, expected }) => sum + likes - expected, 0)
    const sd = Math.sqrt(far.reduce((sum, { expected }) => sum + (expected * line.sd) ** 2, 0))
    const total = far.reduce((sum, { likes }) => sum + likes, 0)
    const finding: Finding = {
      guard: 'likes-beyond-reach',
      account: input.account,
      range,
      measure: 'likes',
      estimate: Math.round(estimate),
      interval: around(estimate, sd, total),
      probability: probability(0.5 + 0.1 * Math.min(3, Math.max(...far.map(({ z }) => z)) - FAR) + (others ? 0.15 : 0)),
      what: say('guard.likes-beyond-reach.found', {
        ...range,
        posts: far.length,
        likes: total,
        looks: Math.round(estimate),
      }),
      innocent: say('guard.innocent.strong-post', {}),
      evidence: far.map(({ post, likes, expected }) => ({
        ref: post.postId,
        day: post.day,
        measure: 'likes',
        value: likes,
        expected: Math.round(expected * 10) / 10,
      })),
      signs: [say('guard.sign.likes-beyond-reach', {}), ...(others ? [say('guard.sign.likes-alone', {})] : [])],
      statistic: byZ(Math.max(...far.map(({ z }) => z)), rows.length, 'posts'),
    }
    return outcome(input, [finding])
  },
}
