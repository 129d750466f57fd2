import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BOUGHT, DOWNLOADED, TELEGRAM_CHAT } from '../../demo/truths.ts'
import type { Overview } from '../../app/overview/overview.ts'
import { testServer, type TestServer } from '../testing/test-server.ts'

const OCTOBER = 'from=2026-10-01&to=2026-10-31'

describe('the demo brand in October', () => {
  let t: TestServer
  let seen: Overview
  beforeAll(async () => {
    t = await testServer()
    await t.demo()
    seen = await t.json<Overview>(`/api/brands/demo/overview?${OCTOBER}`, { as: 'viewer' })
  }, 60_000)
  afterAll(() => t.close())

  test('the answer stands first: the plan was not reached, though the network counted more', () => {
    expect(seen.verdict!.answer).toMatch(/^План не достигнут: «новые подписчики ВКонтакте»\s— \d+ при плане 600\.$/)
    expect(seen.verdict!.others).toMatch(/^Остальные показатели/)
    expect(seen.verdict!.reasons.join(' ')).toMatch(/похоже на накрутку/)
  })

  test('asked without days it is the month of the last data; half a period is refused', async () => {
    expect(await t.json<Overview>('/api/brands/demo/overview', { as: 'viewer' })).toEqual(seen)
    const half = await t.request('/api/brands/demo/overview?from=2026-10-01', { as: 'viewer' })
    expect(half.status).toBe(400)
  })

  test('plan 600, the network says 626, clean is what is left without those who were bought', () => {
    const [main] = seen.kpis
    expect(main).toMatchObject({ kpi: 'new_followers', main: true, plan: 600, raw: 626, status: 'missed' })
    expect(Math.abs(main!.raw! - main!.clean! - BOUGHT.joins)).toBeLessThan(0.25 * BOUGHT.joins)
    expect(main!.progress).toBeCloseTo(main!.clean! / 600)
    expect(main!.because).toMatch(/626/)
    expect(main!.account).toBe('vk:990000001')
  })

  test('badges name the checks that concern the KPI, and how many wait for a person', () => {
    const [main, err] = seen.kpis
    expect(main!.findings.length).toBeGreaterThan(0)
    expect(main!.findings.every((one) => one.open === one.count)).toBe(true)
    expect(main!.findings.some((one) => one.counted > 0)).toBe(true)
    expect(err!.raw).toBe(err!.clean)
  })

  test('the pictures: a running sum that ends in the raw fact, an even pace, weeks with their part of the plan', () => {
    const { chart, spark } = seen.kpis[0]!
    expect(chart!.fact.values.findLast((value) => value !== null)).toBe(626)
    expect(chart!.pace).toEqual({ from: '2026-10-01', value: 0 })
    expect(chart!.checks.some(({ from }) => from >= '2026-09-25' && from <= BOUGHT.to)).toBe(true)
    expect(chart!.clean).toBeCloseTo(seen.kpis[0]!.clean!)
    expect(spark!.by).toBe('week')
    expect(spark!.series.values).toHaveLength(13)
    expect(spark!.plan).toBeCloseTo((600 * 7) / 31)
  })

  test('the sales team called back 60 % of the leads: outside the specialist’s control, and what to do next', () => {
    expect(seen.outside.join(' ')).toMatch(/отдел продаж/)
    expect(seen.next.length).toBeGreaterThanOrEqual(2)
  })

  test('each account says how fresh it is, and stands beside September', () => {
    expect(seen.accounts.every((account) => account.age >= 0)).toBe(true)
    const vk = seen.accounts.find((account) => account.id === 'vk:990000001')!
    const followers = vk.figures.find((figure) => figure.kpi === 'followers')!
    expect(followers.before).not.toBeNull()
    expect(vk.figures.length).toBeLessThanOrEqual(6)
  })

  test('views of YouTube are not compared across the day on which they were defined anew', async () => {
    const views = async (from: string, to: string) =>
      (await t.json<Overview>(`/api/brands/demo/overview?from=${from}&to=${to}`)).accounts
        .filter((account) => account.network === 'youtube')
        .flatMap((account) => account.figures.filter((figure) => figure.kpi === 'views'))
    expect(await views('2026-09-01', '2026-09-30')).toMatchObject([{ before: null }])
    expect((await views('2026-07-01', '2026-07-31'))[0]!.before).toBeGreaterThan(0)
  })

  test('the way of a new brand is done but for what was not done', () => {
    // The next month's agreement waits for the client.
    expect(seen.homework).toEqual({ data: true, goal: true, steps: true, agreed: false })
  })

  test('a month without a goal has no verdict, and says when there was one', async () => {
    const july = await t.json<Overview>('/api/brands/demo/overview?from=2026-07-01&to=2026-07-31')
    expect(july).toMatchObject({ verdict: null, kpis: [] })
    expect(july.goals[0]).toMatchObject({ from: '2026-10-01', deadline: '2026-10-31' })
    expect(july.accounts.length).toBeGreaterThan(0)
  })

  test('English sentences for an English reader', async () => {
    const english = await t.json<Overview>(`/api/brands/demo/overview?${OCTOBER}`, { lang: 'en' })
    expect(JSON.stringify(english.verdict)).not.toMatch(/[а-яё]{3}/i)
    expect(english.kpis[0]!.name).toMatch(/new followers/i)
  })

  const get = <T>(path: string) => t.json<T>(`/api/brands/demo${path}`, { as: 'viewer' })

  test('October’s plan meets what came out, and a channel’s post in its chat is no publication of its own', async () => {
    const { counts, posts, items } = await get<{
      counts: { planned: number; out: number; missing: number; beyond: number }
      posts: { account: string; planned: boolean }[]
      items: { outcome: string; came: { late: number } | null }[]
    }>('/calendar?month=2026-10')
    expect(counts).toMatchObject({ planned: items.length, missing: 2, out: items.length - 2 })
    expect(items.some(({ came }) => came?.late === 1)).toBe(true)
    expect(posts.some(({ account }) => account.endsWith(TELEGRAM_CHAT))).toBe(false)
    expect(counts.beyond).toBe(posts.filter(({ planned }) => !planned).length)
  })

  test('November is ahead: a plan, tasks, goals with steps, an agreement that waits for the client', async () => {
    const ahead = await get<{ counts: { planned: number; due: number } }>('/calendar?month=2026-11')
    expect(ahead.counts.planned).toBeGreaterThan(8)
    expect(ahead.counts.due).toBe(0)
    const { goals } = await get<{ goals: { steps: unknown[] }[] }>('/plan/steps')
    expect(goals.map(({ steps }) => steps.length > 2)).toEqual([true, true])
    const { tasks } = await get<{ tasks: { doneAt: string | null }[] }>('/tasks')
    expect(tasks.filter(({ doneAt }) => doneAt !== null)).toHaveLength(2)
  })

  test('the strategy was corrected with a reason', async () => {
    const { versions } = await get<{ versions: { version: number; reason: string | null; at: string }[] }>('/strategy')
    expect(versions.map(({ version, reason }) => [version, reason !== null])).toEqual([
      [2, true],
      [1, false],
    ])
    expect(versions.every(({ at }) => at.slice(0, 10) <= DOWNLOADED)).toBe(true)
  })
})

test('a brand without data has no verdict and no accounts, and nothing is zero', async () => {
  const t = await testServer()
  const seen = await t.json<Overview>(`/api/brands/brand/overview?${OCTOBER}`)
  expect(seen).toMatchObject({
    verdict: null,
    kpis: [],
    accounts: [],
    dataTo: null,
    homework: { data: false, goal: false, steps: false, agreed: false },
  })
  expect((await t.request(`/api/brands/brand/overview?from=2026-02-30&to=2026-03-01`)).status).toBe(400)
  await t.close()
})
