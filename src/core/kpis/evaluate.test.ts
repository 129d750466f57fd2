import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UNKNOWN } from '../measures/merge.ts'
import { KPIS, kpiById } from './catalogue.ts'
import { evaluateKpi } from './evaluate.ts'
import { HANDLED_STATUSES, KNOWN_LEAD_STATUSES } from './statuses.ts'
import { answer, lookupOf, type Answers } from './testing.ts'
import { termsOf } from './terms.ts'
import type { Term } from './types.ts'

const october = { from: '2026-10-01', to: '2026-10-31' }
const evaluate = (id: string, ...answers: Answers) => evaluateKpi(kpiById(id), october, lookupOf(...answers))

const sum = (measure: 'follows' | 'unfollows' | 'spend' | 'leads' | 'revenue' | 'ratings' | 'ratings_good'): Term => ({
  take: 'sum',
  measure,
})

describe('formulas of METHOD §6', () => {
  it('net growth = gained − lost', () => {
    expect(evaluate('net_growth', [sum('follows'), 120], [sum('unfollows'), 50]).value).toBe(70)
  })
  it('net growth from levels where gains are not told', () => {
    const grown = evaluate(
      'net_growth',
      [{ take: 'last', measure: 'followers' }, 1070],
      [{ take: 'first', measure: 'followers' }, 1000],
    )
    expect(grown.value).toBe(70)
    expect(grown.used).toEqual([
      { take: 'last', measure: 'followers' },
      { take: 'first', measure: 'followers' },
    ])
  })
  it('growth rate = net growth ÷ followers at the start × 100', () => {
    const rate = evaluate(
      'growth_rate',
      [sum('follows'), answer(120, { known: 31, total: 31 })],
      [sum('unfollows'), answer(20, { known: 31, total: 31 })],
      [{ take: 'first', measure: 'followers' }, 4000],
    )
    expect(rate).toMatchObject({ value: 2.5, numerator: 100, denominator: 4000, n: 31, unknownShare: 0 })
  })
  it('renewal = gained ÷ followers at the end, churn = lost ÷ followers at the start', () => {
    expect(evaluate('renewal', [sum('follows'), 50], [{ take: 'last', measure: 'followers' }, 1000]).value).toBe(5)
    expect(evaluate('churn', [sum('unfollows'), 30], [{ take: 'first', measure: 'followers' }, 1000]).value).toBe(3)
  })
  it('ER per post comes as a mean of shares and is told in percent, without an invented numerator', () => {
    const er = evaluate('er', [
      { take: 'post-per-follower', measure: 'engagements' },
      answer(0.0215, { known: 12, total: 13 }),
    ])
    expect(er.value).toBeCloseTo(2.15, 10)
    expect(er).toMatchObject({ numerator: null, denominator: null, n: 12 })
    expect(er.unknownShare).toBeCloseTo(1 / 13, 10)
  })
  it('ERR = Σ engagements ÷ Σ post reach × 100', () => {
    const err = evaluate(
      'err',
      [{ take: 'post-sum', measure: 'engagements', where: 'reach' }, answer(300, { known: 20, total: 25 })],
      [{ take: 'post-sum', measure: 'reach', where: 'engagements' }, answer(10_000, { known: 20, total: 25 })],
    )
    expect(err.value).toBeCloseTo(3, 10)
    expect(err).toMatchObject({ numerator: 300, denominator: 10_000, n: 20 })
    expect(err.unknownShare).toBeCloseTo(0.2, 10)
  })
  it('viral share divides by the sum of the parts', () => {
    const exact = (measure: 'reach_viral' | 'reach_followers' | 'reach_ads'): Term => ({ take: 'exact', measure })
    const share = evaluate(
      'viral_share',
      [exact('reach_viral'), 100],
      [exact('reach_followers'), 250],
      [exact('reach_ads'), 50],
    )
    expect(share.value).toBe(25)
  })
  it('the month of daily reach is never offered as reach', () => {
    expect(evaluate('reach', [{ take: 'day-mean', measure: 'reach' }, 500]).value).toBeNull()
    expect(evaluate('reach_day_average', [{ take: 'day-mean', measure: 'reach' }, 500]).value).toBe(500)
  })
  it('organic growth needs to know what ads or a contest brought', () => {
    expect(evaluate('organic_growth', [sum('follows'), 120]).value).toBeNull()
    expect(evaluate('organic_growth', [sum('follows'), 120], [{ take: 'sum', measure: 'follows_ads' }, 40]).value).toBe(
      80,
    )
  })
  it('CSAT and the number of ratings', () => {
    expect(evaluate('csat', [sum('ratings_good'), 45], [sum('ratings'), 50])).toMatchObject({
      value: 90,
      denominator: 50,
    })
  })
  it('unrated mentions stay out of the share of negative', () => {
    const tone = (tone: number): Term => ({ take: 'event-count', event: 'mention', where: { tone } })
    const share = evaluate(
      'tone_negative_share',
      [tone(-1), answer(5, { known: 5, total: 5 })],
      [tone(0), answer(30, { known: 30, total: 30 })],
      [tone(1), answer(15, { known: 15, total: 15 })],
      [{ take: 'event-count', event: 'mention' }, 500],
    )
    expect(share).toMatchObject({ value: 10, denominator: 50, n: 50 })
  })
})

describe('money', () => {
  const rub = (value: number) => answer(value, { currency: 'RUB' })
  const lead: Term = { take: 'event-count', event: 'lead', where: { origin: 'social' } }

  it('divided by a count is whole minor units with the currency', () => {
    expect(evaluate('cost_per_lead', [sum('spend'), rub(1_000_000)], [lead, 3])).toMatchObject({
      value: 333_333,
      currency: 'RUB',
      numerator: 1_000_000,
      denominator: 3,
    })
  })
  it('divided by money is a plain ratio', () => {
    expect(evaluate('roas', [sum('revenue'), rub(500_00)], [sum('spend'), rub(200_00)])).toMatchObject({
      value: 2.5,
      currency: null,
    })
  })
  it('ROMI takes the stated margin, or 100 % and says so', () => {
    const lookup = lookupOf([sum('revenue'), rub(500_00)], [sum('spend'), rub(200_00)])
    expect(evaluateKpi(kpiById('romi'), october, lookup)).toMatchObject({ value: 150, assumedMargin: true })
    const stated = evaluateKpi(kpiById('romi'), october, lookup, { margin: 0.4 })
    expect(stated.value).toBeCloseTo(0, 9)
    expect(stated.assumedMargin).toBe(false)
    for (const margin of [0, -1, 40, Number.NaN])
      expect(() => evaluateKpi(kpiById('romi'), october, lookup, { margin })).toThrow(
        expect.objectContaining({ code: 'kpi.bad-margin' }),
      )
  })
  it('of two currencies is refused', () => {
    expect(() => evaluate('roas', [sum('revenue'), rub(1)], [sum('spend'), answer(1, { currency: 'USD' })])).toThrow(
      expect.objectContaining({ code: 'money.mixed-currencies' }),
    )
  })
})

describe('what is not known', () => {
  it.each(KPIS)('$id of nothing is null, never 0', (kpi) => {
    expect(evaluateKpi(kpi, october, () => UNKNOWN)).toMatchObject({
      value: null,
      unknownShare: 1,
      mixedDefinitions: false,
      assumedMargin: false,
    })
  })

  it.each(KPIS)('$id never gives NaN or infinity, whatever an engine answers', (kpi) => {
    const odd = fc.constantFrom(null, 0, -0, 1, 7, 1e9, Number.NaN, Number.POSITIVE_INFINITY)
    fc.assert(
      fc.property(fc.infiniteStream(odd), (values) => {
        const answers = lookupOf(...termsOf(kpi).map((term) => [term, values.next().value as number | null] as const))
        const { value } = evaluateKpi(kpi, october, answers)
        expect(value === null || Number.isFinite(value)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('a zero denominator gives null', () => {
    expect(evaluate('csat', [sum('ratings_good'), 0], [sum('ratings'), 0])).toMatchObject({
      value: null,
      denominator: 0,
    })
  })
  it('a zero numerator is a measured zero', () => {
    expect(evaluate('csat', [sum('ratings_good'), 0], [sum('ratings'), 10]).value).toBe(0)
  })
  it('visits of the whole site are not visits from social networks', () => {
    expect(evaluate('site_visits', [{ take: 'sum', measure: 'site_visits' }, 5000]).value).toBeNull()
  })
  it('leads at a stage that nobody understands are neither handled nor not', () => {
    const leads = (status: readonly string[]): Term => ({
      take: 'event-count',
      event: 'lead',
      where: { origin: 'social', status },
    })
    const all: Term = { take: 'event-count', event: 'lead', where: { origin: 'social' } }
    const asked = [
      [leads(HANDLED_STATUSES), 6],
      [leads(KNOWN_LEAD_STATUSES), 10],
      [all, 40],
    ] as const
    expect(evaluate('handled_leads_share', ...asked)).toMatchObject({ value: 60, denominator: 10 })
    expect(evaluate('handled_leads_share', [all, 40]).value).toBeNull()
  })
  it('half a difference is not a difference', () => {
    expect(evaluate('net_growth', [sum('follows'), 120]).value).toBeNull()
  })
})

describe('definitions', () => {
  it('two inside one range are told', () => {
    const views: Term = { take: 'sum', measure: 'follows' }
    const mixed = evaluate('new_followers', [views, answer(10, { definitions: ['meta.a/2024', 'meta.a/2025'] })])
    expect(mixed).toMatchObject({ mixedDefinitions: true, definitions: ['meta.a/2024', 'meta.a/2025'] })
  })
  it('different inputs of one formula have definitions of their own', () => {
    const spend = answer(100, { definitions: ['ads.spend/1'], imports: ['i2'], currency: 'RUB' })
    const leads = answer(10, { definitions: ['crm.leads/1'], imports: ['i1'] })
    expect(evaluate('cost_per_lead', [sum('spend'), spend], [sum('leads'), leads])).toMatchObject({
      mixedDefinitions: false,
      imports: ['i1', 'i2'],
      value: 10,
    })
  })
})
