/**
 * Splits delimited UTF-8 into records as RFC 4180 says, in chunks of any size. Own code because it is several times
 * faster than papaparse on the quoted millions of rows that VK writes, and because a record must know the line where
 * it starts; the test holds it equal to papaparse.
 *
 * It works on bytes, twice as fast as on characters, and first only finds where cells begin and end (`Spans`): a
 * reader of millions of rows looks at the few that it needs, all others take rows of text.
 *
 * A quote means something only at the start of a cell. Inside quotes a quote that neither doubles nor ends the
 * cell is taken as text, as papaparse does.
 */
import { MeriloError } from '../core/errors.ts'
import type { TableRow } from './types.ts'

const QUOTE = 34
const LF = 10
const CR = 13

/** A quote that is never closed would swallow the file: a longer record than this is not a record. */
export const MAX_RECORD_BYTES = 4 * 1024 * 1024

export interface SplitOptions {
  separator: string
  /** Lines end with a lone CR (old Mac): only when the text has no LF at all. */
  loneCr?: boolean
  /** Line number of the first character. */
  line?: number
}

/** Places of the cells of whole records in `bytes`, good until the splitter is fed again. Cell k of record r is number `first[r] + k`. */
export interface Spans {
  bytes: Buffer
  /** The bytes as a string of the same length: plain cells are cut from it, and any cell may be looked up by it. */
  latin1: string
  rows: number
  /** Number of the first cell of each record; one more than there are records, so the last one ends too. */
  first: Int32Array
  /** Line where each record starts. */
  line: Float64Array
  from: Int32Array
  to: Int32Array
  /** ASCII as it stands = 0; `HIGH`: has other characters; `DOUBLED`: has doubled quotes. */
  kind: Uint8Array
}

const HIGH = 1
const DOUBLED = 2

export interface Splitter {
  /** Records that are complete by now; `last` closes the text. Throws `files.truncated.quote` on an open quote. */
  spans: (bytes: Uint8Array, last: boolean) => Spans
  rows: (bytes: Uint8Array, last: boolean) => TableRow[]
  /** After the last push: the bytes ended with a line end. */
  closed: () => boolean
}

export function csvSplitter(options: SplitOptions): Splitter {
  const separator = options.separator.charCodeAt(0)
  const end = options.loneCr ? CR : LF
  const crIsText = !options.loneCr
  let rest: Uint8Array = new Uint8Array()
  let line = options.line ?? 1
  let endedWithLine = true

  // A byte makes at most one cell, so nothing needs to grow inside the loop. Reused: spans live until the next call.
  let first = new Int32Array()
  let lineOf = new Float64Array()
  let from = new Int32Array()
  let to = new Int32Array()
  let kind = new Uint8Array()
  const makeRoom = (size: number): void => {
    first = new Int32Array(size)
    lineOf = new Float64Array(size)
    from = new Int32Array(size)
    to = new Int32Array(size)
    kind = new Uint8Array(size)
  }

  const spans = (chunk: Uint8Array, last: boolean): Spans => {
    const whole = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const bytes = Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength)
    const length = bytes.length
    if (length + 2 > first.length) makeRoom(length + 2)
    let cells = 0
    let rows = 0
    let at = 0
    while (at < length) {
      const start = at
      const firstCell = cells
      let complete = false
      let lines = 0
      while (true) {
        let code = at < length ? bytes[at]! : -1
        let seen = 0
        if (code === QUOTE) {
          const cellStart = ++at
          let doubled = 0
          while (true) {
            while (at < length && (code = bytes[at]!) !== QUOTE) {
              if (code === end) lines++
              seen |= code
              at++
            }
            if (at >= length) break
            code = at + 1 < length ? bytes[at + 1]! : -1
            if (code === QUOTE) {
              doubled = DOUBLED
              at += 2
            } else if (code === separator || code === LF || code === CR || code === -1) break
            else at++
          }
          if (at >= length) break
          // A quote at the very end of a chunk may be half of a doubled one: wait for more.
          if (code === -1 && !last) break
          from[cells] = cellStart
          kind[cells] = doubled | (seen >> 7)
          to[cells++] = at
          at++
        } else {
          const cellStart = at
          while (at < length && (code = bytes[at]!) !== separator && code !== end && code !== CR) {
            seen |= code
            at++
          }
          // A CR that no LF follows is text (with lone CRs as line ends, `code` stops at them as at `end`).
          while (code === CR && code !== end && at + 1 < length && bytes[at + 1] !== LF) {
            at++
            while (at < length && (code = bytes[at]!) !== separator && code !== end && code !== CR) {
              seen |= code
              at++
            }
          }
          from[cells] = cellStart
          kind[cells] = seen >> 7
          to[cells++] = at
        }
        if (at >= length) {
          complete = last
          break
        }
        code = bytes[at]!
        if (code === separator) {
          at++
          if (at >= length && last) {
            from[cells] = at
            kind[cells] = 0
            to[cells++] = at
            complete = true
            break
          }
          continue
        }
        if (code === CR && crIsText) {
          if (at + 1 >= length && !last) break
          at++
          if (at < length && bytes[at] === LF) at++
        } else at++
        complete = true
        lines++
        break
      }
      if (!complete) {
        at = start
        cells = firstCell
        break
      }
      first[rows] = firstCell
      lineOf[rows++] = line
      line += lines
    }
    first[rows] = cells
    // A copy: the rest must not keep the whole chunk alive.
    rest = bytes.subarray(at).slice()
    if (last) {
      if (rest.length > 0) throw new MeriloError('files.truncated.quote', { row: line })
      endedWithLine = length === 0 || bytes[length - 1] === LF || bytes[length - 1] === CR
    } else if (rest.length > MAX_RECORD_BYTES) throw new MeriloError('files.truncated.quote', { row: line })
    return { bytes, latin1: bytes.toString('latin1', 0, at), rows, first, line: lineOf, from, to, kind }
  }

  const texts = new Map<string, string>()
  return { spans, rows: (bytes, last) => rowsOf(spans(bytes, last), texts), closed: () => endedWithLine }
}

/** Short texts repeat (names, cities, rubrics): decoding them again costs more than looking them up. */
const SHORT = 48
const REMEMBERED = 20_000

/** Text of cell number `cell` (see `Spans.first`). */
export function cellOf(spans: Spans, cell: number, texts?: Map<string, string>): string {
  const from = spans.from[cell]!
  const to = spans.to[cell]!
  const kind = spans.kind[cell]!
  if (kind === 0) return spans.latin1.substring(from, to)
  let text: string | undefined
  if ((kind & HIGH) === 0) text = spans.latin1.substring(from, to)
  else if (texts && to - from <= SHORT) {
    const key = spans.latin1.substring(from, to)
    text = texts.get(key)
    if (text === undefined) {
      text = spans.bytes.toString('utf8', from, to)
      if (texts.size < REMEMBERED) texts.set(key, text)
    }
  } else text = spans.bytes.toString('utf8', from, to)
  return (kind & DOUBLED) === 0 ? text : text.replaceAll('""', '"')
}

function rowsOf(spans: Spans, texts: Map<string, string>): TableRow[] {
  const rows: TableRow[] = []
  for (let r = 0; r < spans.rows; r++) {
    const cells: string[] = []
    for (let cell = spans.first[r]!; cell < spans.first[r + 1]!; cell++) cells.push(cellOf(spans, cell, texts))
    rows.push({ row: spans.line[r]!, cells })
  }
  return rows
}

/** All records of a text that is already in memory. */
export const splitCsv = (text: string, separator: string): TableRow[] =>
  csvSplitter({ separator, loneCr: !text.includes('\n') && text.includes('\r') }).rows(Buffer.from(text), true)
