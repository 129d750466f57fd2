import type { EventFact } from '../facts/types.ts'
import { addDays, dayNumber, overlap } from '../time/day.ts'
import type { DayRange } from '../time/day.ts'
import { contestRanges } from './contest.ts'
import { flowOf } from './followers/flow.ts'
import { lifter } from './lift.ts'
import { around, groupBy, probability, wilson } from './numbers.ts'
import { outcome, silent, within } from './outcome.ts'
import { say } from './phrases.ts'
import type { Finding, Guard, GuardInput } from './types.ts'

/** The prize is given and the unsubscribing is done within about six weeks. */
const AFTER_DAYS = 45
const LEAST_PEOPLE = 10

/**
 * People who came with a contest and left, or were never seen again: audience on paper. Told from the days (more came
 * during it, more left after it than usual) and from the people themselves (return rate against other newcomers).
 */
export const contestHunters: Guard = {
  id: 'contest-hunters',
  needs: ['follows', 'unfollows'],
  check: (input) => {
    const contests = contestRanges(input).filter((range) =>
      overlap({ from: range.from, to: addDays(range.to, AFTER_DAYS) }, input.range),
    )
    if (contests.length === 0) return { state: 'clean' }
    const flow = flowOf(input)
    const persons = input.events.filter((event) => event.actor !== null && event.staff !== true)
    if (flow?.losses === null || flow === null) {
      if (persons.length === 0) return silent(['follows', 'unfollows'], say('guard.silent.losses', {}))
    }
    const findings = contests.flatMap((contest) => [
      ...(flow === null || flow.losses === null ? [] : leftAfter(input, flow.losses, contest)),
      ...neverReturned(input, persons, contest),
    ])
    return outcome(input, findings)
  },
}

function leftAfter(input: GuardInput, losses: Float64Array, contest: DayRange): Finding[] {
  const flow = flowOf(input)!
  const { axis } = flow
  const first = (((dayNumber(axis.day(0)) + 3) % 7) + 7) % 7
  const own = axis.of('follows') ?? flow.joins
  const from = Math.max(0, axis.index(contest.from))
  const to = Math.min(axis.length - 1, axis.index(contest.to))
  if (from > to) return []
  const masked = new Uint8Array(axis.length)
  for (const other of contestRanges(input)) {
    if (other.from === contest.from) continue
    masked.fill(1, Math.max(0, axis.index(other.from)), Math.max(0, axis.index(other.to) + AFTER_DAYS))
  }
  const came = lifter(own, masked, first).lift(from, Math.min(axis.length - 1, to + 3))
  const end = Math.min(axis.length - 1, to + AFTER_DAYS)
  const left = lifter(losses, masked, first).lift(Math.min(from + 2, end), end)
  if (came === null || left === null || came.z < 2.5 || left.z < 1.65) return []
  const more = came.observed - came.expected
  const gone = Math.min(left.observed - left.expected, more)
  if (gone < 0.1 * more || gone < 5) return []
  const rows = []
  for (let i = from; i <= Math.min(axis.length - 1, to + 3); i++) {
    if (Number.isNaN(own[i]!)) continue
    const usual = came.expected / came.usable
    // Those who left are spread over the days on which they came, in proportion.
    const expected = own[i]! - Math.max(0, own[i]! - usual) * (gone / more)
    rows.push({
      ref: axis.day(i),
      day: axis.day(i),
      measure: 'follows' as const,
      value: own[i]!,
      expected: Math.round(expected * 10) / 10,
    })
  }
  const range = { from: axis.day(from), to: axis.day(end) }
  return [
    {
      guard: 'contest-hunters',
      account: input.account,
      range,
      measure: 'follows',
      estimate: Math.round(gone),
      interval: around(gone, left.sd * left.expected, more),
      probability: probability(0.6 + 0.1 * Math.min(3, left.z - 1.65)),
      what: say('guard.contest-hunters.left', { ...range, came: Math.round(more), left: Math.round(gone) }),
      innocent: say('guard.innocent.usual-after-contest', {}),
      evidence: rows,
      signs: [say('guard.sign.came-with-contest', {}), say('guard.sign.then-left', { left: Math.round(gone) })],
    },
  ]
}

/** Newcomers of the contest against newcomers of other days: who was seen again from a week to 45 days later. */
function neverReturned(input: GuardInput, events: readonly EventFact[], contest: DayRange): Finding[] {
  const seen = new Map<string, string[]>()
  for (const [actor, own] of groupBy(events, (event) => event.actor!)) {
    if (own.some((event) => event.type !== 'lead' && event.type !== 'sale'))
      seen.set(actor, own.map(({ day }) => day).sort())
  }
  const last = events.reduce((latest, event) => (event.day > latest ? event.day : latest), '')
  // Whoever came too late to return inside the data proves nothing.
  if (last < addDays(contest.to, AFTER_DAYS)) return []
  const fromContest: { actor: string; day: string; back: boolean }[] = []
  const others: boolean[] = []
  for (const [actor, days] of seen) {
    const first = days[0]!
    if (addDays(first, AFTER_DAYS) > last) continue
    if (within(first, { from: contest.from, to: contest.to })) {
      const again = { from: addDays(contest.to, 7), to: addDays(contest.to, AFTER_DAYS) }
      fromContest.push({ actor, day: first, back: days.some((day) => within(day, again)) })
    } else {
      const again = { from: addDays(first, 7), to: addDays(first, AFTER_DAYS) }
      others.push(days.some((day) => within(day, again)))
    }
  }
  const gone = fromContest.filter(({ back }) => !back)
  if (fromContest.length < LEAST_PEOPLE || others.length < LEAST_PEOPLE) return []
  const usual = others.filter(Boolean).length / others.length
  const share = (fromContest.length - gone.length) / fromContest.length
  const pooled = (usual * others.length + share * fromContest.length) / (others.length + fromContest.length)
  const sd = Math.sqrt(pooled * (1 - pooled) * (1 / others.length + 1 / fromContest.length))
  if (!(usual - share > 2 * sd)) return []
  const estimate = (usual - share) * fromContest.length
  const range = { from: contest.from, to: contest.to }
  return [
    {
      guard: 'contest-hunters',
      account: input.account,
      range,
      measure: 'contest_participants',
      estimate: Math.round(estimate),
      interval: {
        low: Math.max(
          0,
          Math.round((usual - wilson(fromContest.length - gone.length, fromContest.length).high) * fromContest.length),
        ),
        high: gone.length,
      },
      probability: probability(0.7),
      what: say('guard.contest-hunters.never-returned', {
        ...range,
        came: fromContest.length,
        gone: gone.length,
        usual: Math.round(usual * 100),
      }),
      innocent: say('guard.innocent.usual-after-contest', {}),
      evidence: gone.map(({ actor, day }) => ({
        ref: actor,
        day,
        measure: 'contest_participants',
        value: 1,
        expected: 0,
      })),
      signs: [say('guard.sign.came-with-contest', {}), say('guard.sign.never-returned', {})],
    },
  ]
}
