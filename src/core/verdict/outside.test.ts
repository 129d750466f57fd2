import { expect, test } from 'vitest'
import { chainLinks } from './chain.ts'
import { outsideControl } from './outside.ts'
import { say } from './phrases.ts'

const codes = (...args: Parameters<typeof outsideControl>) =>
  outsideControl(...args).map((phrase) => phrase.code.replace('verdict.outside.', ''))

test('nothing known, nothing said', () => {
  expect(outsideControl({}, [])).toEqual([])
  expect(outsideControl({ leads: null, adBudget: null, season: null, noApprovedContent: [] }, [])).toEqual([])
})

test('each fact in its own words, with its numbers', () => {
  const said = outsideControl(
    {
      leads: { total: 60, notHandled: 24 },
      noApprovedContent: [{ from: '2026-10-05', to: '2026-10-18' }],
      adBudget: { agreed: 3_000_000, spent: 1_200_000, currency: 'RUB' },
      blocked: [{ range: { from: '2026-10-20', to: '2026-10-21' }, network: 'vk' }],
      outOfStock: [{ range: { from: '2026-10-01', to: '2026-10-09' }, what: 'дрип-пакеты' }],
      season: { change: -0.2 },
      redefined: [{ measure: say('verdict.text', { text: 'показы' }), day: '2026-10-07' }],
    },
    [],
  )
  expect(said.map((phrase) => phrase.code.replace('verdict.outside.', ''))).toEqual([
    'leads',
    'no-content',
    'budget',
    'blocked',
    'out-of-stock',
    'season',
    'redefined',
  ])
  expect(said[0]!.params).toEqual({ total: 60, notHandled: 24, percent: 40 })
  expect(said[1]!.params).toMatchObject({ days: 14 })
  expect(said[2]!.params).toMatchObject({ percent: 60 })
})

test('everyday trifles are left out', () => {
  expect(
    codes(
      {
        leads: { total: 60, notHandled: 5 },
        noApprovedContent: [{ from: '2026-10-05', to: '2026-10-10' }],
        adBudget: { agreed: 100, spent: 90, currency: 'RUB' },
        season: { change: 0.05 },
      },
      [],
    ),
  ).toEqual([])
})

test('a broken link that is not the specialist’s is outside control; the same leads are not told twice', () => {
  const links = chainLinks([
    { step: 'leads', now: 60, before: 58 },
    { step: 'handled-leads', now: 30, before: 55 },
  ])
  expect(codes({}, links)).toEqual(['chain'])
  expect(codes({ leads: { total: 60, notHandled: 30 } }, links)).toEqual(['leads'])
  const own = chainLinks([
    { step: 'reach', now: 50_000, before: 50_000 },
    { step: 'visits', now: 500, before: 1500 },
  ])
  expect(codes({}, own)).toEqual([])
})

test('what a person told without figures is said with their note, or without it', () => {
  const range = { from: '2026-10-01', to: '2026-10-14' }
  const said = outsideControl(
    {
      budgetCut: [{ range, note: 'пауза до конца месяца.' }],
      blocked: [{ range, network: null }],
      outOfStock: [{ range, what: '' }],
    },
    [],
  )
  expect(said.map((phrase) => phrase.code.replace('verdict.outside.', ''))).toEqual([
    'budget-told',
    'blocked',
    'out-of-stock',
  ])
  expect(said[1]!.params).toMatchObject({ network: null, days: 14 })
})
