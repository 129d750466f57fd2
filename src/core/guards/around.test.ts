import { describe, expect, it } from 'vitest'
import { addDays } from '../time/day.ts'
import { aroundFinding } from './around.ts'
import { runGuards } from './catalogue.ts'
import { accountScene } from './testing/account.ts'
import { eventOf, inputOf, postOf } from './testing/facts.ts'
import type { Finding } from './types.ts'

const findingOf = (more: Partial<Finding>): Finding => ({
  guard: 'bad-leads',
  account: 'vk:1',
  range: { from: '2026-05-01', to: '2026-05-02' },
  measure: 'leads',
  estimate: 1,
  interval: { low: 1, high: 1 },
  probability: 0.9,
  what: { code: 'guard.bad-leads.what', params: {} },
  innocent: null,
  evidence: [],
  ...more,
})

describe('the line around a finding', () => {
  it('is the daily figure with the expected one of its rows', () => {
    const input = accountScene({ seed: 5, base: 18, noise: 0.05, drips: [{ from: 200, days: 21, count: 300 }] })
    const outcome = runGuards(input, ['follower-drip'])['follower-drip']!
    const finding = outcome.state === 'found' ? outcome.findings[0]! : null
    const { series, expected, measure } = aroundFinding(finding!, input)
    expect(measure).toBe('follows')
    expect(series.start < finding!.range.from).toBe(true)
    const row = finding!.evidence[3]!
    const i = series.values.findIndex((_, k) => addDays(series.start, k) === row.day)
    expect(series.values[i]).toBe(row.value)
    expect(expected.values[i]).toBeCloseTo(row.expected!, 6)
    expect(expected.values[0]).toBe(null)
  })
  it('counts events by day, zero inside the data and unknown outside of it', () => {
    const events = ['2026-05-01', '2026-05-01', '2026-05-04'].map((day, i) => eventOf('lead', `l${i}`, day))
    const evidence = [{ ref: 'l1', day: '2026-05-01', measure: 'leads' as const, value: 1, expected: 0 }]
    const { series, expected } = aroundFinding(findingOf({ evidence }), inputOf({ events }))
    const of = (day: string) => series.values[series.values.findIndex((_, k) => addDays(series.start, k) === day)]
    expect([of('2026-05-01'), of('2026-05-02'), of('2026-05-04')]).toEqual([2, 0, 1])
    // What nobody knows at either end is left out.
    expect([series.start, series.values.length]).toEqual(['2026-05-01', 4])
    expect(expected.values.filter((value) => value !== null)).toEqual([1])
  })
  it('adds up the posts of a day', () => {
    const posts = [postOf('a', '2026-05-01', { likes: 10 }), postOf('b', '2026-05-01', { likes: 90 })]
    const evidence = [{ ref: 'b', day: '2026-05-01', measure: 'likes' as const, value: 90, expected: 12 }]
    const finding = findingOf({ guard: 'likes-beyond-reach', measure: 'likes', evidence })
    const { series, expected } = aroundFinding(finding, inputOf({ posts }))
    expect(series.values.filter((value) => value !== null)).toEqual([100])
    expect(expected.values.filter((value) => value !== null)).toEqual([22])
  })
})
