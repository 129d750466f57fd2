/** A month is closed once, changes only by a version with a reason, and a link opens exactly one version. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
let brand: string
const at = (path: string) => `/api/brands/${brand}${path}`
interface List {
  months: {
    month: string
    versions: { version: number; hash: string; reason: string | null }[]
    reply: { text: string } | null
  }[]
}
const october = async () => (await server.json<List>(at('/reports'))).months.find((one) => one.month === '2026-10')!

beforeAll(async () => {
  server = await testServer()
  brand = await server.demo()
}, 120_000)
afterAll(() => server.close())

const post = (path: string, send: object, as: 'manager' | 'specialist' | 'viewer' = 'manager') =>
  server.request(at(path), { method: 'POST', body: JSON.stringify(send), as })

test('a running month can’t be closed, an empty one neither', async () => {
  expect(await (await post('/reports/2026-11/close', {})).json()).toMatchObject({
    error: { code: 'reports.month-running' },
  })
  expect(await (await post('/reports/2020-01/close', {})).json()).toMatchObject({
    error: { code: 'reports.month-empty' },
  })
})

test('a link can’t be made before the month is closed', async () => {
  expect(await (await post('/reports/2026-10/shares', {})).json()).toMatchObject({
    error: { code: 'reports.not-closed' },
  })
})

test('a closed report stays as it was when the figures change, and a new version needs a reason', async () => {
  const closed = (await (await post('/reports/2026-10/close', {})).json()) as { version: number }
  expect(closed.version).toBe(1)
  const file = () => server.request(at('/reports/2026-10/file?version=1'))
  const before = await (await file()).text()
  expect(before).toMatch(/Отчёт за\sоктябрь\s2026/)
  const head = await october()

  await server.stores.book.causes.save(brand, {
    id: 'told:ads',
    kind: 'ads',
    from: '2026-10-01',
    to: '2026-10-31',
    note: 'реклама весь месяц',
    accounts: [],
    importId: null,
  })
  const imports = await server.stores.book.imports.all(brand)
  const vk = imports.find((one) => one.source === 'vk-community')!
  const { undoImport } = await import('../../app/undo.ts')
  const app = { workspace: brand, ...server.stores, pseudonym: String, zone: 'Europe/Moscow', today: '2026-11-02' }
  await undoImport({ ...app, now: () => new Date().toISOString() }, vk.id)
  server.engine.touch(brand)

  expect(await (await file()).text()).toBe(before)
  const now = await (await server.request(at('/reports/2026-10/file'))).text()
  expect(now).not.toBe(before)
  expect((await october()).versions).toEqual(head.versions)

  expect(await (await post('/reports/2026-10/close', {})).json()).toMatchObject({
    error: { code: 'reports.needs-reason' },
  })
  await post('/reports/2026-10/close', { reason: 'Сеть пересчитала охват' })
  const after = await october()
  expect(after.versions.map((one) => [one.version, one.reason])).toEqual([
    [2, 'Сеть пересчитала охват'],
    [1, null],
  ])
  expect(after.versions[0]!.hash).not.toBe(after.versions[1]!.hash)
  expect(await (await file()).text()).toBe(before)
})

test('the specialist’s reply becomes a version of the closed report, and the older version stays without it', async () => {
  const { versions } = await october()
  const answer = await server.request(at('/reports/2026-10/reply'), {
    method: 'PUT',
    as: 'specialist',
    body: JSON.stringify({ text: 'В середине месяца не было согласованных постов.' }),
  })
  expect(answer.status).toBe(200)
  const after = await october()
  expect(after.versions).toHaveLength(versions.length + 1)
  expect(after.reply?.text).toMatch(/согласованных/)
  const page = async (version: number) => (await server.request(at(`/reports/2026-10/file?version=${version}`))).text()
  expect(await page(after.versions[0]!.version)).toContain('не было согласованных постов')
  expect(await page(versions[0]!.version)).not.toContain('не было согласованных постов')
})

test('a new report carries its typeface, one closed before there was any keeps the reader’s own', async () => {
  const draft = await server.request(at('/reports/2026-10/file'))
  expect(draft.headers.get('content-security-policy')).toContain('font-src data:')
  expect(await draft.text()).toContain('@font-face')

  const last = (await server.stores.book.closedMonths.all(brand)).findLast((one) => one.month === '2026-10')!
  const old = { ...last, version: 90, body: { ...(last.body as object), look: { colour: null, logo: null } } }
  await server.stores.book.closedMonths.save(brand, old)
  server.engine.touch(brand)
  const page = await (await server.request(at('/reports/2026-10/file?version=90'))).text()
  expect(page).toMatch(/Отчёт за\sоктябрь\s2026/)
  expect(page).not.toContain('@font-face')
})

test('a link opens its version to a stranger until it is revoked, and tells nothing else', async () => {
  const link = (await (await post('/reports/2026-10/shares', { days: 7 })).json()) as { id: string; path: string }
  const open = (path: string) => server.request(path, { as: 'stranger' })
  const page = await open(link.path)
  expect(page.status).toBe(200)
  expect(await page.text()).toMatch(/Отчёт за\sоктябрь\s2026/)
  expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'; style-src 'sha256-/)
  const wrong = await open(`${link.path}x`)
  expect(wrong.status).toBe(404)
  expect(await wrong.text()).toContain('Попросите новую')
  expect(wrong.headers.get('content-security-policy')).toMatch(/style-src 'sha256-/)
  expect((await open('/share/nothing')).status).toBe(404)

  const list = await (await server.request(at('/shares'), { as: 'manager' })).text()
  expect(list).not.toContain(link.path.split('.')[1]!)
  expect((await server.request(at(`/shares/${link.id}`), { method: 'DELETE', as: 'manager' })).status).toBe(200)
  expect((await open(link.path)).status).toBe(404)
})

test('an expired link opens nothing; another brand’s owner can’t revoke ours', async () => {
  const link = (await (await post('/reports/2026-10/shares', { days: 1 })).json()) as { id: string; path: string }
  const foreign = await server.request(`/api/brands/other/shares/${link.id}`, { method: 'DELETE', as: 'outsider' })
  expect(foreign.status).toBe(404)
  const kept = (await server.office.shares.find(link.id))!
  await server.office.shares.save({ ...kept, expiresAt: '2020-01-01T00:00:00.000Z' })
  expect((await server.request(link.path, { as: 'stranger' })).status).toBe(404)
})

test('every format is a file of its kind', async () => {
  const heads = { pdf: '%PDF-', xlsx: 'PK', pptx: 'PK' }
  for (const [format, head] of Object.entries(heads)) {
    const answer = await server.request(at(`/reports/2026-10/file?version=1&format=${format}`))
    expect([format, answer.status]).toEqual([format, 200])
    expect(new TextDecoder('latin1').decode(await answer.arrayBuffer()).slice(0, head.length)).toBe(head)
    expect(answer.headers.get('content-disposition')).toContain(`2026-10-v1.${format}`)
  }
})
