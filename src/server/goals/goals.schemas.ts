import { z } from '@hono/zod-openapi'
import { SOURCE_KINDS } from '../../core/kpis/connect.ts'
import { GOAL_KINDS } from '../../core/kpis/types.ts'
import { KPI_IDS } from '../../core/kpis/ids.ts'
import { BUSINESS_KINDS } from '../../core/goals/evidence.ts'
import { MAX_SENTENCE } from '../../core/goals/tokens.ts'
import { NETWORKS } from '../../core/facts/types.ts'
import { isDay } from '../../core/time/day.ts'

const Day = z.string().refine(isDay, 'a day: 2026-10-31')
const Range = z.object({ from: Day, to: Day })
const Business = z.enum(BUSINESS_KINDS)
const Number = z.number().refine((value) => globalThis.Number.isFinite(value))

export const Unit = z.enum(['people', 'percent', 'pieces', 'seconds', 'money', 'ratio', 'yes-no'])
const Shape = z.enum(['level', 'total', 'ratio', 'duration', 'milestone'])
const Direction = z.enum(['up', 'down'])
const Form = z.enum(['by', 'to', 'percent', 'times', 'milestone', 'limit'])
const Grade = z.object({ id: z.string(), name: z.string(), why: z.string() })
const Named = z.object({ id: z.string(), name: z.string() })

/** What a person put right by hand; an absent key leaves what the sentence said. */
export const Fix = z
  .object({
    kpi: z.enum(KPI_IDS).optional(),
    amount: Number.optional(),
    form: z.enum(['by', 'to', 'percent', 'times', 'limit']).optional(),
    base: z.enum(['zero', 'before']).optional(),
    bound: z.enum(['at-most', 'at-least']).optional(),
    network: z.enum([...NETWORKS, 'all']).optional(),
    deadline: Day.optional(),
    start: Day.optional(),
    subject: z.string().trim().max(200).optional(),
    owner: z.string().trim().max(100).optional(),
  })
  .openapi({ example: { amount: 250, deadline: '2026-11-30' } })

/** What was chosen before the sentence: it fills only what the sentence leaves open. */
const Hint = Fix.pick({ kpi: true, network: true, deadline: true })

/** By the ids of assumptions; positions of steps that are left out. */
const Changes = z.object({
  values: z.record(z.string().max(60), Number).optional(),
  without: z.array(z.number().int().min(0).max(10)).max(10).optional(),
})

const Sentence = z.string().max(MAX_SENTENCE + 200)

export const CheckAsked = z.object({
  sentence: Sentence.default(''),
  fix: Fix.default({}),
  hint: Hint.default({}),
  business: Business.nullable().default(null),
  /** The goal in force that is being changed: without a sentence its own parts stand. */
  goal: z.string().max(60).nullable().default(null),
  changes: Changes.default({}),
})

const Letter = z.object({
  letter: z.enum(['S', 'M', 'A', 'R', 'T']),
  name: z.string(),
  verdict: z.enum(['yes', 'warn', 'no']),
  verdictName: z.string(),
  evidence: z.string(),
})

const Step = z.object({
  title: z.string(),
  lever: z.string(),
  leverName: z.string(),
  until: Day,
  target: z.object({ value: z.number(), unit: z.string() }),
  caution: z.string().nullable(),
  currency: z.string().nullable(),
  assumptions: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      value: z.number().nullable(),
      unit: z.string(),
      origin: z.enum(['history', 'assumed', 'sentence']),
    }),
  ),
})

const GoalKpi = z.object({
  id: z.string(),
  name: z.string(),
  unit: Unit,
  shape: Shape,
  direction: Direction,
  control: Grade,
  hackability: Grade,
  guards: z.array(Named),
  weak: z.string().nullable(),
  accountBound: z.boolean(),
})

const Probability = z.object({ asBefore: z.number(), low: z.number(), high: z.number() })

const Outcomes = z.object({
  scale: z.object({ min: z.number(), max: z.number(), step: z.number() }),
  bins: z.array(z.object({ from: z.number(), to: z.number(), share: z.number() })).readonly(),
  atLeast: z.array(z.number()).readonly(),
  median: z.number(),
  low: z.number(),
  high: z.number(),
  tests: z.number(),
})

export const Check = z.object({
  isGoal: z.boolean(),
  told: z.string().nullable(),
  /** Which KPI a loose word became and why. */
  because: z.string().nullable(),
  understood: z.object({
    kind: z.enum(GOAL_KINDS).nullable(),
    kpi: z.string().nullable(),
    form: Form.nullable(),
    amount: z.number().nullable(),
    from: z.number().nullable(),
    network: z.enum(NETWORKS).nullable(),
    deadline: Day.nullable(),
    window: Range.nullable(),
    currency: z.string().nullable(),
    subject: z.string().nullable(),
    channel: z.enum(['ads', 'organic', 'contest']).nullable(),
    base: z.enum(['zero', 'before']).nullable().optional(),
    bound: z.enum(['at-most', 'at-least']).nullable().optional(),
    per: z.enum(['day', 'week', 'month']).nullable().optional(),
    owner: z.string().nullable().optional(),
  }),
  kpi: GoalKpi.nullable(),
  missing: z.array(z.string()),
  question: z.string().nullable(),
  ignored: z.array(z.string()),
  smart: z.array(Letter),
  data: z
    .object({
      pointA: z.number().nullable(),
      pointARange: Range,
      lastDay: Day,
      historyDays: z.number(),
      best: z.object({ value: z.number(), range: Range }).nullable(),
      target: z.number().nullable(),
      direction: Direction,
      probability: Probability.nullable(),
      outcomes: Outcomes.nullable(),
      detectable: z.number().nullable(),
      shortestWindowDays: z.number().nullable(),
    })
    .nullable(),
  steps: z.array(Step),
})

export const OffersQuery = z.object({ kind: z.enum(GOAL_KINDS), business: Business.optional() })

export const Offers = z.object({
  advice: z.enum(['engagement-suits', 'engagement-for-shop', 'sales-chain']).nullable(),
  offers: z.array(
    z.object({
      kpi: z.string(),
      name: z.string(),
      shows: z.string(),
      main: z.boolean(),
      role: z.enum(['main', 'supporting', 'fits']),
      control: Grade,
      hackability: Grade,
      guards: z.array(Named),
      weak: z.string().nullable(),
      unit: Unit,
      shape: Shape,
      direction: Direction,
      measured: z.array(
        z.object({
          network: z.enum(NETWORKS).nullable(),
          account: z.string(),
          value: z.string(),
          amount: z.number(),
          currency: z.string().nullable(),
          days: Range,
        }),
      ),
      needs: z.array(z.string()),
      connect: z.array(z.enum(SOURCE_KINDS)).readonly(),
      accountBound: z.boolean(),
    }),
  ),
})

const Party = z.object({
  role: z.enum(['client', 'specialist']),
  name: z.string(),
  on: Day,
  /** Who pressed the button; absent: by the command line, or before this was kept. */
  by: z.object({ id: z.string(), name: z.string() }).optional(),
})
const Signatures = {
  state: z.enum(['no-goals', 'unsigned', 'one-side', 'signed', 'changed']),
  version: z.number(),
  /** Names the very goals that are signed; an acceptance sends it back. */
  key: z.string(),
  acceptedBy: z.array(Party).readonly(),
  earlier: z.array(z.object({ version: z.number(), acceptedBy: z.array(Party).readonly() })),
}

const Older = z.object({
  version: z.number(),
  sentence: z.string(),
  target: z.number().nullable(),
  deadline: Day,
  until: Day,
  reason: z.string(),
})

export const GoalList = z.object({
  today: Day,
  goals: z.array(
    z.object({
      id: z.string(),
      version: z.number(),
      main: z.boolean(),
      kpi: GoalKpi,
      title: z.string(),
      sentence: z.string(),
      network: z.enum(NETWORKS).nullable(),
      form: Form.nullable(),
      base: z.enum(['zero', 'before']).nullable(),
      bound: z.enum(['at-most', 'at-least']).nullable(),
      currency: z.string().nullable(),
      pointA: z.number().nullable(),
      target: z.number().nullable(),
      from: Day,
      deadline: Day,
      owner: z.string().nullable(),
      setAt: z.string(),
      older: z.array(Older),
      reached: Day.nullable(),
    }),
  ),
  ended: z.array(z.object({ id: z.string(), title: z.string(), sentence: z.string(), on: Day, reason: z.string() })),
  agreement: z.object(Signatures),
})

export const GoalParam = { goal: z.string().max(60) }

const StepVersions = {
  goalId: z.string(),
  steps: z.array(Step),
  version: z.number().nullable(),
  versions: z.array(
    z.object({ version: z.number(), reason: z.string().nullable(), author: z.string(), at: z.string() }),
  ),
}

export const StepsOfGoal = z.object(StepVersions)
export const GoalDetail = z.object({ ...StepVersions, smart: z.array(Letter), probability: Probability.nullable() })

const Reason = z.string().trim().min(1).max(1000)

export const NewGoal = z.object({
  sentence: Sentence.default(''),
  fix: Fix.default({}),
  hint: Hint.default({}),
  /** KPIs beside the main one, each with a target of its own. */
  supporting: z
    .array(Fix.required({ kpi: true }))
    .max(3)
    .default([]),
  changes: Changes.default({}),
})
export const NewVersion = z.object({
  sentence: Sentence.default(''),
  fix: Fix.default({}),
  reason: Reason,
  /** The version that was read: with another one in force the plan is not changed. */
  after: z.number().int().min(1),
})
export const StepsCheck = z.object({ changes: Changes })
export const StepsChange = z.object({ changes: Changes, reason: Reason.nullable().default(null) })
export const Withdrawal = z.object({ reason: Reason })
export const Reached = z.object({ reached: z.boolean() })
export const BusinessChange = z.object({ business: Business.nullable() })
export const Saved = z.object({ ids: z.array(z.string()) })

export const AgreementView = z.object({
  ...Signatures,
  document: z.object({
    lang: z.enum(['ru', 'en']),
    brand: z.string(),
    title: z.string(),
    intro: z.string(),
    kpis: z.array(
      z.object({
        title: z.string(),
        warning: z.string().nullable(),
        lines: z.array(z.object({ label: z.string(), value: z.string(), more: z.string().optional() })),
      }),
    ),
    lists: z.array(z.object({ title: z.string(), items: z.array(z.string()) })),
    signed: z.object({
      title: z.string(),
      hand: z.string(),
      lines: z.array(z.object({ label: z.string(), value: z.string(), open: z.boolean() })),
    }),
    footnote: z.string().nullable(),
  }),
})

export const Signature = z.object({
  name: z.string().trim().min(1).max(120),
  /** `key` of the agreement that was read: another one in force is not signed unseen. */
  key: z.string().min(1).max(10_000),
})
