import { describe, expect, it } from 'vitest'
import { mulberry32, shuffled } from '../stats/random.ts'
import { addDays } from '../time/day.ts'
import { GUARDS, guardById, runGuards } from './catalogue.ts'
import { GUARD_IDS } from './ids.ts'
import { accountScene } from './testing/account.ts'
import { commentScene } from './testing/comments.ts'
import { eventOf, inputOf } from './testing/facts.ts'
import type { Finding, GuardInput } from './types.ts'

const scene = (): GuardInput => {
  const account = accountScene({
    seed: 5,
    base: 18,
    noise: 0.05,
    events: [{ kind: 'contest', from: 300, days: 10, times: 4, told: true }],
    drips: [{ from: 200, days: 21, count: 300 }],
  })
  const visits = Array.from({ length: 40 }, (_, i) =>
    eventOf('visit', `v${i}`, '2026-05-04', {
      at: `2026-05-04T08:0${i % 10}:${10 + (i % 50)}Z`,
      actor: `a${i % 2}`,
      seconds: 0,
      pages: 1,
    }),
  )
  const leads = Array.from({ length: 12 }, (_, i) =>
    eventOf('lead', `l${i}`, addDays('2026-05-01', i), { actor: `p${i % 9}`, status: 'new' }),
  )
  return { ...account, events: [...commentScene({ seed: 2, pod: 5 }), ...visits, ...leads] }
}
const findings = (input: GuardInput): Finding[] =>
  Object.values(runGuards(input)).flatMap((outcome) => (outcome.state === 'found' ? outcome.findings : []))

describe('the catalogue', () => {
  it('has every guard under its own id', () => {
    for (const id of GUARD_IDS) expect(guardById(id).id).toBe(id)
    expect(Object.keys(GUARDS).sort()).toEqual([...GUARD_IDS].sort())
  })
  it('throws on an id that is not there', () => {
    expect(() => guardById('astrology')).toThrow('guard.unknown')
  })
  it('runs only what is asked for', () => {
    expect(Object.keys(runGuards(inputOf(), ['bad-leads', 'own-mentions']))).toEqual(['bad-leads', 'own-mentions'])
  })
  it('never finds anything in nothing', () => {
    for (const outcome of Object.values(runGuards(inputOf()))) expect(outcome.state).not.toBe('found')
  })
})

describe('every finding', () => {
  const input = scene()
  const list = findings(input)
  it('is there for what was planted', () => {
    const guards = new Set(list.map((one) => one.guard))
    for (const id of [
      'follower-drip',
      'burst-then-losses',
      'comment-pod',
      'contest-hunters',
      'robot-clicks',
      'bad-leads',
    ] as const)
      expect(guards).toContain(id)
  })
  it('has an estimate inside its interval, a probability that is not certain, and evidence', () => {
    for (const one of list) {
      expect(one.estimate).toBeGreaterThanOrEqual(0)
      expect(one.interval.low).toBeGreaterThanOrEqual(0)
      expect(one.interval.low).toBeLessThanOrEqual(one.estimate + 0.5)
      expect(one.interval.high).toBeGreaterThanOrEqual(one.estimate - 0.5)
      expect(one.probability).toBeGreaterThan(0)
      expect(one.probability).toBeLessThan(1)
      expect(one.evidence.length).toBeGreaterThan(0)
      expect(one.signs!.length).toBeGreaterThan(0)
      expect(one.statistic!.n).toBeGreaterThan(0)
      expect(Number.isFinite(one.statistic!.value)).toBe(true)
    }
  })
  it('does not depend on the order of posts and events, nor on the turn', () => {
    const random = mulberry32(1)
    const mixed = { ...input, posts: shuffled(random, input.posts), events: shuffled(random, input.events) }
    expect(findings(mixed)).toEqual(list)
    expect(findings({ ...input })).toEqual(list)
  })
  it('grows with the account: five times the people, five times the estimate or so', () => {
    const five = (values: readonly (number | null)[]) => values.map((value) => (value === null ? null : value * 5))
    const daily = Object.fromEntries(
      Object.entries(input.daily).map(([measure, series]) => [measure, { ...series, values: five(series.values) }]),
    )
    const drip = (all: readonly Finding[]) => all.find((one) => one.guard === 'follower-drip')!
    const ratio = drip(findings({ ...input, daily })).estimate / drip(list).estimate
    expect(ratio).toBeGreaterThan(4)
    expect(ratio).toBeLessThan(6)
  })
})
