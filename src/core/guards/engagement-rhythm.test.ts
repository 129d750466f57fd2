import { describe, expect, it } from 'vitest'
import { mulberry32 } from '../stats/random.ts'
import { engagementRhythm } from './engagement-rhythm.ts'
import { eventOf, inputOf } from './testing/facts.ts'

const BASE = Date.parse('2026-03-02T10:00:00Z')
const comment = (id: string, seconds: number, post = 'p1') =>
  eventOf('comment', id, '2026-03-02', {
    at: new Date(BASE + seconds * 1000).toISOString(),
    actor: `a${id}`,
    ref: post,
  })

/** Forty people of a day, independent of each other. */
const natural = (seed: number) => {
  const random = mulberry32(seed)
  return Array.from({ length: 40 }, (_, i) => comment(`n${i}`, Math.round(random() * 36_000)))
}

describe('rhythm of engagement', () => {
  it('stays clean on independent people', () => {
    for (let seed = 1; seed <= 30; seed++)
      expect(engagementRhythm.check(inputOf({ events: natural(seed) })).state).toBe('clean')
  })
  it('finds a timer', () => {
    const timer = Array.from({ length: 25 }, (_, i) => comment(`t${i}`, i * 61 + (i % 3), 'p2'))
    const outcome = engagementRhythm.check(inputOf({ events: [...natural(1), ...timer] }))
    const [finding] = outcome.state === 'found' ? outcome.findings : []
    expect(finding!.what.code).toBe('guard.engagement-rhythm.even')
    expect(finding!.estimate).toBe(25)
    expect(finding!.signs).toHaveLength(2)
  })
  it('finds a bunch within seconds', () => {
    const bunch = Array.from({ length: 15 }, (_, i) => comment(`b${i}`, 5000 + (i % 9), 'p3'))
    const outcome = engagementRhythm.check(inputOf({ events: [...natural(2), ...bunch] }))
    expect(outcome).toMatchObject({
      state: 'found',
      findings: [{ what: { code: 'guard.engagement-rhythm.burst' }, estimate: 15 }],
    })
  })
  it('does not take minutes without seconds for a machine', () => {
    const minutes = natural(3).map((event) => ({ ...event, at: event.at!.replace(/:\d\d\.000Z$/u, ':00.000Z') }))
    expect(engagementRhythm.check(inputOf({ events: minutes })).state).toBe('clean')
  })
  it('is silent when only days are known', () => {
    const days = natural(4).map((event) => ({ ...event, at: null }))
    expect(engagementRhythm.check(inputOf({ events: days }))).toMatchObject({
      state: 'silent',
      why: { code: 'guard.silent.times' },
    })
  })
})
