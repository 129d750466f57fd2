import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { testServer, type TestServer } from '../server/testing/test-server.ts'
import type { AppContext } from './context.ts'
import { guardOutcomes } from './guard-memory.ts'

let t: TestServer
let app: AppContext
beforeAll(async () => {
  t = await testServer()
  await t.demo()
  app = {
    workspace: 'demo',
    book: t.stores.book,
    facts: t.stores.facts,
    pseudonym: (identity) => identity,
    zone: 'Europe/Moscow',
    today: '2026-11-02',
    now: () => '2026-11-02T10:00:00Z',
  }
})
afterAll(() => t.close())

const october = { from: '2026-10-01', to: '2026-10-31' }

test('the second question is answered from memory, until a cause of the account is told', async () => {
  const coverage = await app.facts.coverage({ workspace: 'demo', accounts: ['vk:990000001'] })
  const posts = vi.spyOn(app.facts, 'posts')
  const ask = () => guardOutcomes(app, coverage, () => [october, { from: '2026-06-01', to: '2026-06-30' }])
  const [first] = await ask()
  expect(first!.outcomes[0]!['follower-drip']).toMatchObject({ state: 'found' })
  expect(first!.outcomes[1]!['contest-hunters']).toMatchObject({ state: 'found' })
  expect(posts).toHaveBeenCalledTimes(1)
  expect(await ask()).toEqual([first])
  expect(posts).toHaveBeenCalledTimes(1)

  const cause = { id: 'told', kind: 'mentions', from: '2026-10-01', to: '2026-10-13', note: 'городской чат' }
  await app.book.causes.save('demo', { ...cause, accounts: ['vk:990000001'], importId: null })
  const [explained] = await ask()
  expect(posts).toHaveBeenCalledTimes(2)
  expect(explained!.outcomes[0]!['follower-drip']).toMatchObject({ state: 'clean' })
  await app.book.causes.remove('demo', 'told')
  expect(await ask()).toEqual([first])
  posts.mockRestore()
})

test('a failure is not kept', async () => {
  const coverage = await app.facts.coverage({ workspace: 'demo', accounts: ['youtube:main'] })
  const posts = vi.spyOn(app.facts, 'series').mockRejectedValueOnce(new Error('the store is away'))
  const ask = () => guardOutcomes(app, coverage, () => [october])
  await expect(ask()).rejects.toThrow('away')
  expect((await ask())[0]!.outcomes[0]!.redefinition).toMatchObject({ state: 'found' })
  posts.mockRestore()
})
