/** What the demo's people wrote down: no screen of the plan is empty, and nothing in it is later than the demo's day. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DOWNLOADED, TELEGRAM_CHAT } from '../../demo/truths.ts'
import { testServer, type TestServer } from '../testing/test-server.ts'

let t: TestServer
beforeAll(async () => {
  t = await testServer()
  await t.demo()
}, 60_000)
afterAll(() => t.close())

const get = <T>(path: string) => t.json<T>(`/api/brands/demo${path}`, { as: 'viewer' })

test('October’s plan meets what came out, and a channel’s post in its chat is no publication of its own', async () => {
  const { counts, posts, items } = await get<{
    counts: { planned: number; out: number; missing: number; beyond: number }
    posts: { account: string; planned: boolean }[]
    items: { outcome: string; came: { late: number } | null }[]
  }>('/calendar?month=2026-10')
  expect(counts).toMatchObject({ planned: items.length, missing: 2, out: items.length - 2 })
  expect(items.some(({ came }) => came?.late === 1)).toBe(true)
  expect(posts.some(({ account }) => account.endsWith(TELEGRAM_CHAT))).toBe(false)
  expect(counts.beyond).toBe(posts.filter(({ planned }) => !planned).length)
})

test('November is ahead: a plan, tasks, goals with steps, an agreement that waits for the client', async () => {
  const ahead = await get<{ counts: { planned: number; due: number } }>('/calendar?month=2026-11')
  expect(ahead.counts.planned).toBeGreaterThan(8)
  expect(ahead.counts.due).toBe(0)
  const { goals } = await get<{ goals: { steps: unknown[] }[] }>('/plan/steps')
  expect(goals.map(({ steps }) => steps.length > 2)).toEqual([true, true])
  const { tasks } = await get<{ tasks: { doneAt: string | null }[] }>('/tasks')
  expect(tasks.filter(({ doneAt }) => doneAt !== null)).toHaveLength(2)
})

test('the strategy was corrected with a reason', async () => {
  const { versions } = await get<{ versions: { version: number; reason: string | null; at: string }[] }>('/strategy')
  expect(versions.map(({ version, reason }) => [version, reason !== null])).toEqual([
    [2, true],
    [1, false],
  ])
  expect(versions.every(({ at }) => at.slice(0, 10) <= DOWNLOADED)).toBe(true)
})
