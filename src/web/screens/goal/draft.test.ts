import { expect, test } from 'vitest'
import type { Search } from '../../search.ts'
import { parseSearch, stringifySearch } from '../../search.ts'
import { besideSearch, fixSearch, NO_DRAFT, NO_FIX, readDraft, valuesSearch } from './draft.ts'

/** Through the address bar and back. */
const through = (search: Search) => readDraft(parseSearch(stringifySearch(search)))

test('an empty address is the first question', () => {
  expect(through({})).toEqual({
    step: 'reason',
    reason: null,
    business: null,
    sentence: '',
    hint: {},
    fix: {},
    beside: null,
    values: {},
    without: [],
    change: null,
  })
})

test('a draft survives the address bar', () => {
  const draft = through({
    step: 'steps',
    kind: 'awareness',
    kpi: 'net_growth',
    network: 'vk',
    s: 'Привлечь 250 новых подписчиков: «наших», а не чужих',
    ...fixSearch({ amount: 250.5, deadline: '2026-11-30', owner: 'Аня & Ко' }),
    ...besideSearch([
      { kpi: 'err', amount: 6.5, network: 'vk' },
      { kpi: 'site_visits', amount: null, network: null },
    ]),
    ...valuesSearch({ 'ads.cost': 30_000, 'goal.gap': 0 }),
    without: '1,2',
  })
  expect(draft).toMatchObject({
    step: 'steps',
    reason: 'awareness',
    sentence: 'Привлечь 250 новых подписчиков: «наших», а не чужих',
    hint: { kpi: 'net_growth', network: 'vk' },
    fix: { amount: 250.5, deadline: '2026-11-30', owner: 'Аня & Ко' },
    beside: [
      { kpi: 'err', amount: 6.5, network: 'vk' },
      { kpi: 'site_visits', amount: null, network: null },
    ],
    values: { 'ads.cost': 30_000, 'goal.gap': 0 },
    without: [1, 2],
  })
})

test('a milestone needs no KPI to be chosen', () => {
  expect(through({ kind: 'milestone' }).hint).toEqual({ kpi: 'milestone' })
})

test('what cannot be read is left out', () => {
  expect(through({ step: 'nowhere', kind: 'glory', 'f.amount': 'many', set: 'a:b,c', without: 'x' })).toMatchObject({
    step: 'reason',
    reason: null,
    fix: {},
    values: {},
    without: [],
  })
})

test('a part is taken back, a new sentence keeps who answers for it, cancelling keeps nothing', () => {
  const search = { step: 'target', s: 'x', ...fixSearch({ amount: 5, network: 'vk', owner: 'Аня' }) }
  expect(through({ ...search, ...fixSearch({ amount: undefined }) }).fix).toEqual({ network: 'vk', owner: 'Аня' })
  expect(through({ ...search, ...NO_FIX }).fix).toEqual({ owner: 'Аня' })
  expect(through({ ...search, ...NO_DRAFT })).toEqual(through({}))
})

test('nothing beside is a choice too', () => {
  expect(through(besideSearch([])).beside).toEqual([])
})
