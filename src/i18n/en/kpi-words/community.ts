import type { KpiWords } from '../../kpi-words.ts'
import * as c from './common.ts'

const TALK = 'Moderation, questions and topics are the specialist’s own work.'

export const community = {
  members: {
    name: 'chat members',
    shows: 'How many people are in the chat or group at the end of the period.',
    formula: 'Last known number of members.',
    control: 'The specialist invites; people stay if there is something to talk about.',
    hackability: 'Members are added by bots and without being asked.',
    hacks: ['People added without asking.', c.BOUGHT, c.DRIP],
    caveats: { telegram: 'A chat export shows joins and leaves, but not always the number of members.' },
    source: c.METHOD,
    window: c.WINDOW_TWO,
  },
  messages: {
    name: 'chat messages',
    shows: 'How many messages were written in the period.',
    formula: 'Number of messages.',
    control: TALK,
    hackability: c.MODERATE_TALK,
    hacks: ['Staff talking among themselves.', c.EMPTY],
    caveats: { telegram: 'Service messages (joined, pinned) do not count.' },
    source: c.METHOD,
    window: c.WINDOW_TWO,
  },
  messages_per_member: {
    name: 'messages per member',
    shows: 'How talkative the chat is for its size.',
    formula: 'Messages ÷ members at the end of the period.',
    control: TALK,
    hackability: c.MODERATE_TALK,
    hacks: ['Staff talking among themselves.', c.EMPTY, 'Removing the silent before the report.'],
    caveats: { telegram: 'Needs the number of members, which the file may not have.' },
    source: c.METHOD,
    window: c.WINDOW_WEEKS,
  },
  messages_per_active_member: {
    name: 'messages per active member',
    shows: 'How much those who write at all write: a conversation or single remarks.',
    formula: 'Messages ÷ number of different authors.',
    control: TALK,
    hackability: c.MODERATE_TALK,
    hacks: ['Two or three talkers make the whole chat.', 'Staff posing as members.'],
    caveats: { telegram: 'Authors without a name (deleted accounts) stay unknown.' },
    source: c.METHOD,
    window: c.WINDOW_WEEKS,
  },
  live_discussion: {
    name: 'live discussion',
    shows: 'What share of comments belongs to a real talk between people, not with the brand.',
    formula: 'Comments in threads where at least two people who are not staff answer each other ÷ all comments × 100%.',
    control: 'The topic, the question and not killing a debate are the specialist’s work.',
    hackability: 'Faking it takes different people and a sensible exchange.',
    hacks: ['Staff debating each other from personal pages.', c.PODS],
    caveats: {
      telegram: c.TG_COMMENTS,
      vk: 'Needs the comments with their threads: community statistics do not have them.',
    },
    source: `${c.METHOD} Statistics services have no such KPI.`,
    window: c.WINDOW_RARE,
  },
  posts_by_members: {
    name: 'posts by members',
    shows: 'How many posts members themselves brought to the group.',
    formula: 'Number of posts by neither the brand nor its staff.',
    control: 'The specialist invites and answers; people write.',
    hackability: c.MODERATE_TALK,
    hacks: [c.OWN, 'Spam and adverts that were not removed.'],
    caveats: {
      vk: 'Suggested posts published in the community’s name are not among them.',
      facebook: 'Groups only: the export of a page has no visitor posts.',
    },
    source: c.METHOD,
    window: c.WINDOW_RARE,
  },
} satisfies Record<string, KpiWords>
