import type { ColumnMapping } from '../../core/facts/mapping.ts'
import type { ReadOptions, Sink, Table, TableRow } from '../types.ts'
import type { MappedCells } from './cells.ts'

export interface MappedTable {
  table: Table
  cells: MappedCells
  mapping: ColumnMapping
  /** The account of a row; `nativeId` is what the row itself knows (a link), else the account column speaks. */
  account: (row: TableRow, nativeId: string | null) => string
  definition: string
  options: ReadOptions
  sink: Sink
}

export type MappedReader = (mapped: MappedTable) => Promise<void>
