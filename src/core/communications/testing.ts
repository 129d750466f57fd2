import type { EventFact } from '../facts/types.ts'

/** A message of a conversation for tests: `at` in minutes after noon UTC of 5 October 2026, a Monday. */
export function message(
  eventId: string,
  minute: number,
  actor: string | null,
  text: string,
  rest: Partial<EventFact> = {},
): EventFact {
  const at = new Date(Date.UTC(2026, 9, 5, 12) + minute * 60_000).toISOString()
  return {
    kind: 'event',
    type: 'message',
    account: 'telegram:1',
    eventId,
    at,
    day: at.slice(0, 10),
    actor,
    staff: actor === 'staff',
    ref: null,
    text,
    origin: 'telegram',
    source: null,
    medium: null,
    campaign: null,
    content: null,
    tone: null,
    status: null,
    seconds: null,
    pages: null,
    minor: null,
    currency: null,
    reach: null,
    engagements: null,
    row: 1,
    ...rest,
  }
}
