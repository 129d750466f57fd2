import { dayNumber } from '../time/day.ts'
import { likelihood, signsOf } from './followers/episode.ts'
import { signPhrases } from './followers/finding.ts'
import { ready } from './followers/ready.ts'
import { around, probability } from './numbers.ts'
import { outcome, silent } from './outcome.ts'
import { say } from './phrases.ts'
import { byZ } from './statistic.ts'
import type { Finding, Guard } from './types.ts'

/**
 * Those who came beyond the usual and then left beyond the usual: about half of bought followers are gone within two
 * months. What left is counted against the losses, so that it is not taken off net growth twice.
 */
export const burstThenLosses: Guard = {
  id: 'burst-then-losses',
  needs: ['follows', 'unfollows'],
  check: (input) => {
    const followers = ready(input, ['follows', 'unfollows'])
    if ('state' in followers) return followers
    const { flow, episodes } = followers
    if (flow.losses === null && flow.measure === 'follows') return silent(['unfollows'], say('guard.silent.losses', {}))
    const findings = episodes
      .filter((episode) => signsOf(episode).left)
      .map((episode): Finding => {
        const leaving = episode.leaving!
        const to = Math.min(leaving.to, flow.axis.length - 1)
        const range = { from: flow.axis.day(episode.from), to: flow.axis.day(to) }
        const came = Math.round(episode.excess)
        const left = Math.round(leaving.excess)
        const days = dayNumber(range.to) - dayNumber(flow.axis.day(leaving.from)) + 1
        return {
          guard: 'burst-then-losses',
          account: input.account,
          range,
          measure: 'unfollows',
          estimate: left,
          interval: around(leaving.excess, leaving.sd, came),
          probability: probability(likelihood(episode)),
          what: say('guard.burst-then-losses.found', { ...range, came, left, usual: Math.round(leaving.usual) }),
          innocent: say('guard.innocent.network-purge', {}),
          evidence: Array.from({ length: days }, (_, i) => leaving.from + i).flatMap((index) => {
            const value = flow.losses?.[index]
            return value === undefined || Number.isNaN(value)
              ? []
              : [
                  {
                    ref: flow.axis.day(index),
                    day: flow.axis.day(index),
                    measure: 'unfollows' as const,
                    value,
                    expected: Math.round((leaving.usual / days) * 100) / 100,
                  },
                ]
          }),
          signs: signPhrases(episode),
          statistic: byZ(leaving.z, days, 'days'),
        }
      })
    return outcome(input, findings)
  },
}
