import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'
import type { EvidenceRows } from './row-types.ts'

const rows: EvidenceRows = {
  columns: [
    { id: 'day', kind: 'day', name: 'День', unit: null },
    { id: 'text', kind: 'text', name: 'Текст', unit: null },
    { id: 'spend', kind: 'number', name: 'Расход', unit: 'money' },
    { id: 'source', kind: 'source', name: 'Файл и строка', unit: null },
  ],
  rows: [
    {
      id: '1',
      cells: ['2026-10-31', '=1+1; "да"', 123_450, null],
      url: null,
      currency: 'RUB',
      sources: [{ import: 'a', row: 7, observedAt: '' }],
    },
    { id: '2', cells: ['2026-10-30', null, null, null], url: null, currency: null, sources: [] },
  ],
  total: 2,
}

test('a Russian spreadsheet: semicolons, decimal commas, no formula is run, unknown is empty', () => {
  expect(csvOf('ru', rows, () => 'spend.csv').split('\r\n')).toEqual([
    '\uFEFFДень;Текст;Расход;Файл и строка;Валюта',
    `2026-10-31;"'=1+1; ""да""";1234,5;spend.csv, 7;RUB`,
    '2026-10-30;;;;',
    '',
  ])
})

test('an English one: commas and points', () => {
  expect(csvOf('en', rows, () => 'spend.csv')).toContain(`,1234.5,"spend.csv, 7",RUB`)
})
