/** All guards, and the one call that asks them. */
import { MeriloError } from '../errors.ts'
import { badLeads } from './bad-leads.ts'
import { burstThenLosses } from './burst-then-losses.ts'
import { commentPod } from './comment-pod.ts'
import { contestHeldEngagement } from './contest-held-engagement.ts'
import { contestHunters } from './contest-hunters.ts'
import { deletedPosts } from './deleted-posts.ts'
import { emptyComments } from './empty-comments.ts'
import { engagementRhythm } from './engagement-rhythm.ts'
import { erByTinyReach } from './er-by-tiny-reach.ts'
import { fastEmptyAnswers } from './fast-empty-answers.ts'
import { flatteringPeriod } from './flattering-period.ts'
import { followerBurst } from './follower-burst.ts'
import { followerDrip } from './follower-drip.ts'
import { followersUpReachDown } from './followers-up-reach-down.ts'
import { GUARD_IDS } from './ids.ts'
import type { GuardId } from './ids.ts'
import { lifelessProfiles } from './lifeless-profiles.ts'
import { likesBeyondReach } from './likes-beyond-reach.ts'
import { ownMentions } from './own-mentions.ts'
import { redefinition } from './redefinition.ts'
import { robotClicks } from './robot-clicks.ts'
import { toldOnce } from './told-once.ts'
import type { Guard, GuardInput, GuardOutcome } from './types.ts'

export const GUARDS: Record<GuardId, Guard> = {
  'follower-burst': followerBurst,
  'follower-drip': followerDrip,
  'burst-then-losses': burstThenLosses,
  'followers-up-reach-down': followersUpReachDown,
  'lifeless-profiles': lifelessProfiles,
  'likes-beyond-reach': likesBeyondReach,
  'engagement-rhythm': engagementRhythm,
  'comment-pod': commentPod,
  'empty-comments': emptyComments,
  'contest-hunters': contestHunters,
  'contest-held-engagement': contestHeldEngagement,
  'deleted-posts': deletedPosts,
  'er-by-tiny-reach': erByTinyReach,
  'own-mentions': ownMentions,
  'robot-clicks': robotClicks,
  'bad-leads': badLeads,
  'fast-empty-answers': fastEmptyAnswers,
  'flattering-period': flatteringPeriod,
  redefinition,
}

/** Throws `guard.unknown` for an id that is not in the catalogue. */
export function guardById(id: string): Guard {
  const guard = (GUARDS as Partial<Record<string, Guard>>)[id]
  if (guard === undefined) throw new MeriloError('guard.unknown', { id, known: GUARD_IDS })
  return guard
}

/** Outcomes by guard id, in the order asked for; all guards unless told. Throws `guard.unknown`. */
export function runGuards(
  input: GuardInput,
  ids: readonly GuardId[] = GUARD_IDS,
): Partial<Record<GuardId, GuardOutcome>> {
  return toldOnce(Object.fromEntries(ids.map((id) => [id, guardById(id).check(input)])))
}
