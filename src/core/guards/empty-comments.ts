import type { EventFact } from '../facts/types.ts'
import { median } from '../stats/robust.ts'
import { addMonths, dayNumber, monthOf } from '../time/day.ts'
import { contestPosts } from './contest.ts'
import { groupBy, probability, wilson } from './numbers.ts'
import { byDay, outcome, silent, spanOf } from './outcome.ts'
import { say } from './phrases.ts'
import { byZ, counted } from './statistic.ts'
import { promotes } from './promotion.ts'
import { alike, saysNothing } from './texts.ts'
import type { EvidenceRow, Finding, Guard } from './types.ts'

const LEAST_COMMENTS = 20
/** So many nearly equal comments by different people are no coincidence of phrase: fewer are asked for on one day. */
const LEAST_COPIES = { near: 4, apart: 6 }
const NEAR_DAYS = 2
const MOST_EMPTY = 0.6

const rows = (events: readonly EventFact[]): EvidenceRow[] =>
  events.map(({ eventId, day }) => ({ ref: eventId, day, measure: 'comments', value: 1, expected: 0 }))

/** Nearly the same words by different people, and comments that say nothing or advertise somebody else. Contest posts are left to their guard. */
export const emptyComments: Guard = {
  id: 'empty-comments',
  needs: ['comments'],
  check: (input) => {
    const contests = new Set(contestPosts(input).map((post) => post.postId))
    const all = input.events.filter((event) => event.type === 'comment' && event.staff !== true)
    const comments = byDay(all.filter((event) => event.text !== null && !contests.has(event.ref ?? '')))
    if (comments.length < LEAST_COMMENTS)
      return all.length >= LEAST_COMMENTS
        ? silent(['comments'], say('guard.silent.texts', {}))
        : silent(['comments'], say('guard.silent.comments', { have: all.length, need: LEAST_COMMENTS }))
    const copies = copiesOf(input.account, comments)
    return outcome(input, [...copies, ...emptyMonths(input.account, comments)])
  },
}

const near = (group: readonly EventFact[]): boolean => {
  const range = spanOf(group.map((event) => event.day))
  return dayNumber(range.to) - dayNumber(range.from) <= NEAR_DAYS
}

function copiesOf(account: string, comments: readonly EventFact[]): Finding[] {
  const groups = alike(comments.map((event) => event.text!))
    .map((group) => group.map((i) => comments[i]!))
    .filter(
      (group) =>
        group.length >= (near(group) ? LEAST_COPIES.near : LEAST_COPIES.apart) &&
        new Set(group.map((event) => event.actor ?? event.eventId)).size >= 3,
    )
  return groups.map((group) => {
    const range = spanOf(group.map((event) => event.day))
    const together = near(group)
    return {
      guard: 'empty-comments',
      account,
      range,
      measure: 'comments',
      // The first of them may be the one that the others copied.
      estimate: group.length - 1,
      interval: { low: Math.floor(group.length / 2), high: group.length },
      probability: probability(together ? 0.9 : 0.75),
      what: say('guard.empty-comments.duplicates', {
        ...range,
        comments: group.length,
        example: group[0]!.text!.slice(0, 80),
      }),
      innocent: say('guard.innocent.answer-to-question', {}),
      evidence: rows(group.slice(1)),
      statistic: counted(group.length, comments.length, 'comments'),
      signs: [say('guard.sign.same-words', {}), ...(together ? [say('guard.sign.same-hours', {})] : [])],
    }
  })
}

interface EmptyMonth {
  month: string
  events: readonly EventFact[]
  empty: readonly EventFact[]
  usual: number
  beyond: boolean
}

/**
 * Months in which empty ones are above the account's usual share, or more than six in ten; months in a row are one
 * finding. A share that is usual here is never told.
 */
function emptyMonths(account: string, comments: readonly EventFact[]): Finding[] {
  const months = [...groupBy(comments, (event) => monthOf(event.day))]
    .map(([month, events]) => ({
      month,
      events,
      empty: events.filter((event) => saysNothing(event.text!) || promotes(event.text!)),
    }))
    .filter(({ events }) => events.length >= LEAST_COMMENTS)
  const shares = months.map(({ events, empty }) => empty.length / events.length)
  const told = months.flatMap((one, i): EmptyMonth[] => {
    const others = shares.filter((_, k) => k !== i)
    const known = others.length >= 3
    const usual = known ? median(others) : 0
    const share = shares[i]!
    const chance = 3 * Math.sqrt((usual * (1 - usual) + 0.01) / one.events.length)
    const beyond = known && share - usual > Math.max(0.15, chance)
    return beyond || (share > MOST_EMPTY && share > usual) ? [{ ...one, usual, beyond }] : []
  })
  const runs: EmptyMonth[][] = []
  for (const one of told) {
    const last = runs.at(-1)
    if (last && addMonths(`${last.at(-1)!.month}-01`, 1) === `${one.month}-01`) last.push(one)
    else runs.push([one])
  }
  return runs.map((run) => findingOf(account, run))
}

function findingOf(account: string, run: readonly EmptyMonth[]): Finding {
  const events = run.flatMap((one) => one.events)
  const empty = run.flatMap((one) => one.empty)
  const beyond = run.some((one) => one.beyond)
  const range = spanOf(events.map((event) => event.day))
  const n = events.length
  const share = Math.round((empty.length / n) * 100)
  const usual = run.reduce((sum, one) => sum + one.usual * one.events.length, 0) / n
  const usually = run.reduce((sum, one) => sum + (one.beyond ? one.usual * one.events.length : 0), 0)
  return {
    guard: 'empty-comments',
    account,
    range,
    measure: 'comments',
    estimate: Math.round(empty.length - usually),
    interval: {
      low: Math.max(0, Math.round((wilson(empty.length, n).low - usual) * n)),
      high: empty.length,
    },
    probability: probability(beyond ? 0.6 : 0.4),
    what: say('guard.empty-comments.empty', { ...range, comments: n, share, usual: Math.round(usual * 100) }),
    innocent: say('guard.innocent.faithful-fans', {}),
    evidence: rows(empty),
    statistic: beyond
      ? byZ((empty.length / n - usual) / Math.sqrt((usual * (1 - usual) + 0.01) / n), n, 'comments')
      : counted(empty.length, n, 'comments'),
    signs: [beyond ? say('guard.sign.empty-more-than-usual', {}) : say('guard.sign.say-nothing', { share })],
  }
}
