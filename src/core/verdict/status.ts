/**
 * The status of one KPI. Only the clean fact counts; raw that alone meets the plan is said, not counted.
 * «Meets» is ≥ plan for «more is better», ≤ plan for «less is better». First row that fits:
 *
 * | # | when | status | reason |
 * |---|---|---|---|
 * | 1 | no plan | cannot tell | no-plan |
 * | 2 | no fact | cannot tell | no-data |
 * | 3 | milestone: got / over without / still open | reached / missed / cannot tell | milestone-… |
 * | 4 | over, data to the end: meets / not | reached / missed | reached / missed |
 * | 5 | a total or level that should grow meets already | reached | reached-early |
 * | 6 | a total that should stay below the plan is above it: it cannot come back | missed | over-limit |
 * | 7 | over, but the data ends before the deadline | cannot tell | stale |
 * | 8 | first fifth of the period | cannot tell | too-early |
 * | 9 | no forecast (short history) | cannot tell | no-forecast |
 * | 10 | whole forecast interval meets | on track | on-track-sure |
 * | 11 | no part of it meets | behind | behind-sure |
 * | 12 | interval holds the plan, its point meets | on track | on-track-likely |
 * | 13 | its point does not, today's pace is not kept or unknown | behind | behind-likely |
 * | 14 | its point does not, but today's pace is kept: two honest measures disagree | cannot tell | mixed |
 *
 * Ratios and durations of the whole window can still turn, so they are never «reached» before the end (row 5).
 */
import type { Direction, Kpi } from '../kpis/types.ts'
import type { Forecast } from '../stats/types.ts'
import type { Status } from './types.ts'

export interface StatusFacts {
  shape: Kpi['shape']
  direction: Direction
  plan: number | null
  raw: number | null
  clean: number | null
  /** today ≥ deadline. */
  over: boolean
  /** The data ends before the deadline. */
  stale: boolean
  /** 0…1 of the window's days. */
  elapsed: number
  expectedToday: number | null
  forecast: Forecast | null
}

export type Reason =
  | 'no-plan'
  | 'no-data'
  | 'milestone-reached'
  | 'milestone-missed'
  | 'milestone-open'
  | 'reached'
  | 'missed'
  | 'reached-early'
  | 'over-limit'
  | 'stale'
  | 'too-early'
  | 'no-forecast'
  | 'on-track-sure'
  | 'behind-sure'
  | 'on-track-likely'
  | 'behind-likely'
  | 'mixed'

export interface Decision {
  status: Status
  reason: Reason
  /** Raw meets the plan and clean does not. */
  rawOnly: boolean
}

/** METHOD §9: no colour in the first fifth of a period. */
export const COLOURLESS = 0.2

export function decideStatus(facts: StatusFacts): Decision {
  const { plan, clean, raw, shape, direction } = facts
  const at = (status: Status, reason: Reason): Decision => ({ status, reason, rawOnly })
  const meets = (value: number) => plan !== null && (direction === 'up' ? value >= plan : value <= plan)
  const accumulates = shape === 'total' || shape === 'level'
  const rawOnly = shape !== 'milestone' && raw !== null && clean !== null && meets(raw) && !meets(clean)
  if (plan === null) return at('cannot-tell', 'no-plan')
  if (raw === null || clean === null) return at('cannot-tell', 'no-data')
  if (shape === 'milestone') {
    if (clean >= 1) return at('reached', 'milestone-reached')
    return facts.over ? at('missed', 'milestone-missed') : at('cannot-tell', 'milestone-open')
  }
  if (facts.over && !facts.stale) return meets(clean) ? at('reached', 'reached') : at('missed', 'missed')
  if (accumulates && direction === 'up' && meets(clean)) return at('reached', 'reached-early')
  if (shape === 'total' && direction === 'down' && !meets(clean)) return at('missed', 'over-limit')
  if (facts.over) return at('cannot-tell', 'stale')
  if (facts.elapsed < COLOURLESS) return at('cannot-tell', 'too-early')
  if (facts.forecast === null) return at('cannot-tell', 'no-forecast')
  const { value, interval } = facts.forecast
  const worst = direction === 'up' ? interval.low : interval.high
  const best = direction === 'up' ? interval.high : interval.low
  if (meets(worst)) return at('on-track', 'on-track-sure')
  if (!meets(best)) return at('behind', 'behind-sure')
  if (meets(value)) return at('on-track', 'on-track-likely')
  const pace = facts.expectedToday
  const kept = pace !== null && (direction === 'up' ? clean >= pace : clean <= pace)
  return kept ? at('cannot-tell', 'mixed') : at('behind', 'behind-likely')
}
