/** One connection, with the little that the rest needs of it: statements with named values, and columns out. */
import { LIST, listValue, VARCHAR } from '@duckdb/node-api'
import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api'
import { pushCells } from './cells.ts'
import type { Cell, Column } from './cells.ts'

export type { Cell, Column } from './cells.ts'

export type Param = string | number | boolean | null | readonly string[]
export type Params = Record<string, Param>

export interface Link {
  connection: DuckDBConnection
  run: (sql: string, params?: Params) => Promise<void>
  /** All columns of the answer, in their order; an empty answer has empty columns. */
  columns: (sql: string, params?: Params) => Promise<Column[]>
  rows: (sql: string, params?: Params) => Promise<Record<string, Cell>[]>
  /** The only cell of the answer as a number; null counts as 0. */
  number: (sql: string, params?: Params) => Promise<number>
}

/** Only the values that the text names: DuckDB refuses the others. Lists are always lists of text. */
function bind(sql: string, params: Params): [Record<string, DuckDBValue>, Record<string, DuckDBType | undefined>] {
  const named = new Set(sql.match(/\$[a-z_]\w*/gi))
  const values: Record<string, DuckDBValue> = {}
  const types: Record<string, DuckDBType | undefined> = {}
  for (const [name, value] of Object.entries(params)) {
    if (!named.has(`$${name}`)) continue
    if (Array.isArray(value)) {
      values[name] = listValue(value as string[])
      types[name] = LIST(VARCHAR)
    } else {
      values[name] = value as string | number | boolean | null
      if (typeof value === 'string' || value === null) types[name] = VARCHAR
    }
  }
  return [values, types]
}

export function link(connection: DuckDBConnection): Link {
  const ask = async (sql: string, params: Params = {}) => {
    const [values, types] = bind(sql, params)
    return Object.keys(values).length === 0 ? connection.run(sql) : connection.run(sql, values, types)
  }
  const columnsOf = async (result: Awaited<ReturnType<typeof ask>>): Promise<Column[]> => {
    const out: Column[] = Array.from({ length: result.columnCount }, () => [])
    for (const chunk of await result.fetchAllChunks()) {
      const rows = chunk.rowCount
      for (let c = 0; c < out.length; c++) pushCells(out[c]!, chunk.getColumnVector(c), rows)
    }
    return out
  }
  const columns: Link['columns'] = async (sql, params) => columnsOf(await ask(sql, params))
  return {
    connection,
    run: async (sql, params) => {
      await ask(sql, params)
    },
    columns,
    rows: async (sql, params) => {
      const result = await ask(sql, params)
      const names = result.deduplicatedColumnNames()
      const cells = await columnsOf(result)
      return Array.from({ length: cells[0]?.length ?? 0 }, (_, r) => {
        const row: Record<string, Cell> = {}
        for (let c = 0; c < names.length; c++) row[names[c]!] = cells[c]![r]!
        return row
      })
    },
    number: async (sql, params) => Number((await columns(sql, params))[0]?.[0] ?? 0),
  }
}

/** Runs the work in one transaction; rolled back when it throws. */
export async function inTransaction<T>(db: Link, work: () => Promise<T>): Promise<T> {
  await db.run('begin transaction')
  try {
    const result = await work()
    await db.run('commit')
    return result
  } catch (error) {
    // A failed statement may have ended the transaction already: the first error is the one to tell.
    await db.run('rollback').catch(() => undefined)
    throw error
  }
}
