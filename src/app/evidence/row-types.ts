import type { Unit } from '../../core/kpis/types.ts'
import type { DayRange } from '../../core/time/day.ts'

export type ColumnKind = 'day' | 'days' | 'time' | 'account' | 'text' | 'number' | 'source'

export interface RowColumn {
  id: string
  kind: ColumnKind
  /** In the reader's language. */
  name: string
  /** Of numbers. */
  unit: Unit | null
}

/** `null` is unknown. Money is in minor units of the row's currency. */
export type Cell = string | number | null

export interface EvidenceRow {
  id: string
  /** In the order of the columns; a source stands in `sources`. */
  cells: Cell[]
  url: string | null
  currency: string | null
  /** Where the row's figures were read: the import and the row of its file, when it is known. */
  sources: { import: string; row: number; observedAt: string }[]
}

export interface EvidenceRows {
  columns: RowColumn[]
  rows: EvidenceRow[]
  total: number
}

export interface RowsAsked {
  range: DayRange
  /** The newest rows first. */
  offset: number
  limit: number
}
