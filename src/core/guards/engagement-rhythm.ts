import type { EventFact } from '../facts/types.ts'
import type { MeasureId } from '../measures/ids.ts'
import { median } from '../stats/robust.ts'
import { groupBy, probability } from './numbers.ts'
import { outcome, silent, spanOf } from './outcome.ts'
import { say } from './phrases.ts'
import { counted } from './statistic.ts'
import type { Finding, Guard } from './types.ts'

/** Gaps between independent people vary as much as their mean (CV 1, Poisson); machines keep time. */
const EVEN_CV = 0.15
const EVEN_RUN = 12
const BURST_SECONDS = 10
const BURST_EVENTS = 8
const LEAST_EVENTS = 20

interface Timed {
  event: EventFact
  at: number
}

const cv = (gaps: readonly number[]): number => {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  if (mean === 0) return Infinity
  return Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length) / mean
}

/** Events inside a run of even gaps. `unit` is the resolution of the times: gaps of few units look even by rounding. */
function evenOnes(timed: readonly Timed[], unit: number): Set<Timed> {
  const found = new Set<Timed>()
  const gaps = timed.slice(1).map((one, i) => one.at - timed[i]!.at)
  for (let i = 0; i + EVEN_RUN <= gaps.length; i++) {
    // Most runs are ruled out by their first gaps alone: three of them already differ too much.
    if (gaps[i]! > 2 * gaps[i + 1]! || gaps[i + 1]! > 2 * gaps[i]! || gaps[i + 2]! > 2 * gaps[i]!) continue
    const run = gaps.slice(i, i + EVEN_RUN)
    if (cv(run) < EVEN_CV && median(run) >= 5 * unit) for (let k = i; k <= i + EVEN_RUN; k++) found.add(timed[k]!)
  }
  return found
}

/** Events that came within seconds of at least seven others, when the hour around does not explain it. */
function burstOnes(timed: readonly Timed[]): Set<Timed> {
  const found = new Set<Timed>()
  let last = 0
  for (let i = 0; i < timed.length; i++) {
    last = Math.max(last, i)
    while (last + 1 < timed.length && timed[last + 1]!.at - timed[i]!.at <= BURST_SECONDS) last++
    const together = last - i + 1
    if (together < BURST_EVENTS) continue
    const around = timed.filter(({ at }) => Math.abs(at - timed[i]!.at) <= 1800).length - together
    if (together > 5 * ((around * BURST_SECONDS) / 3600) + BURST_EVENTS / 2)
      for (let k = i; k <= last; k++) found.add(timed[k]!)
  }
  return found
}

const KINDS = [
  { type: 'comment', measure: 'comments', key: (event: EventFact) => event.ref ?? event.day },
  { type: 'join', measure: 'follows', key: (event: EventFact) => event.day },
] as const satisfies readonly { type: EventFact['type']; measure: MeasureId; key: (event: EventFact) => string }[]

/** Comments under a post, or joins of a day, that come too evenly or in one breath. Needs the time of each event. */
export const engagementRhythm: Guard = {
  id: 'engagement-rhythm',
  needs: ['comments'],
  check: (input) => {
    const findings: Finding[] = []
    let looked = false
    for (const { type, measure, key } of KINDS) {
      const timed = input.events
        .filter((event) => event.type === type && event.at !== null && event.staff !== true)
        .map((event): Timed => ({ event, at: Date.parse(event.at!) / 1000 }))
        .filter(({ at }) => !Number.isNaN(at))
        .sort((a, b) => a.at - b.at || (a.event.eventId < b.event.eventId ? -1 : 1))
      // Only days are known when every event stands at the same moment of its day.
      if (timed.length < LEAST_EVENTS || new Set(timed.map(({ at }) => at % 86_400)).size < 3) continue
      looked = true
      const unit = timed.every(({ at }) => at % 60 === 0) ? 60 : 1
      for (const kind of ['even', 'burst'] as const) {
        if (kind === 'burst' && unit === 60) continue
        const groups = [...groupBy(timed, ({ event }) => key(event)).values()]
        const odd = groups.flatMap((group) => [...(kind === 'even' ? evenOnes(group, unit) : burstOnes(group))])
        if (odd.length > 0) findings.push(findingOf(input.account, measure, kind, odd))
      }
    }
    if (!looked) return silent(['comments'], say('guard.silent.times', {}))
    return outcome(input, findings)
  },
}

function findingOf(account: string, measure: MeasureId, kind: 'even' | 'burst', odd: readonly Timed[]): Finding {
  const range = spanOf(odd.map(({ event }) => event.day))
  const actors = new Set(odd.map(({ event }) => event.actor ?? event.eventId))
  const gaps = odd.slice(1).map((one, i) => Math.abs(one.at - odd[i]!.at))
  return {
    guard: 'engagement-rhythm',
    account,
    range,
    measure,
    estimate: odd.length,
    interval: { low: Math.floor(odd.length / 2), high: odd.length },
    probability: probability(kind === 'even' ? 0.8 : 0.6),
    what:
      kind === 'even'
        ? say('guard.engagement-rhythm.even', { ...range, events: odd.length, gap: Math.round(median(gaps)) })
        : say('guard.engagement-rhythm.burst', { ...range, events: odd.length, seconds: BURST_SECONDS }),
    innocent: say('guard.innocent.live-or-codeword', {}),
    evidence: odd.map(({ event }) => ({ ref: event.eventId, day: event.day, measure, value: 1, expected: 0 })),
    // Gaps between one run and the next are no part of the rhythm.
    statistic:
      kind === 'even'
        ? {
            name: 'variation',
            value: cv(gaps.filter((gap) => gap <= 3 * median(gaps))),
            p: null,
            n: odd.length,
            of: 'events',
          }
        : counted(odd.length, odd.length, 'events'),
    signs: [
      kind === 'even' ? say('guard.sign.even-gaps', {}) : say('guard.sign.within-seconds', {}),
      // A lively thread is a few people talking; a delivery is many who never write twice.
      ...(kind === 'even' && actors.size >= 0.9 * odd.length ? [say('guard.sign.strangers', {})] : []),
    ],
  }
}
