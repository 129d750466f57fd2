/**
 * The arithmetic of each step over its assumptions, by their ids. The same function makes the proposal and computes
 * it again when a person changes an assumption, so what is shown is what is counted.
 */
import type { Phrase } from '../phrase.ts'
import { spendFor } from './cost-curve.ts'

export type Values = Readonly<Record<string, number>>

interface Outcome {
  target: number
  /** Where the outcome is of another kind than the step's usual one. */
  unit?: string
  /** Numbers of the title that follow from the assumptions. */
  params: Phrase['params']
}

/** Up to whole things; the tolerance keeps 500 000.0000001 from becoming 500 001. */
const up = (value: number): number => Math.max(1, Math.ceil(value - Math.max(1e-9, value * 1e-12)))
/** A budget is told in whole units of money; below a hundred of them the small ones count. */
const whole = (minor: number): number => (minor > 10_000 ? Math.ceil(minor / 100) * 100 : minor)
/** Share of the gap that the lever must bring. */
const part = (v: Values, share: string): number => (v['goal.gap']! * v[share]!) / 100

export const RECIPES: Readonly<Record<string, (v: Values, days: number) => Outcome>> = {
  'step.measure': () => ({ target: 1, params: {} }),
  'step.milestone-check': () => ({ target: 1, params: {} }),
  'step.content': (v, days) => {
    const posts = up((v['content.per-week']! * days) / 7)
    return { target: posts, params: { posts, perWeek: v['content.per-week']! } }
  },
  'step.talk': (v, days) => {
    const threads = up((v['talk.per-week']! * days) / 7)
    return { target: threads, params: { threads } }
  },
  'step.answers-queue': () => ({ target: 0, params: {} }),
  'step.answers-rota': (v) => {
    // half of the way: the rest is the goal's own deadline
    const seconds = Math.round((v['answers.now']! + v['answers.target']!) / 2)
    return { target: seconds, params: { seconds } }
  },
  'step.answers-leads': (v) => ({ target: v['answers.leads']!, params: { seconds: v['answers.leads']! } }),
  'step.answers-review': (v, days) => {
    const answers = up((v['review.per-week']! * days) / 7)
    return { target: answers, params: { answers } }
  },
  'step.landing': (v) => {
    const from = v['funnel.visit-to-lead']!
    const to = Math.min(100, from * (1 + v['landing.lift']! / 100))
    return { target: to, params: { from, to } }
  },
  'step.visits': (v) => {
    const results = part(v, 'visits.share')
    const leads = v['funnel.lead-to-sale'] === undefined ? results : results / (v['funnel.lead-to-sale'] / 100)
    const rate = v['funnel.visit-to-lead']!
    const visits = up(leads / (rate / 100))
    return { target: visits, params: { visits, leads: up(leads), rate } }
  },
  'step.ads': (v, days) => {
    // Whole results: the sentence says how many, and its money must be the price of just so many.
    const needed = up(part(v, 'ads.share'))
    const cost = v['ads.cost']
    // Without a price there is no budget: the step says how many results it must bring.
    if (cost === undefined)
      return { target: needed, unit: 'pieces', params: { budget: null, perWeek: null, needed, cost: null } }
    const spend = spendFor(needed, days, cost, v['ads.usual'] ?? 0, v['ads.elasticity'] ?? 1)
    const budget = whole(up(spend))
    return {
      target: budget,
      unit: 'money',
      params: { budget, perWeek: whole(up((spend / days) * 7)), needed, cost: Math.round(cost) },
    }
  },
  'step.barter': (v) => {
    const needed = part(v, 'barter.share')
    const posts = up(needed / v['barter.yield']!)
    return { target: posts, params: { posts, needed: up(needed) } }
  },
  'step.contest': (v) => {
    const needed = part(v, 'contest.share')
    const participants = up(needed / (v['contest.stay']! / 100))
    return { target: participants, params: { participants, needed: up(needed) } }
  },
}
