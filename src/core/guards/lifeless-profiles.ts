import { LEAST_PROFILES, lifelessShare, PROFILE_REFERENCES } from './lifeless-share.ts'
import { probability } from './numbers.ts'
import { outcome, silent } from './outcome.ts'
import { say } from './phrases.ts'
import { counted } from './statistic.ts'
import type { Guard } from './types.ts'

/** Followers of ordinary Instagram influencers were found lifeless at 14–20 % in the median (SRF Data 2017): less is nothing to tell. */
const USUAL = 0.2

/**
 * Followers' profiles that look lifeless, as a share of a sample with its interval. It discounts nothing and names nobody.
 * No file that Merilo reads today holds profiles of followers, so the guard says so and is silent until a source gives a sample.
 */
export const lifelessProfiles: Guard = {
  id: 'lifeless-profiles',
  needs: ['followers'],
  check: (input) => {
    const sample = input.profiles
    if (sample === undefined) return silent(['followers'], say('guard.silent.profiles', {}))
    const { network, profiles } = sample
    if (PROFILE_REFERENCES[network] === undefined)
      return silent(['followers'], say('guard.silent.no-reference', { network }))
    const answer = lifelessShare(sample)
    if (answer === null)
      return silent(['followers'], say('guard.silent.few-profiles', { have: profiles.length, need: LEAST_PROFILES }))
    const { share, interval, flagged, known } = answer
    if (interval.low <= USUAL) return { state: 'clean' }
    const percents = [interval.low, share, interval.high].map((value) => Math.round(100 * value))
    return outcome(input, [
      {
        guard: 'lifeless-profiles',
        account: input.account,
        range: input.range,
        measure: 'followers',
        // A share of those who are there, not of those who came: nothing to take off a figure of the period.
        estimate: 0,
        interval: { low: 0, high: 0 },
        probability: probability(0.9),
        what: say('guard.lifeless-profiles.found', {
          ...input.range,
          profiles: known,
          share: percents[1]!,
          low: percents[0]!,
          high: percents[2]!,
        }),
        innocent: say('guard.innocent.silent-readers', {}),
        evidence: [{ ref: input.range.to, day: input.range.to, measure: null, value: flagged, expected: null }],
        signs: [say('guard.sign.lifeless-profiles', {})],
        statistic: counted(flagged, known, 'people'),
      },
    ])
  },
}
