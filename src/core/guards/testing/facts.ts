/** Short ways to write a post, an event, a day's series and an input. */
import { UNKNOWN_EVENT } from '../../facts/unknown-event.ts'
import type { EventFact } from '../../facts/types.ts'
import type { MeasureId } from '../../measures/ids.ts'
import type { GuardInput, PostWithCounters } from '../types.ts'

export const postOf = (
  postId: string,
  day: string,
  counters: Partial<Record<MeasureId, number>>,
  more: Partial<PostWithCounters> = {},
): PostWithCounters => ({
  kind: 'post',
  account: 'vk:1',
  postId,
  publishedAt: `${day}T09:00:00Z`,
  day,
  hour: 12,
  format: 'photo',
  title: '',
  url: null,
  flags: [],
  row: 1,
  counters,
  ...more,
})

export const eventOf = (
  type: EventFact['type'],
  eventId: string,
  day: string,
  more: Partial<EventFact> = {},
): EventFact => ({
  ...UNKNOWN_EVENT,
  type,
  account: 'vk:1',
  eventId,
  at: null,
  day,
  row: 1,
  ...more,
})

export const inputOf = (more: Partial<GuardInput> = {}): GuardInput => ({
  account: 'vk:1',
  range: { from: '2026-01-01', to: '2026-12-31' },
  daily: {},
  posts: [],
  events: [],
  causes: [],
  ...more,
})
