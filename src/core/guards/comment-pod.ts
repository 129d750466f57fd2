import type { EventFact } from '../facts/types.ts'
import { lockstep } from './lockstep.ts'
import { groupBy, probability } from './numbers.ts'
import { byDay, outcome, silent, spanOf } from './outcome.ts'
import { say } from './phrases.ts'
import { incidences, linked, pairs, permuted, presences } from './pods.ts'
import { saysNothing } from './texts.ts'
import type { Finding, Guard } from './types.ts'

const LEAST_COMMENTS = 40
const LEAST_POSTS = 10
const NEARLY_EVERY = 0.6
const LEAST_PEOPLE = 3
const TURNS = 39
const TOGETHER_MINUTES = 10
const MOST_CANDIDATES = 80
/** Within a minute of each other, under three posts or more. */
const STEP = { within: 60, least: 3, turns: TURNS }

/**
 * The same few people under nearly every post, or a group that always turns up together. Faithful fans do the first
 * too, so a second sign is asked for: one comment per post more dutifully than shuffled comments would fall (permuted
 * null: a count alone proves nothing), arrival within minutes of each other, or nothing said.
 */
export const commentPod: Guard = {
  id: 'comment-pod',
  needs: ['comments'],
  check: (input) => {
    const all = byDay(input.events.filter((event) => event.type === 'comment' && event.staff !== true))
    const comments = all.filter((event) => event.actor !== null && event.ref !== null)
    if (comments.length < LEAST_COMMENTS)
      return all.length >= LEAST_COMMENTS
        ? silent(['comments'], say('guard.silent.actors', {}))
        : silent(['comments'], say('guard.silent.comments', { have: all.length, need: LEAST_COMMENTS }))
    const numbers = new Map<string, number>()
    for (const event of comments) if (!numbers.has(event.ref!)) numbers.set(event.ref!, numbers.size)
    const count = numbers.size
    if (count < LEAST_POSTS) return silent(['comments'], say('guard.silent.posts', { have: count, need: LEAST_POSTS }))
    const actors = comments.map((event) => event.actor!)
    const posts = comments.map((event) => numbers.get(event.ref!)!)
    const people = presences(actors, posts, count)
    const core = people.filter((one) => one.posts >= NEARLY_EVERY * count)
    const candidates = people
      .filter((one) => one.posts >= 5 && one.posts < NEARLY_EVERY * count)
      .sort((a, b) => b.posts - a.posts || (a.actor < b.actor ? -1 : 1))
      .slice(0, MOST_CANDIDATES)
    const findings: Finding[] = []
    if (core.length >= LEAST_PEOPLE) {
      const members = new Set(core.map((one) => one.actor))
      const order = new Map(core.map((one, i) => [one.actor, i]))
      const places = Int32Array.from(actors, (actor) => order.get(actor) ?? -1)
      const observed = core.reduce((sum, one) => sum + one.posts, 0)
      const chance = permuted(posts, TURNS, observed, (mixed) => incidences(places, core.length, mixed, count))
      findings.push(podOf(input.account, comments, members, count, chance.p, true))
    }
    const groups = linked(candidates.length, pairs(candidates, count))
    if (groups.length > 0) {
      const names = new Set(candidates.map((one) => one.actor))
      const theirs = actors.flatMap((actor, i) => (names.has(actor) ? [i] : []))
      const authors = theirs.map((i) => actors[i]!)
      const grouped = (mixed: readonly number[]) =>
        pairs(
          presences(
            authors,
            theirs.map((i) => mixed[i]!),
            count,
          ),
          count,
        ).length
      const links = pairs(candidates, count).length
      const chance = permuted(posts, TURNS, links, grouped)
      for (const group of groups)
        findings.push(
          podOf(input.account, comments, new Set(group.map((i) => candidates[i]!.actor)), count, chance.p, false),
        )
    }
    // One sign alone is what loyal readers look like: it is told only where a second stands beside it.
    return outcome(
      input,
      findings.filter((finding) => (finding.signs?.length ?? 0) >= 2),
    )
  },
}

/** Share of the group's comments (with a time) that stand within minutes of another member's under the same post. */
function together(comments: readonly EventFact[]): number | null {
  const timed = comments.filter((event) => event.at !== null)
  if (timed.length < 10) return null
  let near = 0
  for (const group of groupBy(timed, (event) => event.ref!).values()) {
    const moments = group.map((event) => ({ actor: event.actor, at: Date.parse(event.at!) }))
    near += moments.filter((one) =>
      moments.some((other) => other.actor !== one.actor && Math.abs(other.at - one.at) <= TOGETHER_MINUTES * 60_000),
    ).length
  }
  return near / timed.length
}

/** Pairs of the group who keep step; null when chance gives as many pairs, or the moments are not known. */
function stepsOf(comments: readonly EventFact[], members: ReadonlySet<string>): { pairs: number; p: number } | null {
  const timed = comments.filter((event) => event.at !== null)
  // Only days or minutes are known: everybody is then in step with everybody.
  if (timed.every((event) => Date.parse(event.at!) % 60_000 === 0)) return null
  const acts = timed.map(({ actor, ref, at }) => ({ actor: actor!, object: ref!, at: Date.parse(at!) / 1000 }))
  const { pairs, p } = lockstep(acts, STEP)
  const own = pairs.filter(({ a, b }) => members.has(a) && members.has(b)).length
  return own > 0 && p <= 0.05 ? { pairs: own, p } : null
}

function podOf(
  account: string,
  comments: readonly EventFact[],
  members: ReadonlySet<string>,
  postCount: number,
  p: number,
  everyPost: boolean,
): Finding {
  const theirs = comments.filter((event) => members.has(event.actor!))
  const others = comments.filter((event) => !members.has(event.actor!))
  const range = spanOf(theirs.map((event) => event.day))
  const share = theirs.length / comments.length
  const presence = new Set(theirs.map((event) => event.ref)).size / postCount
  const near = together(theirs)
  const nearOthers = together(others) ?? 0
  const texts = (list: readonly EventFact[]) => list.filter((event) => event.text !== null)
  const emptyShare = (list: readonly EventFact[]) =>
    list.length === 0 ? 0 : list.filter((event) => saysNothing(event.text!)).length / list.length
  const empty = emptyShare(texts(theirs))
  // Some hundreds of other comments tell their share well enough; they stand by day, so every n-th is taken.
  const step = Math.ceil(others.length / 400)
  const sample = texts(others).filter((_, i) => i % step === 0)
  // One comment in ten posts is what a reader who likes to talk leaves here anyway.
  const usual = Math.max(1, others.length / Math.max(1, new Set(others.map((event) => event.actor)).size))
  const looks = Math.max(0, Math.round(theirs.length - members.size * usual))
  const steps = stepsOf(comments, members)
  const signs = [
    everyPost
      ? say('guard.sign.every-post', { people: members.size, share: Math.round(presence * 100) })
      : say('guard.sign.not-chance', { p }),
    ...(everyPost && p <= 0.05 ? [say('guard.sign.not-chance', { p })] : []),
    ...(near !== null && near >= 0.6 && near > nearOthers + 0.3
      ? [say('guard.sign.arrive-together', { minutes: TOGETHER_MINUTES })]
      : []),
    ...(steps === null ? [] : [say('guard.sign.lockstep', steps)]),
    ...(texts(theirs).length >= 10 && empty >= 0.5 && empty > emptyShare(sample) + 0.25
      ? [say('guard.sign.say-nothing', { share: Math.round(empty * 100) })]
      : []),
  ]
  return {
    guard: 'comment-pod',
    account,
    range,
    measure: 'comments',
    estimate: looks,
    interval: { low: Math.round(looks / 2), high: theirs.length },
    probability: probability(0.25 + 0.2 * signs.length),
    what: say('guard.comment-pod.found', {
      ...range,
      people: members.size,
      comments: theirs.length,
      share: Math.round(share * 100),
      looks,
    }),
    innocent: say('guard.innocent.faithful-fans', {}),
    evidence: theirs.map(({ eventId, day }) => ({
      ref: eventId,
      day,
      measure: 'comments',
      value: 1,
      expected: Math.round((1 - looks / theirs.length) * 1000) / 1000,
    })),
    signs,
    statistic: { name: 'permutation', value: theirs.length, p, n: comments.length, of: 'comments' },
  }
}
