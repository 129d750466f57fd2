import { hodgesLehmann, median } from '../stats/robust.ts'
import { addDays, lengthOf } from '../time/day.ts'
import { probability } from './numbers.ts'
import { byDay, outcome, silent, within } from './outcome.ts'
import { say } from './phrases.ts'
import { byZ } from './statistic.ts'
import type { Finding, Guard, PostWithCounters } from './types.ts'

const LEAST_POSTS = 8
const HISTORY_DAYS = 180

type Shown = PostWithCounters & { reached: number; reacted: number }

const shownOf = (posts: readonly PostWithCounters[]): Shown[] =>
  posts.flatMap((post) => {
    const reached = post.counters.reach ?? post.counters.views
    const reacted = post.counters.engagements
    return reached !== undefined && reached > 0 && reacted !== undefined ? [{ ...post, reached, reacted }] : []
  })

const err = (posts: readonly Shown[]): number =>
  (100 * posts.reduce((sum, post) => sum + post.reacted, 0)) / posts.reduce((sum, post) => sum + post.reached, 0)

/**
 * The share of engaged people rises because the posts are shown to few (the faithful first), not because more people
 * react: reach per post fell by a third or more, engagements per post did not rise, ERR rose by a fifth or more.
 */
export const erByTinyReach: Guard = {
  id: 'er-by-tiny-reach',
  needs: ['reach', 'engagements'],
  check: (input) => {
    const posts = shownOf(byDay(input.posts.filter((post) => !post.flags.includes('ad'))))
    const { now, before } = halves(posts, input.range)
    const have = Math.min(now.length, before.length)
    if (have < LEAST_POSTS)
      return silent(['reach', 'engagements'], say('guard.silent.posts', { have, need: LEAST_POSTS }))
    const reach = median(now.map((post) => post.reached)) / median(before.map((post) => post.reached))
    const reacted = median(now.map((post) => post.reacted)) / Math.max(1, median(before.map((post) => post.reacted)))
    const [errNow, errBefore] = [err(now), err(before)]
    if (reach > 0.67 || reacted > 1.05 || errNow < 1.2 * errBefore) return { state: 'clean' }
    // The shift of logs against its own spread: few and wild posts prove nothing.
    const logs = (list: readonly Shown[]) => list.slice(-80).map((post) => Math.log(post.reached))
    const shift = hodgesLehmann(logs(before), logs(now))
    const spread = Math.sqrt(variance(logs(before)) / before.length + variance(logs(now)) / now.length)
    if (shift > -2 * spread) return { state: 'clean' }
    const range = { from: now[0]!.day, to: now.at(-1)!.day }
    const finding: Finding = {
      guard: 'er-by-tiny-reach',
      account: input.account,
      range,
      measure: null,
      estimate: 0,
      interval: { low: 0, high: 0 },
      probability: probability(0.5 + Math.min(0.4, (1 - reach) / 2)),
      what: say('guard.er-by-tiny-reach.found', {
        ...range,
        err: Math.round(errNow * 100) / 100,
        errBefore: Math.round(errBefore * 100) / 100,
        reachFell: Math.round((1 - reach) * 100),
        engagementsFell: Math.round(Math.max(0, 1 - reacted) * 100),
      }),
      innocent: say('guard.innocent.narrow-audience', {}),
      evidence: now.map((post) => ({
        ref: post.postId,
        day: post.day,
        measure: 'reach',
        value: post.reached,
        expected: Math.round(median(before.map((one) => one.reached))),
      })),
      statistic: byZ(-shift / spread, before.length + now.length, 'posts'),
      signs: [say('guard.sign.reach-fell', {}), say('guard.sign.reactions-did-not-follow', {})],
    }
    return outcome(input, [finding])
  },
}

/** Posts of the judged range against the half year before it; when the range is all there is, its halves. */
function halves(posts: readonly Shown[], range: { from: string; to: string }): { now: Shown[]; before: Shown[] } {
  const now = posts.filter((post) => within(post.day, range))
  const before = posts.filter((post) => post.day < range.from && post.day >= addDays(range.from, -HISTORY_DAYS))
  if (before.length >= LEAST_POSTS || lengthOf(range) < 60) return { now, before }
  const cut = addDays(range.to, -Math.min(60, Math.floor(lengthOf(range) / 2)))
  return {
    now: now.filter((post) => post.day > cut),
    before: now.filter((post) => post.day <= cut && post.day >= addDays(cut, -HISTORY_DAYS)),
  }
}

const variance = (values: readonly number[]): number => {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length
  return values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, values.length - 1)
}
