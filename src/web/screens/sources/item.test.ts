import { expect, test } from 'vitest'
import { noChoices, type Preview } from './data.ts'
import { asksOf, oneAccount, siblings, stateOf, type Item } from './item.ts'

const nothingAsked: Preview['asks'] = {
  account: null,
  network: null,
  chats: null,
  year: null,
  dateOrder: null,
  columns: false,
  why: null,
}
const preview = (over: Partial<Preview> = {}): Preview => ({
  source: { id: 'vk-community', name: 'VK' },
  already: null,
  rows: 5,
  facts: 5,
  causes: 0,
  from: '2026-10-01',
  to: '2026-10-31',
  lines: [],
  accounts: [{ id: 'vk:main', name: 'ВКонтакте', network: 'vk', networkName: 'ВКонтакте', known: false }],
  skipped: { count: 0, reasons: [], more: 0 },
  warnings: [],
  asks: nothingAsked,
  columns: null,
  sample: null,
  earlier: [],
  ...over,
})
const account = (over: Partial<NonNullable<Preview['asks']['account']>> = {}) => ({
  network: 'vk' as const,
  networkName: 'ВКонтакте',
  options: [],
  own: null,
  named: false,
  needed: false,
  ...over,
})
let next = 0
const item = (over: Partial<Item> = {}): Item => ({
  key: next++,
  brand: 'b',
  name: 'a.csv',
  size: 1,
  file: null,
  upload: 'u',
  stage: 'ready',
  share: 0,
  preview: preview(),
  again: false,
  choices: noChoices,
  result: null,
  undone: false,
  error: null,
  ...over,
})

test('a file without questions is ready; the same bytes and an empty file are not', () => {
  expect(stateOf(item(), [])).toBe('ready')
  expect(stateOf(item({ preview: preview({ facts: 0 }) }), [])).toBe('nothing')
  // Known causes are marks and no values.
  expect(stateOf(item({ preview: preview({ facts: 0, causes: 2 }) }), [])).toBe('ready')
  const already = { id: 'i', file: 'a.csv', at: '2026-10-01', by: null }
  expect(stateOf(item({ preview: preview({ already }) }), [])).toBe('already')
  expect(stateOf(item({ stage: 'failed' }), [])).toBe('refused')
  expect(stateOf(item({ stage: 'uploading', preview: null }), [])).toBe('uploading')
})

test('a question is open until it is answered', () => {
  const asked = preview({ asks: { ...nothingAsked, chats: [{ id: '1', name: 'Канал', messages: 5 }] } })
  expect(asksOf(item({ preview: asked }), [])).toEqual(['chats'])
  expect(asksOf(item({ preview: asked, choices: { ...noChoices, chats: ['1'] } }), [])).toEqual([])
  const whose = preview({ asks: { ...nothingAsked, account: account({ needed: true }) } })
  expect(stateOf(item({ preview: whose }), [])).toBe('asks')
  expect(stateOf(item({ preview: whose, choices: { ...noChoices, account: { id: 'vk:1' } } }), [])).toBe('ready')
  // A year that was found is shown to be corrected, and does not stand in the way.
  const year = preview({ asks: { ...nothingAsked, year: { value: 2026, needed: false } } })
  expect(stateOf(item({ preview: year }), [])).toBe('ready')
})

test('a nameless file beside two named ones must be told apart; beside one it follows', () => {
  const named = (id: string) =>
    item({
      preview: preview({
        accounts: [{ id, name: `Группа ${id}`, network: 'vk', networkName: 'ВКонтакте', known: false }],
        asks: { ...nothingAsked, account: account({ named: true, own: id }) },
      }),
    })
  const nameless = item({ preview: preview({ asks: { ...nothingAsked, account: account() } }) })
  expect(siblings(nameless, [nameless, named('vk:1')])).toEqual([{ id: 'vk:1', name: 'Группа vk:1' }])
  expect(asksOf(nameless, [nameless, named('vk:1')])).toEqual([])
  expect(asksOf(nameless, [nameless, named('vk:1'), named('vk:2')])).toEqual(['account'])
})

test('two files of one account are told to be of one', () => {
  const named = () =>
    item({ preview: preview({ asks: { ...nothingAsked, account: account({ own: 'vk:1', named: true }) } }) })
  const nameless = item({ preview: preview({ asks: { ...nothingAsked, account: account() } }) })
  const one = named()
  expect(oneAccount([one, named()])).toBe('ВКонтакте')
  // The nameless one follows the only account that the other brings.
  expect(oneAccount([one, nameless])).toBe('ВКонтакте')
  const other = item({
    preview: preview({ asks: { ...nothingAsked, account: account({ own: 'vk:2', named: true }) } }),
  })
  expect(oneAccount([one, other])).toBeNull()
  expect(oneAccount([one])).toBeNull()
})
