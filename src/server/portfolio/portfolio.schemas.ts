import { z } from '@hono/zod-openapi'
import { ROLES } from '../../store/office/types.ts'
import { Day, StatusName, UnitName } from '../overview/overview.schemas.ts'

/** Enough for a sign with its words. */
const Other = z.object({ name: z.string(), status: StatusName })

const Kpi = Other.extend({
  unit: UnitName,
  currency: z.string().nullable(),
  better: z.enum(['up', 'down']),
  clean: z.number().nullable(),
  plan: z.number().nullable(),
  expectedToday: z.number().nullable(),
  progress: z.number().nullable(),
})

const Row = z.object({
  id: z.string(),
  name: z.string(),
  demo: z.boolean(),
  role: z.enum(ROLES),
  /** null: being worked out at this moment. */
  known: z
    .object({
      dataTo: Day.nullable(),
      /** Days from the last figures to today; null: no figures. */
      age: z.number().nullable(),
      accounts: z.number(),
      tags: z.array(z.string()),
      hasGoal: z.boolean(),
      /** Of the goals in force in the month of the last figures. */
      main: Kpi.nullable(),
      others: z.array(Other),
      deadline: Day.nullable(),
      /** To the deadline; negative: passed. */
      daysLeft: z.number().nullable(),
      open: z.number(),
    })
    .nullable(),
})

export const Portfolio = z.object({ brands: z.array(Row) })
export type PortfolioRow = z.output<typeof Row>

export const Tags = z.object({ tags: z.array(z.string().max(40)).max(12) })
