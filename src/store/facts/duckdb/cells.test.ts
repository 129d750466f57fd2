import { DuckDBDateValue, DuckDBInstance } from '@duckdb/node-api'
import type { DuckDBValue } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { dayFromNumber } from '../../../core/time/day.ts'
import { pushCells, type Column } from './cells.ts'

/** Texts around the length that is kept in place (12 bytes), Cyrillic, emoji, repeated and empty ones; every 5th null. */
const MANY = `select
    case when i % 5 > 0 then repeat('ж', (i % 9)::integer) || (i // 3)::varchar end as text,
    case when i % 5 > 0 then 'a text that is far too long for its slot ' || (i // 4)::varchar end as long,
    case when i % 7 > 0 then (i - 2500)::integer end as whole,
    case when i % 3 > 0 then i / 7.0::double end as real,
    case when i % 4 > 0 then (i * 1000000000000)::bigint end as big,
    case when i % 2 > 0 then date '2024-02-27' + i::integer end as day,
    case when i % 6 > 0 then i % 2 = 0 end as flag,
    null::varchar as never, '☕' as always
  from range(5000) r(i)`

const plain = (value: DuckDBValue): unknown =>
  typeof value === 'bigint' ? Number(value) : value instanceof DuckDBDateValue ? dayFromNumber(value.days) : value

test('cells are what the client library says, cell by cell', async () => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const fast: Column[] = []
  for (const chunk of await (await connection.run(MANY)).fetchAllChunks())
    for (let c = 0; c < chunk.columnCount; c++) pushCells((fast[c] ??= []), chunk.getColumnVector(c), chunk.rowCount)
  const slow = await (await connection.run(MANY)).getColumns()
  expect(fast).toEqual(slow.map((column) => column.map(plain)))
  expect(fast[0]!.slice(0, 8)).toEqual([null, 'ж0', 'жж0', 'жжж1', 'жжжж1', null, 'жжжжжж2', 'жжжжжжж2'])
  expect(fast.every((column) => column.length === 5000)).toBe(true)
  connection.disconnectSync()
  instance.closeSync()
})

test('refuses an integer that a number cannot hold, and a type that no column has', async () => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const read = async (sql: string) => {
    const column: Column = []
    const [chunk] = await (await connection.run(sql)).fetchAllChunks()
    pushCells(column, chunk!.getColumnVector(0), chunk!.rowCount)
    return column
  }
  await expect(read('select 9007199254740993::bigint')).rejects.toThrow(RangeError)
  await expect(read('select [1, 2]')).rejects.toThrow(TypeError)
  connection.disconnectSync()
  instance.closeSync()
})
