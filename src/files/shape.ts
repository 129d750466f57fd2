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
      /** Records after the header, as far as the head goes. */
      rows: TableRow[]
    }

const SEPARATORS = [',', ';', '\t', '|'] as const
const LOOK_AT = 60

const filled = (cells: readonly string[]): number => cells.reduce((n, cell) => (cell.trim() === '' ? n : n + 1), 0)
const isBlank = (row: TableRow): boolean => filled(row.cells) === 0

/** `text` is the head; `whole` says that it is the entire file. */
export function shapeOf(text: string, whole: boolean): Shape {
  const loneCr = !text.includes('\n') && text.includes('\r')
  const named = /^sep=(.)(?:\r\n|\n|\r)/.exec(text)
  const start = named ? named[0].length : 0
  const top = skipComments(text, start, named ? 2 : 1, loneCr)
  const body = Buffer.from(text.slice(top.at) + (whole ? '\n' : ''))

  const candidates = (named ? [named[1]!] : [...SEPARATORS]).map((separator) => {
    const rows = csvSplitter({ separator, loneCr, line: top.line }).rows(body, false)
    return { separator, rows, ...regularity(rows.slice(0, LOOK_AT)) }
  })
  const best = candidates.toSorted((a, b) => b.score - a.score)[0]!
  if (whole && isBlocks(best.rows)) return { kind: 'blocks' }
  if (best.columns < 2) return quotedRows(best.rows, best.separator, loneCr, top.lines)

  const at = headerIndex(best.rows, best.columns)
  const header = best.rows[at]
  if (!header) return { kind: 'none' }
  return {
    kind: 'table',
    separator: best.separator,
    loneCr,
    inner: null,
    header,
    preamble: [...top.lines, ...best.rows.slice(0, at).map((row) => row.cells.join(best.separator))],
    rows: best.rows.slice(at + 1),
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
