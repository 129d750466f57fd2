/** The checks of METHOD §5 that must be clean before a number counts. */
export const GUARD_IDS = [
  'follower-burst',
  'follower-drip',
  'burst-then-losses',
  'followers-up-reach-down',
  'lifeless-profiles',
  'likes-beyond-reach',
  'engagement-rhythm',
  'comment-pod',
  'empty-comments',
  'contest-hunters',
  'contest-held-engagement',
  'deleted-posts',
  'er-by-tiny-reach',
  'own-mentions',
  'robot-clicks',
  'bad-leads',
  'fast-empty-answers',
  'flattering-period',
  'redefinition',
] as const
export type GuardId = (typeof GUARD_IDS)[number]
