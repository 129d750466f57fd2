/**
 * Splits delimited text into records as RFC 4180 says, in chunks of any size. Own code because it is several times
 * faster than papaparse on the quoted millions of rows that VK writes (`npm run bench` measures both), and because
 * a record must know the line where it starts; the test holds it equal to papaparse.
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
export const MAX_RECORD_CHARS = 16 * 1024 * 1024

export interface SplitOptions {
  separator: string
  /** Lines end with a lone CR (old Mac): only when the text has no LF at all. */
  loneCr?: boolean
  /** Line number of the first character. */
  line?: number
}

export interface Splitter {
  /** Records that are complete by now; `last` closes the text. Throws `files.truncated.quote` on an open quote. */
  push: (text: string, last: boolean) => TableRow[]
  /** After the last push: the text ended with a line end. */
  closed: () => boolean
}

export function csvSplitter(options: SplitOptions): Splitter {
  const separator = options.separator.charCodeAt(0)
  const end = options.loneCr ? CR : LF
  const crIsText = !options.loneCr
  let rest = ''
  let line = options.line ?? 1
  let endedWithLine = true

  const push = (chunk: string, last: boolean): TableRow[] => {
    const text = rest === '' ? chunk : rest + chunk
    const length = text.length
    const rows: TableRow[] = []
    let at = 0
    let start = 0
    while (at < length) {
      start = at
      const startLine = line
      const cells: string[] = []
      let complete = false
      let lines = 0
      while (true) {
        let code = at < length ? text.charCodeAt(at) : -1
        if (code === QUOTE) {
          const cellStart = ++at
          let doubled = false
          while (true) {
            // charCodeAt beats indexOf here: cells are short, and line ends have to be counted anyway.
            while (at < length && (code = text.charCodeAt(at)) !== QUOTE) {
              if (code === end) lines++
              at++
            }
            if (at >= length) break
            code = at + 1 < length ? text.charCodeAt(at + 1) : -1
            if (code === QUOTE) {
              doubled = true
              at += 2
            } else if (code === separator || code === LF || code === CR || code === -1) break
            else at++
          }
          if (at >= length) break
          // A quote at the very end of a chunk may be half of a doubled one: wait for more.
          if (code === -1 && !last) break
          const raw = text.substring(cellStart, at)
          cells.push(doubled ? raw.replaceAll('""', '"') : raw)
          at++
        } else {
          const cellStart = at
          while (at < length && (code = text.charCodeAt(at)) !== separator && code !== end && code !== CR) at++
          // A CR that no LF follows is text (with lone CRs as line ends, `code` stops at them as at `end`).
          while (code === CR && code !== end && at + 1 < length && text.charCodeAt(at + 1) !== LF) {
            at++
            while (at < length && (code = text.charCodeAt(at)) !== separator && code !== end && code !== CR) at++
          }
          cells.push(text.substring(cellStart, at))
        }
        if (at >= length) {
          complete = last
          break
        }
        code = text.charCodeAt(at)
        if (code === separator) {
          at++
          if (at >= length && last) {
            cells.push('')
            complete = true
            break
          }
          continue
        }
        if (code === CR && crIsText) {
          if (at + 1 >= length && !last) break
          at++
          if (at < length && text.charCodeAt(at) === LF) at++
        } else at++
        complete = true
        lines++
        break
      }
      if (!complete) {
        at = start
        break
      }
      rows.push({ row: startLine, cells })
      line += lines
    }
    rest = at >= length ? '' : text.substring(at)
    if (last) {
      if (rest !== '') throw new MeriloError('files.truncated.quote', { row: line })
      endedWithLine = length === 0 || text.charCodeAt(length - 1) === LF || text.charCodeAt(length - 1) === CR
    } else if (rest.length > MAX_RECORD_CHARS) throw new MeriloError('files.truncated.quote', { row: line })
    return rows
  }
  return { push, closed: () => endedWithLine }
}

/** All records of a text that is already in memory. */
export const splitCsv = (text: string, separator: string): TableRow[] =>
  csvSplitter({ separator, loneCr: !text.includes('\n') && text.includes('\r') }).push(text, true)
