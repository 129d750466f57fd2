/**
 * Columns out of DuckDB's vectors. The client library answers cell by cell, with big integers for every null and a
 * decoder call for every text; a list of 20,000 events is read several times faster from the memory behind the vector.
 * What that memory looks like is the library's own business: where it is not as expected, cells are asked one by one.
 */
import {
  DuckDBDateValue,
  DuckDBDateVector,
  DuckDBDoubleVector,
  DuckDBIntegerVector,
  DuckDBVarCharVector,
} from '@duckdb/node-api'
import type { DuckDBValue, DuckDBVector } from '@duckdb/node-api'
import { dayFromNumber } from '../../../core/time/day.ts'

/** What a column gives: text, numbers (BIGINT made a number when exact), days as ISO text, null. */
export type Cell = string | number | boolean | null
export type Column = Cell[]

function exact(value: bigint): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`integer ${value} is beyond exact numbers`)
  return number
}

function cell(value: DuckDBValue): Cell {
  if (value === null || typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    return value
  if (typeof value === 'bigint') return exact(value)
  if (value instanceof DuckDBDateValue) return dayFromNumber(value.days)
  throw new TypeError(`a column of an unexpected type: ${String(value)}`)
}

/** The parts of a vector that are read here. */
interface Inside {
  validity?: { data?: BigUint64Array | null; offset?: number }
  items?: Int32Array | Float64Array
  dataView?: DataView
}

/** Adds the first `rows` cells of the vector to the column. */
export function pushCells(column: Column, vector: DuckDBVector, rows: number): void {
  const inside = vector as unknown as Inside
  const bits = inside.validity?.data
  const known = bits === null || (bits instanceof BigUint64Array && inside.validity?.offset === 0)
  if (known) {
    const valid = bits === null ? null : new Uint32Array(bits.buffer, bits.byteOffset, bits.length * 2)
    const { items, dataView } = inside
    if (vector instanceof DuckDBVarCharVector && dataView) return pushTexts(column, vector, dataView, valid, rows)
    if (vector instanceof DuckDBDateVector && items) return pushNumbers(column, items, valid, rows, dayFromNumber)
    if ((vector instanceof DuckDBIntegerVector || vector instanceof DuckDBDoubleVector) && items)
      return pushNumbers(column, items, valid, rows, (value) => value)
  }
  for (let r = 0; r < rows; r++) column.push(cell(vector.getItem(r)))
}

const isNull = (valid: Uint32Array | null, row: number): boolean =>
  valid !== null && (valid[row >>> 5]! & (1 << (row & 31))) === 0

function pushNumbers(
  column: Column,
  items: Int32Array | Float64Array,
  valid: Uint32Array | null,
  rows: number,
  make: (value: number) => Cell,
): void {
  for (let r = 0; r < rows; r++) column.push(isNull(valid, r) ? null : make(items[r]!))
}

/** A text takes 16 bytes: its length, then itself when it has at most 12 bytes, else its beginning and where it lies. */
const SLOT = 16
const INLINE = 12

function pushTexts(
  column: Column,
  vector: DuckDBVarCharVector,
  { buffer, byteOffset, byteLength }: DataView,
  valid: Uint32Array | null,
  rows: number,
): void {
  const words = new Uint32Array(buffer, byteOffset, byteLength / 4)
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  let text = ''
  let at = -1
  for (let r = 0; r < rows; r++) {
    if (isNull(valid, r)) {
      column.push(null)
      continue
    }
    const slot = r * 4
    // Neighbours often say the same: equal slots are equal texts, wherever they lie.
    const same =
      at >= 0 &&
      words[slot] === words[at] &&
      words[slot + 1] === words[at + 1] &&
      words[slot + 2] === words[at + 2] &&
      words[slot + 3] === words[at + 3]
    if (!same) {
      const length = words[slot]!
      text = length > INLINE ? vector.getItem(r)! : bytes.toString('utf8', r * SLOT + 4, r * SLOT + 4 + length)
      at = slot
    }
    column.push(text)
  }
}
