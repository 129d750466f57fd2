import { createHmac } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noImportOptions } from '../../app/import-file.ts'
import { importFiles } from '../../app/import-files.ts'
import { BRAND, testServer, type TestServer } from '../testing/test-server.ts'
import { keepPromises } from './keep-promises.ts'

let server: TestServer
const api = `/api/brands/${BRAND}/people`
const send = <T>(path: string, body: object, method = 'POST') => server.json<T>(`${api}${path}`, { send: body, method })
const leads =
  'date;contact;status;lead_id\n2026-09-05;anna@example.test;won;L-1\n2026-10-05;oleg@example.test;new;L-2\n'

beforeAll(async () => {
  server = await testServer()
  // The engine's own pseudonyms, so that the file goes in as it does in life.
  const path = join(server.folder, 'leads.csv')
  await writeFile(path, leads)
  const { salt } = server.stores
  await importFiles(
    {
      workspace: BRAND,
      book: server.stores.book,
      facts: server.stores.facts,
      pseudonym: (identity) => createHmac('sha256', salt).update(identity).digest('hex').slice(0, 16),
      zone: 'Europe/Moscow',
      today: '2026-11-02',
      now: () => new Date().toISOString(),
    },
    [path],
    { ...noImportOptions, corrections: [] },
  )
  server.engine.touch(BRAND)
})
afterAll(() => server.close())

test('the owner sees what is kept, finds a person, and erases them; the log keeps no name', async () => {
  const kept = await server.json<{ kinds: { type: string; people: number }[] }>(api)
  expect(kept.kinds).toMatchObject([
    { type: 'lead', people: 2 },
    { type: 'sale', people: 1 },
  ])
  const identity = ' Anna@Example.test '
  const { records } = await send<{ records: { type: string; eventId: string }[] }>('/records', { identity })
  expect(records.map(({ type, eventId }) => [type, eventId])).toEqual([
    ['lead', 'L-1'],
    ['sale', 'L-1'],
  ])
  expect(await send('/erase', { identity })).toEqual({ records: 2 })
  expect(await send('/records', { identity })).toEqual({ records: [] })
  expect(await server.json(api)).toMatchObject({ kinds: [{ type: 'lead', people: 1 }], erased: 1 })
  const log = await server.office.audit.ofBrand(BRAND, 10)
  expect(log.map(({ action }) => action).toSorted()).toEqual(['people.erase', 'people.look', 'people.look'])
  expect(JSON.stringify(log)).not.toMatch(/anna/i)
})

test('retention says what it would forget, forgets it, and is kept every day', async () => {
  const brand = (await server.stores.book.brand.get(BRAND))!
  await server.stores.book.brand.save(BRAND, { ...brand, today: '2026-11-02' })
  server.engine.touch(BRAND)
  expect(await server.json(`${api}/old?months=1`)).toEqual({ events: 0, before: '2026-10-02' })
  expect(await send('/retention', { months: 1 }, 'PUT')).toEqual({ forgotten: 0 })
  // A month goes by; nobody clicks.
  await server.stores.book.brand.save(BRAND, { ...brand, today: '2026-12-02', retentionMonths: 1 })
  server.engine.touch(BRAND)
  const promises = keepPromises({ engine: server.engine, office: server.office, log: pino({ level: 'silent' }) })
  await promises.idle()
  await promises.stop()
  expect(await server.json(api)).toMatchObject({
    kinds: [{ type: 'lead', events: 1, withActor: 0, people: 0 }],
    retentionMonths: 1,
    forgottenBefore: '2026-11-02',
  })
})
