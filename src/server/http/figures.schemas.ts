/** Shapes that several screens answer with. */
import { z } from '@hono/zod-openapi'
import { KPI_IDS } from '../../core/kpis/ids.ts'

export const Range = z.object({ from: z.string(), to: z.string() })
export const Interval = z.object({ low: z.number(), high: z.number() })
export const Known = z.number().nullable()

/** A share with its interval; `few`: of fewer than 30 events. */
export const Share = z.object({ value: z.number(), interval: Interval, n: z.number(), few: z.boolean() })

export const KpiFigures = z.array(
  z.object({
    kpi: z.enum(KPI_IDS),
    name: z.string(),
    unit: z.enum(['people', 'percent', 'pieces', 'seconds', 'money', 'ratio', 'yes-no']),
    better: z.enum(['up', 'down']),
    currency: z.string().nullable(),
    value: Known,
    before: Known,
    n: z.number(),
    assumedMargin: z.boolean(),
  }),
)
