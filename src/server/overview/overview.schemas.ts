import { z } from '@hono/zod-openapi'
import { GUARD_IDS } from '../../core/guards/ids.ts'
import { KPI_IDS } from '../../core/kpis/ids.ts'
import { PeriodQuery } from '../http/period.ts'

/** Without days: the month of the last data, which the screen opens with. */
export const OverviewQuery = PeriodQuery.partial({ from: true, to: true }).refine(
  ({ from, to }) => (from === undefined) === (to === undefined),
  'both days or none',
)

export const Day = z.string()
const Range = z.object({ from: Day, to: Day })
const Interval = z.object({ low: z.number(), high: z.number() })
export const UnitName = z.enum(['people', 'percent', 'pieces', 'seconds', 'money', 'ratio', 'yes-no'])
const Better = z.enum(['up', 'down'])
const Series = z.object({ start: Day, values: z.array(z.number().nullable()).readonly() })
export const StatusName = z.enum(['reached', 'on-track', 'behind', 'missed', 'cannot-tell', 'early', 'no-data'])

export const Homework = z
  .object({ data: z.boolean(), goal: z.boolean(), steps: z.boolean(), agreed: z.boolean() })
  .openapi({ description: 'What of «point A → goal → steps» is done' })

const KpiRow = z.object({
  goal: z.string(),
  version: z.number(),
  sentence: z.string(),
  older: z.array(z.object({ target: z.number(), until: Day, reason: z.string() })),
  kpi: z.enum(KPI_IDS),
  name: z.string(),
  account: z.string().nullable(),
  accountName: z.string(),
  unit: UnitName,
  currency: z.string().nullable(),
  better: Better,
  shape: z.enum(['level', 'total', 'ratio', 'duration', 'milestone']),
  main: z.boolean(),
  window: Range,
  dataTo: Day,
  elapsed: z.number(),
  pointA: z.number().nullable(),
  pointARange: Range,
  start: z.number().nullable(),
  plan: z.number().nullable(),
  raw: z.number().nullable(),
  clean: z.number().nullable(),
  expectedToday: z.number().nullable(),
  forecast: z.object({ value: z.number(), interval: Interval }).nullable(),
  progress: z.number().nullable(),
  status: StatusName,
  because: z.string(),
  change: z
    .object({
      value: z.number(),
      low: z.number(),
      high: z.number(),
      real: z.boolean().nullable(),
      why: z.string().nullable(),
      notes: z.array(z.string()),
      beyondUsual: z.boolean(),
    })
    .nullable(),
  findings: z.array(
    z.object({
      guard: z.enum(GUARD_IDS),
      name: z.string(),
      count: z.number(),
      open: z.number(),
      counted: z.number(),
    }),
  ),
  chart: z
    .object({
      range: Range,
      fact: Series,
      before: Series.nullable(),
      pace: z.object({ from: Day, value: z.number() }).nullable(),
      clean: z.number().nullable(),
      expected: z.object({ day: Day, value: z.number() }).nullable(),
      causes: z.array(z.object({ kind: z.string(), from: Day, to: Day, note: z.string() })),
      checks: z.array(z.object({ guard: z.enum(GUARD_IDS), from: Day, to: Day })),
      breaks: z.array(Day),
    })
    .nullable(),
  spark: z.object({ by: z.enum(['day', 'week']), series: Series, plan: z.number().nullable() }).nullable(),
})

export const Overview = z.object({
  range: Range,
  against: Range.nullable(),
  today: Day,
  dataTo: Day.nullable(),
  homework: Homework,
  verdict: z.object({ answer: z.string(), others: z.string().nullable(), reasons: z.array(z.string()) }).nullable(),
  kpis: z.array(KpiRow),
  stopped: z.array(
    z.object({
      id: z.string(),
      sentence: z.string(),
      on: Day,
      reason: z.string(),
      movedTo: z.object({ from: Day, deadline: Day }).nullable(),
    }),
  ),
  next: z.array(z.string()),
  outside: z.array(z.string()),
  checks: z.object({
    found: z.number(),
    open: z.number(),
    counted: z.number(),
    worked: z.number(),
    silent: z.number(),
  }),
  accounts: z.array(
    z.object({
      id: z.string(),
      network: z.string(),
      place: z.string().nullable(),
      name: z.string(),
      dataTo: Day,
      age: z.number(),
      figures: z.array(
        z.object({
          kpi: z.string(),
          name: z.string(),
          unit: UnitName,
          currency: z.string().nullable(),
          better: Better,
          value: z.number(),
          before: z.number().nullable(),
          range: Range,
        }),
      ),
    }),
  ),
  goals: z.array(z.object({ id: z.string(), sentence: z.string(), from: Day, deadline: Day })),
})
