import { isBurst } from './followers/episodes.ts'
import { joiningFinding } from './followers/finding.ts'
import { ready } from './followers/ready.ts'
import { outcome } from './outcome.ts'
import type { Guard } from './types.ts'

/** Up to three days of joining far beyond the usual, while nothing else rose. */
export const followerBurst: Guard = {
  id: 'follower-burst',
  needs: ['follows'],
  check: (input) => {
    const followers = ready(input, ['follows'])
    if ('state' in followers) return followers
    const episodes = followers.episodes.filter((episode) => isBurst(episode))
    return outcome(
      input,
      episodes.map((episode) => joiningFinding('follower-burst', input, followers, episode)),
    )
  },
}
