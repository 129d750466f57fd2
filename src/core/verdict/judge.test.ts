import type { Phrase } from '../phrase.ts'
import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { say } from './phrases.ts'
import { DEADLINE, finding, newFollowers, nothingElse } from './testing.ts'

const text = (words: string) => say('verdict.text', { text: words })
const short = (phrases: readonly { code: string }[]) =>
  phrases.map((phrase) => phrase.code.replace(/^verdict\.(next|director)\./, ''))

test('behind, with a broken link, lost leads and good content: four things to do, in order', () => {
  const { next } = judge({
    ...nothingElse,
    kpis: [newFollowers(31, 1, { plan: 3000, findings: [finding()] })],
    outside: { leads: { total: 60, notHandled: 24 } },
    chain: [
      { step: 'visits', now: 1500, before: 1400 },
      { step: 'leads', now: 20, before: 60 },
    ],
    content: [{ what: text('видео'), posts: 4, value: 412, typical: 150, measure: text('вовлечения') }],
  })
  expect(short(next)).toEqual(['decide', 'catch-up', 'chain', 'leads'])
  expect(next[1]!.params).toMatchObject({ days: 31 })
})

test('what to do follows from the status', () => {
  const first = (...args: Parameters<typeof newFollowers>) =>
    short(judge({ ...nothingElse, kpis: [newFollowers(...args)] }).next)[0]
  expect(first(31, 1, { plan: null })).toBe('set-plan')
  expect(first(31, 1, { raw: null })).toBe('fresh-data')
  expect(first(31, 1.5, { plan: 1500 })).toBe('hold')
  expect(first(62, 1, { today: DEADLINE, plan: 900 })).toBe('raise')
  expect(first(62, 1, { today: DEADLINE, plan: 2500 })).toBe('replan')
  expect(first(7)).toBe('check-on')
  expect(first(31, 1, { shape: 'milestone', plan: 1, raw: 0 })).toBe('milestone')
})

test('content that is not better than usual, or a single post, is no advice', () => {
  const content = (posts: number, value: number) =>
    short(
      judge({
        ...nothingElse,
        kpis: [],
        content: [{ what: text('видео'), posts, value, typical: 150, measure: text('ER') }],
      }).next,
    )
  expect(content(3, 140)).toEqual([])
  expect(content(1, 400)).toEqual([])
  expect(content(2, 400)).toEqual(['content'])
})

test('four sentences for the director, always', () => {
  const cases = [
    { kpis: [], start: 'no-kpis' },
    { kpis: [newFollowers(62, 1, { today: DEADLINE, plan: 1000 })], start: 'reached' },
    { kpis: [newFollowers(62, 1, { today: DEADLINE, plan: 2000 })], start: 'missed' },
    { kpis: [newFollowers(31, 1.5, { plan: 1500 })], start: 'on-track' },
    { kpis: [newFollowers(31, 1, { plan: 3000 })], start: 'behind' },
    { kpis: [newFollowers(5)], start: 'cannot-tell' },
  ]
  for (const { kpis, start } of cases) {
    const { director } = judge({ ...nothingElse, kpis })
    expect(director).toHaveLength(4)
    expect(short(director)[0]).toBe(start)
    expect(short(director)[2]).toBe('why')
  }
})

test('the second sentence tells real from chance from «cannot tell»', () => {
  // The window runs on: the answer of the 28th day stands, and the sentence says so.
  const second = (factor: number) => {
    const said = judge({ ...nothingElse, kpis: [newFollowers(31, factor)] }).director[1]!
    expect(said).toMatchObject({
      code: 'verdict.director.with-note',
      params: { note: { params: { on: '2025-07-28' } } },
    })
    return said.params['change'] as Phrase
  }
  expect(second(1.6)).toMatchObject({ code: 'verdict.director.real', params: { good: true, beyond: true } })
  expect(second(0.5)).toMatchObject({ code: 'verdict.director.real', params: { good: false } })
  expect(['verdict.director.chance', 'stats.cannot-tell']).toContain(second(1).code)
  const young = newFollowers(31)
  const history = { start: '2025-06-10', values: young.history.values.slice(-52) }
  expect(judge({ ...nothingElse, kpis: [{ ...young, history }] }).director[1]!.params['change']).toMatchObject({
    code: 'stats.too-short',
  })
})

test('the third sentence: with ads and without, bought, outside control', () => {
  const { director, guards } = judge({
    ...nothingElse,
    kpis: [newFollowers(31, 1, { raw: 700, findings: [finding()] })],
    findings: [finding()],
    split: { ads: 210, organic: 372 },
    outside: { leads: { total: 60, notHandled: 24 }, season: { change: -0.3 } },
  })
  expect(guards).toHaveLength(1)
  const { split, bought, outside } = director[2]!.params as Record<
    string,
    { code: string; params: Record<string, unknown> }
  >
  expect(split).toMatchObject({
    code: 'verdict.director.split',
    params: { percent: expect.closeTo(36.08, 1) as number },
  })
  expect(bought!.code).toBe('verdict.director.bought')
  expect(outside!.params).toMatchObject({ more: 1 })
})

test('where no account has data, nothing is said to be clean', () => {
  const { director } = judge({ ...nothingElse, kpis: [], checked: false })
  expect(director[2]!.params).toMatchObject({ bought: { code: 'verdict.director.nothing-checked' } })
})

test('nobody is told that the data says nothing about ads, unless something would tell it', () => {
  const said = (more: object) =>
    judge({ ...nothingElse, kpis: [newFollowers(31)], ...more }).director[2]!.params['split']
  expect(said({})).toBeNull()
  expect(said({ splitNeeds: 'tags' })).toEqual(say('verdict.director.split-needs', { source: 'tags' }))
})

test('the other KPIs are counted in the first sentence', () => {
  const rest = { main: false, kpi: 'leads' } as const
  const { director } = judge({
    ...nothingElse,
    kpis: [
      newFollowers(31, 1, { ...rest, plan: 100 }),
      newFollowers(31, 1.5, { plan: 1500 }),
      newFollowers(31, 1, { ...rest, plan: 9000 }),
    ],
  })
  expect(director[0]!.params.rest).toEqual({
    code: 'verdict.director.rest',
    params: { reached: 1, onTrack: 0, behind: 1, missed: 0, unknown: 0 },
  })
})
