import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../time/day.ts'
import { cleanValue, counts, findingKey } from './clean.ts'
import { say } from './phrases.ts'
import type { Finding } from './types.ts'

const RANGE = { from: '2026-05-01', to: '2026-05-31' }
const sign = (code: 'guard.sign.no-reach-rise' | 'guard.sign.same-words' | 'guard.sign.reach-per-follower-fell') =>
  say(code, {})

/** Daily excess from a day on. */
const finding = (
  guard: Finding['guard'],
  measure: Finding['measure'],
  from: string,
  excess: readonly number[],
  more: Partial<Finding> = {},
): Finding => {
  const estimate = excess.reduce((sum, value) => sum + value, 0)
  return {
    guard,
    account: 'vk:1',
    range: { from, to: addDays(from, excess.length - 1) },
    measure,
    estimate,
    interval: { low: estimate * 0.7, high: estimate * 1.3 },
    probability: 0.8,
    what: say('guard.unknown', { id: '', known: [] }),
    innocent: null,
    evidence: excess.map((value, i) => ({
      ref: addDays(from, i),
      day: addDays(from, i),
      measure,
      value: 20 + value,
      expected: 20,
    })),
    signs: [sign('guard.sign.no-reach-rise'), sign('guard.sign.reach-per-follower-fell')],
    ...more,
  }
}
const raw = (value: number | null, measure: 'follows' | 'net_follows' | 'followers' = 'follows') => ({
  value,
  measure,
  range: RANGE,
})
const reject = (one: Finding) => ({ finding: findingKey(one), verdict: 'reject' as const })
const accept = (one: Finding) => ({ finding: findingKey(one), verdict: 'accept' as const })

describe('clean value', () => {
  const drip = finding('follower-drip', 'follows', '2026-05-05', [40, 40, 38])
  it('is raw minus the estimate, with its interval', () => {
    const { clean, interval, discounted } = cleanValue(raw(530), [drip], [])
    expect([clean, discounted]).toEqual([412, 118])
    expect(interval!.low).toBeCloseTo(530 - 118 * 1.3)
    expect(interval!.high).toBeCloseTo(530 - 118 * 0.7)
  })
  it('counts days that two findings share once', () => {
    const burst = finding('follower-burst', 'follows', '2026-05-06', [50])
    expect(cleanValue(raw(530), [drip, burst], []).clean).toBeCloseTo(530 - 40 - 50 - 38)
  })
  it('takes only the part that lies in the range', () => {
    const early = finding('follower-drip', 'follows', '2026-04-29', [10, 10, 10, 10])
    expect(cleanValue(raw(100), [early], []).clean).toBeCloseTo(80)
    expect(cleanValue(raw(100, 'followers'), [early], []).clean).toBeCloseTo(60)
  })
  it('listens to the person', () => {
    const weak = finding('follower-drip', 'follows', '2026-05-05', [60], { signs: [sign('guard.sign.no-reach-rise')] })
    expect(cleanValue(raw(530), [drip], [reject(drip)]).clean).toBe(530)
    expect(cleanValue(raw(530), [weak], []).clean).toBe(530)
    expect(cleanValue(raw(530), [weak], [accept(weak)]).clean).toBe(470)
    expect(cleanValue(raw(530), [weak], [accept(weak), reject(weak)]).clean).toBe(530)
  })
  it('lets findings about the same days lend each other a sign, unless one was rejected', () => {
    const weak = finding('follower-drip', 'follows', '2026-05-05', [60], { signs: [sign('guard.sign.no-reach-rise')] })
    const reach = finding('followers-up-reach-down', 'net_follows', '2026-05-05', [1], {
      signs: [sign('guard.sign.reach-per-follower-fell')],
      estimate: 0,
    })
    expect(counts(weak, [weak, reach], [])).toBe(true)
    expect(counts(weak, [weak, reach], [reject(reach)])).toBe(false)
    const elsewhere = { ...reach, range: { from: '2026-01-01', to: '2026-01-05' } }
    expect(counts(weak, [weak, elsewhere], [])).toBe(false)
  })
  it('gives back to net growth those who came bought and left, never more than came', () => {
    const left = finding('burst-then-losses', 'unfollows', '2026-05-10', [30, 29])
    expect(cleanValue(raw(300, 'net_follows'), [drip, left], []).clean).toBeCloseTo(300 - 118 + 59)
    expect(cleanValue(raw(300, 'net_follows'), [drip, left], [reject(drip)]).clean).toBe(300)
  })
  it('makes waits longer, not shorter', () => {
    const auto = finding('fast-empty-answers', 'response_seconds', '2026-05-05', [600], { exact: true, signs: [] })
    expect(cleanValue({ value: 60, measure: 'response_seconds', range: RANGE }, [auto], []).clean).toBe(660)
  })
  it('of the unknown is unknown', () => {
    expect(cleanValue(raw(null), [drip], [])).toMatchObject({ clean: null, interval: null })
  })
})

describe('clean value, whatever the findings', () => {
  const findings = fc.array(
    fc
      .tuple(
        fc.constantFrom('follows', 'net_follows', 'unfollows') as fc.Arbitrary<'follows'>,
        fc.integer({ min: -20, max: 40 }),
        fc.array(fc.integer({ min: -3, max: 60 }), { minLength: 1, maxLength: 9 }),
      )
      .map(([measure, offset, excess]) => finding('follower-drip', measure, addDays('2026-05-01', offset), excess))
      .filter((one) => one.estimate > 0),
    { maxLength: 6 },
  )
  it('lies between zero and raw, its interval holds it, and order does not matter', () => {
    fc.assert(
      fc.property(findings, fc.integer({ min: 0, max: 1000 }), (list, value) => {
        const { clean, interval, discounted } = cleanValue(raw(value), list, [])
        expect(clean).toBeGreaterThanOrEqual(0)
        expect(clean).toBeLessThanOrEqual(value)
        expect(interval!.low).toBeLessThanOrEqual(clean! + 1e-9)
        expect(interval!.high).toBeGreaterThanOrEqual(clean! - 1e-9)
        const upper = list
          .flatMap((one) => one.evidence)
          .reduce((sum, row) => sum + Math.max(0, row.value! - row.expected!), 0)
        expect(discounted).toBeLessThanOrEqual(upper + 1e-6)
        expect(cleanValue(raw(value), list.toReversed(), []).clean).toBeCloseTo(clean!, 6)
      }),
    )
  })
  it('scales', () => {
    fc.assert(
      fc.property(findings, fc.integer({ min: 500, max: 1000 }), fc.constantFrom(2, 10), (list, value, times) => {
        const larger = list.map((one) => ({
          ...one,
          estimate: one.estimate * times,
          interval: { low: one.interval.low * times, high: one.interval.high * times },
          evidence: one.evidence.map((row) => ({ ...row, value: row.value! * times, expected: row.expected! * times })),
        }))
        expect(cleanValue(raw(value * times), larger, []).clean).toBeCloseTo(
          cleanValue(raw(value), list, []).clean! * times,
          4,
        )
      }),
    )
  })
  it('is raw when a person rejected everything', () => {
    fc.assert(
      fc.property(findings, fc.integer({ min: 0, max: 500 }), (list, value) => {
        expect(cleanValue(raw(value), list, list.map(reject)).clean).toBe(value)
      }),
    )
  })
})
