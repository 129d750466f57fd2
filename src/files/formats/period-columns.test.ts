import { expect, test } from 'vitest'
import { utf8, xlsx } from '../testing/bytes.ts'
import { periodColumns } from './period-columns.ts'
import { codes, readBytes } from './testing/run.ts'

const lines = (sink: Awaited<ReturnType<typeof readBytes>>) =>
  sink.observations().map(({ account, measure, from, to, value }) => `${account} ${measure} ${from}..${to} ${value}`)

test('months as columns, a figure per row, networks as titles; what is no figure is told', async () => {
  const sink = await readBytes(
    periodColumns,
    utf8(
      [
        'Показатель;Сентябрь 2026;окт.26;Итого',
        'ВКонтакте;;;',
        'Подписчики;9 500;10 000;',
        'Лайки;—;1,5 тыс.;1500',
        'ER, %;1,1;1,4;',
        'Настроение;5;6;',
        'Telegram;;;',
        'Подписчики;300;-5;',
      ].join('\n'),
    ),
  )
  expect(lines(sink)).toEqual([
    'vk:? followers 2026-09-01..2026-09-30 9500',
    'vk:? followers 2026-10-01..2026-10-31 10000',
    'vk:? likes 2026-10-01..2026-10-31 1500',
    'telegram:? followers 2026-09-01..2026-09-30 300',
    'vk:? engagements 2026-10-01..2026-10-31 1500',
  ])
  expect(sink.skipped).toMatchObject([
    { row: 6, reason: { code: 'files.row.unknown-figure', params: { name: 'Настроение' } } },
    { row: 8, reason: { code: 'files.row.cell' } },
  ])
  expect(codes(sink.warnings)).toEqual(['files.mapping.rate', 'formats.unused-columns'])
})

test('a spreadsheet keeps months as their first days; months without a year are told', async () => {
  const book = await xlsx({
    name: 'ВКонтакте',
    rows: [
      ['Показатель', new Date(Date.UTC(2026, 8, 1)), new Date(Date.UTC(2026, 9, 1))],
      ['Охват', 100, 200],
    ],
  })
  expect(lines(await readBytes(periodColumns, book))).toEqual([
    'vk:? reach 2026-09-01..2026-09-30 100',
    'vk:? reach 2026-10-01..2026-10-31 200',
  ])
  const named = await readBytes(periodColumns, utf8('Показатель;Октябрь;Ноябрь\nОхват;1;2\n'))
  expect(named.warnings).toContainEqual({
    code: 'files.mapping.year',
    params: { from: '2026-10-01', to: '2026-11-30' },
  })
})

test('days as columns stay days', async () => {
  const sink = await readBytes(periodColumns, utf8('Показатель;01.10.2026;02.10.2026\nОхват;1;2\n'))
  expect(lines(sink)).toEqual(['other:? reach 2026-10-01..2026-10-01 1', 'other:? reach 2026-10-02..2026-10-02 2'])
})
