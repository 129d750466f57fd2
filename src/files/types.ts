/**
 * A format is a plain object: it says what it recognises and turns rows into facts. It never touches a store,
 * a clock or another format. Everything it can't use is told to the sink: nothing is lost silently.
 */
import type { ColumnMapping } from '../core/facts/mapping.ts'
import type { AccountHint, Fact, Network } from '../core/facts/types.ts'
import type { KnownCause } from '../core/guards/types.ts'
import type { Phrase } from '../core/phrase.ts'
import type { Day } from '../core/time/day.ts'
import type { Spans } from './csv.ts'

export interface TableRow {
  /** Line or row number in the file as a person sees it, from 1. For CSV: the line where the record starts. */
  row: number
  cells: readonly string[]
}

/** A delimited or spreadsheet table, streamed in batches. Duplicate header names get `#2`, `#3`. */
export interface Table {
  header: readonly string[]
  headerRow: number
  /** Lines above the header. */
  preamble: readonly string[]
  /** First rows, for recognition; they come again from `batches`. */
  sample: readonly TableRow[]
  encoding: string
  separator: string
  /** XLSX sheet name, else ''. */
  sheet: string
  batches: () => AsyncIterable<readonly TableRow[]>
  /** The same records without strings, header included, for a reader of millions of rows; plain CSV only. */
  spans?: () => AsyncIterable<Spans>
}

/** What a file turned out to be, after the bytes were understood. */
export type Content =
  | { kind: 'table'; table: Table }
  /** Several blocks with their own titles in one file (Meta overview, audience). Small by nature: whole text. */
  | { kind: 'lines'; lines: readonly string[]; encoding: string }
  | { kind: 'json'; value: unknown }
  /** Files inside a zip, each understood on its own. */
  | { kind: 'bundle'; parts: readonly { name: string; content: Content }[] }

export interface ReadOptions {
  fileName: string
  /** From --account / --network / --tz / --year; win over what the file says. */
  account: string | null
  network: Network | null
  /** IANA zone of the account's reporting day. Instants are turned into days in it. */
  zone: string
  year: number | null
  /** The day that «now» is: lifetime counters carry it, yearless dates are resolved against it. */
  today: Day
  /** Which chat of a whole-account Telegram export (id or name). */
  chat: string | null
  /** Saved or corrected column mapping for the generic mapper. */
  mapping: ColumnMapping | null
  /** Turns a person's id or name into a pseudonym; the key stays in the data folder. */
  pseudonym: (identity: string) => string
}

/** Receives all that a format reads. `account` gives the key to put into facts. */
export interface Sink {
  account: (hint: AccountHint) => string
  fact: (fact: Fact) => void
  skip: (row: number, reason: Phrase) => void
  warn: (warning: Phrase) => void
  /** The definition of a measure changes here: lines must not be joined across this day. */
  breakMark: (mark: { account: string; measure: string; day: Day; from: string; to: string }) => void
  /** A thing known to have happened (contest, ads, pause), as the causes template tells it. account null = all. */
  cause?: (cause: KnownCause & { account: string | null; row: number }) => void
  /** Called between batches, so that facts flow to disk and memory stays small. */
  flush: () => Promise<void>
}

export interface Format {
  /** Stable id, e.g. `vk-community`; shown as `source` and stored with every import. */
  id: string
  recognise: (content: Content, fileName: string) => boolean
  /** Throws MeriloError for a file that must be refused as a whole. */
  read: (content: Content, options: ReadOptions, sink: Sink) => Promise<void>
}
