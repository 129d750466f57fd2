import { z } from '@hono/zod-openapi'
import { ADVICE } from '../../app/account-history/needs.ts'
import { THEMES } from '../../app/account-history/themes.ts'
import { KPI_IDS } from '../../core/kpis/ids.ts'
import { MEASURE_IDS } from '../../core/measures/ids.ts'
import { Finding } from '../checks/checks.schemas.ts'
import { KpiLine } from '../evidence/evidence.schemas.ts'
import { PeriodQuery } from '../http/period.ts'

const Day = z.string()
const Range = z.object({ from: Day, to: Day })
const Interval = z.object({ low: z.number(), high: z.number() })
const Series = z.object({ start: Day, values: z.array(z.number().nullable()).readonly() })
const Unit = z.enum(['people', 'percent', 'pieces', 'seconds', 'money', 'ratio', 'yes-no'])
const Shape = z.enum(['level', 'total', 'ratio', 'duration', 'milestone'])
const Better = z.enum(['up', 'down'])
const Account = z.object({
  id: z.string(),
  name: z.string(),
  network: z.string().nullable(),
  networkName: z.string().nullable(),
})
const Slope = z.object({ slope: z.number(), interval: Interval, n: z.number() })
const Month = z.object({ month: z.string(), value: z.number().nullable(), whole: z.boolean(), comparable: z.boolean() })
const Point = z.object({
  value: z.number(),
  /** Where 80 % of the months lie around the trend; null with fewer than four whole months. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  from: Day,
  to: Day,
  n: z.number(),
  unknownShare: z.number(),
  mixedDefinitions: z.boolean(),
})

/** `account`: an account's id, or `brand` for what no account can tell alone. */
export const AccountQuery = z.object({ account: z.string().min(1).max(200) })
export const KpiQuery = AccountQuery.extend({ kpi: z.enum(KPI_IDS) })
export const CompareQuery = PeriodQuery.extend(KpiQuery.shape)

export const AccountHistory = z.object({
  account: Account,
  today: Day,
  span: Range.nullable(),
  age: z.number().nullable(),
  days: z.number(),
  posts: z.number(),
  events: z.number(),
  business: z.boolean(),
  lead: z.array(z.enum(KPI_IDS)),
  rows: z.array(
    z.object({
      kpi: z.enum(KPI_IDS),
      name: z.string(),
      theme: z.enum(THEMES),
      unit: Unit,
      currency: z.string().nullable(),
      better: Better,
      point: Point,
      trend: Slope.nullable(),
      months: z.array(Month),
    }),
  ),
  /** Totals without a point A: most of their days are unknown. */
  gaps: z.array(z.object({ kpi: z.enum(KPI_IDS), sentence: z.string() })),
  unlocks: z.array(
    z.object({
      advice: z.array(z.enum(ADVICE)),
      words: z.array(z.string()),
      /** The file to bring and where it is taken from; `way`: the page of the guide, or `type` for figures by hand. */
      bring: z.array(z.object({ text: z.string(), way: z.string().nullable() })),
      kpis: z.array(z.object({ kpi: z.enum(KPI_IDS), name: z.string() })),
    }),
  ),
})

export const Quality = z.object({
  measures: z.array(
    z.object({
      measure: z.enum(MEASURE_IDS),
      name: z.string(),
      from: Day,
      to: Day,
      days: z.number(),
      known: z.number(),
      gaps: z.array(Range),
      endsEarly: z.number(),
      definitions: z.array(z.string()),
    }),
  ),
})

export const KpiHistory = z.object({
  kpi: z.enum(KPI_IDS),
  name: z.string(),
  shows: z.string(),
  account: Account,
  unit: Unit,
  better: Better,
  shape: Shape,
  span: Range.nullable(),
  control: z.object({ level: z.enum(['direct', 'strong', 'shared', 'weak']), why: z.string() }),
  hackability: z.object({ level: z.enum(['easy', 'moderate', 'hard']), why: z.string() }),
  past: z
    .object({
      point: Point.extend({ currency: z.string().nullable() }).nullable(),
      line: KpiLine,
      level: Series.nullable(),
      months: z.array(Month),
      trend: Slope.nullable(),
      noticeable: z.number().nullable(),
      week: z
        .object({
          kind: z.enum(['multiplicative', 'additive']),
          factors: z.array(z.number()).readonly(),
          p: z.number(),
          real: z.boolean(),
          weeks: z.number(),
        })
        .nullable(),
      year: z.object({
        have: z.number(),
        profile: z
          .object({ factors: z.array(z.number().nullable()).readonly(), years: z.array(z.number()).readonly() })
          .nullable(),
      }),
      shifts: z.array(
        z.object({ day: Day, share: z.number(), low: z.number().nullable(), high: z.number().nullable() }),
      ),
      missing: z.object({ days: z.number(), known: z.number(), gaps: z.array(Range), more: z.number() }).nullable(),
      findings: z.array(Finding),
    })
    .nullable(),
})

const Side = z.object({
  asked: Range,
  range: Range,
  days: z.number(),
  raw: z.number(),
  clean: z.number(),
  currency: z.string().nullable(),
  line: Series,
})

export const Compared = z.object({
  now: Range,
  other: Range.nullable(),
  refused: z.enum(['none', 'overlap', 'now-unknown', 'other-unknown']).nullable(),
  comparison: z
    .object({
      kpi: z.string(),
      unit: Unit,
      shape: Shape,
      better: Better,
      now: Side,
      other: Side,
      difference: z.number(),
      perDay: z.boolean(),
      change: z
        .object({
          value: z.number(),
          interval: Interval.nullable(),
          real: z.boolean().nullable(),
          method: z.string(),
          why: z.string().nullable(),
          without: z.boolean(),
          neededDays: z.number().nullable(),
        })
        .nullable(),
    })
    .nullable(),
})
