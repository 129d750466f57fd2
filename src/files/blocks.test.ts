import { describe, expect, test } from 'vitest'
import { readFile } from './read.ts'
import { networkNamed } from './formats/network-words.ts'
import { cp1251, utf8, xls, xlsx } from './testing/bytes.ts'
import { collectingSink, testOptions } from './testing/sink.ts'

const read = async (bytes: Uint8Array) => {
  const sink = collectingSink()
  const report = await readFile(bytes, testOptions({ fileName: 'отчёт.xlsx' }), sink)
  const figures = sink
    .observations()
    .filter(({ measure }) => measure !== 'engagements')
    .map(({ account, measure, from, value }) => `${account} ${measure} ${from} ${value}`)
  return { report, figures, warnings: sink.warnings, skipped: sink.skipped }
}

const STACKED = [
  ['ВКонтакте'],
  ['Дата', 'Подписчики', 'Лайки'],
  ['2026-10-01', 1000, 12],
  ['Итого', 1000, 12],
  [],
  ['Телеграм'],
  ['Дата', 'Подписчики', 'Просмотры'],
  ['2026-10-01', 300, 900],
]
const FIGURES = [
  'vk:? followers 2026-10-01 1000',
  'vk:? likes 2026-10-01 12',
  'telegram:? followers 2026-10-01 300',
  'telegram:? views 2026-10-01 900',
]
const csvOf = (rows: readonly (readonly (string | number)[])[]) => rows.map((row) => row.join(';')).join('\r\n')

describe('tables one under another', () => {
  test.each([
    ['xlsx', () => xlsx({ name: 'Октябрь', rows: STACKED })],
    ['xls', async () => xls({ name: 'Октябрь', rows: STACKED })],
    ['csv', async () => cp1251(`${csvOf(STACKED.map((row) => [...row, '', ''].slice(0, 3)))}\r\n`)],
  ])('each keeps its own columns and its network: %s', async (_, build) => {
    const { figures, skipped } = await read(await build())
    expect(figures).toEqual(FIGURES)
    expect(skipped).toMatchObject([{ row: 4, reason: { code: 'files.row.total' } }])
  })
  test('a second header without a title starts a table of its own', async () => {
    const { figures } = await read(
      utf8('Дата;Лайки;Репосты\n01.10.2026;5;6\nДата;Просмотры;Подписчики\n01.10.2026;70;80\n'),
    )
    expect(figures).toEqual([
      'other:? likes 2026-10-01 5',
      'other:? shares 2026-10-01 6',
      'other:? views 2026-10-01 70',
      'other:? followers 2026-10-01 80',
    ])
  })
  test('a blank line inside a table divides nothing', async () => {
    const { figures } = await read(utf8('Дата;Лайки\n01.10.2026;5\n;\n02.10.2026;6\n'))
    expect(figures).toHaveLength(2)
  })
})

test('tables side by side under the names of networks', async () => {
  const { figures } = await read(
    await xlsx({
      name: 'Лист1',
      rows: [
        ['Дата', 'ВКонтакте', null, 'Telegram', null],
        [null, 'Подписчики', 'Лайки', 'Подписчики', 'Просмотры'],
        ['2026-10-01', 1000, 12, 300, 900],
      ],
    }),
  )
  expect(figures).toEqual(FIGURES)
})

test('sheets named after networks are theirs; a network column speaks for its rows', async () => {
  const sheet = (name: string, followers: number) => ({
    name,
    rows: [
      ['Дата', 'Подписчики'],
      ['2026-10-01', followers],
    ],
  })
  const bySheet = await read(await xlsx(sheet('VK', 10), sheet('Одноклассники', 20)))
  const byColumn = await read(utf8('Дата;Соцсеть;Подписчики\n01.10.2026;вк;10\n01.10.2026;ОК;20\n'))
  for (const { figures } of [bySheet, byColumn])
    expect(figures).toEqual(['vk:? followers 2026-10-01 10', 'ok:? followers 2026-10-01 20'])
})

test('a network is taken from a title only when it is the only one', () => {
  expect(networkNamed('Отчёт SMM ВКонтакте, октябрь 2026')).toBe('vk')
  expect(networkNamed('ВК и Телеграм')).toBeNull()
  expect(networkNamed('Всё ок')).toBeNull()
  expect(networkNamed('ОК')).toBe('ok')
})

test('hidden sheets are left out and told', async () => {
  const rows = (followers: number) => [
    ['Дата', 'Подписчики'],
    ['2026-10-01', followers],
  ]
  const { figures, warnings } = await read(
    await xlsx({ name: 'Черновик', rows: rows(1), hidden: true }, { name: 'VK', rows: rows(10) }),
  )
  expect(figures).toEqual(['vk:? followers 2026-10-01 10'])
  expect(warnings).toContainEqual({
    code: 'files.sheet.hidden',
    params: { file: 'отчёт.xlsx', sheet: 'Черновик' },
  })
})
