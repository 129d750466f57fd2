import { expect, test } from 'vitest'
import type { GoalRecord } from '../../store/book/types.ts'
import { judgedVersions, madeOn } from './goals-over.ts'

const OCTOBER = { from: '2026-10-01', to: '2026-10-31' }
const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' }

const first: GoalRecord = {
  id: 'goal-1',
  version: 1,
  replacedBy: null,
  reason: null,
  sentence: '70 лидов за октябрь',
  kpi: 'leads',
  accounts: [],
  understood: {},
  pointA: null,
  target: 70,
  from: OCTOBER.from,
  deadline: OCTOBER.to,
  at: '2026-09-30T09:00:00.000Z',
}
const later = (day: string, change: Partial<GoalRecord> = {}): GoalRecord => ({
  ...first,
  version: 2,
  reason: 'бюджет урезали',
  at: `${day}T09:00:00.000Z`,
  ...change,
})
const withdrawn = (day: string): GoalRecord => later(day, { replacedBy: 2 })
const over = (range: typeof OCTOBER, ...goals: GoalRecord[]) => {
  const { active, stopped } = judgedVersions(goals, range, ({ at }) => at.slice(0, 10))
  return { active: active.map(({ version }) => version), stopped: stopped.map(({ on, moved }) => [on, moved?.version]) }
}

test('a goal withdrawn after its month stays in it, as it was', () => {
  expect(over(OCTOBER, first, withdrawn('2026-11-03'))).toEqual({ active: [1], stopped: [] })
  expect(over(NOVEMBER, first, withdrawn('2026-11-03'))).toEqual({ active: [], stopped: [] })
})

test('a goal changed after its month stays in it, as it was, whatever the new one is about', () => {
  const november = { from: NOVEMBER.from, deadline: NOVEMBER.to, target: 200 }
  expect(over(OCTOBER, first, later('2026-11-03', november)).active).toEqual([1])
  expect(over(NOVEMBER, first, later('2026-11-03', november)).active).toEqual([2])
  expect(over(OCTOBER, first, later('2026-11-03', { target: 10 })).active).toEqual([1])
})

test('changed within its time: judged by what stood at the end', () => {
  expect(over(OCTOBER, first, later('2026-10-15', { target: 50 }))).toEqual({ active: [2], stopped: [] })
  const long = { ...first, deadline: '2026-12-31' }
  const second = later('2026-11-10', { deadline: '2026-12-31', target: 50 })
  expect(over(OCTOBER, long, second).active).toEqual([1])
  expect(over(NOVEMBER, long, second).active).toEqual([2])
})

test('withdrawn within its time, or moved out of it: told, not judged; later months know nothing of it', () => {
  expect(over(OCTOBER, first, withdrawn('2026-10-20'))).toEqual({ active: [], stopped: [['2026-10-20', undefined]] })
  const moved = later('2026-10-20', { from: NOVEMBER.from, deadline: NOVEMBER.to })
  expect(over(OCTOBER, first, moved)).toEqual({ active: [], stopped: [['2026-10-20', 2]] })
  expect(over(NOVEMBER, first, moved)).toEqual({ active: [2], stopped: [] })
  const long = { ...first, deadline: '2026-12-31' }
  const ended = { ...withdrawn('2026-10-20'), deadline: '2026-12-31' }
  expect(over(OCTOBER, long, ended).stopped).toHaveLength(1)
  expect(over(NOVEMBER, long, ended)).toEqual({ active: [], stopped: [] })
})

test('a goal written down afterwards is judged all the same', () => {
  expect(over(OCTOBER, { ...first, at: '2026-11-05T09:00:00.000Z' }).active).toEqual([1])
})

test('the day is the brand’s, and a demo that stands still knows no later one', () => {
  const at = '2026-10-31T22:30:00.000Z'
  expect(madeOn({ zone: 'Europe/Moscow', today: '2026-11-05' }, { at })).toBe('2026-11-01')
  expect(madeOn({ zone: 'Europe/Moscow', today: '2026-10-02' }, { at })).toBe('2026-10-02')
})
