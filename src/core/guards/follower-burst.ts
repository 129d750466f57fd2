import { isBurst } from './followers/episode.ts'
import { joiningOutcome } from './followers/finding.ts'
import type { Guard } from './types.ts'

/** Up to three days of joining far beyond the usual, while nothing else rose. */
export const followerBurst: Guard = {
  id: 'follower-burst',
  needs: ['follows'],
  check: (input) => joiningOutcome('follower-burst', input, isBurst),
}
