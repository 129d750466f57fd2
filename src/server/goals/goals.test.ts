/** Goals over HTTP: the sentences of METHOD §7 in both languages, the wizard's parts, versions, steps and signatures. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from '@hono/zod-openapi'
import { BRAND, testServer, type TestServer } from '../testing/test-server.ts'
import { AgreementView, Check, GoalDetail, GoalList, Offers, Saved, StepsOfGoal } from './goals.schemas.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer()
  await server.demo()
})
afterAll(() => server.close())

type Init = Parameters<TestServer['json']>[1] & { send?: unknown }

/** The answer, which is held against the schema that documents it. */
const demo = async <S extends z.ZodType>(schema: S, path: string, init: Init = {}): Promise<z.output<S>> =>
  schema.parse(await server.json(`/api/brands/demo${path}`, { as: 'manager', ...init }))

const check = (sentence: string, more: object = {}, lang: 'ru' | 'en' = 'ru') =>
  demo(Check, '/goals/check', { send: { sentence, ...more }, lang })

const refusal = async (side: 'client' | 'specialist', send: object, as: 'viewer' | 'manager') => {
  const answer = await server.request(`/api/brands/demo/agreement/accept/${side}`, {
    method: 'POST',
    as,
    body: JSON.stringify(send),
  })
  return [answer.status, ((await answer.json()) as { error: { code: string } }).error.code]
}

const letters = ({ smart }: z.output<typeof Check>) => smart.map((one) => `${one.letter}:${one.verdict}`).join(' ')

describe('the six sentences', () => {
  test.each([
    [
      'Привлечь 250 новых подписчиков в группу Вконтакте за две недели.',
      'Gain 250 new followers for the VK group in two weeks.',
      { kpi: 'net_growth', amount: 250, network: 'vk', deadline: '2026-11-16' },
    ],
    [
      'Получить 100 лидов через таргетированную рекламу.',
      'Get 100 leads through targeted advertising.',
      { kpi: 'leads', amount: 100, channel: 'ads', deadline: null },
    ],
    [
      'Сделать 10 продаж за месяц через Instagram.',
      'Make 10 sales in a month through Instagram.',
      { kpi: 'sales', amount: 10, network: 'instagram', deadline: '2026-12-02' },
    ],
    [
      'Увеличить среднее количество комментариев в Facebook до 10 за 2 месяца.',
      'Raise the average number of comments on Facebook to 10 in 2 months.',
      { kpi: 'comments_per_post', form: 'to', amount: 10, network: 'facebook' },
    ],
    [
      'Получить Прометея Вконтакте за 3 месяца.',
      'Get Prometheus on VK in 3 months.',
      { kpi: 'milestone', form: 'milestone', network: 'vk', deadline: '2027-02-02' },
    ],
    [
      'Уменьшить время ответа специалистов поддержки до 10 минут к концу апреля.',
      'Reduce the support team’s response time to 10 minutes by the end of April.',
      { kpi: 'response_time', amount: 600, deadline: '2027-04-30' },
    ],
  ])('%s', async (ru, en, understood) => {
    const [russian, english] = [await check(ru), await check(en, {}, 'en')]
    for (const checked of [russian, english]) {
      expect(checked.isGoal).toBe(true)
      expect(checked.understood).toMatchObject(understood)
      expect(checked.ignored).toEqual([])
      expect(checked.smart).toHaveLength(5)
      expect(checked.steps.length).toBeGreaterThanOrEqual(3)
      expect(checked.steps.length).toBeLessThanOrEqual(4)
    }
    expect(letters(english)).toBe(letters(russian))
    expect(JSON.stringify([russian.smart, russian.steps])).not.toMatch(/undefined|NaN|\bnull\b(?!,|\})/)
    expect(JSON.stringify(english.smart)).not.toMatch(/[а-яё]/i)
  })

  test('without a deadline the T is a no, and it is asked for; a chip answers', async () => {
    const open = await check('Получить 100 лидов через таргетированную рекламу.')
    expect(letters(open)).toContain('T:no')
    expect(open.question).toMatch(/^К\sкакому сроку/)
    const closed = await check('Получить 100 лидов через таргетированную рекламу.', { fix: { deadline: '2026-12-31' } })
    expect(closed.question).toBeNull()
    expect(letters(closed)).not.toContain('T:no')
    expect(closed.told?.replaceAll('\u00a0', ' ')).toBe('Лиды: 100 с 3 ноября 2026 по 31 декабря 2026')
  })

  test('sales are allowed and flagged', async () => {
    const sales = await check('Сделать 10 продаж за месяц через Instagram.')
    expect(letters(sales)).toContain('R:warn')
    expect(sales.kpi?.weak).toMatch(/обе стороны/)
  })
})

describe('outcomes', () => {
  test('the chance of the ladder is the chance of the letter', async () => {
    const { data } = await check('Привлечь 60 новых подписчиков в группу Вконтакте за две недели.')
    const { outcomes, probability, target } = data!
    const step = Math.round((target! - outcomes!.scale.min) / outcomes!.scale.step)
    expect(outcomes!.atLeast[step]).toBeCloseTo(probability!.asBefore, 1)
    expect(data!.pointA).not.toBeNull()
    expect(outcomes!.median).toBeGreaterThan(0)
  })

  test('moving the target answers from what is already known: under 200 ms', async () => {
    const sentence = 'Получить 100 лидов к концу декабря'
    await check(sentence)
    const times: number[] = []
    for (let amount = 40; amount < 60; amount++) {
      const start = performance.now()
      await check(sentence, { fix: { amount } })
      times.push(performance.now() - start)
    }
    expect(times.toSorted((a, b) => a - b)[10]).toBeLessThan(200)
  })

  test('no data is said, not invented', async () => {
    const checked = Check.parse(
      await server.json(`/api/brands/${BRAND}/goals/check`, {
        send: { sentence: 'Привлечь 250 новых подписчиков в группу Вконтакте за две недели.' },
      }),
    )
    expect(checked.data).toBeNull()
    expect(letters(checked)).toBe('S:yes M:warn A:warn R:yes T:yes')
  })

  test('what is no goal is refused kindly', async () => {
    const checked = await check('хочу котика')
    expect(checked).toMatchObject({ isGoal: false, smart: [], steps: [], told: null })
    expect(checked.question).toMatch(/Например/)
  })
})

describe('offers', () => {
  test('one main, few beside it, each with control, hackability, guards and what it would need', async () => {
    const { offers } = await demo(Offers, '/goals/offers?kind=leads&business=horeca')
    expect(offers.filter((one) => one.role === 'main').map((one) => one.kpi)).toEqual(['leads'])
    expect(offers.filter((one) => one.role === 'supporting').length).toBeLessThanOrEqual(3)
    for (const one of offers) {
      expect(one.control.why).not.toBe('')
      expect(one.hackability.why).not.toBe('')
      expect(one.measured.length > 0 || one.needs.length > 0).toBe(true)
    }
    expect(offers.find((one) => one.kpi === 'lead_to_sale')?.weak).toMatch(/обе стороны/)
  })

  test('a shop is advised against engagement, an empty brand still gets a main KPI', async () => {
    expect((await demo(Offers, '/goals/offers?kind=engagement&business=shop')).advice).toBe('engagement-for-shop')
    const { offers } = Offers.parse(await server.json(`/api/brands/${BRAND}/goals/offers?kind=awareness`))
    expect(offers.find((one) => one.role === 'main')?.kpi).toBe('net_growth')
    expect(offers.every((one) => one.measured.length === 0)).toBe(true)
  })
})

describe('in force', () => {
  test('the demo’s goals: the month before over but not gone, the running ones waiting for the client', async () => {
    const list = await demo(GoalList, '/goals', { as: 'viewer' })
    expect(list.goals.map((goal) => [goal.id, goal.main])).toEqual([
      ['goal-1', false],
      ['goal-2', false],
      ['goal-3', false],
      ['goal-4', false],
      ['goal-5', true],
      ['goal-6', false],
    ])
    expect(list.agreement).toMatchObject({ state: 'one-side', version: 2 })
    const detail = await demo(GoalDetail, '/goals/goal-1', { as: 'viewer' })
    expect(detail.smart.map((one) => one.letter).join('')).toBe('SMART')
    expect(detail.probability).not.toBeNull()
    expect(detail.version).toBeNull()
  })

  test('an unknown goal is not found', async () => {
    for (const path of ['/goals/goal-99', '/goals/goal-99/steps'])
      expect((await server.request(`/api/brands/demo${path}`)).status).toBe(404)
  })
})

describe('set, changed, signed', () => {
  const sentence = 'Привлечь 70 новых подписчиков в группу Вконтакте за четыре недели.'

  test('a goal with a supporting one, its steps kept; signed by both; a change wants new signatures', async () => {
    const fix = { owner: 'Аня' }
    const supporting = [
      { kpi: 'err', form: 'limit', bound: 'at-least', amount: 6, network: 'vk', deadline: '2026-11-30' },
    ]
    const changes = { values: { 'content.per-week': 5 } }
    const { ids } = await demo(Saved, '/goals', { send: { sentence, fix, supporting, changes } })
    expect(ids).toEqual(['goal-7', 'goal-8'])
    const [main, beside] = (await demo(GoalList, '/goals')).goals.slice(6)
    expect(main).toMatchObject({ sentence, main: false, owner: 'Аня', target: 70 })
    expect(beside).toMatchObject({ main: false, target: 6, bound: 'at-least' })
    expect(beside!.sentence.replaceAll('\u00a0', ' ')).toMatch(/^ERR ВКонтакте: держать не ниже 6 % с 3 по 30 ноября/)

    const steps = await demo(StepsOfGoal, '/goals/goal-7/steps')
    expect(steps.version).toBe(1)
    expect(valueOf(steps, 'content.per-week')).toBe(5)

    const { key } = await demo(AgreementView, '/agreement')
    await demo(AgreementView, '/agreement/accept/specialist', { send: { name: 'Аня', key }, as: 'specialist' })
    const signed = await demo(AgreementView, '/agreement/accept/client', { send: { name: 'Пётр', key } })
    expect(signed).toMatchObject({ state: 'signed', version: 3 })
    expect(signed.acceptedBy.map(({ name, by }) => [name, by?.name])).toEqual([
      ['Аня', 'specialist'],
      ['Пётр', 'manager'],
    ])
    expect(signed.document.signed.lines[0]!.value).toMatch(/^Пётр, .+, отметил\(а\) manager$/)
    // A signature that stands is not written over.
    expect(await refusal('client', { name: 'Иван', key }, 'viewer')).toEqual([409, 'app.already-signed'])
    expect(signed.document.kpis).toHaveLength(4)

    const reason = 'Бюджет урезали вдвое'
    await demo(Saved, '/goals/goal-7/versions', { send: { fix: { amount: 50 }, reason, after: 1 } })
    const late = await server.request('/api/brands/demo/goals/goal-7/versions', {
      method: 'POST',
      as: 'manager',
      body: JSON.stringify({ fix: { amount: 40 }, reason: 'не видел, что план изменили', after: 1 }),
    })
    expect(late.status).toBe(409)
    const now = (await demo(GoalList, '/goals')).goals.find((goal) => goal.id === 'goal-7')!
    expect(now).toMatchObject({ version: 2, target: 50, deadline: main!.deadline, owner: 'Аня' })
    expect(now.older).toMatchObject([{ target: 70, reason }])
    const after = await demo(AgreementView, '/agreement')
    expect(after).toMatchObject({ state: 'changed', version: 4, acceptedBy: [] })
    // A tab that still shows the old goals signs nothing; the client signs what is in force.
    expect(await refusal('client', { name: 'Пётр', key }, 'viewer')).toEqual([409, 'server.conflict'])
    const again = await demo(AgreementView, '/agreement/accept/client', {
      send: { name: 'viewer', key: after.key },
      as: 'viewer',
    })
    expect(again).toMatchObject({ state: 'one-side', acceptedBy: [{ role: 'client', by: { name: 'viewer' } }] })
    expect(again.document.signed.lines[0]!.value).not.toContain('отметил')
    expect(after.earlier.map(({ version }) => version)).toEqual([3, 2, 1])
    // A definition that one reads at once; the formula to the letter is behind it.
    const counted = after.document.kpis[0]!.lines.find(({ label }) => label === 'Как считаем')
    expect(counted?.more).toBeTruthy()
    expect(counted?.value).not.toContain(counted?.more)
    expect(JSON.stringify(after.document)).toContain(reason)
    expect(valueOf(await demo(StepsOfGoal, '/goals/goal-7/steps'), 'content.per-week')).toBe(5)
  })

  test('a change names its reason', async () => {
    const answer = await server.request('/api/brands/demo/goals/goal-1/versions', {
      method: 'POST',
      as: 'manager',
      body: JSON.stringify({ fix: { amount: 1 }, reason: ' ', after: 1 }),
    })
    expect(answer.status).toBe(400)
  })

  test('a goal without a deadline is not kept: its question is the answer', async () => {
    const answer = await server.request('/api/brands/demo/goals', {
      method: 'POST',
      as: 'manager',
      body: JSON.stringify({ sentence: 'Получить 100 лидов через таргетированную рекламу.' }),
    })
    expect(answer.status).toBe(422)
    expect(((await answer.json()) as { error: { code: string } }).error.code).toBe('goal.missing.deadline')
  })

  test('one bad supporting goal keeps nothing', async () => {
    const before = (await demo(GoalList, '/goals')).goals.length
    const answer = await server.request('/api/brands/demo/goals', {
      method: 'POST',
      as: 'manager',
      body: JSON.stringify({ sentence, supporting: [{ kpi: 'err', network: 'vk' }] }),
    })
    expect(answer.status).toBe(422)
    expect((await demo(GoalList, '/goals')).goals).toHaveLength(before)
  })

  test('a goal is ended with a reason and stays visible', async () => {
    await demo(Saved, '/goals/goal-8/withdraw', { send: { reason: 'Ошиблись показателем' } })
    const list = await demo(GoalList, '/goals')
    expect(list.goals.some((goal) => goal.id === 'goal-8')).toBe(false)
    expect(list.ended).toMatchObject([{ id: 'goal-8', reason: 'Ошиблись показателем' }])
  })

  test('a milestone is marked and unmarked by a person, nothing else is', async () => {
    const { ids } = await demo(Saved, '/goals', { send: { sentence: 'Получить Прометея Вконтакте за 3 месяца.' } })
    const id = ids[0]!
    const reached = async () => (await demo(GoalList, '/goals')).goals.find((goal) => goal.id === id)!.reached
    expect(await reached()).toBeNull()
    await demo(Saved, `/goals/${id}/reached`, { send: { reached: true } })
    expect(await reached()).toBe('2026-11-02')
    await demo(Saved, `/goals/${id}/reached`, { send: { reached: false } })
    expect(await reached()).toBeNull()
    const answer = await server.request('/api/brands/demo/goals/goal-7/reached', {
      method: 'POST',
      as: 'manager',
      body: '{"reached":true}',
    })
    expect(answer.status).toBe(422)
  })

  test('steps: values changed, one left out, each change a version; the last step stays', async () => {
    const put = (send: object) => demo(StepsOfGoal, '/goals/goal-7/steps', { method: 'PUT', send, as: 'specialist' })
    const before = await demo(StepsOfGoal, '/goals/goal-7/steps')
    const after = await put({ changes: { values: { 'content.per-week': 2 }, without: [1] }, reason: 'Отпуск' })
    expect(after.steps).toHaveLength(before.steps.length - 1)
    expect(after.version).toBe((before.version ?? 0) + 1)
    expect(after.versions.at(-1)).toMatchObject({ reason: 'Отпуск', author: 'specialist' })
    const all = after.steps.map((_, i) => i)
    const none = await server.request('/api/brands/demo/goals/goal-7/steps', {
      method: 'PUT',
      as: 'specialist',
      body: JSON.stringify({ changes: { without: all } }),
    })
    expect(none.status).toBe(422)
  })

  test('who does the work signs for the work only', async () => {
    const answer = await server.request('/api/brands/demo/agreement/accept/client', {
      method: 'POST',
      as: 'specialist',
      body: '{"name":"Аня","key":"goal-1.1"}',
    })
    expect(answer.status).toBe(403)
    expect(await refusal('specialist', { name: 'Пётр', key: 'goal-1.1' }, 'viewer')).toEqual([403, 'server.forbidden'])
  })

  test('the agreement as a page to print', async () => {
    const answer = await server.request('/api/brands/demo/agreement/file', { as: 'viewer' })
    expect(answer.headers.get('content-disposition')).toMatch(/attachment; filename="merilo-agreement-demo-v\d+\.html"/)
    expect(await answer.text()).toContain('Соглашение о\u00a0KPI')
  })
})

test('the kind of business is kept with the brand', async () => {
  await server.json(`/api/brands/${BRAND}/goals/business`, {
    method: 'PUT',
    send: { business: 'shop' },
    as: 'specialist',
  })
  const head = await server.json<{ business: string }>(`/api/brands/${BRAND}`)
  expect(head.business).toBe('shop')
})

const valueOf = ({ steps }: z.output<typeof StepsOfGoal>, id: string): number | null | undefined =>
  steps.flatMap((step) => step.assumptions).find((one) => one.id === id)?.value

describe('what was agreed for a month that is over', () => {
  const october = '/overview?from=2026-10-01&to=2026-10-31'
  interface Shown {
    kpis: { goal: string; version: number; plan: number }[]
    stopped: { id: string; reason: string }[]
  }
  const shown = (period = october) => server.json<Shown>(`/api/brands/demo${period}`)

  const report = async () => (await server.request('/api/brands/demo/reports/2026-10/file?format=html')).text()

  test('a goal that is over is not changed; withdrawn later, it stays in its month', async () => {
    const reported = await report()
    const before = (await shown()).kpis.map(({ goal, plan }) => [goal, plan])
    const answer = await server.request('/api/brands/demo/goals/goal-3/versions', {
      method: 'POST',
      body: JSON.stringify({ sentence: '200 лидов за ноябрь', reason: 'новый месяц', after: 1 }),
    })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ error: { code: 'app.goal-over' } })
    await demo(Saved, '/goals/goal-4/withdraw', { send: { reason: 'не вышло' } })
    expect((await shown()).kpis.map(({ goal, plan }) => [goal, plan])).toEqual(before)
    expect((await shown()).stopped).toEqual([])
    expect(await report()).toBe(reported)
  })

  test('withdrawn in its own time it is told with the reason', async () => {
    const { ids } = await demo(Saved, '/goals', { send: { sentence: 'Получить 40 лидов к концу ноября' } })
    await demo(Saved, `/goals/${ids[0]}/withdraw`, { send: { reason: 'кофейню закрыли на ремонт' } })
    expect((await shown('/overview?from=2026-11-01&to=2026-11-30')).stopped).toContainEqual(
      expect.objectContaining({ id: ids[0], reason: 'кофейню закрыли на ремонт' }),
    )
  })
})
