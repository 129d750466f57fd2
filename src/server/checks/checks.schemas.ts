import { z } from '@hono/zod-openapi'
import { GUARD_IDS } from '../../core/guards/ids.ts'
import { KPI_IDS } from '../../core/kpis/ids.ts'
import { MEASURE_IDS } from '../../core/measures/ids.ts'
import { isDay } from '../../core/time/day.ts'

const Day = z.string()
const AskedDay = z.string().refine(isDay, 'a day: 2026-10-31').optional()
const Series = z.object({ start: Day, values: z.array(z.number().nullable()).readonly() })
const Unit = z.enum(['people', 'percent', 'pieces', 'seconds', 'money', 'ratio', 'yes-no'])
const Account = z.object({
  id: z.string(),
  name: z.string(),
  network: z.string().nullable(),
  networkName: z.string().nullable(),
})
const Verdict = z.enum(['accept', 'reject', 'withdraw'])
const Decision = z.object({ verdict: Verdict, reason: z.string(), by: z.string(), at: z.string() })

/** Without both days: all time. */
export const ChecksQuery = z.object({ from: AskedDay, to: AskedDay })

/** `finding`: a key or a code of a finding, or the beginning of either. */
export const FindingQuery = ChecksQuery.extend({ finding: z.string().min(1).max(400) })

export const Finding = z.object({
  key: z.string(),
  code: z.string(),
  guard: z.enum(GUARD_IDS),
  name: z.string(),
  account: Account,
  from: Day,
  to: Day,
  what: z.string(),
  innocent: z.string().nullable(),
  signs: z.array(z.string()),
  exact: z.boolean(),
  probability: z.number(),
  measure: z.enum(MEASURE_IDS).nullable(),
  measureName: z.string().nullable(),
  unit: Unit,
  estimate: z.number(),
  low: z.number(),
  high: z.number(),
  warning: z.boolean(),
  counted: z.boolean(),
  decision: Decision.nullable(),
})

const Effect = z.object({
  kpi: z.enum(KPI_IDS),
  name: z.string(),
  account: Account,
  from: Day,
  to: Day,
  unit: Unit,
  better: z.enum(['up', 'down']),
  raw: z.number(),
  clean: z.number(),
  low: z.number(),
  high: z.number(),
  applied: z.array(z.string()),
})

export const Checks = z.object({
  range: z.object({ from: Day, to: Day }).nullable(),
  accounts: z.number(),
  findings: z.array(Finding),
  effects: z.array(Effect),
  guards: z.array(
    z.object({
      guard: z.enum(GUARD_IDS),
      name: z.string(),
      what: z.string(),
      found: z.number(),
      worked: z.array(Account),
      silent: z.array(z.object({ why: z.string(), accounts: z.array(Account) })),
    }),
  ),
  log: z.array(Decision.extend({ key: z.string(), name: z.string(), account: Account, from: Day })),
})

export const FindingDetail = z.object({
  finding: Finding,
  guard: z.object({
    id: z.enum(GUARD_IDS),
    name: z.string(),
    what: z.string(),
    method: z.string(),
    source: z.string(),
    statistician: z.string(),
  }),
  around: z.object({
    measure: z.enum(MEASURE_IDS).nullable(),
    measureName: z.string().nullable(),
    unit: Unit,
    series: Series,
    expected: Series,
  }),
  rows: z.object({
    total: z.number(),
    shown: z.array(
      z.object({
        kind: z.enum(['day', 'post', 'event']),
        ref: z.string(),
        day: Day,
        at: z.string().nullable(),
        text: z.string().nullable(),
        url: z.string().nullable(),
        actor: z.string().nullable(),
        measure: z.enum(MEASURE_IDS).nullable(),
        value: z.number().nullable(),
        expected: z.number().nullable(),
      }),
    ),
  }),
  effectRange: z.object({ from: Day, to: Day }),
  effects: z.array(z.object({ counted: Effect, left: Effect })),
  besideKpis: z.array(z.object({ kpi: z.enum(KPI_IDS), name: z.string(), unit: Unit })),
  beside: z.array(z.object({ name: z.string(), what: z.string() })),
  log: z.array(Decision),
})

export const DecisionAsked = FindingQuery.extend({
  verdict: Verdict,
  /** Needed to accept and to reject. */
  reason: z.string().max(1000).default(''),
})
export const DecisionMade = z.object({
  finding: z.string(),
  verdict: Verdict,
  at: z.string(),
  /** For the log of actions. */
  about: z.string(),
})
