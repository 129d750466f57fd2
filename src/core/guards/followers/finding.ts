/** A stretch of unexplained joining as a finding: the words, the signs, the rows. */
import { around, probability } from '../numbers.ts'
import { say } from '../phrases.ts'
import { outcome, silent } from '../outcome.ts'
import { byZ } from '../statistic.ts'
import type { Finding, GuardInput, GuardOutcome } from '../types.ts'
import { likelihood, signsOf } from './episode.ts'
import type { Episode } from './episode.ts'
import type { Followers } from './episodes.ts'
import { ready } from './ready.ts'
import { contestRanges } from '../contest.ts'
import { addDays, overlap } from '../../time/day.ts'

/** Independent signs of an episode; the first is always there. */
export function signPhrases(episode: Episode): NonNullable<Finding['signs']> {
  const { left, reachFell } = signsOf(episode)
  return [
    episode.reachKnown
      ? say('guard.sign.no-reach-rise', {})
      : say('guard.sign.beyond-usual', { z: Math.round(episode.z * 10) / 10 }),
    ...(left
      ? [
          say(episode.reachKnown ? 'guard.sign.then-left' : 'guard.sign.left-beyond-joined', {
            left: Math.round(episode.leaving!.excess),
          }),
        ]
      : []),
    ...(reachFell ? [say('guard.sign.reach-per-follower-fell', {})] : []),
  ]
}

function joiningFinding(
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
  const near = { from: addDays(range.from, -30), to: addDays(range.to, 7) }
  return {
    guard,
    account: input.account,
    range,
    measure: flow.measure,
    estimate: looks,
    interval: around(episode.excess, episode.sd, Math.max(looks, gained)),
    probability: probability(likelihood(episode) * (episode.reachKnown ? 1 : 0.8)),
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
    signs: signPhrases(episode),
    statistic: byZ(episode.z, episode.usable, 'days'),
  }
}

/** Findings of a kind; where reach is unknown and only lone rises are there, silence that names the largest of them. */
export function joiningOutcome(
  guard: 'follower-burst' | 'follower-drip',
  input: GuardInput,
  ofKind: (episode: Episode) => boolean,
): GuardOutcome {
  const followers = ready(input, ['follows'])
  if ('state' in followers) return followers
  const answer = outcome(
    input,
    followers.episodes.filter(ofKind).map((episode) => joiningFinding(guard, input, followers, episode)),
  )
  const { axis } = followers.flow
  const rangeOf = ({ from, to }: Episode) => ({ from: axis.day(from), to: axis.day(to) })
  const lone = followers.lone.filter((episode) => ofKind(episode) && overlap(rangeOf(episode), input.range) !== null)
  if (answer.state === 'found' || lone.length === 0) return answer
  const most = lone.reduce((best, one) => (one.excess > best.excess ? one : best))
  return silent(
    ['reach'],
    say('guard.silent.lone-rise', {
      ...rangeOf(most),
      gained: Math.round(most.observed),
      usual: Math.round(Math.max(0, most.expected)),
      more: lone.length - 1,
    }),
  )
}
