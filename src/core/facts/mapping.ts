import type { Network } from './types.ts'

/** What a column of an unknown table means. */
export interface ColumnMapping {
  /** `day` table: one row per day; `post`: one row per post; `lead`, `sale`, `spend`: one row per event. */
  level: 'day' | 'post' | 'lead' | 'sale' | 'spend'
  network: Network
  /** Column name → field or measure id. Unnamed columns are kept as ignored and listed. */
  columns: Record<string, string>
  dateOrder: 'dmy' | 'mdy' | 'ymd' | null
  currency: string | null
}
