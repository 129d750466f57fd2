import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Evidence } from '../../app/evidence/evidence.ts'
import type { EvidenceRows } from '../../app/evidence/row-types.ts'
import { BOUGHT, REDEFINITION, TELEGRAM_CHAT, VK_GROUP } from '../../demo/truths.ts'
import { testServer, type TestServer } from '../testing/test-server.ts'

const VK = `vk:${VK_GROUP}`
const query = (kpi: string, account: string | null, from = '2026-10-01', to = '2026-10-31') =>
  `kpi=${kpi}&from=${from}&to=${to}${account === null ? '' : `&account=${encodeURIComponent(account)}`}`

let t: TestServer
beforeAll(async () => {
  t = await testServer()
  await t.demo()
}, 60_000)
afterAll(() => t.close())

const evidence = (kpi: string, account: string | null, from?: string, to?: string) =>
  t.json<Evidence>(`/api/brands/demo/evidence?${query(kpi, account, from, to)}`, { as: 'viewer' })
const rows = (kpi: string, account: string | null, more = '') =>
  t.json<EvidenceRows & { page: number }>(`/api/brands/demo/evidence/rows?${query(kpi, account)}${more}`, {
    as: 'viewer',
  })
const warnings = ({ notes }: Evidence) => notes.filter(({ kind }) => kind === 'warn').map(({ text }) => text)

describe('new followers of October', () => {
  test('the network says 626; what was bought is taken off, with the findings that say so', async () => {
    const seen = await evidence('new_followers', VK)
    expect(seen).toMatchObject({ value: 626, n: 31, unknownShare: 0, name: 'новые подписчики' })
    expect(Math.abs(seen.value! - seen.clean!.value - BOUGHT.joins)).toBeLessThan(0.25 * BOUGHT.joins)
    expect(seen.findings).toMatchObject([{ guard: 'follower-drip', applied: true }])
    expect(seen.terms).toMatchObject([{ value: 626, known: 31, total: 31, account: { id: VK } }])
    expect(seen.sources.map((one) => one.file)).toEqual(['vk-community.csv'])
  })

  test('its rows add up to it, each with the row of the file', async () => {
    const { columns, rows: days, total } = await rows('new_followers', VK)
    expect(total).toBe(31)
    const at = columns.findIndex((one) => one.id === 'follows')
    expect(days.reduce((sum, row) => sum + Number(row.cells[at]), 0)).toBe(626)
    expect(days.every((row) => row.sources.length === 1 && row.sources[0]!.row > 1)).toBe(true)
    expect(days[0]!.cells[0]).toBe('2026-10-31')
  })

  test('and a spreadsheet has all of them', async () => {
    const answer = await t.request(`/api/brands/demo/evidence/rows.csv?${query('new_followers', VK)}`, { as: 'viewer' })
    expect(answer.headers.get('content-type')).toMatch(/text\/csv/)
    expect(answer.headers.get('content-disposition')).toMatch(/new_followers_2026-10-01/)
    const lines = (await answer.text()).trim().split('\r\n')
    expect(lines).toHaveLength(32)
    expect(lines[1]).toMatch(/^2026-10-31;\d+;vk-community\.csv, \d+$/)
  })

  test('the line shows the usual days before, and the weeks without approved content', async () => {
    const { line } = await evidence('new_followers', VK)
    expect(line).toMatchObject({ by: 'day', series: { start: '2026-08-01' } })
    expect(line!.causes).toMatchObject([{ kind: 'no-approved-content', from: '2026-08-03' }])
  })
})

describe('what METHOD §6 says', () => {
  test('a ratio shows both halves, its posts, and each post’s own share', async () => {
    const seen = await evidence('err', VK)
    expect(seen.value).toBeCloseTo((seen.numerator! / seen.denominator!) * 100)
    expect(seen.notes.map(({ text }) => text).join(' ')).toMatch(/контакты,\sа\sне\sлюди/)
    const { rows: posts, columns, total } = await rows('err', VK)
    expect(total).toBe(seen.n)
    expect(columns.at(-1)).toMatchObject({ id: 'share', unit: 'percent' })
    const [first] = posts
    const cell = (id: string) => Number(first!.cells[columns.findIndex((one) => one.id === id)])
    expect(cell('share')).toBeCloseTo((cell('engagements') / cell('reach')) * 100)
    expect(first!.url).toMatch(/^https:\/\/vk\.com\//)
  })

  test('reach of a month is not the sum of its days: unknown, with the reason', async () => {
    const seen = await evidence('reach', VK)
    expect(seen.value).toBeNull()
    expect(seen.why).toMatch(/Не\sхватает: охват/)
  })

  test('waiting times of two accounts are not joined: each stands alone', async () => {
    const chat = await evidence('response_time', `telegram:${TELEGRAM_CHAT}`)
    expect(chat.value).toBeGreaterThan(0)
    expect(chat.sources.map((one) => one.file)).toContain('telegram-chat.json')
  })

  test('growth of the brand says who is not in it, and why', async () => {
    const seen = await evidence('net_growth', null)
    expect(warnings(seen).join(' ')).toMatch(/zerno_i_par_demo.*отписки/)
    expect(seen.terms.some((term) => term.account.network === 'instagram')).toBe(false)
  })

  test('days without spend are unknown and not zero', async () => {
    const seen = await evidence('cost_per_lead', 'brand')
    expect(warnings(seen).join(' ')).toMatch(/Известно 22\sиз\s31/)
    expect(seen.tables).toEqual(['event:lead', 'days'])
  })

  test('views across the day of their redefinition are marked', async () => {
    const seen = await evidence('views', 'youtube:main', '2026-08-01', '2026-08-31')
    expect(seen.mixedDefinitions).toBe(true)
    expect(warnings(seen).join(' ')).toMatch(/сменила определение/)
    expect(seen.line!.breaks).toMatchObject([{ day: REDEFINITION.day }])
  })
})

test('events come page by page, the newest first, and none is shown twice', async () => {
  const first = await rows('visit_to_lead', null, '&table=event:visit')
  const second = await rows('visit_to_lead', null, '&table=event:visit&page=1')
  expect(first.total).toBe(second.total)
  expect(first.rows).toHaveLength(50)
  const ids = [...first.rows, ...second.rows].map((row) => row.id)
  expect(new Set(ids).size).toBe(100)
  expect(first.rows.at(-1)!.cells[0]! >= second.rows[0]!.cells[0]!).toBe(true)
  const last = await rows('visit_to_lead', null, `&table=event:visit&page=${Math.floor((first.total - 1) / 50)}`)
  expect(last.rows).toHaveLength(((first.total - 1) % 50) + 1)
})

test('a goal about one network counts leads that came from there', async () => {
  const [all, vk] = [await evidence('leads', null), await evidence('leads', 'network:vk')]
  expect(vk.value!).toBeLessThan(all.value!)
  expect(vk.account).toMatchObject({ id: 'network:vk', name: 'ВКонтакте' })
})

test('days outside the data are said to be so', async () => {
  const seen = await evidence('followers', VK, '2024-01-01', '2024-01-31')
  expect(seen.value).toBeNull()
  expect(seen.why).toMatch(/данных нет: они есть за/)
})

test('another brand’s account is unknown, and so is a KPI that does not exist', async () => {
  expect((await t.request(`/api/brands/brand/evidence?${query('followers', VK)}`)).status).toBe(422)
  expect((await t.request(`/api/brands/demo/evidence?${query('happiness', null)}`)).status).toBe(400)
})
