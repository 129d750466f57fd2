import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { telegramAll, vkCommunity, vkPosts } from '../../../test/e2e/exports.ts'
import { utf16le, utf8, zip } from '../../files/testing/bytes.ts'
import { BRAND, OTHER, testServer, type TestServer } from '../testing/test-server.ts'
import { codeOf, sourcesSteps } from './testing.ts'

let server: TestServer
let steps: ReturnType<typeof sourcesSteps>
beforeAll(async () => {
  server = await testServer()
  steps = sourcesSteps(server)
})
afterAll(() => server.close())

interface Imports {
  imports: { id: string; title: string; status: string; facts: number; by: string; from: string; accounts: unknown[] }[]
  total: number
}
const imports = () => server.json<Imports>(`${steps.at}/imports`)

describe('a known export', () => {
  test('is shown before it is imported: what it is, whose, for which days, what it brings; nothing is stored', async () => {
    const { id } = await steps.upload('vk.csv', vkCommunity())
    const look = await steps.preview(id)
    expect(look).toMatchObject({
      source: { id: 'vk-community', name: 'статистика сообщества ВКонтакте' },
      already: null,
      rows: 5,
      from: '2026-10-01',
      to: '2026-10-02',
      accounts: [{ id: 'vk:main', name: 'ВКонтакте', known: false }],
      skipped: { count: 0 },
      asks: { account: { network: 'vk', options: [], named: false, needed: false }, network: null, why: null },
    })
    expect(look.lines).toContainEqual({
      name: 'охват',
      level: 'account',
      facts: 2,
      from: '2026-10-01',
      to: '2026-10-02',
    })
    expect(look.sample?.header[0]).toBe('Дата')
    expect(look.sample?.rows[0]).toEqual({ row: 2, cells: ['02.10.2026', 'reach', '', '', '120'] })
    expect((await imports()).total).toBe(0)
    expect(await server.stores.facts.countsByImport(BRAND)).toEqual(new Map())
  })

  test('becomes an import with its giver and its days, is in the log, and its bytes are gone', async () => {
    const { id } = await steps.upload('vk.csv', vkCommunity())
    const [done] = await steps.take({ upload: id })
    expect(done).toMatchObject({ error: null, imports: [{ already: false, from: '2026-10-01', to: '2026-10-02' }] })
    const list = await imports()
    expect(list.imports[0]).toMatchObject({ title: 'vk.csv', by: 'specialist', status: 'done', from: '2026-10-01' })
    const log = await server.office.audit.ofBrand(BRAND, 1)
    expect(log[0]).toMatchObject({ action: 'import.add', subject: 'vk.csv', personName: 'specialist' })
    expect(
      await codeOf(
        await server.request(`${steps.at}/files/${id}/preview`, { method: 'POST', as: 'specialist', body: '{}' }),
      ),
    ).toBe('sources.upload-gone')
  })

  test('the same bytes again say so and change nothing', async () => {
    const { id } = await steps.upload('copy.csv', vkCommunity())
    const look = await steps.preview(id)
    expect(look.already).toMatchObject({ file: 'vk.csv', by: 'specialist' })
    const [done] = await steps.take({ upload: id })
    expect(done!.imports[0]).toMatchObject({ already: true })
    expect((await imports()).total).toBe(1)
  })

  test('a file for the same days says what it will be laid over', async () => {
    const { id } = await steps.upload('vk-new.csv', vkCommunity().replace(',120', ',125'))
    expect((await steps.preview(id)).earlier).toMatchObject([{ file: 'vk.csv' }])
  })

  test('undone, it leaves; the list keeps it; a second undo is refused', async () => {
    const { id } = (await imports()).imports[0]!
    const look = await server.json<{ facts: number }>(`${steps.at}/imports/${id}/undo`)
    const undone = await server.json<{ removed: number }>(`${steps.at}/imports/${id}/undo`, {
      send: {},
      as: 'specialist',
    })
    expect(undone.removed).toBe(look.facts)
    expect((await imports()).imports[0]).toMatchObject({ status: 'undone' })
    const again = await server.request(`${steps.at}/imports/${id}/undo`, { method: 'POST', body: '{}' })
    expect(await codeOf(again)).toBe('app.import-undone')
    expect((await server.office.audit.ofBrand(BRAND, 1))[0]).toMatchObject({ action: 'import.undo' })
  })
})

describe('whose figures', () => {
  test('a new account is named before it is imported; the network’s own id is learned with the next file', async () => {
    const { id } = await steps.upload('vk.csv', vkCommunity())
    await steps.take({ upload: id, choices: { account: { network: 'vk', name: 'Зерно и пар' } } })
    const posts = await steps.upload('posts.stat', vkPosts())
    const look = await steps.preview(posts.id)
    expect(look.asks.account).toMatchObject({
      options: [{ id: 'vk:зерно-и-пар', name: 'Зерно и пар' }],
      own: 'vk:990000001',
      named: true,
      needed: true,
    })
    await steps.take({ upload: posts.id, choices: { account: { id: 'vk:зерно-и-пар' } } })
    const later = await steps.upload('posts-2.stat', vkPosts().replace('"Демо"', '"Демо-2"'))
    const next = await steps.preview(later.id)
    expect(next.accounts).toMatchObject([{ id: 'vk:зерно-и-пар', name: 'Зерно и пар', known: true }])
    expect(next.asks.account?.needed).toBe(false)
  })

  test('with several accounts of a network, a file that names none must be asked about', async () => {
    const { id } = await steps.upload('second.csv', vkCommunity().replace('"reach"', '"visitors"'))
    await steps.take({ upload: id, choices: { account: { network: 'vk', name: 'https://vk.com/club77' } } })
    const third = await steps.upload('third.csv', vkCommunity().replaceAll('reach', 'reach_viral'))
    const { asks } = await steps.preview(third.id)
    expect(asks.account).toMatchObject({ needed: true })
    expect(asks.account!.options.map((one) => one.id)).toEqual(['vk:77', 'vk:зерно-и-пар'])
  })

  test('an account may be renamed, and only one that is there', async () => {
    const rename = (account: string) =>
      server.request(`${steps.at}/accounts/${encodeURIComponent(account)}`, {
        method: 'PATCH',
        as: 'specialist',
        body: '{"name":"Второе сообщество"}',
      })
    expect((await rename('vk:77')).status).toBe(200)
    expect(await codeOf(await rename('vk:nobody'))).toBe('app.account-unknown')
    const { accounts } = await server.json<{ accounts: { id: string; name: string }[] }>(`${steps.at}/sources`)
    expect(accounts.find((one) => one.id === 'vk:77')?.name).toBe('Второе сообщество')
  })
})

describe('what a file does not say is asked', () => {
  test('which network', async () => {
    const chart = utf16le('sep=,\n"Reach"\n"Date","Primary"\n"2026-10-01T01:00:00","5"\n"2026-10-02T01:00:00","6"\n')
    const { id } = await steps.upload('Reach.csv', chart)
    const look = await steps.preview(id)
    expect(look).toMatchObject({
      source: { id: 'meta-overview' },
      asks: { network: [{ id: 'instagram' }, { id: 'facebook' }] },
    })
    expect(look.asks.why).not.toMatch(/--/)
    expect(await steps.preview(id, { network: 'instagram' })).toMatchObject({ facts: 2, asks: { network: null } })
  })

  test('which chats of a whole Telegram account; private ones are never named', async () => {
    const { id } = await steps.upload('result.json', telegramAll())
    const look = await steps.preview(id)
    expect(look.asks.chats).toEqual([
      { id: '9900000011', name: 'Первый', messages: 1 },
      { id: '9900000012', name: 'Второй', messages: 1 },
    ])
    expect(JSON.stringify(look)).not.toMatch(/Личное|Тайный|\+7000/)
    const both = { chats: ['9900000011', '9900000012'] }
    expect((await steps.preview(id, both)).accounts.map((one) => one.name)).toEqual(['Первый', 'Второй'])
    const [done] = await steps.take({ upload: id, choices: both })
    expect(done!.imports).toHaveLength(2)
  })

  test('which year of TikTok', async () => {
    const { id } = await steps.upload(
      'Overview.csv',
      '"Date","Video Views","Profile Views","Likes","Comments","Shares"\n"April 12","5","1","1","0","0"\n"April 13","6","1","1","0","0"\n',
    )
    const look = await steps.preview(id)
    expect(look.asks.year).toMatchObject({ needed: false })
    const other = await steps.preview(id, { year: 2024 })
    expect([other.from, other.asks.year?.value]).toEqual(['2024-04-12', 2024])
  })

  test('which way the dates of a table are written', async () => {
    const { id } = await steps.upload('dates.csv', 'Дата;Охват;Лайки\n03/04/2026;10;1\n05/06/2026;11;2\n')
    const look = await steps.preview(id)
    expect(look.asks.dateOrder).toMatchObject({ dmy: '2026-04-03', mdy: '2026-03-04' })
    expect(await steps.preview(id, { dateOrder: 'mdy' })).toMatchObject({
      from: '2026-03-04',
      asks: { dateOrder: null },
    })
  })
})

describe('an unknown table', () => {
  const table = 'Когда;Скольким показали;Сколько пришло;Средний ER\n01.10.2026;100;5;2,5\n02.10.2026;110;6;2,6\n'

  test('is explained column by column, and the explanation is remembered', async () => {
    const { id } = await steps.upload('stat.csv', table)
    const look = await steps.preview(id)
    expect(look).toMatchObject({ asks: { columns: true }, columns: { remembered: false, missing: ['measure'] } })
    expect(look.columns!.columns.map(({ name, samples, field, note }) => [name, samples[0], field, note])).toEqual([
      ['Когда', '01.10.2026', 'date', null],
      ['Скольким показали', '100', null, null],
      ['Сколько пришло', '5', null, null],
      ['Средний ER', '2,5', null, 'average'],
    ])
    expect(look.columns!.fields).toContainEqual({ id: 'reach', name: 'охват' })
    const mapping = {
      level: 'day',
      network: 'ok',
      columns: { Когда: 'date', 'Скольким показали': 'reach', 'Сколько пришло': 'follows' },
      dateOrder: null,
      currency: null,
    }
    const mapped = await steps.preview(id, { mapping })
    expect(mapped).toMatchObject({ facts: 4, from: '2026-10-01', asks: { columns: false, network: null } })
    await steps.take({ upload: id, choices: { mapping } })
    const next = await steps.upload('stat-2.csv', table.replaceAll('.10.', '.09.'))
    expect(await steps.preview(next.id)).toMatchObject({
      facts: 4,
      columns: { remembered: true, mapping: { network: 'ok' } },
    })
  })

  test('whose network nobody named is asked about', async () => {
    const { id } = await steps.upload('plain.csv', 'Дата;Охват;Лайки\n13.10.2026;10;1\n14.10.2026;11;2\n')
    expect((await steps.preview(id)).asks.network).toEqual([])
  })
})

describe('what is no export', () => {
  const refused = async (name: string, bytes: Uint8Array | string) => {
    const { id } = await steps.upload(name, bytes)
    const answer = await server.request(`${steps.at}/files/${id}/preview`, {
      method: 'POST',
      as: 'specialist',
      body: '{}',
    })
    const [taken] = await steps.take({ upload: id })
    return { status: answer.status, code: await codeOf(answer), taken: taken!.error?.code }
  }

  test('a program under the name of a table', async () => {
    const exe = new Uint8Array(4096)
    exe.set(utf8('MZ'), 0)
    exe.set(utf8('This program cannot be run in DOS mode.'), 78)
    expect(await refused('report.csv', exe)).toEqual({ status: 422, code: 'files.binary', taken: 'files.binary' })
  })

  test('an archive that breaks off', async () => {
    const whole = zip({ 'Table data.csv': utf8(`Content,Views\n${'x,1\n'.repeat(500)}`) })
    const { status, code } = await refused('cut.zip', whole.subarray(0, whole.length - 40))
    expect([status, code]).toEqual([422, 'files.zip.broken'])
  })

  test('one bad file of several does not stop the others', async () => {
    const bad = await steps.upload('bad.csv', new Uint8Array(100))
    const good = await steps.upload('good.csv', 'Дата;Охват;Лайки\n15.10.2026;10;1\n16.10.2026;11;2\n')
    const choices = { network: 'ok', account: { network: 'ok', name: 'ОК' } }
    const results = await steps.take({ upload: bad.id }, { upload: good.id, choices })
    expect(results.map(({ error, imports: taken }) => [error?.code ?? null, taken.length])).toEqual([
      ['files.binary', 0],
      [null, 1],
    ])
  })
})

test('skipped rows are listed with their reasons, in the reader’s language', async () => {
  const { id } = await steps.upload(
    'holes.csv',
    'Дата;Охват;Лайки\n15.08.2026;10;1\nвчера;11;2\nпозавчера;1;2\n16.08.2026;x;2\n',
  )
  const choices = { account: { network: 'ok', name: 'ОК' } }
  const look = await steps.preview(id, { network: 'ok' })
  expect(look.skipped.count).toBe(3)
  const [done] = await steps.take({ upload: id, choices })
  const skipped = await server.json<{ total: number; rows: { row: number; reason: string }[]; reasons: unknown[] }>(
    `${steps.at}/imports/${done!.imports[0]!.id}/skipped`,
    { lang: 'en' },
  )
  expect(skipped.total).toBe(3)
  expect(skipped.rows[0]).toMatchObject({ row: 3 })
  expect(skipped.rows[0]!.reason).toMatch(/date/)
})

test('another brand’s import does not exist here', async () => {
  const there = sourcesSteps(server, OTHER)
  const answer = await server.request(`${there.at}/files?name=a.csv`, {
    method: 'POST',
    as: 'outsider',
    body: utf8(vkCommunity()) as Uint8Array<ArrayBuffer>,
  })
  const { id } = (await answer.json()) as { id: string }
  await server.request(`${there.at}/imports`, {
    method: 'POST',
    as: 'outsider',
    body: JSON.stringify({ files: [{ upload: id, choices: {} }] }),
  })
  await server.jobs.idle()
  const { imports: theirs } = await server.json<Imports>(`${there.at}/imports`, { as: 'outsider' })
  // The id begins with the hash of the bytes, so it must be a file that this brand does not have.
  const own = new Set((await imports()).imports.map((one) => one.id))
  const foreign = theirs.map((one) => one.id).filter((one) => !own.has(one))
  for (const one of [...foreign, 'nothing'])
    for (const [path, init] of [
      ['skipped', {}],
      ['undo', {}],
      ['undo', { method: 'POST', body: '{}' }],
    ] as const) {
      const refused = await server.request(`${steps.at}/imports/${one}/${path}`, init)
      expect([refused.status, await codeOf(refused)]).toEqual([404, 'app.import-unknown'])
    }
})

test('templates come as CSV and as a spreadsheet that is read again', async () => {
  const csv = await server.request(`${steps.at}/templates/leads.csv`)
  expect(Buffer.from(await csv.arrayBuffer()).toString()).toMatch(/^\ufeffдата;источник;/)
  expect(csv.headers.get('content-disposition')).toMatch(/filename\*=UTF-8''%D0/)
  const book = await server.request(`${steps.at}/templates/spend.xlsx`, { lang: 'en' })
  const { id } = await steps.upload('spend.xlsx', new Uint8Array(await book.arrayBuffer()))
  expect((await steps.preview(id)).source?.id).toBe('merilo-template')
  expect((await server.request(`${steps.at}/templates/secrets.csv`)).status).toBe(404)
})
