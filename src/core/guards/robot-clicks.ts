import type { EventFact } from '../facts/types.ts'
import { groupBy, probability } from './numbers.ts'
import { byDay, outcome, silent, spanOf } from './outcome.ts'
import { say } from './phrases.ts'
import { counted } from './statistic.ts'
import type { Finding, Guard } from './types.ts'

const LEAST_VISITS = 20
/** A curious person comes back; nobody opens the same page a fourth time within ten minutes and stays 0 seconds. */
const REPEATS = 3
const REPEAT_MS = 10 * 60_000
const BURST_VISITS = 6
const BURST_MS = 5_000

/** A tiny list of what robots call themselves; the tracker's own list is longer. Looked for where a source keeps it. */
const AGENT =
  /bot\b|crawler|spider|headless|phantomjs|curl\/|wget\/|python-requests|go-http-client|facebookexternalhit|preview/iu

const agentOf = (event: EventFact): boolean =>
  event.status === 'bot' ||
  event.status === 'robot' ||
  [event.text, event.content].some((text) => text !== null && AGENT.test(text))

const empty = (event: EventFact): boolean => event.seconds === 0 && (event.pages ?? 1) <= 1

interface Timed {
  event: EventFact
  at: number
}

const timed = (visits: readonly EventFact[]): Timed[] =>
  visits
    .filter((event) => event.at !== null)
    .map((event) => ({ event, at: Date.parse(event.at!) }))
    .sort((a, b) => a.at - b.at)

/** Visits beyond the third of one visitor within ten minutes. */
function repeated(visits: readonly Timed[]): Set<EventFact> {
  const found = new Set<EventFact>()
  const known = visits.filter(({ event }) => event.actor !== null)
  for (const own of groupBy(known, ({ event }) => event.actor!).values()) {
    let first = 0
    own.forEach(({ event, at }, i) => {
      while (at - own[first]!.at > REPEAT_MS) first++
      if (i - first >= REPEATS) found.add(event)
    })
  }
  return found
}

/** Visits of one link that came six and more within five seconds. */
function burst(visits: readonly Timed[]): Set<EventFact> {
  const found = new Set<EventFact>()
  const link = ({ event }: Timed) => `${event.source}|${event.campaign}|${event.content}|${event.ref}`
  for (const group of groupBy(visits, link).values()) {
    let first = 0
    group.forEach(({ at }, i) => {
      while (at - group[first]!.at > BURST_MS) first++
      if (i - first + 1 >= BURST_VISITS) for (let k = first; k <= i; k++) found.add(group[k]!.event)
    })
  }
  return found
}

/** Visits with two signs of a robot (same visitor, no time on the page, a burst), or one that calls itself a robot. */
export const robotClicks: Guard = {
  id: 'robot-clicks',
  needs: ['site_visits'],
  check: (input) => {
    const visits = byDay(input.events.filter((event) => event.type === 'visit'))
    const told = visits.some(
      (event) => event.actor !== null || event.seconds !== null || event.at !== null || agentOf(event),
    )
    if (visits.length < LEAST_VISITS || !told)
      return silent(['site_visits'], say('guard.silent.visits', { have: told ? visits.length : 0, need: LEAST_VISITS }))
    const inTime = timed(visits)
    const again = repeated(inTime)
    const together = burst(inTime)
    const marks = (event: EventFact) =>
      (again.has(event) ? 1 : 0) + (together.has(event) ? 1 : 0) + (empty(event) ? 1 : 0)
    const agents = visits.filter(agentOf)
    const odd = visits.filter((event) => !agentOf(event) && marks(event) >= 2)
    const findings: Finding[] = []
    const make = (events: readonly EventFact[], exact: boolean, chance: number, signs: Finding['signs']) => {
      const range = spanOf(events.map((event) => event.day))
      findings.push({
        guard: 'robot-clicks',
        account: input.account,
        range,
        measure: 'site_visits',
        estimate: events.length,
        interval: { low: exact ? events.length : Math.round(events.length / 2), high: events.length },
        probability: probability(chance),
        what: say('guard.robot-clicks.found', { ...range, visits: visits.length, looks: events.length }),
        innocent: exact ? null : say('guard.innocent.office-network', {}),
        evidence: events.map(({ eventId, day }) => ({
          ref: eventId,
          day,
          measure: 'site_visits',
          value: 1,
          expected: 0,
        })),
        signs: signs ?? [],
        statistic: counted(events.length, visits.length, 'visits'),
        exact,
      })
    }
    if (agents.length > 0) make(agents, true, 0.97, [say('guard.sign.robot-agent', {})])
    if (odd.length > 0)
      make(odd, false, 0.8, [
        ...(odd.some((event) => again.has(event)) ? [say('guard.sign.same-visitor', {})] : []),
        ...(odd.some((event) => together.has(event)) ? [say('guard.sign.within-seconds', {})] : []),
        ...(odd.some(empty) ? [say('guard.sign.no-time-on-page', {})] : []),
      ])
    return outcome(input, findings)
  },
}
