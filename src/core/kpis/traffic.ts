import type { Kpi } from './types.ts'
import { count, firstKnown, postSum, sum } from './formula.ts'
import { visits } from './shared.ts'

const clicks = {
  unit: 'pieces',
  direction: 'up',
  shape: 'total',
  control: 'shared',
  hackability: 'moderate',
  shortestWindowDays: 14,
} satisfies Partial<Kpi>

export const traffic = [
  {
    ...clicks,
    id: 'site_visits',
    goalKinds: ['leads', 'sales'],
    mainFor: ['leads'],
    formula: visits,
    guards: ['robot-clicks', 'flattering-period'],
    caveats: ['site'],
  },
  {
    ...clicks,
    id: 'utm_visits',
    goalKinds: ['sales', 'leads'],
    mainFor: ['sales'],
    formula: count('visit', { origin: 'social', tagged: true }),
    guards: ['robot-clicks', 'flattering-period'],
    caveats: ['site'],
  },
  {
    ...clicks,
    id: 'link_clicks',
    goalKinds: ['leads', 'sales'],
    mainFor: [],
    formula: firstKnown(sum('link_clicks'), postSum('link_clicks')),
    guards: ['robot-clicks'],
    caveats: ['vk', 'facebook', 'instagram'],
  },
  {
    ...clicks,
    id: 'contact_clicks',
    goalKinds: ['sales'],
    mainFor: ['sales'],
    formula: firstKnown(sum('contact_clicks'), postSum('contact_clicks')),
    guards: ['robot-clicks'],
    caveats: ['instagram', 'tiktok'],
  },
  {
    ...clicks,
    id: 'location_clicks',
    goalKinds: ['sales'],
    mainFor: ['sales'],
    formula: firstKnown(sum('location_clicks'), postSum('location_clicks')),
    guards: ['robot-clicks'],
    caveats: ['instagram'],
  },
  {
    ...clicks,
    id: 'goal_reaches',
    goalKinds: ['leads', 'sales'],
    mainFor: [],
    formula: sum('goal_reaches'),
    guards: ['robot-clicks', 'bad-leads'],
    caveats: ['site'],
  },
] satisfies Kpi[]
