/**
 * Several tables on one sheet, as people lay them out: one under another, each with its own header, or side by side
 * under the names of networks. Read as one table, the figures of one network would stand under another's names.
 */
import { networkNamed } from './formats/network-words.ts'
import { guessByName } from './mapper/fields.ts'
import type { TableRow } from './types.ts'

/** Rows of one table; a title above its header comes with it. */
export type Block = readonly TableRow[]

const filled = (row: TableRow): number => row.cells.filter((cell) => cell.trim() !== '').length

/** A number or a date in digits, with whatever sign of money, share or thousands. */
const FIGURE = /^[+−–(-]?\s*\d[\d\s.,:'’/-]*(?:%|[kкmм]|тыс\.?|млн\.?|₽|руб\.?|р\.?|[$€)])*$/i
const isFigure = (cell: string): boolean => FIGURE.test(cell.trim())

/** Names and no figures: a row of data has at least one. */
const namesOnly = (row: TableRow | undefined): row is TableRow =>
  row !== undefined && filled(row) >= 2 && !row.cells.some(isFigure)

const hasDate = (row: TableRow): boolean =>
  row.cells.some((cell) => {
    const guess = guessByName(cell)
    return guess.kind === 'field' && guess.field === 'date'
  })

/** Tables one under another: each header names a date column and stands over a row with figures. */
export function stackedBlocks(rows: readonly TableRow[]): Block[] {
  const full = rows.filter((row) => filled(row) > 0)
  const starts: number[] = []
  for (const [at, row] of full.entries()) {
    const next = full[at + 1]
    if (!namesOnly(row) || !hasDate(row) || next === undefined || !next.cells.some(isFigure)) continue
    let start = at
    // Titles above the header: rows with one cell, but not the tail of the table above.
    while (start > 0 && filled(full[start - 1]!) === 1 && !starts.includes(start - 1)) start--
    starts.push(start)
  }
  if (starts.length < 2) return [rows]
  starts[0] = 0
  return starts.map((start, index) => full.slice(start, starts[index + 1]))
}

/**
 * Tables side by side: cells of one row name different networks, the row below names the columns of each. The columns
 * before the first network (the date) belong to all.
 */
export function sideBySide(rows: readonly TableRow[]): Block[] {
  const full = rows.filter((row) => filled(row) > 0)
  const top = full.slice(0, 10).findIndex((row, at) => {
    const networks = new Set(row.cells.map(networkNamed).filter((network) => network !== null))
    return networks.size >= 2 && namesOnly(row) && namesOnly(full[at + 1]) && full[at + 2]?.cells.some(isFigure)
  })
  if (top < 0) return [rows]
  const heads = full[top]!
  const named = heads.cells.flatMap((cell, at) => (networkNamed(cell) === null ? [] : [at]))
  const shared = named[0]!
  return named.map((from, index) => {
    const to = named[index + 1] ?? Math.max(...full.map((row) => row.cells.length))
    const part = (row: TableRow): TableRow => ({
      row: row.row,
      cells: [...row.cells.slice(0, shared), ...row.cells.slice(from, to)],
    })
    const header = part(full[top + 1]!)
    // «Дата» is merged over both rows, and its text stands in the upper one.
    const cells = header.cells.map((cell, at) => (at < shared && cell.trim() === '' ? (heads.cells[at] ?? '') : cell))
    return [
      { row: heads.row, cells: [heads.cells[from]!] },
      { row: header.row, cells },
      ...full.slice(top + 2).map(part),
    ]
  })
}

export const blocksOf = (rows: readonly TableRow[]): Block[] => stackedBlocks(rows).flatMap(sideBySide)
