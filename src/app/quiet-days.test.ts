import { expect, test } from 'vitest'
import type { Fact, Network } from '../core/facts/types.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import type { MeasureId } from '../core/measures/ids.ts'
import { addDays, eachDay, type Day } from '../core/time/day.ts'
import type { AppContext } from './context.ts'
import { groundOf } from './goal-ground.ts'
import { goalScope, historyOf } from './goal-scope.ts'
import { withApp } from './open.ts'

const POSTS = 'instagram:1'
const DAILY = 'vk:1'
const from = '2026-10-05'

const figure = (account: string, postId: string, measure: MeasureId, day: Day, value: number): Fact => ({
  kind: 'observation',
  account,
  subject: postId === '' ? 'account' : 'post',
  subjectId: postId,
  measure,
  dims: '',
  grain: postId === '' ? 'day' : 'lifetime',
  from: day,
  to: day,
  value,
  currency: null,
  definition: 'typed',
  row: 1,
})
const post = (day: Day, likes: number | null, account = POSTS): Fact[] => [
  {
    kind: 'post',
    account,
    postId: day,
    publishedAt: null,
    day,
    hour: null,
    format: 'photo',
    title: '',
    url: null,
    flags: [],
    row: 1,
  },
  figure(account, day, 'reach', day, 500),
  ...(likes === null ? [] : [figure(account, day, 'likes', day, likes)]),
]
const inMemory = (facts: readonly Fact[], work: (app: AppContext) => Promise<void>) =>
  withApp({ dataDir: null, zone: 'Europe/Moscow', today: '2026-11-02' }, async (app) => {
    for (const [id, network] of [
      [POSTS, 'instagram'],
      [DAILY, 'vk'],
    ] as const)
      await app.book.accounts.save(app.workspace, { id, network, nativeId: '1', name: '', zone: app.zone })
    const writer = await app.facts.beginImport(app.workspace, 'one', '2026-11-02T00:00:00Z')
    await writer.append(facts)
    await writer.commit()
    await work(app)
  })
const days = async (app: AppContext, kpi: KpiId, network: Network | null) =>
  (await historyOf(app, await goalScope(app, kpi, network), { from, to: addDays(from, 7) })).values

test('a day without posts is a zero between the first post and the last one, and unknown beyond them', () =>
  inMemory([...post('2026-10-06', 30), ...post('2026-10-09', 10), ...post('2026-10-10', null)], async (app) => {
    expect(await days(app, 'likes', 'instagram')).toEqual([null, 30, 0, 0, 10, null, null, null])
    // A rate or a mean of no posts is no zero.
    expect(await days(app, 'likes_per_post', 'instagram')).toEqual([null, 30, null, null, 10, null, null, null])
    expect(await days(app, 'comments', 'instagram')).toEqual(Array.from({ length: 8 }, () => null))
  }))

test('an account that tells the figure by day keeps its gaps, whatever it published', () =>
  inMemory(
    [
      ...post('2026-10-05', 7, DAILY),
      ...post('2026-10-12', 7, DAILY),
      ...['2026-10-05', '2026-10-06', '2026-10-08', '2026-10-12'].map((day) => figure(DAILY, '', 'likes', day, 5)),
      ...post('2026-10-06', 30),
      ...post('2026-10-10', 10),
    ],
    async (app) => {
      expect(await days(app, 'likes', 'vk')).toEqual([5, 5, null, 5, null, null, null, 5])
      expect(await days(app, 'likes', 'instagram')).toEqual([null, 30, 0, 0, 0, 10, null, null])
      expect(await days(app, 'likes', null)).toEqual([5, 35, null, 5, null, 10, null, 5])
    },
  ))

test('what posts bring in a month is forecast near what they brought, not as if every day had one', () => {
  const posting = [...eachDay({ from: '2026-06-01', to: '2026-11-01' })].filter((_, i) => i % 3 === 0)
  const facts = posting.flatMap((day, i) => post(day, 90 + (i % 5) * 5))
  return inMemory(facts, async (app) => {
    const ground = await groundOf(app, 'likes', 'instagram', { from: '2026-11-03', to: '2026-12-02' })
    expect(ground!.pointA).toBe(1000)
    expect(ground!.outcomes!.quantile(0.5)).toBeGreaterThan(900)
    expect(ground!.outcomes!.quantile(0.5)).toBeLessThan(1100)
    expect(ground!.outcomes!.atLeast(2500)).toBeLessThan(0.1)
    expect(ground!.best!.value).toBeLessThan(1100)
    expect(ground!.judged.length).toBeGreaterThan(0)
  })
})
