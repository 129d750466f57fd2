import { z } from '@hono/zod-openapi'
import { QUESTION_STATUSES } from '../../core/kpis/statuses.ts'
import { KpiFigures, Known, Range, Share } from '../http/figures.schemas.ts'
import { PeriodQuery } from '../http/period.ts'

export const TalkQuery = PeriodQuery.extend({ account: z.string().max(200).optional() })
export type TalkAsked = z.output<typeof TalkQuery>

const Quantile = z.object({ value: Known, low: Known, high: Known, n: z.number() })
/** Seconds; an unanswered question waits on, so an end of an interval may be open (null). */
const Waiting = z.object({ median: Quantile, p90: Quantile }).nullable()
const Wait = z.object({ seconds: z.number(), answered: z.boolean() }).nullable()

export const Talk = z.object({
  range: Range,
  figures: KpiFigures,
  counts: z.object({
    questions: z.number(),
    answered: z.number(),
    deflected: z.number(),
    auto: z.number(),
    waiting: z.number(),
  }),
  unanswered: Share.nullable(),
  clock: Waiting,
  working: Waiting,
  calendar: z.object({ zone: z.string(), from: z.string(), to: z.string() }),
  said: z.object({
    people: z.number(),
    staff: z.number(),
    robots: z.number(),
    comments: z.number(),
    live: Known,
  }),
  accounts: z.array(
    z.object({
      id: z.string(),
      questions: z.number(),
      answered: z.number(),
      deflected: z.number(),
      waiting: z.number(),
      clock: Waiting,
    }),
  ),
  when: z.array(z.object({ weekday: z.number(), hour: z.number(), questions: z.number() })),
  outsideHours: Share.nullable(),
  questions: z.array(
    z.object({
      account: z.string(),
      id: z.string(),
      day: z.string(),
      at: z.string().nullable(),
      weekday: z.number(),
      hour: Known,
      status: z.enum(QUESTION_STATUSES),
      text: z.string(),
      answer: z.object({ text: z.string(), at: z.string().nullable() }).nullable(),
      clock: Wait,
      working: Wait,
      url: z.string().nullable(),
    }),
  ),
  shown: z.number(),
  earlier: z.number(),
  past: z.object({ from: z.string(), to: z.string() }),
})
