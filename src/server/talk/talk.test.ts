/** Talk, traffic and mentions of one demo brand: it is slow to build. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MentionsScreen } from '../../app/mentions/mentions.ts'
import type { TalkScreen } from '../../app/talk/talk.ts'
import type { TrafficScreen } from '../../app/traffic/traffic.ts'
import { CALLED_BACK } from '../../demo/truths.ts'
import { testServer, type TestServer } from '../testing/test-server.ts'

const OCTOBER = 'from=2026-10-01&to=2026-10-31'

describe('the demo brand in October', () => {
  let t: TestServer
  beforeAll(async () => {
    t = await testServer()
    await t.demo()
  }, 120_000)
  afterAll(() => t.close())
  const get = <T>(path: string) =>
    t.json<T>(`/api/brands/demo/${path}${path.includes('?') ? '&' : '?'}${OCTOBER}`, { as: 'viewer' })

  test('questions: answered, deflected and waiting; a deflection is no answer', async () => {
    const seen = await get<TalkScreen>('talk')
    expect(seen.counts).toEqual({ questions: 42, answered: 31, deflected: 10, auto: 0, waiting: 1 })
    expect(seen.unanswered!.value).toBeCloseTo(11 / 42)
    expect(seen.questions.slice(0, 11).every(({ status }) => status !== 'answered')).toBe(true)
    expect(seen.questions[0]!.answer!.text).not.toBe('')
    expect(seen.questions[0]!.url).toBe('https://t.me/c/9900000003/3351')
  })

  test('response time has its interval, and working hours are fewer than hours by the clock', async () => {
    const { clock, working } = await get<TalkScreen>('talk')
    expect(clock!.median.low!).toBeLessThanOrEqual(clock!.median.value!)
    expect(clock!.p90.value === null || clock!.p90.value >= clock!.median.value!).toBe(true)
    expect(working!.median.value!).toBeLessThanOrEqual(clock!.median.value!)
  })

  test('messages of the team are told apart from those of people', async () => {
    const { said, accounts } = await get<TalkScreen>('talk')
    expect(said.staff + said.robots).toBe(41)
    expect(said.people).toBe(206)
    expect(accounts).toHaveLength(1)
    expect((await get<TalkScreen>('talk?account=vk:990000001')).counts.questions).toBe(0)
  })

  test('the broken link: leads that the sales team did not call back', async () => {
    const seen = await get<TrafficScreen>('traffic')
    expect(seen.chain.map(({ step }) => step)).toEqual(['reach', 'visits', 'leads', 'handled-leads', 'sales'])
    expect(seen.worst).toMatchObject({ to: 'handled-leads', owner: 'sales-team', broken: true })
    expect(seen.worst!.now).toBeCloseTo(CALLED_BACK.october, 1)
  })

  test('visits by network and campaign, leads with their share and interval, spend where it was', async () => {
    const { sources, figures } = await get<TrafficScreen>('traffic')
    expect(sources.byNetwork[0]).toMatchObject({ origin: 'vk', visits: 364, leads: 26, currency: 'RUB' })
    expect(sources.byNetwork.at(-1)).toMatchObject({ origin: null, visits: 755 })
    const telegram = sources.byNetwork.find(({ origin }) => origin === 'telegram')!
    expect(telegram).toMatchObject({ spend: null, spendCurrency: null, currency: 'RUB' })
    expect(telegram.revenue).toBeGreaterThan(0)
    expect(sources.byCampaign.some(({ campaign }) => campaign === 'channel')).toBe(true)
    expect(figures.find(({ kpi }) => kpi === 'cost_per_lead')!.value).toBeGreaterThan(0)
    expect(figures.find(({ kpi }) => kpi === 'contact_clicks')!.value).toBeNull()
  })

  test('goals of the site and weeks', async () => {
    const { goals, weeks } = await get<TrafficScreen>('traffic')
    expect(goals).toMatchObject([{ id: '301' }])
    expect(weeks.length).toBe(26)
  })

  test('mentions with their tone, sources and texts', async () => {
    const seen = await get<MentionsScreen>('mentions')
    expect(seen).toMatchObject({ total: 43, own: 0, found: 43 })
    expect(seen.sources[0]).toMatchObject({ source: '2gis.ru', mentions: 17 })
    expect(seen.negative!.n).toBe(43)
    expect(seen.list).toHaveLength(25)
    expect(seen.pages).toBe(2)
    expect(seen.list[0]!.url).toMatch(/^https:/)
    const bad = await get<MentionsScreen>('mentions?tone=bad')
    expect(bad.found).toBe(seen.tones.bad)
    expect(seen.figures.find(({ kpi }) => kpi === 'share_of_voice')!.value).toBeNull()
  })
})

test('a brand without data: unknown everywhere, and no zero pretends to be a figure', async () => {
  const t = await testServer()
  const get = <T>(path: string) => t.json<T>(`/api/brands/brand/${path}?${OCTOBER}`)
  expect(await get<TalkScreen>('talk')).toMatchObject({ unanswered: null, clock: null, working: null })
  const traffic = await get<TrafficScreen>('traffic')
  expect(traffic).toMatchObject({ chain: [], worst: null, goals: [], findings: [] })
  expect(traffic.figures.every(({ value }) => value === null)).toBe(true)
  expect(await get<MentionsScreen>('mentions')).toMatchObject({ total: 0, negative: null, list: [] })
  await t.close()
})
