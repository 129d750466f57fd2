/**
 * What shape a text has, judged by its head: a table (which separator, where its header stands, what lies above it),
 * a table whose every row was quoted once more, or several titled blocks one under another.
 */
import { csvSplitter, splitCsv } from './csv.ts'
import type { TableRow } from './types.ts'

export type Shape =
  | { kind: 'blocks' }
  | { kind: 'none' }
  | {
      kind: 'table'
      separator: string
      loneCr: boolean
      /** Separator inside rows that are quoted as a whole; null = ordinary rows. */
      inner: string | null
      header: TableRow
      preamble: string[]
      /** The first records after the header: at least a hundred when the head has them. */
      rows: TableRow[]
    }

const SEPARATORS = [',', ';', '\t', '|'] as const
const LOOK_AT = 60
/** Records that are enough to find the header in and to show a format. */
const ENOUGH = 1000
const LEAST_BELOW_HEADER = 100
const PIECE = 128 * 1024

const filled = (cells: readonly string[]): number => cells.reduce((n, cell) => (cell.trim() === '' ? n : n + 1), 0)
const isBlank = (row: TableRow): boolean => filled(row.cells) === 0

/** `text` is the head; `whole` says that it is the entire file. */
export function shapeOf(text: string, whole: boolean): Shape {
  const loneCr = !text.includes('\n') && text.includes('\r')
  const named = /^sep=(.)(?:\r\n|\n|\r)/.exec(text)
  const start = named ? named[0].length : 0
  const top = skipComments(text, start, named ? 2 : 1, loneCr)
  const body = Buffer.from(text.slice(top.at) + (whole ? '\n' : ''))

  /**
   * At least so many records, or all that are complete. Pieces double, because a quote that a wrong separator never
   * closes is read again with each; and a separator that makes no record of the first piece is none.
   */
  const read = (separator: string, enough: number): TableRow[] => {
    const splitter = csvSplitter({ separator, loneCr, line: top.line })
    const rows: TableRow[] = []
    const isTrial = enough === LOOK_AT
    let size = PIECE
    for (let from = 0; from < body.length && rows.length < enough;) {
      for (const row of splitter.rows(body.subarray(from, from + size), false)) rows.push(row)
      if (isTrial && rows.length === 0) break
      from += size
      size *= 2
    }
    return rows
  }

  const candidates = (named ? [named[1]!] : [...SEPARATORS]).map((separator) => {
    return { separator, ...regularity(read(separator, LOOK_AT).slice(0, LOOK_AT)) }
  })
  const best = candidates.toSorted((a, b) => b.score - a.score)[0]!
  // Blocks and rows in quotes are judged by everything that is there, tables by their beginning.
  let rows = read(best.separator, whole || best.columns < 2 ? Infinity : ENOUGH)
  if (whole && isBlocks(rows)) return { kind: 'blocks' }
  if (best.columns < 2) return quotedRows(rows, best.separator, loneCr, top.lines)

  let at = headerIndex(rows, best.columns)
  if (at < 0 || rows.length - at <= LEAST_BELOW_HEADER) {
    rows = read(best.separator, Infinity)
    at = headerIndex(rows, best.columns)
  }
  // A spreadsheet writes every row as wide as its widest: the empty ends of rows are no columns.
  if (at < 0) at = headerIndex(rows, usualWidth(rows))
  const header = rows[at]
  if (!header) return { kind: 'none' }
  return {
    kind: 'table',
    separator: best.separator,
    loneCr,
    inner: null,
    header,
    preamble: [...top.lines, ...rows.slice(0, at).map((row) => row.cells.join(best.separator))],
    rows: rows.slice(at + 1),
  }
}

/** GA4 writes `# …` lines above the header, Brand Analytics three lines and an empty one. */
function skipComments(text: string, from: number, line: number, loneCr: boolean) {
  const lines: string[] = []
  const lineEnd = loneCr ? '\r' : '\n'
  let at = from
  let inBrandAnalytics = false
  while (at < text.length) {
    const end = text.indexOf(lineEnd, at)
    if (end < 0) break
    const content = text.slice(at, end).replace(/\r$/, '')
    const bare = content.replace(/^"|"?[;,]*$/g, '').trim()
    if (bare.startsWith('Система Brand Analytics')) inBrandAnalytics = true
    const comment = content.startsWith('#') || bare === '' || inBrandAnalytics
    if (!comment || (inBrandAnalytics && /^"?Дата"?;/.test(content))) break
    lines.push(content)
    at = end + 1
    line++
  }
  return { at, line, lines }
}

interface Regularity {
  columns: number
  score: number
}

/** How much the records agree on one number of columns; ties go to more columns. */
function regularity(rows: readonly TableRow[]): Regularity {
  const counts = new Map<number, number>()
  let seen = 0
  for (const row of rows) {
    if (isBlank(row)) continue
    seen++
    if (row.cells.length > 1) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1)
  }
  let columns = 1
  let times = 0
  for (const [count, n] of counts) if (n > times || (n === times && count > columns)) [columns, times] = [count, n]
  if (columns === 1) return { columns, score: 0 }
  const several = [...counts.values()].reduce((sum, n) => sum + n, 0)
  return { columns, score: (times + 0.5 * (several - times)) / seen + Math.min(columns, 100) / 10_000 }
}

/** How many cells most rows hold up to their last filled one. */
function usualWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const width = row.cells.findLastIndex((cell) => cell.trim() !== '') + 1
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [Infinity, 0])[0]
}

/** The first row that names most of the columns: title lines above it fill fewer cells. */
export function headerIndex(rows: readonly TableRow[], columns: number): number {
  return rows.findIndex((row) => filled(row.cells) >= Math.max(2, 0.6 * columns))
}

/** Titled blocks: Meta's charts («title», then `Date,Primary`) and its audience file («title», then groups). */
function isBlocks(rows: readonly TableRow[]): boolean {
  const isTitle = (at: number): boolean => {
    const row = rows[at]
    const next = rows[at + 1]
    return (
      row !== undefined &&
      next !== undefined &&
      filled(row.cells) === 1 &&
      row.cells[0]?.trim() !== '' &&
      (at === 0 || isBlank(rows[at - 1]!)) &&
      !isBlank(next)
    )
  }
  const first = rows.findIndex((row) => !isBlank(row))
  if (first < 0 || first > 3) return false
  const second = rows[first + 1]
  if (isTitle(first) && second) {
    if (second.cells[1]?.trim() === 'Primary') return true
    if (second.cells[0] === '' && filled(second.cells) >= 1) return true
  }
  return isTitle(first) && rows.filter((_, at) => isTitle(at)).length >= 2
}

/** Every row is one quoted cell that holds the real row: a spreadsheet saved a CSV it hadn't understood. */
function quotedRows(rows: readonly TableRow[], separator: string, loneCr: boolean, preamble: string[]): Shape {
  const full = rows.filter((row) => !isBlank(row))
  if (full.length === 0 || full.some((row) => row.cells.length !== 1)) return { kind: 'none' }
  const inside = full.map((row) => row.cells[0]!)
  const options = SEPARATORS.map((inner) => {
    const inners = inside.slice(0, LOOK_AT).map((text, i) => ({ row: i, cells: splitCsv(text, inner)[0]?.cells ?? [] }))
    return { inner, ...regularity(inners) }
  })
  const best = options.toSorted((a, b) => b.score - a.score)[0]!
  if (best.columns < 2 || best.score < 0.9) return { kind: 'none' }
  const unquoted = full.map((row) => ({ row: row.row, cells: splitCsv(row.cells[0]!, best.inner)[0]!.cells }))
  const [header, ...rest] = unquoted
  return {
    kind: 'table',
    separator,
    loneCr,
    inner: best.inner,
    header: header!,
    preamble,
    rows: rest,
  }
}
