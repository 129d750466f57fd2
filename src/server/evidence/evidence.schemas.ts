import { z } from '@hono/zod-openapi'
import { KPI_IDS } from '../../core/kpis/ids.ts'
import { isDay } from '../../core/time/day.ts'
import { Finding } from '../checks/checks.schemas.ts'

const Day = z.string()
const AskedDay = z.string().refine(isDay, 'a day: 2026-10-31')
const Range = z.object({ from: Day, to: Day })
const Interval = z.object({ low: z.number(), high: z.number() })
const Unit = z.enum(['people', 'percent', 'pieces', 'seconds', 'money', 'ratio', 'yes-no'])
const Account = z.object({
  id: z.string(),
  name: z.string(),
  network: z.string().nullable(),
  networkName: z.string().nullable(),
})

export const EvidenceQuery = z
  .object({
    kpi: z.enum(KPI_IDS),
    /** An account's id; `brand` or nothing: all together; `network:vk`: as a goal about one network counts. */
    account: z.string().max(200).optional(),
    from: AskedDay,
    to: AskedDay,
  })
  .openapi({ example: { kpi: 'new_followers', account: 'brand', from: '2026-10-01', to: '2026-10-31' } })

export const PAGE = 50

export const EvidenceTableQuery = EvidenceQuery.extend({
  /** `days`, `posts` or `event:lead`; the first one unless told. */
  table: z.string().max(40).optional(),
})

/** `lang`: a link cannot send the header by which the application speaks its language. */
export const EvidenceFileQuery = EvidenceTableQuery.extend({ lang: z.enum(['ru', 'en']).optional() })

export const EvidenceRowsQuery = EvidenceTableQuery.extend({
  /** Counted from 0; the newest rows first. */
  page: z.coerce.number().int().min(0).max(100_000).default(0),
})

export const KpiLine = z.object({
  by: z.enum(['day', 'level', 'week']),
  series: z.object({ start: Day, values: z.array(z.number().nullable()).readonly() }),
  breaks: z.array(z.object({ day: Day, measure: z.string(), from: z.string(), to: z.string() })),
  causes: z.array(z.object({ kind: z.string(), name: z.string(), from: Day, to: Day, note: z.string() })),
})

export const Evidence = z.object({
  kpi: z.enum(KPI_IDS),
  name: z.string(),
  account: Account,
  range: Range,
  span: Range.nullable(),
  unit: Unit,
  better: z.enum(['up', 'down']),
  shape: z.enum(['level', 'total', 'ratio', 'duration', 'milestone']),
  value: z.number().nullable(),
  currency: z.string().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  n: z.number(),
  unknownShare: z.number(),
  mixedDefinitions: z.boolean(),
  why: z.string().nullable(),
  words: z.object({ shows: z.string(), formula: z.string(), source: z.string(), window: z.string() }),
  formula: z.string(),
  terms: z.array(
    z.object({
      name: z.string(),
      account: Account,
      value: z.number(),
      unit: Unit,
      currency: z.string().nullable(),
      known: z.number(),
      total: z.number(),
      definitions: z.array(z.string()),
    }),
  ),
  definitions: z.array(z.object({ id: z.string(), name: z.string() })),
  notes: z.array(z.object({ kind: z.enum(['count', 'warn']), text: z.string() })),
  clean: z.object({ value: z.number(), interval: Interval, discounted: z.number() }).nullable(),
  findings: z.array(Finding.extend({ applied: z.boolean() })),
  line: KpiLine.nullable(),
  tables: z.array(z.string()),
  sources: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      source: z.string(),
      at: z.string(),
      by: z.string().nullable(),
      from: Day.nullable(),
      to: Day.nullable(),
      rows: z.number(),
      facts: z.number(),
      skipped: z.number(),
    }),
  ),
})

export const EvidenceRows = z.object({
  columns: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['day', 'days', 'time', 'account', 'text', 'number', 'source']),
      name: z.string(),
      unit: Unit.nullable(),
    }),
  ),
  rows: z.array(
    z.object({
      id: z.string(),
      cells: z.array(z.union([z.string(), z.number(), z.null()])),
      url: z.string().nullable(),
      currency: z.string().nullable(),
      sources: z.array(z.object({ import: z.string(), row: z.number(), observedAt: z.string() })),
    }),
  ),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
})
