import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BRAND, OTHER, testServer, type TestServer } from '../testing/test-server.ts'
import { codeOf, sourcesSteps } from './testing.ts'
import { findUpload, plainName } from './uploads.ts'

let server: TestServer
let steps: ReturnType<typeof sourcesSteps>
beforeAll(async () => {
  server = await testServer({ MERILO_UPLOAD_MB: '1' })
  steps = sourcesSteps(server)
})
afterAll(() => server.close())

const left = async (): Promise<string[]> => readdir(join(server.folder, 'uploads')).catch(() => [])

test('a name is shown and never a path', () => {
  expect(plainName('C:\\fake\\..\\отчёт.csv')).toBe('отчёт.csv')
  expect(plainName('../../etc/passwd')).toBe('passwd')
  expect(plainName('a\u0000b\r\nc\u202e.csv')).toBe('abc.csv')
  expect(plainName('..')).toBe('..')
  expect(plainName('///')).toBe('file')
  expect(plainName('я'.repeat(500))).toHaveLength(200)
})

test('hostile names land nowhere but in the uploads, under names of our own', async () => {
  for (const name of ['../../book.sqlite', '/etc/passwd', '..', 'CON', 'a\u0000.csv', '<img src=x>.csv', '%2e%2e%2f']) {
    const { id } = await steps.upload(name, 'Дата;Охват\n01.10.2026;5\n')
    const kept = await findUpload(server.folder, BRAND, id)
    expect(kept.path).toBe(join(server.folder, 'uploads', id))
  }
  expect((await left()).every((name) => /^[0-9a-f-]{36}(?:\.json)?$/.test(name))).toBe(true)
})

test('what is larger than allowed is refused, whether the length was told or not, and leaves nothing', async () => {
  const before = await left()
  const answer = await steps.put('big.csv', new Uint8Array(1024 * 1024 + 1).fill(48))
  expect([answer.status, await codeOf(answer)]).toEqual([413, 'server.too-large'])
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(300_000).fill(48)),
  })
  const streamed = await server.request(`${steps.at}/files?name=endless.csv`, {
    method: 'POST',
    as: 'specialist',
    body: endless,
    duplex: 'half',
    headers: { 'content-type': 'application/octet-stream' },
  } as never)
  expect([streamed.status, await codeOf(streamed)]).toEqual([413, 'server.too-large'])
  expect(await left()).toEqual(before)
})

test('an upload that breaks off leaves nothing', async () => {
  const before = await left()
  const cut = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new Uint8Array(1000))
      controller.error(new Error('the line is dead'))
    },
  })
  const answer = await server.request(`${steps.at}/files?name=cut.csv`, {
    method: 'POST',
    as: 'specialist',
    body: cut,
    duplex: 'half',
    headers: { 'content-type': 'application/octet-stream' },
  } as never)
  expect(await codeOf(answer)).toBe('sources.upload-cut')
  expect(await left()).toEqual(before)
})

test('nothing at all is no file', async () => {
  expect(await codeOf(await steps.put('nothing.csv', ''))).toBe('sources.upload-empty')
})

test('another brand’s upload, an invented id and a path do not exist', async () => {
  const { id } = await steps.upload('own.csv', 'Дата;Охват\n01.10.2026;5\n')
  await expect(findUpload(server.folder, OTHER, id)).rejects.toMatchObject({ code: 'sources.upload-gone' })
  for (const other of [crypto.randomUUID(), '../book.sqlite', `${id}.json`]) {
    const answer = await server.request(`${steps.at}/files/${encodeURIComponent(other)}/preview`, {
      method: 'POST',
      as: 'specialist',
      body: '{}',
    })
    expect(answer.status).toBe(404)
  }
  const stranger = await server.request(`/api/brands/${OTHER}/files/${id}/preview`, {
    method: 'POST',
    as: 'outsider',
    body: '{}',
  })
  expect(await codeOf(stranger)).toBe('sources.upload-gone')
})

test('a file that was looked at can be forgotten, and one that nobody decides on is forgotten after a day', async () => {
  const { id } = await steps.upload('forget.csv', 'Дата;Охват\n01.10.2026;5\n')
  await server.json(`${steps.at}/files/${id}`, { method: 'DELETE', as: 'specialist' })
  expect((await left()).filter((name) => name.startsWith(id))).toEqual([])

  const old = await steps.upload('old.csv', 'Дата;Охват\n01.10.2026;5\n')
  const yesterday = new Date(Date.now() - 25 * 3_600_000)
  for (const end of ['', '.json']) await utimes(join(server.folder, 'uploads', `${old.id}${end}`), yesterday, yesterday)
  await steps.upload('new.csv', 'Дата;Охват\n01.10.2026;5\n')
  expect((await left()).filter((name) => name.startsWith(old.id))).toEqual([])
})
