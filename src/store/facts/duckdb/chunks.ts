/** Columns in memory, handed to DuckDB's appender a vector (2,048 rows) at a time. */
import { DOUBLE, DuckDBDataChunk, INTEGER, VARCHAR } from '@duckdb/node-api'
import type { DuckDBAppender } from '@duckdb/node-api'

const ROWS = 2048
const types = { integer: INTEGER, double: DOUBLE, text: VARCHAR } as const

export type ChunkType = keyof typeof types
type Value = string | number | null

export class ChunkWriter {
  readonly #appender: DuckDBAppender
  readonly #types: readonly ChunkType[]
  readonly #columns: Value[][]
  #rows = 0
  #total = 0

  constructor(appender: DuckDBAppender, columns: readonly ChunkType[]) {
    this.#appender = appender
    this.#types = columns
    this.#columns = columns.map(() => Array.from<Value>({ length: ROWS }).fill(0))
  }

  /** Rows given so far. */
  get total(): number {
    return this.#total
  }

  /** One value per column, in their order. */
  row(...values: Value[]): void {
    for (let c = 0; c < values.length; c++) this.#columns[c]![this.#rows] = values[c]!
    this.#total++
    if (++this.#rows === ROWS) this.#flush()
  }

  close(): void {
    this.#flush()
    this.#appender.closeSync()
  }

  #flush(): void {
    if (this.#rows === 0) return
    const chunk = DuckDBDataChunk.create(
      this.#types.map((type) => types[type]),
      this.#rows,
    )
    for (let c = 0; c < this.#types.length; c++) {
      const vector = chunk.getColumnVector(c) as unknown as {
        setItem: (row: number, value: Value) => void
        flush: () => void
      }
      const column = this.#columns[c]!
      for (let r = 0; r < this.#rows; r++) vector.setItem(r, column[r]!)
      vector.flush()
    }
    this.#appender.appendDataChunk(chunk)
    this.#rows = 0
  }
}
