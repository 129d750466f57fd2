import type { Kpi } from './types.ts'
import { firstKnown, percentOf, postCount, sum } from './formula.ts'

const published = firstKnown(postCount, sum('posts'))

export const content = [
  {
    id: 'posts_published',
    goalKinds: ['awareness', 'engagement', 'community'],
    mainFor: [],
    formula: published,
    unit: 'pieces',
    direction: 'up',
    shape: 'total',
    control: 'direct',
    hackability: 'easy',
    guards: ['deleted-posts'],
    shortestWindowDays: 7,
    caveats: ['instagram', 'telegram'],
  },
  {
    id: 'posts_on_plan',
    goalKinds: ['awareness', 'engagement', 'community'],
    mainFor: [],
    formula: percentOf(published, sum('planned_posts')),
    unit: 'percent',
    direction: 'up',
    shape: 'ratio',
    control: 'direct',
    hackability: 'easy',
    guards: ['deleted-posts'],
    shortestWindowDays: 7,
    caveats: [],
  },
  {
    id: 'milestone',
    goalKinds: ['awareness', 'leads', 'sales', 'engagement', 'community', 'service'],
    mainFor: [],
    formula: { op: 'milestone' },
    unit: 'yes-no',
    direction: 'up',
    shape: 'milestone',
    control: 'shared',
    hackability: 'moderate',
    guards: [],
    shortestWindowDays: 1,
    caveats: [],
  },
] satisfies Kpi[]
