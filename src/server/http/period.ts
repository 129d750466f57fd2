/** The period of a question and what it is compared with, as the client's address bar has them. */
import { z } from '@hono/zod-openapi'
import { addDays, addMonths, isDay, lengthOf, monthOf, monthRange, type DayRange } from '../../core/time/day.ts'

const Day = z.string().refine(isDay, 'a day: 2026-10-31')

export const PeriodQuery = z
  .object({
    from: Day,
    to: Day,
    /** `previous`, `year`, `none`, a month, or two days `2026-09-01..2026-09-30`. */
    vs: z
      .string()
      .regex(/^(previous|year|none|\d{4}-(0[1-9]|1[0-2])|\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2})$/)
      .default('previous'),
  })
  .openapi({ example: { from: '2026-10-01', to: '2026-10-31', vs: 'previous' } })

export type PeriodAsked = z.output<typeof PeriodQuery>

/** Both ends in order, whoever wrote them. */
export const periodOf = ({ from, to }: Pick<PeriodAsked, 'from' | 'to'>): DayRange =>
  from <= to ? { from, to } : { from: to, to: from }

/** The days compared with: the month before a month, the year before a year, else as many days before. The client says the same. */
export function againstOf({ from, to, vs }: PeriodAsked): DayRange | null {
  const range = periodOf({ from, to })
  if (vs === 'none') return null
  if (/^\d{4}-\d{2}$/.test(vs)) return monthRange(vs)
  const [one, other] = vs.split('..')
  if (other !== undefined && isDay(one!) && isDay(other)) return periodOf({ from: one!, to: other })
  const month = isMonth(range)
  const back = vs === 'year' || isYear(range) ? 12 : month ? 1 : null
  if (back === null) return { from: addDays(range.from, -lengthOf(range)), to: addDays(range.from, -1) }
  const first = addMonths(range.from, -back)
  return month ? monthRange(monthOf(first)) : { from: first, to: addMonths(range.to, -back) }
}

const isMonth = ({ from, to }: DayRange): boolean => from.endsWith('-01') && monthRange(monthOf(from)).to === to

const isYear = ({ from, to }: DayRange): boolean => from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`
