import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BrandSummary } from '../../app/overview/summary.ts'
import { BRAND, OTHER, testServer, type TestServer } from '../testing/test-server.ts'
import { keepSummaries } from './keep-summaries.ts'
import type { PortfolioRow } from './portfolio.schemas.ts'

let t: TestServer
beforeAll(async () => {
  t = await testServer()
  await t.demo()
}, 60_000)
afterAll(() => t.close())

const warnings: unknown[] = []
const keeper = (settleMs = 0) =>
  keepSummaries({ engine: t.engine, office: t.office, settleMs, log: { warn: (what: unknown) => warnings.push(what) } })
const portfolio = async (as: Parameters<TestServer['request']>[1] = {}) =>
  (await t.json<{ brands: PortfolioRow[] }>('/api/portfolio', as)).brands

test('a brand whose summary is not there yet says so, and is no zero', async () => {
  expect(await portfolio({ as: 'viewer' })).toMatchObject([
    { id: BRAND, known: null },
    { id: 'demo', known: null },
  ])
})

test('the keeper makes the missing summaries at its start; a person sees only their own brands', async () => {
  const kept = keeper()
  await kept.idle()
  await kept.stop()
  expect(warnings).toEqual([])
  expect((await portfolio({ as: 'install-owner' })).map(({ id }) => id).toSorted()).toEqual([BRAND, 'demo', OTHER])
  expect((await portfolio({ as: 'outsider' })).map(({ id }) => id)).toEqual([OTHER])
  expect((await t.request('/api/portfolio', { as: 'stranger' })).status).toBe(401)
}, 60_000)

test('the demo: its main KPI by name and status, two days since the last figures, what waits for a decision', async () => {
  const demo = (await portfolio()).find(({ id }) => id === 'demo')!.known!
  expect(demo).toMatchObject({ dataTo: '2026-10-31', age: 2, deadline: '2026-10-31', daysLeft: -2 })
  expect(demo.main).toMatchObject({ name: 'Новые подписчики ВКонтакте', status: 'missed', plan: 600 })
  expect(demo.main!.clean).toBeLessThan(520)
  expect(demo.others.map(({ status }) => status)).toEqual(['reached', 'missed', 'missed'])
  expect(demo.open).toBeGreaterThan(0)
  const english = (await portfolio({ lang: 'en' })).find(({ id }) => id === 'demo')!.known!
  expect(english.main!.name).toMatch(/^New followers/)
})

test('an empty brand: no figures, no age, the way still to go', async () => {
  const empty = (await portfolio()).find(({ id }) => id === BRAND)!.known!
  expect(empty).toMatchObject({ dataTo: null, age: null, main: null, accounts: 0, deadline: null, daysLeft: null })
  expect(empty).toMatchObject({ hasGoal: false, others: [], open: 0 })
})

test('commands of a brand are followed once they have settled, one computation after another', async () => {
  const kept = keeper(60)
  await kept.idle()
  const before = await t.stores.book.summary.get(BRAND)
  for (const name of ['Раз', 'Два', 'Три'])
    await t.engine.ask('brand.save', { name, business: 'horeca' }, { brand: BRAND, lang: 'ru', person: null })
  expect(await t.stores.book.summary.get(BRAND)).toEqual(before)
  await kept.idle()
  expect(((await t.stores.book.summary.get(BRAND))!.body as BrandSummary).business).toBe('horeca')
  await kept.stop()
  await t.engine.ask('brand.save', { business: null }, { brand: BRAND, lang: 'ru', person: null })
  await new Promise((done) => setTimeout(done, 100))
  expect(((await t.stores.book.summary.get(BRAND))!.body as BrandSummary).business).toBe('horeca')
}, 60_000)

test('tags are kept once each and shown at once; a specialist does not sort the brands of others', async () => {
  const put = (tags: string[], as: 'manager' | 'specialist') =>
    t.request(`/api/brands/${BRAND}/tags`, { method: 'PUT', as, body: JSON.stringify({ tags }) })
  expect((await put(['Еда'], 'specialist')).status).toBe(403)
  expect(await (await put([' Еда', 'еда', 'Анна  К.', ''], 'manager')).json()).toEqual({ tags: ['Еда', 'Анна К.'] })
  expect((await portfolio()).find(({ id }) => id === BRAND)!.known!.tags).toEqual(['Еда', 'Анна К.'])
})

test('after the keeper the screens of a brand open without a question to the stores', async () => {
  const kept = keeper()
  await kept.idle()
  await kept.stop()
  const october = 'from=2026-10-01&to=2026-10-31&vs=previous'
  const accounts = (await t.json<{ accounts: { id: string }[] }>('/api/brands/demo')).accounts
  const paths = [
    ...['overview', 'content', 'content/analysis', 'talk', 'traffic', 'mentions'].map(
      (screen) => `${screen}?${october}`,
    ),
    'checks?from=2026-10-01&to=2026-10-31',
    'plan/steps',
    'goals',
    'agreement',
    'tasks',
    'notes',
    'strategy',
    'reports',
    'sources',
    'imports',
    'calendar?month=2026-10',
    ...accounts.map(({ id }) => `point-a?account=${encodeURIComponent(id)}`),
  ]
  const before = t.asked()
  for (const path of paths) await t.json(`/api/brands/demo/${path}`)
  expect(t.asked() - before).toBe(0)
}, 90_000)
