import { expect, test } from 'vitest'
import type { Fact } from '../core/facts/types.ts'
import { breakDays, breakMarks, knownBreaksId, markRedefinitions, sinceBreak } from './breaks.ts'
import type { AppContext } from './context.ts'
import { withApp } from './open.ts'

const ACCOUNT = 'youtube:main'
const views = (day: string): Fact => ({
  kind: 'observation',
  account: ACCOUNT,
  subject: 'account',
  subjectId: '',
  measure: 'views',
  dims: '',
  grain: 'day',
  from: day,
  to: day,
  value: 100,
  currency: null,
  definition: 'youtube.studio',
  row: 1,
})
const put = async (app: AppContext, id: string, days: readonly string[]) => {
  const writer = await app.facts.beginImport(app.workspace, id, '2026-11-02T00:00:00Z')
  await writer.append(days.map(views))
  await writer.commit()
  await markRedefinitions(app, [ACCOUNT])
}
const inMemory = (work: (app: AppContext) => Promise<void>) =>
  withApp({ dataDir: null, zone: 'Europe/Moscow', today: '2026-11-02' }, work)

test('two files make a mark together, once, and undoing either takes it away', () =>
  inMemory(async (app) => {
    await put(app, 'old', ['2026-07-01', '2026-08-23'])
    expect(await breakMarks(app)).toEqual([])
    await put(app, 'new', ['2026-08-24', '2026-09-30'])
    await markRedefinitions(app, [ACCOUNT])
    expect(await app.book.breaks.all(app.workspace)).toMatchObject([
      { account: ACCOUNT, measure: 'views', day: '2026-08-24', importId: knownBreaksId(ACCOUNT) },
    ])
    await app.facts.undoImport(app.workspace, 'old')
    await markRedefinitions(app, [ACCOUNT])
    expect(await breakMarks(app)).toEqual([])
  }))

test('a file that saw the change itself is believed about its day', () =>
  inMemory(async (app) => {
    await app.book.breaks.save(app.workspace, {
      account: ACCOUNT,
      measure: 'views',
      day: '2026-08-26',
      fromDefinition: 'a',
      toDefinition: 'b',
      importId: 'own',
    })
    await put(app, 'all', ['2026-07-01', '2026-09-30'])
    expect((await breakMarks(app)).map((mark) => mark.day)).toEqual(['2026-08-26'])
  }))

test('a mark concerns the terms that count its measure, on its account', () => {
  const marks = [{ account: ACCOUNT, measure: 'views', day: '2026-08-24' }]
  expect(breakDays([{ take: 'sum', measure: 'views' }], [ACCOUNT], marks)).toEqual(['2026-08-24'])
  expect(breakDays([{ take: 'sum', measure: 'likes' }], [ACCOUNT], marks)).toEqual([])
  expect(breakDays([{ take: 'sum', measure: 'views' }], ['vk:1'], marks)).toEqual([])
})

test('a range is cut at the last mark inside it', () => {
  const range = { from: '2026-08-01', to: '2026-08-31' }
  expect(sinceBreak(range, ['2026-08-10', '2026-08-24'])).toEqual({ from: '2026-08-24', to: '2026-08-31' })
  expect(sinceBreak(range, ['2026-09-01'])).toEqual(range)
})
