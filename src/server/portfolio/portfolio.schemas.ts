import { z } from '@hono/zod-openapi'
import { NETWORKS } from '../../core/facts/types.ts'
import { ROLES } from '../../store/office/types.ts'
import { Day, Homework, StatusName, UnitName } from '../overview/overview.schemas.ts'

const Kpi = z.object({
  kpi: z.string(),
  name: z.string(),
  status: StatusName,
  unit: UnitName,
  currency: z.string().nullable(),
  better: z.enum(['up', 'down']),
  raw: z.number().nullable(),
  clean: z.number().nullable(),
  plan: z.number().nullable(),
  expectedToday: z.number().nullable(),
  progress: z.number().nullable(),
  deadline: Day,
})

const Row = z.object({
  id: z.string(),
  name: z.string(),
  demo: z.boolean(),
  role: z.enum(ROLES),
  /** null: being worked out at this moment. */
  known: z
    .object({
      month: z.string(),
      dataTo: Day.nullable(),
      /** Days from the last figures to today; null: no figures. */
      age: z.number().nullable(),
      accounts: z.number(),
      networks: z.array(z.enum(NETWORKS)),
      business: z.string().nullable(),
      tags: z.array(z.string()),
      homework: Homework,
      /** The goals in force in that month, the main one first. */
      kpis: z.array(Kpi),
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
