import type { MeasureId } from '../../measures/ids.ts'
import { silent } from '../outcome.ts'
import type { Silent } from '../outcome.ts'
import { say } from '../phrases.ts'
import type { GuardInput } from '../types.ts'
import { followersOf } from './episodes.ts'
import type { Followers } from './episodes.ts'

/** Six weeks: below that the account's own «as usual» is not known. */
export const LEAST_DAYS = 42

/** The scan, or why it can't be made. */
export function ready(input: GuardInput, needs: readonly MeasureId[]): Followers | Silent {
  const followers = followersOf(input)
  if (followers === null) return silent(needs, say('guard.silent.followers', {}))
  const { known } = followers.flow
  return known < LEAST_DAYS ? silent(needs, say('guard.silent.history', { have: known, need: LEAST_DAYS })) : followers
}
