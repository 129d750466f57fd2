import { openFile } from '../open.ts'
import type { Content, Table, TableRow } from '../types.ts'

export const tableOf = (content: Content): Table => {
  if (content.kind !== 'table') throw new Error(`expected a table, got ${content.kind}`)
  return content.table
}

export const openTable = async (bytes: Uint8Array, name = 'file.csv'): Promise<Table> =>
  tableOf((await openFile(bytes, name)).content)

export const rowsOf = async (table: Table): Promise<TableRow[]> => {
  const rows: TableRow[] = []
  for await (const batch of table.batches()) rows.push(...batch)
  return rows
}

export const cellsOf = async (table: Table): Promise<(readonly string[])[]> =>
  (await rowsOf(table)).map((row) => row.cells)
