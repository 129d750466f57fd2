/**
 * Finds columns by any of their known names, in any order and language. A column may stand twice (`Views`,
 * `Views#2`, or a Swedish and an English twin): the first non-empty cell wins.
 */
import { isUnknown, readCount, readDuration, readId, readNumber, reasonOf } from '../values.ts'
import type { Sink, TableRow } from '../types.ts'
import { say } from './phrases.ts'

export type Names<K extends string> = Readonly<Record<K, readonly string[]>>

/** How a header name is compared: without BOM, case, kinds of spaces and quotes, and the mark of a repeat. */
export const plainName = (name: string): string =>
  name
    .replace(/^\ufeff/, '')
    .replace(/#\d+$/, '')
    .replace(/[“”„«»″]/g, '"')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase()

const repeatOf = (name: string): number => Number(/#(\d+)$/.exec(name.trim())?.[1] ?? 1)

export interface Columns<K extends string> {
  has: (key: K) => boolean
  /** Indexes of all columns of that name. */
  at: (key: K) => readonly number[]
  /** First non-empty cell, '' when there is none or no such column. */
  text: (row: TableRow, key: K) => string
  /** The figure of a cell; a cell that can't be read is told and taken as unknown (null). */
  count: (row: TableRow, key: K) => number | null
  number: (row: TableRow, key: K) => number | null
  seconds: (row: TableRow, key: K) => number | null
  /** Columns that nothing asked for, as the file writes them. */
  unused: readonly string[]
}

/**
 * `names`: a name with `#2` stands only for the second column of that name. `silent`: columns that are known to
 * carry nothing to keep (ids of pages, captions types) and need not be listed.
 */
export function findColumns<K extends string>(
  header: readonly string[],
  names: Names<K>,
  sink: Sink | null,
  silent: readonly string[] = [],
): Columns<K> {
  const found = new Map<K, number[]>()
  const used = new Set<number>()
  const keys = Object.keys(names) as K[]
  const exact = new Set(
    keys.flatMap((key) => names[key].filter((name) => /#\d+$/.test(name)).map((name) => name.toLowerCase())),
  )
  const columns = header.map((name, index) => ({
    index,
    plain: plainName(name),
    full: `${plainName(name)}#${repeatOf(name)}`,
  }))
  for (const key of keys) {
    const indexes = names[key].flatMap((name) =>
      columns
        .filter(({ plain, full }) =>
          /#\d+$/.test(name) ? full === name.toLowerCase() : plain === plainName(name) && !exact.has(full),
        )
        .map(({ index }) => index),
    )
    found.set(key, indexes)
    for (const index of indexes) used.add(index)
  }
  const quiet = new Set(silent.map(plainName))
  const at = (key: K): readonly number[] => found.get(key) ?? []
  const cellOf = (row: TableRow, key: K): { text: string; index: number } => {
    for (const index of at(key)) {
      const text = row.cells[index] ?? ''
      if (!isUnknown(text)) return { text, index }
    }
    return { text: '', index: -1 }
  }
  const read =
    (parse: (text: string) => number | null) =>
    (row: TableRow, key: K): number | null => {
      const { text, index } = cellOf(row, key)
      if (text === '') return null
      try {
        return parse(text)
      } catch (error) {
        sink?.skip(row.row, say('formats.cell', { column: header[index] ?? '', reason: reasonOf(error) }))
        return null
      }
    }
  return {
    has: (key) => at(key).length > 0,
    at,
    text: (row, key) => cellOf(row, key).text,
    count: read(readCount),
    number: read((text) => readNumber(text)),
    seconds: read(readDuration),
    unused: columns
      .filter(({ index, plain }) => plain !== '' && !used.has(index) && !quiet.has(plain))
      .map(({ index }) => header[index]!),
  }
}

/** Tells which columns were not taken, so that nothing is lost silently. Long lists are cut at 20 names. */
export function tellUnused(sink: Sink, columns: readonly string[]): void {
  if (columns.length === 0) return
  sink.warn(say('formats.unused-columns', { columns: columns.slice(0, 20), more: Math.max(0, columns.length - 20) }))
}

/** An id as text; '' when the cell has none. Throws for `1.22E+17`: the whole file lost its ids. */
export const idOf = <K extends string>(columns: Columns<K>, row: TableRow, key: K): string =>
  readId(columns.text(row, key)) ?? ''

/** Caption or message as a short title: one line, at most 300 characters. */
export function titleOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const chars = Array.from(line)
  return chars.length > 300 ? `${chars.slice(0, 299).join('')}…` : line
}
