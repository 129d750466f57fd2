import { expect, test } from 'vitest'
import { openInMemory } from '../store/data-folder.ts'
import type { AppContext } from './context.ts'
import { whileDataStands } from './data-memory.ts'

test('found out once, until a file or a decision changes what figures follow from', async () => {
  const { book, facts, close } = await openInMemory()
  const app: AppContext = {
    workspace: 'brand',
    book,
    facts,
    pseudonym: (identity) => identity,
    zone: 'Europe/Moscow',
    today: '2026-11-02',
    now: () => '2026-11-02T00:00:00Z',
  }
  let asked = 0
  const ask = (of: AppContext = app) => whileDataStands(of, 'key', async () => ++asked)
  expect([await ask(), await ask()]).toEqual([1, 1])
  // A goal is no figure.
  await book.settings.set('brand', 'milestone:goal-1', '2026-11-02')
  expect(await ask()).toBe(1)
  const decision = { id: 'd', finding: 'f', verdict: 'reject' as const, reason: 'r', by: 'b', at: app.now() }
  await book.decisions.save('brand', decision)
  expect(await ask()).toBe(2)
  expect(await ask({ ...app, today: '2026-11-03' })).toBe(3)
  expect(await ask({ ...app, workspace: 'other' })).toBe(4)
  expect(await ask()).toBe(2)
  await close()
})
