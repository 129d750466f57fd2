import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mulberry32 } from '../stats/random.ts'
import type { Random } from '../stats/random.ts'
import { runGuards } from './catalogue.ts'
import { lifelessShare, PROFILE_REFERENCES } from './lifeless-share.ts'
import type { AnonymousProfile, ProfileSample } from './lifeless-share.ts'
import { inputOf } from './testing/facts.ts'

const LIVE: AnonymousProfile = { hasAvatar: true, posts: 40, followers: 300, following: 280, nameDigits: 0 }
const EMPTY: AnonymousProfile = { hasAvatar: false, posts: 0, followers: 4, following: 900, nameDigits: 5 }

/** Profiles that the rule takes for what they are as often as the reference says. */
function sampleOf(random: Random, n: number, share: number): ProfileSample {
  const { lifeless, live } = PROFILE_REFERENCES.instagram!
  const profiles = Array.from({ length: n }, () => {
    const flaggedWith = random() < share ? lifeless.flagged / lifeless.of : 1 - live.passed / live.of
    return random() < flaggedWith ? EMPTY : LIVE
  })
  return { network: 'instagram', profiles }
}

describe('the share of lifeless profiles', () => {
  it('is cleaned of the rule’s own errors, and its 80 % interval holds', () => {
    for (const share of [0.05, 0.2, 0.5]) {
      const random = mulberry32(4)
      const answers = Array.from({ length: 300 }, () => lifelessShare(sampleOf(random, 200, share))!)
      const mean = answers.reduce((sum, one) => sum + one.share, 0) / answers.length
      expect(Math.abs(mean - share)).toBeLessThan(0.03)
      const held = answers.filter(({ interval }) => interval.low <= share && share <= interval.high).length
      expect(held / answers.length).toBeGreaterThan(0.78)
    }
  })
  it('lies in its interval, both between nobody and everybody, and rises with what is flagged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 400 }), fc.integer({ min: 0, max: 99 }), (n, k) => {
        const ofFlagged = (count: number) =>
          lifelessShare({
            network: 'instagram',
            profiles: Array.from({ length: n }, (_, i) => (i < count ? EMPTY : LIVE)),
          })!
        const { share, interval } = ofFlagged(k)
        expect(interval.low).toBeGreaterThanOrEqual(0)
        expect(interval.low).toBeLessThanOrEqual(share)
        expect(share).toBeLessThanOrEqual(interval.high)
        expect(interval.high).toBeLessThanOrEqual(1)
        expect(ofFlagged(k + 1).share).toBeGreaterThanOrEqual(share - 1e-12)
      }),
    )
  })
  it('leaves out profiles of which something is unknown, and asks for a hundred others', () => {
    const profiles = Array.from({ length: 150 }, (_, i) => (i < 60 ? { ...EMPTY, posts: null } : LIVE))
    expect(lifelessShare({ network: 'instagram', profiles })).toBeNull()
    const more = [...profiles, ...Array.from({ length: 20 }, () => LIVE)]
    expect(lifelessShare({ network: 'instagram', profiles: more })).toMatchObject({ known: 110, flagged: 0 })
  })
})

describe('its guard', () => {
  const check = (profiles: ProfileSample | undefined) =>
    runGuards(inputOf(profiles && { profiles }), ['lifeless-profiles'])['lifeless-profiles']!
  it('is silent without profiles, without a reference and with few of them, and says which', () => {
    const sample = sampleOf(mulberry32(1), 200, 0.5)
    expect(check(undefined)).toMatchObject({ state: 'silent', why: { code: 'guard.silent.profiles' } })
    expect(check({ ...sample, network: 'vk' })).toMatchObject({ why: { code: 'guard.silent.no-reference' } })
    expect(check({ ...sample, profiles: sample.profiles.slice(0, 50) })).toMatchObject({
      why: { code: 'guard.silent.few-profiles', params: { have: 50 } },
    })
  })
  it('tells a share that is surely above the usual one, and takes nothing off', () => {
    expect(check(sampleOf(mulberry32(1), 300, 0.1)).state).toBe('clean')
    const answer = check(sampleOf(mulberry32(1), 300, 0.5))
    expect(answer).toMatchObject({ state: 'found', findings: [{ estimate: 0, measure: 'followers' }] })
  })
})
