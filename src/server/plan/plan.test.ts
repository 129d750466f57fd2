import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
const at = (path: string) => `/api/brands/brand${path}`
const put = (path: string, body: object) =>
  server.request(at(path), { method: 'PUT', as: 'specialist', body: JSON.stringify(body) })
const remove = (path: string) => server.request(at(path), { method: 'DELETE', as: 'specialist' })

beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.close())

test('a strategy changes by versions with reasons, and two people can’t overwrite each other', async () => {
  const save = (body: object) =>
    server.request(at('/strategy'), { method: 'POST', as: 'specialist', body: JSON.stringify(body) })
  expect(await (await save({ body: { purpose: 'Чаще звать гостей' }, after: 0 })).json()).toEqual({ version: 1 })
  expect(await (await save({ body: { purpose: 'Иначе' }, after: 1 })).json()).toMatchObject({
    error: { code: 'plan.needs-reason' },
  })
  expect((await save({ body: { purpose: 'Поверх чужого' }, after: 0, reason: 'не видел' })).status).toBe(409)
  await save({ body: { purpose: 'Доставка' }, after: 1, reason: 'Открыли доставку' })
  const { versions } = await server.json<{ versions: { version: number; body: { purpose: string; tone: string } }[] }>(
    at('/strategy'),
    { as: 'viewer' },
  )
  expect(versions.map((one) => [one.version, one.body.purpose, one.body.tone])).toEqual([
    [2, 'Доставка', ''],
    [1, 'Чаще звать гостей', ''],
  ])
})

test('a task is made, done, opened again and removed; the day it was done is kept', async () => {
  const { id } = await server.json<{ id: string }>(at('/tasks'), { as: 'specialist', send: { title: 'Снять ролик' } })
  const task = async () =>
    (await server.json<{ tasks: { id: string; doneAt: string | null }[] }>(at('/tasks'))).tasks.find(
      (one) => one.id === id,
    )
  await put(`/tasks/${id}`, { title: 'Снять ролик', done: true })
  const done = (await task())!.doneAt
  expect(done).not.toBeNull()
  await put(`/tasks/${id}`, { title: 'Снять два ролика', done: true })
  expect((await task())!.doneAt).toBe(done)
  await put(`/tasks/${id}`, { title: 'Снять два ролика', done: false })
  expect((await task())!.doneAt).toBeNull()
  expect((await remove(`/tasks/${id}`)).status).toBe(200)
  expect((await remove(`/tasks/${id}`)).status).toBe(404)
})

test('another brand’s task can’t be changed through this one', async () => {
  const foreign = await server.json<{ id: string }>('/api/brands/other/tasks', {
    as: 'outsider',
    send: { title: 'Чужая' },
  })
  expect((await put(`/tasks/${foreign.id}`, { title: 'Наша' })).status).toBe(404)
  const { tasks } = await server.json<{ tasks: { title: string }[] }>('/api/brands/other/tasks', { as: 'outsider' })
  expect(tasks.map((one) => one.title)).toEqual(['Чужая'])
})

test('without posts the fact is unknown, not zero', async () => {
  await server.json(at('/calendar'), { as: 'specialist', send: { day: '2026-10-05', title: 'Рецепт' } })
  await server.json(at('/calendar'), {
    as: 'specialist',
    send: { day: '2026-10-06', title: 'Снято', state: 'dropped' },
  })
  const calendar = await server.json(at('/calendar?month=2026-10'))
  expect(calendar).toMatchObject({ posts: null, postsTo: null, counts: { planned: 1, due: 0, beyond: null } })
  expect(calendar).toMatchObject({ items: [{ title: 'Рецепт', outcome: 'unknown', came: null }] })
})

test('a plan meets what came out: on its day, moved, never, and what nobody planned', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'merilo-plan-'))
  const file = join(folder, 'posts.csv')
  const lines = ['05.10.2026;1;Рецепт недели', '08.10.2026;2;Новое зерно: Эфиопия', '20.10.2026;3;Вдруг']
  await writeFile(file, `date;post_id;text;network;likes\n${lines.map((line) => `${line};vk;5`).join('\n')}\n`)
  const [imported] = await server.importFiles([file])
  await rm(folder, { recursive: true })
  expect(imported?.error).toBeNull()
  for (const [day, title] of [
    ['2026-10-06', 'Новое зерно'],
    ['2026-10-12', 'Дегустация'],
  ])
    await server.json(at('/calendar'), { as: 'specialist', send: { day, title, state: 'approved' } })
  const calendar = await server.json<{
    items: { title: string; outcome: string; came: { day: string; late: number } | null }[]
  }>(at('/calendar?month=2026-10'))
  expect(calendar).toMatchObject({
    postsTo: '2026-10-20',
    counts: { planned: 3, due: 3, out: 2, missing: 1, beyond: 1 },
  })
  expect(calendar.items.map(({ title, outcome, came }) => [title, outcome, came?.late])).toEqual([
    ['Рецепт', 'out', 0],
    ['Новое зерно', 'out', 2],
    ['Дегустация', 'missing', undefined],
  ])
})

test('a note of what was outside control is kept once; one that came with a file stays with its file', async () => {
  const note = { kind: 'out-of-stock', from: '2026-10-01', to: '2026-10-09', note: 'дрип-пакеты' }
  const first = await server.json<{ id: string }>(at('/notes'), { as: 'specialist', send: note })
  expect(await server.json(at('/notes'), { as: 'specialist', send: note })).toEqual(first)
  const bad = await server.request(at('/notes'), {
    method: 'POST',
    body: JSON.stringify({ ...note, to: '2026-09-01' }),
  })
  expect(bad.status).toBe(400)

  const folder = await mkdtemp(join(tmpdir(), 'merilo-plan-'))
  const file = join(folder, 'causes.csv')
  await writeFile(file, 'from;to;cause;network;note\n2026-10-10;2026-10-20;конкурс;;розыгрыш\n')
  const [outcome] = await server.importFiles([file])
  await rm(folder, { recursive: true })
  expect(outcome?.error).toBeNull()
  const { notes } = await server.json<{ notes: { id: string; kindName: string; fromFile: boolean }[] }>(at('/notes'))
  expect(notes.map((one) => [one.kindName, one.fromFile])).toEqual(
    expect.arrayContaining([
      ['конкурс', true],
      ['товара нет в\u00a0наличии', false],
    ]),
  )
  const fromFile = notes.find((one) => one.fromFile)!
  expect(await (await remove(`/notes/${encodeURIComponent(fromFile.id)}`)).json()).toMatchObject({
    error: { code: 'plan.note-from-file' },
  })
  expect((await remove(`/notes/${encodeURIComponent(first.id)}`)).status).toBe(200)
})
