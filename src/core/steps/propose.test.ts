import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { say } from '../../i18n/say.ts'
import { NETWORKS } from '../facts/types.ts'
import { BUSINESS_KINDS } from '../goals/evidence.ts'
import { parseGoal } from '../goals/parse.ts'
import { resolveTarget } from '../goals/target.ts'
import { GOAL_KINDS } from '../kpis/types.ts'
import { KPI_IDS } from '../kpis/ids.ts'
import { addDays } from '../time/day.ts'
import type { StepsInput } from './input.ts'
import { proposeSteps, recompute } from './propose.ts'

const TODAY = '2026-11-21'
function inputOf(sentence: string, more: Partial<StepsInput> = {}): StepsInput {
  const goal = parseGoal(sentence, { today: TODAY }).understood
  const pointA = more.pointA ?? null
  const target = resolveTarget(goal, pointA)
  return {
    today: TODAY,
    goal,
    target: target.ok ? target.resolved : null,
    pointA,
    measured: true,
    needs: [],
    business: null,
    posts: [],
    best: null,
    unanswered: null,
    rates: { visitToLead: null, leadToSale: null },
    costs: [],
    currency: 'RUB',
    ...more,
  }
}
const levers = (input: StepsInput) => proposeSteps(input).map((step) => step.lever)

describe('proposeSteps', () => {
  it('does the arithmetic of the method: ten clients a week at 300 ₽ are 3 000 ₽ a week', () => {
    const input = inputOf('10 клиентов в неделю через рекламу за 4 недели', {
      costs: [{ spend: 300_000, results: 10, days: 7 }],
    })
    const ads = proposeSteps(input).find((step) => step.lever === 'ads')!
    expect(ads.target).toEqual({ value: 1_200_000, unit: 'money' })
    expect(ads.title.params).toMatchObject({ needed: 40, cost: 30_000, perWeek: 300_000 })
    expect(ads.assumptions.find(({ id }) => id === 'ads.cost')).toMatchObject({ value: 30_000, origin: 'history' })
    expect(ads.caution?.code).toBe('step.caution.cost-rises')
    expect(say('ru', ads.title).replaceAll('\u00a0', ' ')).toBe(
      'Запустить рекламу на 12 000 ₽ — около 3 000 ₽ в неделю: нужно 40 результатов, с рекламы один сейчас обходится в 300 ₽.',
    )
  })

  it('computes the chain again when an assumption changes', () => {
    const input = inputOf('10 клиентов в неделю через рекламу за 4 недели', {
      costs: [{ spend: 300_000, results: 10, days: 7 }],
    })
    const steps = recompute(proposeSteps(input), { 'ads.cost': 50_000 })
    const ads = steps.find((step) => step.lever === 'ads')!
    expect(ads.target.value).toBe(2_000_000)
    expect(ads.title.params.perWeek).toBe(500_000)
    expect(recompute(steps, { 'ads.cost': Number.NaN, 'ads.share': -1, unknown: 3 })).toEqual(steps)
  })

  it('expects dearer results above the usual pace where history shows it', () => {
    const costs = [100, 200, 400, 800, 1600, 3200].map((spend) => ({
      spend: spend * 1000,
      results: Math.sqrt(spend),
      days: 7,
    }))
    const input = inputOf('400 лидов через рекламу за 4 недели', { costs })
    const ads = proposeSteps(input).find((step) => step.lever === 'ads')!
    const value = (id: string) => ads.assumptions.find((one) => one.id === id)!.value
    expect(value('ads.elasticity')).toBeCloseTo(0.5)
    expect(ads.target.value).toBeGreaterThan(400 * value('ads.cost')!)
    expect(ads.caution?.code).toBe('step.caution.cost-fitted')
  })

  it('walks sales back to visits through both rates', () => {
    const input = inputOf('Сделать 10 продаж за месяц через Instagram.', {
      rates: { visitToLead: { value: 4, n: 200 }, leadToSale: { value: 20, n: 50 } },
    })
    const visits = proposeSteps(input).find((step) => step.title.code === 'step.visits')!
    expect(visits.target.value).toBe(1250)
    expect(visits.assumptions.map(({ origin }) => origin)).toEqual(['sentence', 'assumed', 'history', 'history'])
  })

  it('does not plan by a rate of fewer than thirty events', () => {
    const input = inputOf('Сделать 10 продаж за месяц', {
      rates: { visitToLead: { value: 90, n: 9 }, leadToSale: null },
    })
    const visits = proposeSteps(input).find((step) => step.title.code === 'step.visits')!
    expect(visits.assumptions.find(({ id }) => id === 'funnel.visit-to-lead')).toMatchObject({
      value: 2,
      origin: 'assumed',
    })
  })

  it('says that a cost is assumed where no history shows it, and counts nothing without a number', () => {
    const ads = proposeSteps(inputOf('100 лидов через рекламу за месяц')).find((step) => step.lever === 'ads')!
    expect(say('ru', ads.title)).toContain('если один обойдётся')
    expect(say('ru', ads.caution!).replaceAll('\u00a0', ' ')).toContain(
      'Цену результата с рекламы ваши данные не говорят',
    )
    expect(say('en', ads.caution!)).toContain('does not say what a result from ads costs')
    const levers = proposeSteps(inputOf('больше подписчиков вк за месяц')).map((step) => step.lever)
    expect(levers).toEqual(['content', 'talk', 'answers'])
  })

  it('counts the price of money that brought nothing, and none where nothing came by ads', () => {
    const costs = [
      { spend: 300_000, results: 10, days: 7 },
      { spend: 300_000, results: 0, days: 7 },
    ]
    const cost = (own: typeof costs) =>
      proposeSteps(inputOf('100 лидов через рекламу за месяц', { costs: own }))
        .find((step) => step.lever === 'ads')!
        .assumptions.find(({ id }) => id === 'ads.cost')
    expect(cost(costs)).toMatchObject({ value: 60_000, origin: 'history' })
    expect(cost(costs.slice(1))).toMatchObject({ value: 30_000, origin: 'assumed' })
  })

  it('asks for a price in other money than roubles instead of inventing one, and counts once it is there', () => {
    const input = inputOf('100 лидов через рекламу за 4 недели', { currency: 'EUR' })
    const ads = (own: ReturnType<typeof proposeSteps>) => own.find((step) => step.lever === 'ads')!
    const asked = ads(proposeSteps(input))
    expect(asked.assumptions.find(({ id }) => id === 'ads.cost')).toMatchObject({ value: null, origin: 'assumed' })
    expect(asked.target).toEqual({ value: 100, unit: 'pieces' })
    expect(say('ru', asked.title).replaceAll('\u00a0', ' ')).toBe(
      'Запустить рекламу, которая даст 100 результатов. Впишите, во сколько обходится один, — и бюджет посчитается.',
    )
    const told = ads(recompute(proposeSteps(input), { 'ads.cost': 400 }))
    expect(told.target).toEqual({ value: 40_000, unit: 'money' })
    expect(say('en', told.title)).toContain('Run ads for €400')
  })

  it('never buys what comes anyway: ads bring what is lacking over the work as before', () => {
    expect(levers(inputOf('100 лидов за месяц', { pointA: 120 }))).not.toContain('ads')
    expect(levers(inputOf('100 лидов за месяц через рекламу', { pointA: 120 }))).toContain('ads')
    const level = inputOf('довести число подписчиков вк до 1000 за месяц', { pointA: 900, asBefore: 960 })
    const ads = proposeSteps(level).find((step) => step.lever === 'ads')!
    expect(ads.assumptions.find(({ id }) => id === 'goal.gap')?.value).toBe(40)
    expect(levers({ ...level, asBefore: 1010 })).not.toContain('ads')
  })

  it('begins with measuring what is not measured', () => {
    const steps = proposeSteps(inputOf('100 лидов за месяц', { measured: false, needs: ['leads'] }))
    expect([steps[0]!.lever, steps.length]).toEqual(['measure', 4])
  })

  it('offers a contest only when asked, and with its side effects', () => {
    expect(levers(inputOf('1000 новых подписчиков вк за месяц'))).not.toContain('contest')
    const asked = proposeSteps(inputOf('1000 новых подписчиков вк за месяц с помощью конкурса'))
    expect(asked.find((step) => step.lever === 'contest')?.caution?.code).toBe('step.caution.contest')
  })

  it('leans on a format and an hour only where they are better for certain, and says whose', () => {
    const best = { measure: 'reach', network: 'vk', format: 'video', n: 12, times: 2, hour: 18 } as const
    const said = (own: StepsInput['best']) =>
      say('ru', proposeSteps(inputOf('1000 новых подписчиков вк за месяц', { best: own }))[0]!.title).replaceAll(
        '\u00a0',
        ' ',
      )
    expect(said(best)).toContain('Ставку сделать на формат «видео» (ВКонтакте): у него охват')
    expect(said(best)).toContain('в 2 раза (записей: 12), и это не случайность. Лучше всего заходило с 18:00 до 21:00.')
    expect(said({ ...best, format: null, n: 0, times: 1 })).toContain('с 18:00 до 21:00 (ВКонтакте).')
    for (const neutral of [
      null,
      { ...best, format: null, hour: null },
      { ...best, format: 'other', hour: null } as const,
    ])
      expect(said(neutral)).not.toMatch(/Ставку|заходило|другое/)
  })

  const anyInput = fc
    .record({
      kpi: fc.constantFrom(...KPI_IDS, null),
      kind: fc.constantFrom(...GOAL_KINDS, null),
      network: fc.constantFrom(...NETWORKS, null),
      channel: fc.constantFrom('ads' as const, 'organic' as const, 'contest' as const, null),
      form: fc.constantFrom('by' as const, 'to' as const, 'percent' as const, 'times' as const, 'limit' as const, null),
      amount: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })),
      pointA: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })),
      days: fc.integer({ min: 4, max: 800 }),
      measured: fc.boolean(),
      currency: fc.constantFrom('RUB', 'EUR'),
      business: fc.constantFrom(...BUSINESS_KINDS, null),
      unanswered: fc.option(fc.nat(500)),
      rate: fc.option(fc.record({ value: fc.double({ min: 0, max: 100, noNaN: true }), n: fc.nat(1000) })),
      costs: fc.array(fc.record({ spend: fc.nat(1e8), results: fc.nat(1000), days: fc.constantFrom(1, 7, 30) }), {
        maxLength: 10,
      }),
    })
    .map(({ kpi, kind, network, channel, form, amount, days, rate, ...rest }): StepsInput => {
      const window = { from: addDays(TODAY, 1), to: addDays(TODAY, days) }
      const goal = {
        ...parseGoal('', { today: TODAY }).understood,
        kpi,
        kind,
        network,
        channel,
        form,
        amount,
        window,
        deadline: window.to,
      }
      const target = resolveTarget(goal, rest.pointA)
      return {
        ...rest,
        today: TODAY,
        goal,
        target: target.ok ? target.resolved : null,
        needs: [],
        posts: [],
        best: null,
        rates: { visitToLead: rate, leadToSale: rate },
      }
    })

  it('always gives three or four steps, in sequence, inside the window, finite, without ads on Meta', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const steps = proposeSteps(input)
        expect([3, 4]).toContain(steps.length)
        const dates = steps.map((step) => step.until)
        expect(dates).toEqual([...new Set(dates)].sort())
        expect(dates[0]! >= input.goal.window!.from && dates.at(-1) === input.goal.deadline).toBe(true)
        const { network } = input.goal
        const meta = network === 'instagram' || network === 'facebook'
        expect(meta && steps.some((step) => step.lever === 'ads' || step.lever === 'barter')).toBe(false)
        for (const step of steps) {
          expect([step.title.code, Number.isFinite(step.target.value)]).toEqual([step.title.code, true])
          for (const one of step.assumptions) expect([one.id, Number.isFinite(one.value ?? 0)]).toEqual([one.id, true])
          for (const lang of ['ru', 'en'] as const) {
            const phrases = [step.title, step.caution, ...step.assumptions.map((one) => one.what)]
            for (const phrase of phrases.filter((one) => one !== null)) {
              expect(say(lang, phrase)).not.toMatch(/undefined|NaN|Infinity|null|\[object/)
            }
          }
        }
        expect(steps[0]!.lever === 'measure').toBe(!input.measured || input.goal.kpi === 'milestone')
        expect(recompute(steps, {})).toEqual(steps)
      }),
      { numRuns: 300 },
    )
  })

  it('fits three steps even into one day', () => {
    const steps = proposeSteps(inputOf('получить 100 лидов завтра'))
    expect(steps.map((step) => step.until)).toEqual(steps.map(() => '2026-11-22'))
  })
})
