/** The screens of a brand, in the order of its menu. */
export const SCREENS = [
  'overview',
  'point-a',
  'goal',
  'plan',
  'content',
  'talk',
  'traffic',
  'mentions',
  'checks',
  'reports',
  'sources',
  'team',
  'guide',
] as const
export type Screen = (typeof SCREENS)[number]

/** Within a brand: the overview has no part of its own. */
export const endOf = (screen: Screen): string => (screen === 'overview' ? '' : `/${screen}`)

export const pathOf = (screen: Screen): string => `/b/$brand${endOf(screen)}`
