import { median, quantile } from '../stats/robust.ts'
import { contestPosts } from './contest.ts'
import { probability } from './numbers.ts'
import { byDay, outcome, silent, spanOf, within } from './outcome.ts'
import { say } from './phrases.ts'
import { counted } from './statistic.ts'
import type { Finding, Guard } from './types.ts'

const LEAST_ORDINARY = 5
/** Contests matter when the average post without them has at least this much less. */
const LEAST_SHARE = 0.15

/** Average engagements per post with the contest posts and without them, inside the judged range. */
export const contestHeldEngagement: Guard = {
  id: 'contest-held-engagement',
  needs: ['engagements'],
  check: (input) => {
    const known = byDay(
      input.posts.filter((post) => post.counters.engagements !== undefined && within(post.day, input.range)),
    )
    const contests = new Set(contestPosts(input).map((post) => post.postId))
    const held = known.filter((post) => contests.has(post.postId))
    const ordinary = known.filter((post) => !contests.has(post.postId))
    if (ordinary.length < LEAST_ORDINARY)
      return silent(['engagements'], say('guard.silent.posts', { have: ordinary.length, need: LEAST_ORDINARY }))
    if (held.length === 0) return { state: 'clean' }
    const value = (post: (typeof known)[number]) => post.counters.engagements!
    const mean = (posts: typeof known) => posts.reduce((sum, post) => sum + value(post), 0) / posts.length
    const withThem = mean(known)
    const without = mean(ordinary)
    const share = withThem > 0 ? 1 - without / withThem : 0
    if (share < LEAST_SHARE) return { state: 'clean' }
    const usual = median(ordinary.map(value))
    const above = held.filter((post) => value(post) > usual)
    const beyond = (level: number) => above.reduce((sum, post) => sum + Math.max(0, value(post) - level), 0)
    const range = spanOf(held.map((post) => post.day))
    const finding: Finding = {
      guard: 'contest-held-engagement',
      account: input.account,
      range,
      measure: 'engagements',
      estimate: Math.round(beyond(usual)),
      interval: {
        low: Math.round(beyond(quantile(ordinary.map(value), 0.9))),
        high: Math.round(beyond(quantile(ordinary.map(value), 0.1))),
      },
      probability: probability(0.6 + share / 2),
      what: say('guard.contest-held-engagement.found', {
        ...range,
        posts: held.length,
        with: Math.round(withThem * 10) / 10,
        without: Math.round(without * 10) / 10,
        share: Math.round(share * 100),
      }),
      innocent: say('guard.innocent.contest-was-goal', {}),
      evidence: above.map((post) => ({
        ref: post.postId,
        day: post.day,
        measure: 'engagements',
        value: value(post),
        expected: usual,
      })),
      statistic: counted(held.length, known.length, 'posts'),
      signs: [say('guard.sign.contest-words', {}), say('guard.sign.above-ordinary', {})],
    }
    return outcome(input, [finding])
  },
}
