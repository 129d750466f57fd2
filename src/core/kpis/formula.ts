/** Short builders, so that a catalogue entry reads like METHOD §6. */
import type { EventType } from '../facts/types.ts'
import type { MeasureId } from '../measures/ids.ts'
import type { EventFilter, Formula, Term } from './types.ts'

const term = (of: Term): Formula => ({ op: 'term', term: of })

export const sum = (measure: MeasureId): Formula => term({ take: 'sum', measure })
export const first = (measure: MeasureId): Formula => term({ take: 'first', measure })
export const last = (measure: MeasureId): Formula => term({ take: 'last', measure })
export const dayMean = (measure: MeasureId): Formula => term({ take: 'day-mean', measure })
export const exact = (measure: MeasureId): Formula => term({ take: 'exact', measure })
export const postSum = (measure: MeasureId, where?: MeasureId): Formula =>
  term(where ? { take: 'post-sum', measure, where } : { take: 'post-sum', measure })
export const postMean = (measure: MeasureId): Formula => term({ take: 'post-mean', measure })
export const postCount: Formula = term({ take: 'post-count' })
export const perFollower = (measure: MeasureId): Formula => term({ take: 'post-per-follower', measure })
export const dayPerFollower = (measure: MeasureId): Formula => term({ take: 'day-per-follower', measure })

const filtered = <T extends object>(of: T, where?: EventFilter): T & { where?: EventFilter } =>
  where ? { ...of, where } : of
export const count = (event: EventType, where?: EventFilter): Formula =>
  term(filtered({ take: 'event-count', event } as const, where))
export const actors = (event: EventType, where?: EventFilter): Formula =>
  term(filtered({ take: 'event-actors', event } as const, where))
export const eventMoney = (event: EventType, where?: EventFilter): Formula =>
  term(filtered({ take: 'event-money', event } as const, where))
export const seconds = (event: EventType, quantile: number, where?: EventFilter): Formula =>
  term(filtered({ take: 'event-seconds', event, quantile } as const, where))

export const divide = (top: Formula, bottom: Formula): Formula => ({ op: 'divide', top, bottom, times: 1 })
export const percentOf = (top: Formula, bottom: Formula): Formula => ({ op: 'divide', top, bottom, times: 100 })
export const asPercent = (of: Formula): Formula => ({ op: 'times', of, by: 100 })
export const margin = (of: Formula): Formula => ({ op: 'times', of, by: 'margin' })
export const minus = (left: Formula, right: Formula): Formula => ({ op: 'minus', left, right })
export const plus = (left: Formula, right: Formula): Formula => ({ op: 'plus', left, right })
export const firstKnown = (...of: Formula[]): Formula => ({ op: 'first-known', of })
