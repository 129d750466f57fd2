import { isBurst } from './followers/episode.ts'
import { joiningOutcome } from './followers/finding.ts'
import type { Guard } from './types.ts'

/** Bought followers come drop by drop: four days to six weeks a little above the usual, then part of them leave. */
export const followerDrip: Guard = {
  id: 'follower-drip',
  needs: ['follows'],
  check: (input) => joiningOutcome('follower-drip', input, (episode) => !isBurst(episode)),
}
