/** A stretch of unexplained joining as a finding: the words, the signs, the rows. */
import { around, probability } from '../numbers.ts'
import { say } from '../phrases.ts'
import { byZ } from '../statistic.ts'
import type { Finding, GuardInput } from '../types.ts'
import { likelihood, signsOf } from './episodes.ts'
import type { Episode, Followers } from './episodes.ts'
import type { Flow } from './flow.ts'
import { contestRanges } from '../contest.ts'
import { addDays, overlap } from '../../time/day.ts'

export const reachKnown = ({ axis }: Flow): boolean =>
  axis.of('reach') !== null || axis.of('views') !== null || axis.of('impressions') !== null

/** Independent signs of an episode; the first is always there. */
export function signPhrases(episode: Episode, known: boolean): NonNullable<Finding['signs']> {
  const { left, reachFell } = signsOf(episode)
  return [
    known
      ? say('guard.sign.no-reach-rise', {})
      : say('guard.sign.beyond-usual', { z: Math.round(episode.z * 10) / 10 }),
    ...(left ? [say('guard.sign.then-left', { left: Math.round(episode.leaving!.excess) })] : []),
    ...(reachFell ? [say('guard.sign.reach-per-follower-fell', {})] : []),
  ]
}

export function joiningFinding(
  guard: 'follower-burst' | 'follower-drip',
  input: GuardInput,
  { flow }: Followers,
  episode: Episode,
): Finding {
  const { axis } = flow
  const range = { from: axis.day(episode.from), to: axis.day(episode.to) }
  const gained = Math.round(episode.observed)
  const looks = Math.min(Math.round(episode.excess), Math.max(0, gained))
  const counts = { gained, looks, counted: gained - looks, ...range }
  const known = reachKnown(flow)
  const near = { from: addDays(range.from, -30), to: addDays(range.to, 7) }
  return {
    guard,
    account: input.account,
    range,
    measure: flow.measure,
    estimate: looks,
    interval: around(episode.excess, episode.sd, Math.max(looks, gained)),
    probability: probability(likelihood(episode) * (known ? 1 : 0.8)),
    what:
      guard === 'follower-burst'
        ? say('guard.follower-burst.found', counts)
        : say('guard.follower-drip.found', {
            ...counts,
            days: episode.to - episode.from + 1,
            usual: Math.round((episode.expected / episode.usable) * 10) / 10,
          }),
    innocent: contestRanges(input).some((contest) => overlap(contest, near))
      ? say('guard.innocent.contest-nearby', {})
      : say('guard.innocent.outside-mention', {}),
    evidence: episode.rows.map(({ index, value, expected }) => ({
      ref: axis.day(index),
      day: axis.day(index),
      measure: flow.measure,
      value,
      expected: Math.round(expected * 100) / 100,
    })),
    signs: signPhrases(episode, known),
    statistic: byZ(episode.z, episode.usable, 'days'),
  }
}
