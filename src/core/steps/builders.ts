/** One builder per lever: its assumptions, each from history or marked as assumed, its title and its side effects. */
import type { Assumption, Lever, Step } from '../goals/types.ts'
import type { Phrase } from '../phrase.ts'
import { lengthOf, type DayRange } from '../time/day.ts'
import { postsPerWeek } from './best-content.ts'
import { costCurve } from './cost-curve.ts'
import type { StepsInput } from './input.ts'
import { sayStep, type StepPhrases } from './phrases.ts'
import { RECIPES, type Values } from './recipes.ts'

export interface Slot {
  range: DayRange
  /** From the first day of the work to the step's own date: money and publications do not wait for their turn. */
  running: DayRange
  /** What the levers have to bring together: the target less what comes anyway. */
  gap: number
  gapOrigin: Assumption['origin']
  /** As much comes anyway: the levers secure the whole target instead of adding to it. */
  whole?: boolean
  /** Percent of the gap that this step's lever brings. */
  share: number
}

type Builder = (input: StepsInput, slot: Slot) => Step

interface Draft {
  code: keyof StepPhrases & `step.${string}`
  lever: Lever
  unit: string
  params: Phrase['params']
  assumptions: readonly Assumption[]
  caution?: Phrase | null
}

const assume = (
  id: string,
  what: keyof StepPhrases & `assume.${string}`,
  value: number | null,
  unit: string,
  origin: Assumption['origin'],
): Assumption => ({ id, what: { code: what, params: {} }, value, unit, origin })

export const valuesOf = (assumptions: readonly Assumption[]): Values =>
  Object.fromEntries(assumptions.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])))

function finish(draft: Draft, range: DayRange): Step {
  const days = lengthOf(range)
  const { target, params, unit = draft.unit } = RECIPES[draft.code]!(valuesOf(draft.assumptions), days)
  return {
    // `days` lets the arithmetic be done again without the calendar
    title: { code: draft.code, params: { ...draft.params, ...params, days } },
    lever: draft.lever,
    until: range.to,
    target: { value: target, unit },
    assumptions: draft.assumptions,
    caution: draft.caution ?? null,
  }
}

const gapOf = (slot: Slot): Assumption =>
  assume('goal.gap', slot.whole ? 'assume.gap-whole' : 'assume.gap', slot.gap, 'pieces', slot.gapOrigin)

const BLOGS: ReadonlySet<string> = new Set([
  'personal-blog',
  'info-business',
  'entertainment',
  'professional-community',
])
const SHOPS: ReadonlySet<string> = new Set(['shop', 'services', 'horeca', 'b2b'])

/** A shop shows the thing at work, a blog shows the person. Without a named business the goal's kind decides. */
function ideaFor(input: StepsInput): 'shop' | 'blog' | 'brand' {
  if (input.business && BLOGS.has(input.business)) return 'blog'
  if (input.business && SHOPS.has(input.business)) return 'shop'
  if (input.goal.kind === 'leads' || input.goal.kind === 'sales' || input.goal.kind === 'service') return 'shop'
  return input.goal.kind === 'engagement' || input.goal.kind === 'community' ? 'blog' : 'brand'
}

const ASSUMED_POSTS = 3
/** More than a fifth over today's rhythm is rarely kept up (ours: an assumption, not a measurement). */
const FASTER = 1.2

const content: Builder = (input, slot) => {
  const { best } = input
  const rhythm = postsPerWeek(input.posts)
  const perWeek = rhythm === null ? ASSUMED_POSTS : Math.max(1, Math.round(rhythm * FASTER))
  const few = best !== null && best.format !== null && best.n < 10
  return finish(
    {
      code: 'step.content',
      lever: 'content',
      unit: 'pieces',
      params: {
        format: best?.format ?? null,
        network: best?.network ?? null,
        measure: best?.measure ?? null,
        times: best?.times ?? 1,
        n: best?.n ?? 0,
        hour: best?.hour ?? null,
        idea: ideaFor(input),
      },
      assumptions: [
        assume('content.per-week', 'assume.posts-per-week', perWeek, 'pieces', rhythm === null ? 'assumed' : 'history'),
      ],
      caution: few ? sayStep('step.caution.few', { n: best.n }) : null,
    },
    slot.range,
  )
}

const talk: Builder = (_input, slot) =>
  finish(
    {
      code: 'step.talk',
      lever: 'talk',
      unit: 'pieces',
      params: {},
      assumptions: [assume('talk.per-week', 'assume.threads-per-week', 2, 'pieces', 'assumed')],
    },
    slot.range,
  )

const queue: Builder = (input, slot) =>
  finish(
    {
      code: 'step.answers-queue',
      lever: 'answers',
      unit: 'pieces',
      params: { waiting: input.unanswered },
      assumptions:
        input.unanswered === null
          ? []
          : [assume('answers.waiting', 'assume.waiting', input.unanswered, 'pieces', 'history')],
    },
    slot.range,
  )

const ASSUMED_ANSWER = 7200
const rota: Builder = (input, slot) => {
  const timed = input.goal.unit === 'seconds' && input.goal.form !== 'percent'
  const now = timed ? (input.goal.from ?? input.pointA) : null
  const wanted = timed && input.target ? input.target.target : null
  return finish(
    {
      code: 'step.answers-rota',
      lever: 'answers',
      unit: 'seconds',
      params: {},
      assumptions: [
        assume(
          'answers.now',
          'assume.answer-now',
          now ?? Math.max(ASSUMED_ANSWER, (wanted ?? 0) * 2),
          'seconds',
          now === null ? 'assumed' : input.goal.from !== null ? 'sentence' : 'history',
        ),
        assume(
          'answers.target',
          'assume.answer-target',
          wanted ?? 3600,
          'seconds',
          wanted === null ? 'assumed' : 'sentence',
        ),
      ],
      caution: sayStep('step.caution.answers', {}),
    },
    slot.range,
  )
}

const review: Builder = (_input, slot) =>
  finish(
    {
      code: 'step.answers-review',
      lever: 'answers',
      unit: 'pieces',
      params: {},
      assumptions: [assume('review.per-week', 'assume.review-per-week', 20, 'pieces', 'assumed')],
    },
    slot.range,
  )

const leadsAnswered: Builder = (_input, slot) =>
  finish(
    {
      code: 'step.answers-leads',
      lever: 'answers',
      unit: 'seconds',
      params: {},
      assumptions: [assume('answers.leads', 'assume.answer-leads', 900, 'seconds', 'assumed')],
      caution: sayStep('step.caution.sales', {}),
    },
    slot.range,
  )

const ASSUMED_VISIT_TO_LEAD = 2
const ASSUMED_LEAD_TO_SALE = 15
/** A rate of fewer than 30 events is no history to plan by (METHOD §6). */
const LEAST_EVENTS = 30
/** Percent. Below one in ten thousand a funnel explains nothing. */
const LEAST_RATE = 0.01

function rate(
  id: string,
  what: 'assume.visit-to-lead' | 'assume.lead-to-sale',
  known: { value: number; n: number } | null,
  fallback: number,
): Assumption {
  const trusted = known !== null && known.n >= LEAST_EVENTS && known.value >= LEAST_RATE
  return assume(id, what, trusted ? Math.min(100, known.value) : fallback, 'percent', trusted ? 'history' : 'assumed')
}

const visitToLead = (input: StepsInput): Assumption =>
  rate('funnel.visit-to-lead', 'assume.visit-to-lead', input.rates.visitToLead, ASSUMED_VISIT_TO_LEAD)

const landing: Builder = (input, slot) =>
  finish(
    {
      code: 'step.landing',
      lever: 'landing',
      unit: 'percent',
      params: {},
      assumptions: [visitToLead(input), assume('landing.lift', 'assume.landing-lift', 20, 'percent', 'assumed')],
    },
    slot.range,
  )

const SALES: ReadonlySet<string> = new Set(['sales', 'subscriptions'])
const visits: Builder = (input, slot) =>
  finish(
    {
      code: 'step.visits',
      lever: 'content',
      unit: 'pieces',
      params: {},
      assumptions: [
        gapOf(slot),
        assume('visits.share', 'assume.leads-share', slot.share, 'percent', 'assumed'),
        ...(SALES.has(input.goal.kpi ?? '')
          ? [rate('funnel.lead-to-sale', 'assume.lead-to-sale', input.rates.leadToSale, ASSUMED_LEAD_TO_SALE)]
          : []),
        visitToLead(input),
      ],
    },
    slot.running,
  )

/** Minor units of roubles for one result where no history is: what ads cost in Russia says nothing about other markets. */
const ASSUMED_COST: Readonly<Record<string, number>> = {
  leads: 30_000,
  contest_leads: 10_000,
  sales: 150_000,
  subscriptions: 100_000,
  site_visits: 2000,
  utm_visits: 2000,
  link_clicks: 2000,
}
const ASSUMED_FOLLOWER = 5000
const assumedCost = (kpi: string | null, currency: string): number | null =>
  currency === 'RUB' ? (ASSUMED_COST[kpi ?? ''] ?? ASSUMED_FOLLOWER) : null

const ads: Builder = (input, slot) => {
  const curve = costCurve(input.costs)
  const base: Assumption[] = [
    gapOf(slot),
    assume(
      'ads.share',
      'assume.ads-share',
      slot.share,
      'percent',
      input.goal.channel === 'ads' ? 'sentence' : 'assumed',
    ),
    assume(
      'ads.cost',
      'assume.ads-cost',
      curve === null ? assumedCost(input.goal.kpi, input.currency) : Math.round(curve.cost),
      'money',
      curve ? 'history' : 'assumed',
    ),
  ]
  const fitted = curve !== null && curve.elasticity !== null
  const assumptions = fitted
    ? [
        ...base,
        assume('ads.usual', 'assume.ads-usual', curve.usualPerWeek, 'pieces', 'history'),
        assume('ads.elasticity', 'assume.ads-elasticity', curve.elasticity, 'ratio', 'history'),
      ]
    : base
  const step = finish(
    {
      code: 'step.ads',
      lever: 'ads',
      unit: 'money',
      params: { currency: input.currency, assumed: curve === null },
      assumptions,
    },
    slot.running,
  )
  const cost = step.target.value / Number(step.title.params.needed)
  return {
    ...step,
    caution: fitted
      ? sayStep('step.caution.cost-fitted', { cost: Math.round(cost), currency: input.currency, periods: curve.n })
      : sayStep(curve === null ? 'step.caution.cost-unknown' : 'step.caution.cost-rises', {}),
  }
}

const barter: Builder = (_input, slot) =>
  finish(
    {
      code: 'step.barter',
      lever: 'barter',
      unit: 'pieces',
      params: {},
      assumptions: [
        gapOf(slot),
        assume('barter.share', 'assume.barter-share', slot.share, 'percent', 'assumed'),
        assume('barter.yield', 'assume.barter-yield', 20, 'pieces', 'assumed'),
      ],
      caution: sayStep('step.caution.barter', {}),
    },
    slot.running,
  )

const contest: Builder = (_input, slot) =>
  finish(
    {
      code: 'step.contest',
      lever: 'contest',
      unit: 'people',
      params: {},
      assumptions: [
        gapOf(slot),
        assume('contest.share', 'assume.contest-share', slot.share, 'percent', 'assumed'),
        assume('contest.stay', 'assume.contest-stay', 40, 'percent', 'assumed'),
      ],
      caution: sayStep('step.caution.contest', {}),
    },
    slot.running,
  )

const measure: Builder = (input, slot) =>
  finish(
    {
      code: 'step.measure',
      lever: 'measure',
      unit: 'pieces',
      params: { kpi: input.goal.kpi ?? 'followers', needs: input.needs },
      assumptions: [],
    },
    slot.range,
  )

const milestoneCheck: Builder = (input, slot) =>
  finish(
    {
      code: 'step.milestone-check',
      lever: 'measure',
      unit: 'pieces',
      params: { subject: input.goal.subject ?? '' },
      assumptions: [],
    },
    slot.range,
  )

export const BUILDERS = {
  content,
  talk,
  queue,
  rota,
  review,
  leadsAnswered,
  landing,
  visits,
  ads,
  barter,
  contest,
  measure,
  milestoneCheck,
} as const
export type BuilderId = keyof typeof BUILDERS
