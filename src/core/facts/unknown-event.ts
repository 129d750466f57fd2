import type { EventFact } from './types.ts'

/**
 * All that an event may carry, unknown: a source spreads it and sets what it really says, so that a field it never
 * mentions is null and not zero.
 */
export const UNKNOWN_EVENT = {
  kind: 'event',
  actor: null,
  staff: null,
  ref: null,
  text: null,
  origin: null,
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
} as const satisfies Partial<EventFact>
