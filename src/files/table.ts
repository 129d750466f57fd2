/** Tables as formats see them: a clean header, rows as wide as it, batches that can be asked for again. */
import type { Encoding } from './encoding.ts'
import type { ByteSource } from './source.ts'
import { csvSplitter, splitCsv, type Splitter } from './csv.ts'
import { headerIndex, type Shape } from './shape.ts'
import type { Table, TableRow } from './types.ts'

const SAMPLE = 100
const MEMORY_BATCH = 4096

/** Names trimmed and on one line; a repeated name gets `#2`, `#3`, so that no column hides another. */
export function cleanHeader(cells: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return cells.map((cell) => {
    const name = cell.replace(/[\s\u00a0\ufeff]+/g, ' ').trim()
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name}#${times}`
  })
}

/** Trailing separators after the last column make cells without a name or a value: they say nothing. */
function width(header: readonly string[]): number {
  let last = header.length
  while (last > 1 && header[last - 1]!.trim() === '') last--
  return last
}

/**
 * Rows fit to the header: short ones are filled up with unknown, spare empty cells are cut, blank rows are dropped.
 * A row that is still longer stays longer: its cells may be shifted, and the reader reports it.
 */
function fit(rows: TableRow[], columns: number): TableRow[] {
  let out = 0
  for (const row of rows) {
    const cells = row.cells as string[]
    if (cells[0] === '' && cells.every((cell) => cell === '')) continue
    while (cells.length < columns) cells.push('')
    while (cells.length > columns && cells.at(-1) === '') cells.pop()
    rows[out++] = row
  }
  rows.length = out
  return rows
}

export function textTable(source: ByteSource, shape: Shape & { kind: 'table' }, encoding: Encoding): Table {
  const columns = width(shape.header.cells)
  const header = cleanHeader(shape.header.cells.slice(0, columns))
  const unwrap = (rows: TableRow[]): TableRow[] =>
    shape.inner === null
      ? rows
      : rows.map((row) => ({ row: row.row, cells: splitCsv(row.cells[0] ?? '', shape.inner!)[0]?.cells ?? [] }))
  const tidy = (rows: TableRow[]): TableRow[] => fit(rows, columns)

  return {
    header,
    headerRow: shape.header.row,
    preamble: shape.preamble,
    sample: tidy(shape.rows.slice(0, SAMPLE).map((row) => ({ row: row.row, cells: row.cells.slice() }))),
    encoding,
    separator: shape.inner ?? shape.separator,
    sheet: '',
    ...(shape.inner === null && {
      spans: async function* () {
        const splitter = csvSplitter({ separator: shape.separator, loneCr: shape.loneCr })
        for await (const { bytes, last } of utf8Chunks(source, encoding)) yield splitter.spans(bytes, last)
      },
    }),
    batches: async function* () {
      const splitter = csvSplitter({ separator: shape.separator, loneCr: shape.loneCr })
      let above = true
      let full = true
      for await (const { bytes, last } of utf8Chunks(source, encoding)) {
        let rows = splitter.rows(bytes, last)
        if (above) {
          rows = rows.filter((row) => row.row > shape.header.row)
          above = rows.length === 0
        }
        rows = unwrap(rows)
        if (full) full = rows.every((row) => row.cells.length >= columns || row === rows.at(-1))
        const cut = last && full ? cutRow(rows, columns, splitter) : null
        const fitted = fit(rows, columns)
        // Left shorter than the header on purpose: the reader reports a row at which the file was cut off.
        if (cut) fitted.push(cut)
        if (fitted.length > 0) yield fitted
      }
    },
  }
}

/** The last row of a file that stops in the middle of a line, when all other rows were complete. */
function cutRow(rows: TableRow[], columns: number, splitter: Splitter): TableRow | null {
  const row = rows.at(-1)
  if (!row || splitter.closed() || row.cells.length >= columns) return null
  rows.pop()
  return row
}

/** The text as UTF-8 without BOM, whatever it was; the last piece is marked so that the text can be closed. */
async function* utf8Chunks(
  source: ByteSource,
  encoding: Encoding,
): AsyncGenerator<{ bytes: Uint8Array; last: boolean }> {
  if (encoding === 'utf-8') {
    let start = true
    for await (const chunk of source.chunks()) {
      const bom = start && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
      start = false
      yield { bytes: bom ? chunk.subarray(3) : chunk, last: false }
    }
  } else {
    const decoder = new TextDecoder(encoding)
    for await (const chunk of source.chunks())
      yield { bytes: Buffer.from(decoder.decode(chunk, { stream: true })), last: false }
    yield { bytes: Buffer.from(decoder.decode()), last: false }
  }
  yield { bytes: new Uint8Array(), last: true }
}

/** A sheet or any rows in memory. Returns null when nothing in them looks like a header over rows. */
export function memoryTable(rows: readonly TableRow[], sheet: string): Table | null {
  const widths = rows.slice(0, SAMPLE).map((row) => row.cells.filter((cell) => cell.trim() !== '').length)
  const at = headerIndex(rows, widths.length === 0 ? 0 : widths.toSorted((a, b) => a - b)[widths.length >> 1]!)
  const head = rows[at]
  if (!head) return null
  const columns = width(head.cells)
  const header = cleanHeader(head.cells.slice(0, columns))
  const body = fit(
    rows.slice(at + 1).map((row) => ({ row: row.row, cells: row.cells.slice() })),
    columns,
  )
  return {
    header,
    headerRow: head.row,
    preamble: rows.slice(0, at).map((row) => row.cells.join('\t').trim()),
    sample: body.slice(0, SAMPLE),
    encoding: '',
    separator: '',
    sheet,
    // oxlint-disable-next-line typescript/require-await -- the interface is asynchronous for the sake of files
    batches: async function* () {
      for (let from = 0; from < body.length; from += MEMORY_BATCH) yield body.slice(from, from + MEMORY_BATCH)
    },
  }
}

/** The tables of a sheet, one per block; several are told apart by their titles, else by the row of their header. */
export function tablesOf(blocks: readonly (readonly TableRow[])[], sheet: string): Table[] {
  const tables = blocks.map((block) => memoryTable(block, sheet)).filter((table) => table !== null)
  if (blocks.length === 1) return tables
  return tables.map((table) => {
    const title = table.preamble.at(-1) || String(table.headerRow)
    return { ...table, sheet: sheet === '' ? title : `${sheet}: ${title}` }
  })
}
