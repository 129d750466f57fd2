import { median } from '../stats/robust.ts'
import { axisOf, indicesOf } from './axis.ts'
import { probability } from './numbers.ts'
import { byDay, outcome, silent, spanOf, within } from './outcome.ts'
import { say } from './phrases.ts'
import { bySigns, counted } from './statistic.ts'
import type { Finding, Guard, GuardInput, PostWithCounters } from './types.ts'

const LEAST_LEFT = 5
/** The average is lifted when what remains shows at least a twentieth more than all that was published. */
const LIFT = 1.05
const LEAST_MISSING = 3

const value = (post: PostWithCounters): number | undefined => post.counters.engagements ?? post.counters.likes

/**
 * Posts that were known and are gone (the import flags them), weaker than those that stayed; or, where the source
 * counts publications by day, days with more publications than posts that can still be seen.
 */
export const deletedPosts: Guard = {
  id: 'deleted-posts',
  needs: ['posts', 'engagements'],
  check: (input) => {
    const posts = byDay(input.posts.filter((post) => within(post.day, input.range)))
    const gone = posts.filter((post) => post.flags.includes('deleted'))
    const missing = missingDays(input, posts)
    if (gone.length === 0 && missing === null) return silent(['posts'], say('guard.silent.deleted', {}))
    return outcome(input, [...weakOnes(input, posts, gone), ...(missing ?? [])])
  },
}

function weakOnes(input: GuardInput, posts: readonly PostWithCounters[], gone: readonly PostWithCounters[]): Finding[] {
  const stayed = posts
    .filter((post) => !post.flags.includes('deleted') && value(post) !== undefined)
    .map((post) => value(post)!)
  const lost = gone.filter((post) => value(post) !== undefined)
  if (stayed.length < LEAST_LEFT || lost.length === 0) return []
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
  const shown = mean(stayed)
  const all = mean([...stayed, ...lost.map((post) => value(post)!)])
  const usual = median(stayed)
  const weak = lost.filter((post) => value(post)! < usual)
  if (shown < LIFT * all || weak.length < 0.7 * lost.length) return []
  const range = spanOf(lost.map((post) => post.day))
  return [
    {
      guard: 'deleted-posts',
      account: input.account,
      range,
      measure: 'posts',
      estimate: lost.length,
      interval: { low: weak.length, high: gone.length },
      // Half of any posts lie below the median: k weak ones out of n by chance is 2^-k at best.
      probability: probability(1 - 0.5 ** weak.length),
      what: say('guard.deleted-posts.found', {
        ...range,
        posts: gone.length,
        deleted: Math.round(mean(lost.map((post) => value(post)!)) * 10) / 10,
        shown: Math.round(shown * 10) / 10,
      }),
      innocent: say('guard.innocent.cleaning', {}),
      evidence: lost.map((post) => ({
        ref: post.postId,
        day: post.day,
        measure: 'posts',
        value: 1,
        expected: 0,
      })),
      signs: [say('guard.sign.deleted', {}), say('guard.sign.weak-ones-deleted', {})],
      statistic: bySigns(weak.length, lost.length, 'posts'),
    },
  ]
}

/** null: the source does not count publications by day, or gave no posts to compare with. */
function missingDays(input: GuardInput, posts: readonly PostWithCounters[]): Finding[] | null {
  const axis = axisOf(input)
  const published = axis?.of('posts') ?? null
  if (axis === null || published === null || posts.length === 0) return null
  // Only days between the first and the last post that the file shows: outside of them the file may simply end.
  const inside = indicesOf(axis, spanOf(posts.map((post) => post.day)))
  if (inside === null) return null
  const rows = []
  for (let i = inside[0]; i <= inside[1]; i++) {
    const day = axis.day(i)
    const there = posts.filter((post) => post.day === day).length
    if (published[i]! > there)
      rows.push({ ref: day, day, measure: 'posts' as const, value: published[i]!, expected: there })
  }
  const count = rows.reduce((sum, row) => sum + row.value - row.expected, 0)
  if (count < LEAST_MISSING) return []
  const range = spanOf(rows.map((row) => row.day))
  return [
    {
      guard: 'deleted-posts',
      account: input.account,
      range,
      measure: 'posts',
      estimate: count,
      interval: { low: 0, high: count },
      probability: 0.5,
      what: say('guard.deleted-posts.missing', { ...range, posts: count }),
      innocent: say('guard.innocent.cleaning', {}),
      evidence: rows,
      signs: [say('guard.sign.deleted', {})],
      statistic: counted(count, posts.length + count, 'posts'),
    },
  ]
}
