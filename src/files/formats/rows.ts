import type { Sink, Table, TableRow } from '../types.ts'
import { say } from './phrases.ts'

/**
 * Rows of a table in batches; facts flow to disk between them. The last row, when it is shorter than the header
 * and than every row before it, looks cut off by an interrupted download: it is skipped and told, because half a
 * number reads as a wrong one.
 */
export async function* batchesOf(table: Table, sink: Sink): AsyncGenerator<readonly TableRow[]> {
  const width = table.header.length
  // More cells than names: something shifted, and no cell can be trusted to stand under its own name.
  const straight = (row: TableRow): boolean => {
    if (row.cells.length <= width) return true
    sink.skip(row.row, say('formats.long-row', { cells: row.cells.length, expected: width }))
    return false
  }
  let shortest = width
  let held: TableRow | null = null
  for await (const batch of table.batches()) {
    const rows: TableRow[] = (held ? [held, ...batch] : [...batch]).filter(straight)
    held = rows.pop() ?? null
    for (const row of rows) shortest = Math.min(shortest, row.cells.length)
    if (rows.length === 0) continue
    yield rows
    await sink.flush()
  }
  if (held) {
    if (held.cells.length < shortest)
      sink.skip(held.row, say('formats.cut-row', { cells: held.cells.length, expected: width }))
    else yield [held]
  }
  await sink.flush()
}

/** All rows at once, for files that are small by nature. */
export async function allRows(table: Table, sink: Sink): Promise<TableRow[]> {
  const rows: TableRow[] = []
  for await (const batch of batchesOf(table, sink)) rows.push(...batch)
  return rows
}
