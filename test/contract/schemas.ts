/** The shapes that `--json` promises (fields may be added, none renamed). docs/schema/*.json are written from here. */
import { z } from 'zod'
import { GUARD_IDS } from '../../src/core/guards/ids.ts'
import { KPI_IDS } from '../../src/core/kpis/ids.ts'
import { GOAL_KINDS } from '../../src/core/kpis/types.ts'
import { NETWORKS } from '../../src/core/facts/types.ts'

const day = z.iso.date()
const number = z.number()
const maybe = number.nullable()
const kpi = z.enum(KPI_IDS)
const network = z.enum(NETWORKS)

const file = z.object({
  file: z.string(),
  source: z.string().nullable().describe('format id; null when the file was refused'),
  rows: z.int(),
  facts: z.int(),
  skipped: z.array(z.object({ row: z.int(), reason: z.string() })),
  warnings: z.array(z.string()),
})

const evidence = z.object({ ref: z.string(), day, measure: z.string().nullable(), value: maybe, expected: maybe })

const guard = z.object({
  guard: z.enum(GUARD_IDS),
  account: z.string(),
  from: day,
  to: day,
  estimate: number,
  low: number,
  high: number,
  probability: z.number().min(0).max(1),
  evidence: z.array(evidence),
})

export const audit = z.object({
  files: z.array(file),
  accounts: z.array(
    z.object({ id: z.string(), network, name: z.string(), from: day, to: day, days: z.int(), posts: z.int() }),
  ),
  pointA: z.array(
    z.object({
      account: z.string().describe('account id, or "brand" for KPIs that need several accounts'),
      kpi,
      unit: z.enum(['people', 'percent', 'pieces', 'seconds', 'money', 'ratio', 'yes-no']),
      value: number.describe('in the unit; money in minor units of `currency`'),
      low: maybe,
      high: maybe,
      from: day,
      to: day,
      n: z.int(),
      unknownShare: z.number().min(0).max(1),
      trendPerMonth: maybe,
      definition: z.string(),
    }),
  ),
  gaps: z
    .array(
      z.object({
        account: z.string(),
        kpi,
        from: day,
        to: day,
        known: z.int(),
        of: z.int(),
        days: z.array(z.string()).describe('known days, `from..to`'),
        sentence: z.string(),
      }),
    )
    .describe('totals without point A: too few of their days are known'),
  guards: z.array(guard),
  notMeasurable: z.array(z.object({ kpi, needs: z.array(z.string()) })),
})

const assumption = z.object({
  id: z.string(),
  what: z.string(),
  value: number,
  unit: z.string(),
  origin: z.enum(['history', 'assumed', 'sentence']),
})

export const goal = z.object({
  understood: z.object({
    kind: z.enum(GOAL_KINDS).nullable(),
    kpi: kpi.nullable(),
    form: z.enum(['by', 'to', 'percent', 'times', 'milestone', 'limit']).nullable(),
    amount: maybe,
    from: maybe,
    unit: z.string().nullable(),
    network: network.nullable(),
    deadline: day.nullable(),
    window: z.object({ from: day, to: day }).nullable(),
  }),
  missing: z.array(z.enum(['kpi', 'amount', 'deadline', 'network', 'from'])),
  question: z.string().nullable(),
  smart: z.array(
    z.object({
      letter: z.enum(['S', 'M', 'A', 'R', 'T']),
      verdict: z.enum(['yes', 'warn', 'no']),
      evidence: z.string(),
    }),
  ),
  probability: z.object({ asBefore: number, low: number, high: number }).nullable(),
  shortestWindowDays: z.int().nullable(),
  steps: z.array(
    z.object({
      title: z.string(),
      lever: z.string(),
      until: day,
      target: z.object({ value: number, unit: z.string() }),
      assumptions: z.array(assumption),
    }),
  ),
})

export const verdict = z.object({
  goal: z.string(),
  kpis: z.array(
    z.object({
      kpi,
      plan: maybe,
      raw: maybe,
      clean: maybe,
      expectedToday: maybe,
      forecast: z.object({ value: number, low: number, high: number }).nullable(),
      status: z.enum(['reached', 'on-track', 'behind', 'missed', 'cannot-tell']),
      changeVsPointA: z
        .object({ value: number, low: number, high: number, real: z.boolean().nullable(), method: z.string() })
        .nullable(),
    }),
  ),
  guards: z.array(guard),
  outsideControl: z.array(z.string()),
  next: z.array(z.string()),
})

export const schemas = { audit, goal, verdict }
