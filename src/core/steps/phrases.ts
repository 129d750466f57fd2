import { phrases } from '../phrase.ts'

type None = Record<string, never>

export type StepPhrases = {
  'step.measure': { kpi: string; needs: readonly string[] }
  'step.milestone-check': { subject: string }
  /** `idea`: what such a business should write about; `times` > 1: how much better the format did than other posts of the account. */
  'step.content': {
    posts: number
    perWeek: number
    format: string | null
    /** Absent in steps kept before it was told. */
    network?: string | null
    measure: string | null
    times: number
    n: number
    hour: number | null
    idea: 'shop' | 'blog' | 'brand'
  }
  'step.talk': { threads: number }
  'step.answers-queue': { waiting: number | null }
  'step.answers-rota': { seconds: number }
  'step.answers-leads': { seconds: number }
  'step.answers-review': { answers: number }
  'step.landing': { from: number; to: number }
  'step.visits': { visits: number; leads: number; rate: number }
  /** Nulls: one result has no price yet. */
  'step.ads': {
    budget: number | null
    perWeek: number | null
    currency: string
    needed: number
    cost: number | null
    assumed: boolean
  }
  'step.barter': { posts: number; needed: number }
  'step.contest': { participants: number; needed: number }

  'step.caution.contest': None
  'step.caution.barter': None
  'step.caution.cost-rises': None
  'step.caution.cost-unknown': None
  'step.caution.cost-fitted': { cost: number; currency: string; periods: number }
  'step.caution.sales': None
  'step.caution.answers': None
  'step.caution.few': { n: number }

  'assume.gap': None
  'assume.gap-whole': None
  'assume.posts-per-week': None
  'assume.threads-per-week': None
  'assume.waiting': None
  'assume.answer-now': None
  'assume.answer-target': None
  'assume.answer-leads': None
  'assume.review-per-week': None
  'assume.visit-to-lead': None
  'assume.lead-to-sale': None
  'assume.landing-lift': None
  'assume.leads-share': None
  'assume.ads-share': None
  'assume.ads-cost': None
  'assume.ads-usual': None
  'assume.ads-elasticity': None
  'assume.barter-share': None
  'assume.barter-yield': None
  'assume.contest-share': None
  'assume.contest-stay': None
}

export const sayStep = phrases<StepPhrases>()
