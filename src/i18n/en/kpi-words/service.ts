import type { KpiWords } from '../../kpi-words.ts'
import * as c from './common.ts'

const DIRECT = 'Answering in time and to the point is the team’s own work.'
const ROBOT = 'An automatic “we will answer soon” is no answer and does not stop the clock.'
const BRUSH_OFF = 'A deflection (“call the manager”) in place of an answer.'
const HIDDEN = 'Awkward questions are deleted or hidden.'
const READABLE = 'A real question and a sensible answer are hard to fake: they can be read.'
const VK_DM = 'Direct messages are not in the export: only comments and imported conversations are seen.'
const TG_TEXT = 'Questions are found in the group’s text; service messages do not count.'

export const service = {
  questions: {
    name: 'customers’ questions',
    shows: 'How many questions were asked: is there demand for support in the networks at all?',
    formula: 'Number of messages and comments that need an answer.',
    control: 'People ask about product and price when they need to.',
    hackability: c.MODERATE_TALK,
    hacks: ['Questions from friends.', 'Counting rhetorical ones.'],
    caveats: { vk: VK_DM, telegram: TG_TEXT },
    source: c.METHOD,
    window: c.WINDOW_WEEKS,
  },
  response_time: {
    name: 'response time (median)',
    shows: 'How long an ordinary question waits: half wait less, half more.',
    formula: 'Median time from a question to the first human, meaningful answer. An unanswered one is still waiting.',
    control: DIRECT,
    hackability: READABLE,
    hacks: [ROBOT, BRUSH_OFF, HIDDEN],
    caveats: { vk: VK_DM, telegram: TG_TEXT },
    source: `${c.METHOD} Networks’ dashboards each count response time their own way: not comparable.`,
    window: c.WINDOW_TWO,
  },
  response_time_p90: {
    name: 'response time (9 of 10)',
    shows: 'How long nine questions of ten wait at most: how bad it gets.',
    formula: '90th percentile of the time to the first human, meaningful answer, those still waiting included.',
    control: DIRECT,
    hackability: READABLE,
    hacks: [ROBOT, BRUSH_OFF, HIDDEN],
    caveats: { vk: VK_DM, telegram: TG_TEXT },
    source: c.METHOD,
    window: 'Extreme cases are rare: some dozens of questions are needed.',
  },
  unanswered_share: {
    name: 'share of unanswered questions',
    shows: 'How many questions were left hanging.',
    formula: 'Questions without a human, meaningful answer ÷ all questions × 100%.',
    control: DIRECT,
    hackability: 'A deflection may close it, but the text remains.',
    hacks: [BRUSH_OFF, HIDDEN, ROBOT],
    caveats: { vk: VK_DM, telegram: TG_TEXT },
    source: c.METHOD,
    window: c.WINDOW_TWO,
  },
  deflected_share: {
    name: 'share of deflections',
    shows: 'To what share of questions “call us” or “it is all on the site” was sent in place of an answer.',
    formula: 'Questions answered by nothing but a deflection ÷ all questions × 100%.',
    control: DIRECT,
    hackability: 'A deflection can be reworded, but there is still no answer.',
    hacks: ['A long polite deflection.', HIDDEN],
    caveats: { vk: VK_DM, telegram: TG_TEXT },
    source: `${c.METHOD} Each case is quoted.`,
    window: c.WINDOW_TWO,
  },
  csat: {
    name: 'CSAT (satisfaction)',
    shows: 'What share of raters gave 4 or 5.',
    formula: 'Ratings 4–5 ÷ all ratings × 100%. The number of ratings is always shown.',
    control: 'Tone and speed are the team’s; product and delivery are not.',
    hackability: 'One can ask only the pleased.',
    hacks: ['Asking after successful cases only.', c.OWN],
    caveats: {},
    source: c.METHOD,
    window: c.WINDOW_RARE,
  },
  negative_worked_through: {
    name: 'negative worked through',
    shows: 'What share of negative was brought to an end and not merely seen.',
    formula: 'Negative messages with the status “handled” ÷ negative ones with a known status × 100%.',
    control: DIRECT,
    hackability: 'The mark “handled” can be set without an answer.',
    hacks: ['Marking everything at once before the report.', 'Relabelling negative as neutral.'],
    caveats: { monitoring: 'A machine rates the tone: check doubtful cases by eye.' },
    source: c.METHOD,
    window: c.WINDOW_RARE,
  },
  tone_negative_share: {
    name: 'share of negative',
    shows: 'What part of rated mentions is displeased.',
    formula: 'Negative mentions ÷ mentions with known tone × 100%.',
    control: 'Product and service are blamed most often, not posts.',
    hackability: 'It is diluted with ordered praise.',
    hacks: [c.OWN, 'Relabelling negative as neutral.'],
    caveats: { monitoring: 'Unrated messages are unknown, not neutral: they stay out.' },
    source: c.METHOD,
    window: c.WINDOW_MONTH,
  },
} satisfies Record<string, KpiWords>
