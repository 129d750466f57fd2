import { isBurst } from './followers/episodes.ts'
import { joiningFinding } from './followers/finding.ts'
import { ready } from './followers/ready.ts'
import { outcome } from './outcome.ts'
import type { Guard } from './types.ts'

/** Bought followers come drop by drop: four days to six weeks a little above the usual, then part of them leave. */
export const followerDrip: Guard = {
  id: 'follower-drip',
  needs: ['follows'],
  check: (input) => {
    const followers = ready(input, ['follows'])
    if ('state' in followers) return followers
    const episodes = followers.episodes.filter((episode) => !isBurst(episode))
    return outcome(
      input,
      episodes.map((episode) => joiningFinding('follower-drip', input, followers, episode)),
    )
  },
}
