import type { EventFact } from '../facts/types.ts'
import { addDays, dayFromNumber, dayNumber, overlap } from '../time/day.ts'
import type { DayRange } from '../time/day.ts'
import { contestRanges } from './contest.ts'
import { flowOf } from './followers/flow.ts'
import type { Flow } from './followers/flow.ts'
import { lifter } from './lift.ts'
import type { Lifter } from './lift.ts'
import { around, groupBy, probability, wilson } from './numbers.ts'
import { outcome, silent } from './outcome.ts'
import { say } from './phrases.ts'
import { byZ } from './statistic.ts'
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
    const all = contestRanges(input)
    const contests = all.filter((range) =>
      overlap({ from: range.from, to: addDays(range.to, AFTER_DAYS) }, input.range),
    )
    const flow = flowOf(input)
    const persons = input.events.filter((event) => event.actor !== null && event.staff !== true)
    // Who left is known neither from the days nor from the people: then a contest could not be judged if there were one.
    if (!flow?.losses && persons.length === 0) return silent(['follows', 'unfollows'], say('guard.silent.losses', {}))
    if (contests.length === 0) return { state: 'clean' }
    const people = peopleOf(persons)
    const lines = flow?.losses ? linesOf(flow, flow.losses, all) : null
    const findings = contests.flatMap((contest) => [
      ...(flow === null || lines === null ? [] : leftAfter(input, flow, lines, contest)),
      ...neverReturned(input, people, contest),
    ])
    return outcome(input, findings)
  },
}

interface Lines {
  joins: Lifter
  losses: Lifter
}

/** Contests and the weeks after them are kept out of «as usual», and are what is judged. */
function linesOf(flow: Flow, losses: Float64Array, contests: readonly DayRange[]): Lines {
  const { axis } = flow
  const masked = new Uint8Array(axis.length)
  for (const range of contests)
    masked.fill(1, Math.max(0, axis.index(range.from)), Math.max(0, axis.index(range.to) + AFTER_DAYS))
  const first = (((dayNumber(axis.day(0)) + 3) % 7) + 7) % 7
  return {
    joins: lifter(axis.of('follows') ?? flow.joins, masked, first, true),
    losses: lifter(losses, masked, first, true),
  }
}

function leftAfter(input: GuardInput, flow: Flow, lines: Lines, contest: DayRange): Finding[] {
  const { axis } = flow
  const own = axis.of('follows') ?? flow.joins
  const from = Math.max(0, axis.index(contest.from))
  const to = Math.min(axis.length - 1, axis.index(contest.to))
  if (from > to) return []
  const came = lines.joins.lift(from, Math.min(axis.length - 1, to + 3))
  const end = Math.min(axis.length - 1, to + AFTER_DAYS)
  const left = lines.losses.lift(Math.min(from + 2, end), end)
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
      statistic: byZ(left.z, left.usable, 'days'),
    },
  ]
}

interface Person {
  actor: string
  /** Day numbers, in order. */
  days: readonly number[]
}

function peopleOf(events: readonly EventFact[]): Person[] {
  const numbers = new Map<string, number>()
  const numberOf = (day: string): number => {
    const made = numbers.get(day) ?? dayNumber(day)
    numbers.set(day, made)
    return made
  }
  return [...groupBy(events, (event) => event.actor!)]
    .filter(([, own]) => own.some((event) => event.type !== 'lead' && event.type !== 'sale'))
    .map(([actor, own]) => ({ actor, days: own.map((event) => numberOf(event.day)).sort((a, b) => a - b) }))
    .sort((a, b) => a.days[0]! - b.days[0]! || (a.actor < b.actor ? -1 : 1))
}

/** Newcomers of the contest against newcomers of other days: who was seen again from a week to 45 days later. */
function neverReturned(input: GuardInput, people: readonly Person[], contest: DayRange): Finding[] {
  const last = people.reduce((latest, { days }) => Math.max(latest, days.at(-1)!), 0)
  const [from, to] = [dayNumber(contest.from), dayNumber(contest.to)]
  // Whoever came too late to return inside the data proves nothing.
  if (last < to + AFTER_DAYS) return []
  const fromContest: { actor: string; day: string; back: boolean }[] = []
  const others: boolean[] = []
  for (const { actor, days } of people) {
    const first = days[0]!
    if (first + AFTER_DAYS > last) continue
    const during = first >= from && first <= to
    const since = (during ? to : first) + 7
    const back = days.some((day) => day >= since && day <= since - 7 + AFTER_DAYS)
    if (during) fromContest.push({ actor, day: dayFromNumber(first), back })
    else others.push(back)
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
      statistic: byZ((usual - share) / sd, fromContest.length + others.length, 'people'),
    },
  ]
}
