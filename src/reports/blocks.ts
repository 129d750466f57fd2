/**
 * A finished report: already worded, plain blocks in reading order. Renderers decide how a block looks and never what
 * it says, so HTML, PDF and XLSX can't tell different stories.
 */
import type { Lang } from '../i18n/words.ts'
import type { Day } from '../core/time/day.ts'

/** A coloured word, never a colour alone. */
export type Tone = 'good' | 'steady' | 'warn' | 'bad' | 'unknown'

export interface Label {
  text: string
  tone: Tone
}

/** A vector picture; `alt` says the same in words. */
export interface Picture {
  svg: string
  alt: string
}

export interface Column {
  title: string
  align: 'start' | 'end'
  /** Long words such as hashes may break anywhere. */
  breakable?: boolean
}

export interface TableCell {
  text: string
  /** Smaller lines below. */
  notes?: readonly string[]
  label?: Label
  /** The label stands on a line of its own. */
  below?: boolean
  /** A small picture beside the text. */
  picture?: Picture
}

export interface Table {
  caption: string
  /** A heading right above already says it: the caption is kept for those who listen. */
  captionHidden: boolean
  columns: readonly Column[]
  /** The first column heads its row. */
  rows: readonly (readonly TableCell[])[]
  /** Rows after this many are folded away on a screen (`summary`) and left to the spreadsheet on paper (`elsewhere`). */
  fold: { after: number; summary: string; elsewhere: string } | null
}

export interface Figure {
  label: string
  value: string
  note: string | null
  /** The figure that the status is about. */
  main: boolean
}

/** The figures behind a KPI's chart, for renderers that draw their own. Unknown days are null. */
export interface ChartLines {
  /** Written days, one per value. */
  days: readonly string[]
  lines: readonly { name: string; values: readonly (number | null)[]; role: 'fact' | 'plan' | 'before' }[]
}

export interface KpiCard {
  kind: 'kpi'
  id: string
  title: string
  scope: string
  status: Label
  because: string
  figures: readonly Figure[]
  bar: Picture | null
  chart: Picture | null
  lines: ChartLines | null
  /** Change against point A with its interval, and whether it is more than chance. */
  change: { text: string; judgement: string; method: string | null } | null
  /** Month before, year before, with ads and without, warnings about the figure: one sentence each. */
  notes: readonly string[]
}

export interface FindingCard {
  kind: 'finding'
  title: string
  scope: string
  period: string
  what: string
  estimate: string
  signs: string | null
  innocent: string | null
  decision: string
  evidence: Table
}

export type Block =
  | { kind: 'lead'; sentences: readonly string[] }
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string; quiet: boolean }
  | { kind: 'list'; items: readonly string[]; ordered: boolean }
  /** Somebody's words, with who said it and what is to be noticed. */
  | { kind: 'quote'; text: string; answer: string | null; note: string | null; by: string | null }
  | { kind: 'facts'; title: string; text: string; items: readonly { label: string; value: string }[] }
  | { kind: 'table'; table: Table }
  | { kind: 'picture'; picture: Picture }
  /** The right of reply: the frame stands even when it is empty. */
  | { kind: 'reply'; text: string; by: string | null; empty: boolean }
  | KpiCard
  | FindingCard

export interface Section {
  id: string
  title: string
  blocks: readonly Block[]
}

/** A value keeps its type in a spreadsheet: text, number with its Excel format, or a calendar day. */
export type SheetCell = string | null | { number: number; format: string } | { day: Day }

export interface Sheet {
  /** At most 31 characters, unique in the book. */
  name: string
  header: readonly string[]
  widths: readonly number[]
  rows: readonly (readonly SheetCell[])[]
}

/** How the agency wants its reports to look; null: as Merilo does. */
export interface Look {
  /** `#17527f` */
  colour: string | null
  /** data: URI of a PNG, JPEG or SVG. */
  logo: string | null
  /** The page brings its typeface. Absent: a report closed before it did, which keeps the reader's own. */
  face?: 'golos'
}

export interface ReportModel {
  lang: Lang
  look: Look
  brand: string
  title: string
  /** Period and accounts, a line each. */
  about: readonly string[]
  /** The mark of invented figures. */
  demo: string | null
  sections: readonly Section[]
  /** The legal footnote, where figures of Meta's networks are shown in Russian. */
  footnote: string | null
  /** Words of the frame around blocks. */
  words: { page: string; made: string }
  sheets: readonly Sheet[]
}
