import { expect, test } from 'vitest'
import type { ClosedMonthRecord, DecisionRecord, GoalRecord, ImportRecord } from '../store/book/types.ts'
import { changedAfter, type Kept } from './changed-after.ts'

const app = { zone: 'Europe/Moscow', today: '2026-11-20' }
const CLOSED = '2026-11-02T09:00:00.000Z'
const BEFORE = '2026-11-01T09:00:00.000Z'
const AFTER = '2026-11-05T09:00:00.000Z'
const FINDING = {
  guard: 'bought',
  account: 'vk:1',
  measure: 'follows',
  range: { from: '2026-10-05', to: '2026-10-07' },
  evidence: [],
}
const KEY = 'bought|vk:1|follows|2026-10-05|-'

const closed = (more: object = {}): ClosedMonthRecord => ({
  month: '2026-10',
  version: 1,
  body: { data: { ru: { findings: [{ finding: FINDING }] } }, ...more },
  reason: null,
  author: '',
  at: CLOSED,
})
const imported = (more: Partial<ImportRecord>) =>
  ({ status: 'done', at: BEFORE, from: '2026-10-01', to: '2026-10-31', ...more }) as ImportRecord
const decision = (verdict: DecisionRecord['verdict'], at: string, finding = KEY) =>
  ({ id: at, finding, verdict, reason: '', by: '', at }) satisfies DecisionRecord
const goal = (more: Partial<GoalRecord> = {}) =>
  ({
    id: 'goal-1',
    version: 1,
    replacedBy: null,
    reason: null,
    from: '2026-10-01',
    deadline: '2026-10-31',
    at: '2026-09-30T09:00:00.000Z',
    ...more,
  }) as GoalRecord

const changed = (kept: Partial<Kept>, record = closed()) =>
  changedAfter(app, { imports: [], decisions: [], goals: [], ...kept }, record)
const nothing = { files: 0, undone: 0, decisions: 0, goals: 0 }

test('files that came, and imports that were taken back', () => {
  expect(changed({ imports: [imported({})] })).toEqual(nothing)
  expect(changed({ imports: [imported({ at: AFTER })] })).toEqual({ ...nothing, files: 1 })
  expect(changed({ imports: [imported({ status: 'undone', undoneAt: AFTER })] })).toEqual({ ...nothing, undone: 1 })
  expect(changed({ imports: [imported({ status: 'undone', undoneAt: BEFORE })] })).toEqual(nothing)
  // It came and went: the report stands as it stood.
  expect(
    changed({ imports: [imported({ at: AFTER, status: 'undone', undoneAt: '2026-11-06T09:00:00.000Z' })] }),
  ).toEqual(nothing)
  expect(changed({ imports: [imported({ at: AFTER, from: '2026-11-01', to: '2026-11-04' })] })).toEqual(nothing)
})

test('another word on a finding of the month', () => {
  expect(changed({ decisions: [decision('reject', AFTER)] })).toEqual({ ...nothing, decisions: 1 })
  expect(changed({ decisions: [decision('reject', BEFORE), decision('withdraw', AFTER)] }).decisions).toBe(1)
  expect(changed({ decisions: [decision('reject', BEFORE), decision('reject', AFTER)] })).toEqual(nothing)
  expect(changed({ decisions: [decision('reject', AFTER, 'bought|vk:1|follows|2026-09-05|-')] })).toEqual(nothing)
})

test('a goal by which the month would now be judged otherwise', () => {
  expect(changed({ goals: [goal()] })).toEqual(nothing)
  expect(changed({ goals: [goal({ at: AFTER })] })).toEqual({ ...nothing, goals: 1 })
  // What is changed or withdrawn later takes nothing out of the month.
  expect(changed({ goals: [goal({ replacedBy: 2 }), goal({ version: 2, replacedBy: 2, at: AFTER })] })).toEqual(nothing)
})

test('a reply makes another version of the same data', () => {
  const replied = { ...closed({ dataAt: CLOSED }), version: 2, at: '2026-11-08T09:00:00.000Z' }
  expect(changed({ imports: [imported({ at: AFTER })] }, replied)).toEqual({ ...nothing, files: 1 })
})
