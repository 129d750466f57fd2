import { expect, test } from 'vitest'
import { parseSort, sorted } from './table-sort.ts'

const by = (row: { v: number | string | null }) => row.v

test('unknown is last in both directions, never a zero', () => {
  const rows = [{ v: 3 }, { v: null }, { v: 0 }, { v: -2 }]
  expect(sorted(rows, by, true).map(by)).toEqual([3, 0, -2, null])
  expect(sorted(rows, by, false).map(by)).toEqual([-2, 0, 3, null])
})

test('words are ordered as a Russian reader expects, and equal rows keep their places', () => {
  const rows = [{ v: 'Ёлка' }, { v: 'яблоко' }, { v: 'Запись 10' }, { v: 'Запись 9' }, { v: 'Арка' }]
  expect(sorted(rows, by, false).map(by)).toEqual(['Арка', 'Ёлка', 'Запись 9', 'Запись 10', 'яблоко'])
  const same = [
    { v: 1, id: 'a' },
    { v: 1, id: 'b' },
  ]
  expect(sorted(same, by, true).map(({ id }) => id)).toEqual(['a', 'b'])
})

test('an order in the address bar', () => {
  expect(parseSort('reach.down')).toEqual({ by: 'reach', down: true })
  expect(parseSort('post-sum.up')).toEqual({ by: 'post-sum', down: false })
  expect(parseSort('reach')).toBeNull()
  expect(parseSort(undefined)).toBeNull()
})
