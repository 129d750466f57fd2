import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BOUGHT, POD, VK_GROUP } from '../../demo/truths.ts'
import type { ShownChecks } from '../../app/checks/shown.ts'
import type { ShownDetail } from '../../app/checks/shown-detail.ts'
import { testServer, type As, type TestServer } from '../testing/test-server.ts'

const OCTOBER = 'from=2026-10-01&to=2026-10-31'
const VK = `vk:${VK_GROUP}`

let t: TestServer
beforeAll(async () => {
  t = await testServer()
  await t.demo()
}, 60_000)
afterAll(() => t.close())

const list = (query = OCTOBER, lang: 'ru' | 'en' = 'ru') =>
  t.json<ShownChecks>(`/api/brands/demo/checks?${query}`, { as: 'viewer', lang })
const detail = (key: string, query = OCTOBER) =>
  t.json<ShownDetail>(`/api/brands/demo/checks/finding?finding=${encodeURIComponent(key)}&${query}`, { as: 'viewer' })
const decide = (finding: string, verdict: string, reason: string, as: As = 'manager', brand = 'demo') =>
  t.request(`/api/brands/${brand}/checks/decisions`, {
    as,
    method: 'POST',
    body: JSON.stringify({ finding, verdict, reason, from: '2026-10-01', to: '2026-10-31' }),
  })
const drip = async () => (await list()).findings.find((one) => one.guard === 'follower-drip')!
const newFollowers = async () =>
  (await list()).effects.find((one) => one.kpi === 'new_followers' && one.account.id === VK)!

describe('what was planted in October', () => {
  test('the bought followers are found on their days, with an estimate near the truth, and accuse nobody', async () => {
    const found = await drip()
    expect(found).toMatchObject({ from: BOUGHT.from, to: BOUGHT.to, counted: true, decision: null, warning: false })
    expect(found.low).toBeLessThan(BOUGHT.joins)
    expect(found.high).toBeGreaterThan(BOUGHT.joins)
    expect(found.what).toMatch(/похожи\sна\sнакрутку; засчитано\s172/)
    expect(found.signs.length).toBeGreaterThanOrEqual(2)
    expect(found.account).toMatchObject({ id: VK, network: 'vk', networkName: 'ВКонтакте' })
  })

  test('the pod of the chat has its comments as rows, people as pseudonyms', async () => {
    const pod = (await list()).findings.find((one) => one.guard === 'comment-pod')!
    expect(pod.to <= POD.to).toBe(true)
    const { rows, around, guard } = await detail(pod.key)
    expect(rows.total).toBeGreaterThan(100)
    expect(rows.shown.every((row) => row.kind === 'event' && row.text !== null)).toBe(true)
    expect(new Set(rows.shown.map((row) => row.actor)).size).toBe(POD.members)
    expect(around.series.values.length).toBeGreaterThan(60)
    expect(guard.statistician).toMatch(/Нулевая гипотеза/)
  })

  test('guards without data say what they need, and only of accounts they could look at', async () => {
    const { guards } = await list()
    expect(guards.length).toBeGreaterThanOrEqual(18)
    const leads = guards.find((one) => one.guard === 'bad-leads')!
    expect([...leads.worked, ...leads.silent.flatMap((one) => one.accounts)].map((one) => one.network)).toEqual(['crm'])
    expect(guards.every((one) => one.worked.length + one.silent.length > 0)).toBe(true)
  })

  test('all time also has the contest of June and the redefinition of August', async () => {
    const { findings, range } = await list('')
    expect(range).toBeNull()
    expect(findings.map((one) => one.guard)).toEqual(expect.arrayContaining(['contest-hunters', 'redefinition']))
  })

  test('English for an English reader', async () => {
    const { findings, guards } = await list(OCTOBER, 'en')
    const words = findings.flatMap((one) => [one.name, one.what, ...one.signs, one.measureName ?? ''])
    expect([...words, ...guards.flatMap((one) => [one.name, one.what])].join(' ')).not.toMatch(/[а-яё]{3}/i)
  })
})

describe('deciding', () => {
  test('a rejected finding gives the figure back, an accepted one takes it off, a withdrawn one is open again', async () => {
    const { key } = await drip()
    const before = await newFollowers()
    expect(before.raw - before.clean).toBeGreaterThan(90)
    expect((await detail(key)).effects.find((one) => one.left.kpi === 'new_followers')).toMatchObject({
      counted: { clean: before.clean },
      left: { clean: before.raw },
    })

    expect((await decide(key, 'reject', 'городской чат написал о группе')).status).toBe(200)
    expect((await newFollowers()).clean).toBe(before.raw)
    expect(await drip()).toMatchObject({
      counted: false,
      what: expect.stringMatching(/засчитано\s304/) as string,
      decision: { verdict: 'reject', reason: 'городской чат написал о группе', by: 'manager' },
    })

    await decide(key, 'accept', 'ссылки никто не показал')
    expect((await newFollowers()).clean).toBe(before.clean)
    await decide(key, 'withdraw', '')
    expect(await drip()).toMatchObject({ counted: true, decision: null })

    const { log } = await detail(key)
    expect(log.map((one) => one.verdict)).toEqual(['withdraw', 'accept', 'reject'])
    expect((await list()).log[0]).toMatchObject({ key, verdict: 'withdraw', account: { id: VK }, from: BOUGHT.from })
    expect((await t.office.audit.ofBrand('demo', 10)).map((line) => line.action)).toContain('finding.reject')
  })

  test('the overview follows at once', async () => {
    const { key } = await drip()
    const clean = async () =>
      (
        await t.json<{ kpis: { kpi: string; raw: number; clean: number }[] }>(`/api/brands/demo/overview?${OCTOBER}`)
      ).kpis.find((one) => one.kpi === 'new_followers')!
    const before = await clean()
    await decide(key, 'reject', 'так и было')
    const after = await clean()
    expect(after.clean).toBeGreaterThan(before.clean)
    await decide(key, 'withdraw', '')
    expect(await clean()).toEqual(before)
  })

  test('a reason is asked for, and only a manager and above may decide', async () => {
    const { key } = await drip()
    expect((await decide(key, 'accept', '  ')).status).toBe(422)
    expect((await decide(key, 'accept', 'да', 'specialist')).status).toBe(403)
    expect((await decide(key, 'accept', 'да', 'viewer')).status).toBe(403)
    expect((await decide(key, 'accept', 'да', 'outsider')).status).toBe(404)
  })

  test('a finding of another brand is unknown', async () => {
    const { key } = await drip()
    const other = await decide(key, 'accept', 'да', 'owner', 'brand')
    expect(other.status).toBe(404)
    expect(await other.json()).toMatchObject({ error: { code: 'app.finding-unknown' } })
    const look = await t.request(`/api/brands/brand/checks/finding?finding=${encodeURIComponent(key)}`)
    expect(look.status).toBe(404)
  })
})
