/** The first rows of a file as they stand in it, for a person to see that it is the right one. */
import { recognise } from '../../files/formats.ts'
import type { Content, Table } from '../../files/types.ts'

export interface Sample {
  /** Inside an archive or a book: which table; '' for a plain file. */
  name: string
  header: string[]
  rows: { row: number; cells: string[] }[]
}

const ROWS = 5
const LONGEST = 80

/** null: the file is no table. Cells are cut: this is a look, not a copy. */
export function sampleOf(content: Content): Sample | null {
  if (content.kind === 'table') return ofTable(content.table, content.table.sheet)
  if (content.kind !== 'bundle') return null
  const tables = content.parts.filter((part) => part.content.kind === 'table')
  const known = tables.find((part) => recognise(part.content, part.name)?.id !== 'mapped') ?? tables[0]
  return known?.content.kind === 'table' ? ofTable(known.content.table, known.name) : null
}

const ofTable = (table: Table, name: string): Sample => ({
  name,
  header: [...table.header],
  rows: table.sample.slice(0, ROWS).map(({ row, cells }) => ({ row, cells: cells.map(cut) })),
})

const cut = (cell: string): string => {
  const line = cell.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}
