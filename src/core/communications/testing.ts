import { UNKNOWN_EVENT } from '../facts/unknown-event.ts'
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
    ...UNKNOWN_EVENT,
    type: 'message',
    account: 'telegram:1',
    eventId,
    at,
    day: at.slice(0, 10),
    actor,
    staff: actor === 'staff',
    text,
    origin: 'telegram',
    row: 1,
    ...rest,
  }
}
