import type { KpiWords } from '../../kpi-words.ts'
import * as c from './common.ts'

export const content = {
  posts_published: {
    name: 'posts published',
    shows: 'How many posts came out.',
    formula: 'Number of posts published in the period.',
    control: 'The specialist publishes; without approved material, cannot.',
    hackability: 'The count is easily filled with empty posts.',
    hacks: ['Small posts for the count.', 'Sharing others’ posts in place of one’s own.'],
    caveats: {
      instagram: 'Stories are counted apart and are not in this file.',
      telegram: 'An album of several photos is one post, though the file has several messages.',
    },
    source: c.METHOD,
    window: 'A week is the usual step of a content plan.',
  },
  posts_on_plan: {
    name: 'content plan done',
    shows: 'What share of the plan came out.',
    formula: 'Posts published ÷ posts planned × 100%.',
    control: 'Plan and publishing are the specialist’s; approval is the client’s.',
    hackability: 'A plan can be rewritten afterwards, the count filled with empty posts.',
    hacks: ['The plan was cut after the month.', 'Small posts for the count.'],
    caveats: {},
    source: c.METHOD,
    window: 'A week is the usual step of a content plan.',
  },
  milestone: {
    name: 'milestone',
    shows: 'Received or not: an award, a verified badge, a status.',
    formula: 'A person marks it: reached or not, with a date and a link.',
    control: 'The work is the specialist’s, the decision the network’s or the jury’s.',
    hackability: 'An award is seen by all; what matters is that both know its worth.',
    hacks: ['A milestone that does the business no good.'],
    caveats: {},
    source: c.METHOD,
    window: 'A milestone is reached or not: no window is needed.',
  },
} satisfies Record<string, KpiWords>
