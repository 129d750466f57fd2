import { expect, test } from 'vitest'
import { parseGoal } from '../core/goals/parse.ts'
import { smart } from '../core/goals/smart.ts'
import type { Grain, Fact } from '../core/facts/types.ts'
import { eachDay, type Day } from '../core/time/day.ts'
import { say } from '../i18n/say.ts'
import type { AppContext } from './context.ts'
import { measureGoal } from './goal-evidence.ts'
import { withApp } from './open.ts'
import { pointsAndGaps } from './point-a.ts'
import { phrase } from './phrases.ts'

const ACCOUNT = 'vk:1'
const likes = (from: Day, value: number, to = from, grain: Grain = 'day'): Fact => ({
  kind: 'observation',
  account: ACCOUNT,
  subject: 'account',
  subjectId: '',
  measure: 'likes',
  dims: '',
  grain,
  from,
  to,
  value,
  currency: null,
  definition: 'typed',
  row: 1,
})
const inMemory = (facts: readonly Fact[], work: (app: AppContext) => Promise<void>) =>
  withApp({ dataDir: null, zone: 'Europe/Moscow', today: '2026-11-21' }, async (app) => {
    await app.book.accounts.save(app.workspace, { id: ACCOUNT, network: 'vk', nativeId: '1', name: '', zone: app.zone })
    const writer = await app.facts.beginImport(app.workspace, 'one', '2026-11-21T00:00:00Z')
    await writer.append(facts)
    await writer.commit()
    await work(app)
  })
const look = async (app: AppContext) => {
  const { points, gaps } = await pointsAndGaps(
    app,
    await app.facts.coverage({ workspace: app.workspace, accounts: [] }),
  )
  const goal = parseGoal('Увеличить лайки ВКонтакте на 20 % за 4 недели', { today: app.today })
  const measured = await measureGoal(app, goal, null)
  return { points, gaps, measured, letters: smart(goal, measured!.evidence) }
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('three typed days are no point A, and it is told which they are', () =>
  inMemory([likes('2026-11-18', 5), likes('2026-11-20', 7), likes('2026-11-21', 3)], async (app) => {
    const { points, gaps, measured, letters } = await look(app)
    expect(points.filter((one) => one.kpi === 'likes')).toEqual([])
    expect(gaps).toMatchObject([
      { account: ACCOUNT, kpi: 'likes', known: 3, of: 28, days: ['2026-11-18..2026-11-18', '2026-11-20..2026-11-21'] },
    ])
    const told = (lang: 'ru' | 'en') => plain(say(lang, phrase('app.point-a-gap', gaps[0]!)))
    expect(told('ru')).toBe(
      'лайки — нет данных: известны 3 дня из 28 (18 ноября 2026 и 20–21 ноября 2026). Добавьте выгрузку за остальные дни или внесите их числа вручную.',
    )
    expect(told('en')).toMatch(/^likes: no data, 3 of 28 days known \(.+\)\. Add an export/)
    expect([measured!.pointA, measured!.target]).toEqual([null, null])
    const m = letters.find((one) => one.letter === 'M')!
    expect([m.verdict, m.evidence.code]).toEqual(['warn', 'smart.m.gaps'])
    expect(plain(say('ru', m.evidence))).toContain('известны 3 дня из 28')
  }))

test('a fifth of the days may be missing', () => {
  const days = [...eachDay({ from: '2026-10-25', to: '2026-11-21' })].filter((_, i) => i % 6 !== 2)
  return inMemory(
    days.map((day) => likes(day, 10)),
    async (app) => {
      const { points, gaps, measured } = await look(app)
      expect(points.find((one) => one.kpi === 'likes')?.value).toBe(10 * days.length)
      expect(gaps).toEqual([])
      expect(measured!.pointA).toBe(10 * days.length)
    },
  )
})

test('figures of whole weeks know all of their days', () =>
  inMemory(
    [
      likes('2026-10-25', 40, '2026-10-31', 'week'),
      likes('2026-11-01', 50, '2026-11-07', 'week'),
      likes('2026-11-08', 60, '2026-11-14', 'week'),
      likes('2026-11-15', 50, '2026-11-21', 'week'),
    ],
    async (app) => {
      const { points, gaps, measured } = await look(app)
      expect(points.find((one) => one.kpi === 'likes')?.value).toBe(200)
      expect([gaps, measured!.pointA]).toEqual([[], 200])
    },
  ))
