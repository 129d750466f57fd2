import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountHistory } from '../../app/account-history/account.ts'
import type { Comparison } from '../../app/account-history/compare.ts'
import type { KpiHistory } from '../../app/account-history/kpi.ts'
import { BOUGHT, IMPROVEMENT, INSTAGRAM_ID, REDEFINITION, SPAN, TELEGRAM_CHANNEL, VK_GROUP } from '../../demo/truths.ts'
import { daysBetween } from '../../core/time/day.ts'
import { testServer, type TestServer } from '../testing/test-server.ts'

const VK = `vk:${VK_GROUP}`
const INSTAGRAM = `instagram:${INSTAGRAM_ID}`

let t: TestServer
beforeAll(async () => {
  t = await testServer()
  await t.demo()
}, 60_000)
afterAll(() => t.close())

const get = <T>(path: string, query: Record<string, string>, lang: 'ru' | 'en' = 'ru') =>
  t.json<T>(`/api/brands/demo/point-a${path}?${new URLSearchParams(query).toString()}`, { as: 'viewer', lang })
const account = (id: string, lang?: 'ru' | 'en') => get<AccountHistory>('', { account: id }, lang)
const kpi = (id: string, of: string) => get<KpiHistory>('/kpi', { account: of, kpi: id })
const compare = (id: string, of: string, days: Record<string, string>) =>
  get<{ refused: string | null; comparison: Comparison | null }>('/compare', { account: of, kpi: id, ...days })

describe('an account', () => {
  test('that is not of this brand is refused, and nothing breaks', async () => {
    for (const path of ['', '/quality']) {
      const answer = await t.request(`/api/brands/demo/point-a${path}?account=vk:404`, { as: 'viewer' })
      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({ error: { code: 'app.account-unknown' } })
    }
  })

  test('all its KPIs by month, the agreed ones first', async () => {
    const vk = await account(VK)
    expect(vk).toMatchObject({ span: SPAN, age: 2, days: 549, posts: 307, business: false })
    expect(vk.lead.slice(0, 2)).toEqual(['new_followers', 'err'])
    const followers = vk.rows.find((row) => row.kpi === 'followers')!
    expect(followers.months).toHaveLength(18)
    expect(followers.trend!.interval.low).toBeGreaterThan(0)
    expect(followers.point.low!).toBeLessThan(followers.point.value)
  })

  test('what cannot be measured is grouped by what to bring, the most useful first', async () => {
    const telegram = await account(`telegram:${TELEGRAM_CHANNEL}`)
    expect(telegram.rows.some((row) => row.kpi === 'followers')).toBe(false)
    const audience = telegram.unlocks.find((one) => one.advice.join() === 'audience')!
    expect(audience.kpis.map((one) => one.kpi)).toEqual(expect.arrayContaining(['followers', 'churn']))
    // Which file, and where it is taken from.
    expect(audience.bring.map((one) => one.way)).toContain('type')
    for (const { bring } of telegram.unlocks) expect(bring.length).toBeGreaterThan(0)
    expect(telegram.unlocks.flatMap(({ bring }) => bring.map((one) => one.text)).join(' ')).toContain('TGStat')
    const sizes = telegram.unlocks.map((one) => one.kpis.length)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(telegram.unlocks.some((one) => one.advice.includes('crm'))).toBe(false)
  })

  test('the brand as a whole tells what no account can alone', async () => {
    const brand = await account('brand')
    expect(brand.rows.map((row) => row.kpi)).toEqual(expect.arrayContaining(['cost_per_lead', 'visit_to_lead']))
    expect(brand.rows.some((row) => row.kpi === 'followers')).toBe(false)
    expect(brand.unlocks.some((one) => one.advice.includes('mentions'))).toBe(true)
  })

  test('English words for an English reader', async () => {
    const { rows, unlocks } = await account('brand', 'en')
    const words = [...rows.map((row) => row.name), ...unlocks.flatMap((one) => one.words)]
    expect(words.join(' ')).not.toMatch(/[а-яё]{3}/i)
  })

  test('daily figures are complete, and say so per measure', async () => {
    const { measures } = await get<{ measures: { measure: string; known: number; days: number; gaps: unknown[] }[] }>(
      '/quality',
      { account: VK },
    )
    const follows = measures.find((one) => one.measure === 'follows')!
    expect(follows).toMatchObject({ known: 549, days: 549, gaps: [] })
  })
})

describe('one KPI', () => {
  test('the improvement of April is found where posts tell it', async () => {
    const { past } = await kpi('er_view', INSTAGRAM)
    expect(past!.shifts).toHaveLength(1)
    expect(Math.abs(daysBetween(IMPROVEMENT.from, past!.shifts[0]!.day))).toBeLessThanOrEqual(7)
    expect(past!.shifts[0]!.share).toBeGreaterThan(0.3)
  })

  test('what was bought is no new level, and is told as what it looks like', async () => {
    const { past } = await kpi('new_followers', VK)
    expect(past!.shifts).toEqual([])
    expect(past!.findings.map((one) => [one.guard, one.from])).toContainEqual(['follower-drip', BOUGHT.from])
    expect(past!.missing).toMatchObject({ days: 549, known: 549, gaps: [] })
    expect(past!.noticeable).toBeGreaterThan(0.2)
  })

  test('a redefinition breaks the line: months before it are not compared', async () => {
    const { past } = await kpi('views', 'youtube:main')
    expect(past!.line.breaks).toMatchObject([{ day: REDEFINITION.day }])
    expect(past!.months.filter((month) => month.comparable).map((month) => month.month)).toEqual(['2026-09', '2026-10'])
    expect(past!.trend).toBeNull()
  })

  test('a year and a half teaches the week and not the year', async () => {
    const { past } = await kpi('site_visits', 'site:main')
    expect(past!.week!.factors).toHaveLength(7)
    expect(past!.year).toMatchObject({ have: 18, profile: null })
  })
})

describe('any stretch against any other', () => {
  const quarters = { from: '2026-04-01', to: '2026-06-30', vs: '2026-01-01..2026-03-31' }

  test('the improvement is more than chance', async () => {
    const { comparison } = await compare('err', INSTAGRAM, quarters)
    expect(comparison!.change).toMatchObject({ real: true })
    expect(comparison!.change!.interval!.low).toBeGreaterThan(0)
  })

  test('asked the other way round the answer is turned', async () => {
    const turned = await compare('err', INSTAGRAM, {
      from: '2026-01-01',
      to: '2026-03-31',
      vs: '2026-04-01..2026-06-30',
    })
    const { comparison } = await compare('err', INSTAGRAM, quarters)
    expect(turned.comparison!.difference).toBeCloseTo(-comparison!.difference)
    expect(turned.comparison!.change!.interval!.high).toBeCloseTo(-comparison!.change!.interval!.low)
  })

  test('months of different length stand per day, without what looks bought, and «cannot tell» is an answer', async () => {
    const { comparison } = await compare('new_followers', VK, { from: '2026-10-01', to: '2026-10-31', vs: 'previous' })
    expect(comparison).toMatchObject({ perDay: true, now: { raw: 626, days: 31 }, other: { days: 30 } })
    expect(comparison!.now.clean).toBeLessThan(626)
    expect(comparison!.change!.real).toBeNull()
    expect(comparison!.change!.why).toMatch(/Не различимо/)
  })

  test('nothing is compared across a redefinition', async () => {
    const { comparison } = await compare('views', 'youtube:main', { from: '2026-10-01', to: '2026-10-31', vs: 'year' })
    expect(comparison!.change).toMatchObject({ real: null, interval: null })
    expect(comparison!.change!.why).toMatch(/считает иначе/)
  })

  test('stretches that share days, or have no data, are not compared', async () => {
    const october = { from: '2026-10-01', to: '2026-10-31' }
    expect((await compare('err', VK, { ...october, vs: '2026-10-20..2026-11-20' })).refused).toBe('overlap')
    expect((await compare('err', VK, { ...october, vs: '2024-01-01..2024-01-31' })).refused).toBe('other-unknown')
    expect((await compare('err', VK, { ...october, vs: 'none' })).refused).toBe('none')
  })
})

test('another brand’s account is unknown', async () => {
  const query = new URLSearchParams({ account: VK, kpi: 'followers' })
  expect((await t.request(`/api/brands/brand/point-a/kpi?${query.toString()}`)).status).toBe(422)
})
