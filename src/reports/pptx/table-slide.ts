/** A table of the report on a slide of its own: words only, small pictures stay on the screen. */
import type { Table, TableCell as Cell } from '../blocks.ts'
import { BODY, INK, LINE, MUTED, openSlide, PAGE, TONES, type Deck, type Slide, type TableCell } from './deck.ts'
import { allHigh, type Page } from './pack.ts'
import { textSlide } from './text-slide.ts'

/** A caption longer than this is no title. */
const MOST_TITLE = 60
/** Points of the text and of the notes; the second size where the first would need another slide. */
const SIZES = [
  { text: 14, note: 11 },
  { text: 11, note: 9 },
] as const
/** Inches of a row whose lines have so many points together. */
const rowHigh = (points: number): number => (points * 1.2 + 4.5) / 72

export interface TableWords {
  title: string
  /** Said above the table. */
  intro: readonly string[]
}

const INTRO_HIGH = 0.36
/** Smaller type has lower lines and fewer of them. */
const TYPES = [
  { points: 16, share: 1 },
  { points: 14, share: 0.8 },
] as const
/** Between a slide's matter and its last line. */
const FOOT = 0.15

/** The table under the words that it belongs to, where one slide holds both; null: it does not. */
export function tableUnder(deck: Deck, table: Table, page: Page, intro: readonly string[]): Slide | null {
  const shown = columnsOf(table)
  const all = page.reduce((sum, { lines }) => sum + allHigh(lines), 0)
  for (const type of TYPES) {
    const words = all * type.share
    const top = BODY.top + words + INTRO_HIGH * intro.length
    const size = SIZES.find((one) => top + tableHigh(table, shown, one) <= BODY.top + BODY.high + FOOT)
    if (page.length > 1 || size === undefined) continue
    const slide = textSlide(deck, page, { h: words, fontSize: type.points })
    above(slide, intro, BODY.top + words)
    place(slide, table, { shown, size, top, rows: table.rows })
    return slide
  }
  return null
}

export function tableSlide(deck: Deck, table: Table, { title, intro }: TableWords): void {
  const short = table.caption.length <= MOST_TITLE
  const words = short ? intro : [...intro, table.caption]
  const top = BODY.top + INTRO_HIGH * words.length
  const room = BODY.top + BODY.high - top
  const shown = columnsOf(table)
  const size = SIZES.find((one) => tableHigh(table, shown, one) <= room) ?? SIZES[1]
  const slides = Math.ceil(tableHigh(table, shown, size) / room)
  const most = Math.ceil(table.rows.length / slides)
  for (let from = 0; from < table.rows.length; from += most) {
    const slide = openSlide(deck, short ? table.caption : title)
    above(slide, words, BODY.top - 0.1)
    place(slide, table, { shown, size, top, rows: table.rows.slice(from, from + most) })
  }
}

const columnsOf = (table: Table): number[] =>
  table.columns.map((_, i) => i).filter((i) => !table.rows.every((row) => row[i]!.picture !== undefined))

function above(slide: Slide, words: readonly string[], y: number): void {
  if (words.length === 0) return
  const h = INTRO_HIGH * words.length
  slide.addText(words.join('\n'), { x: PAGE.left - 0.1, y, w: PAGE.wide, h, fontSize: 14, color: MUTED, valign: 'top' })
}

interface Placed {
  shown: readonly number[]
  size: (typeof SIZES)[number]
  top: number
  rows: Table['rows']
}

function place(slide: Slide, table: Table, { shown, size, top, rows }: Placed): void {
  const align = (i: number) => (table.columns[i]!.align === 'end' ? ('right' as const) : ('left' as const))
  const head = shown.map((i): TableCell => ({
    text: table.columns[i]!.title,
    options: { fontSize: size.note + 1, color: MUTED, align: align(i) },
  }))
  const body = rows.map((row) =>
    shown.map((i): TableCell => ({ text: runs(row[i]!, size), options: { align: align(i) } })),
  )
  slide.addTable([head, ...body], {
    x: PAGE.left,
    y: top + 0.05,
    w: PAGE.wide,
    colW: widths(shown),
    fontSize: size.text,
    color: INK,
    border: { type: 'solid', pt: 0.5, color: LINE },
    margin: [0.03, 0.08, 0.03, 0.08],
    valign: 'middle',
  })
}

function runs({ text, label, notes = [] }: Cell, size: (typeof SIZES)[number]): TableCell[] {
  const lines: TableCell[] = [
    ...(text === '' ? [] : [{ text, options: { fontSize: size.text } }]),
    ...(label
      ? [
          {
            text: label.text,
            options: { fontSize: text === '' ? size.text : size.note, bold: true, color: TONES[label.tone].ink },
          },
        ]
      : []),
    ...notes.map((note) => ({ text: note, options: { fontSize: size.note, color: MUTED } })),
  ]
  return lines.map((line, i) => ({ ...line, options: { ...line.options, breakLine: i < lines.length - 1 } }))
}

/** The first column has the names. */
const widths = (shown: readonly number[]): number[] => {
  const rest = shown.length - 1
  const first = rest === 0 ? PAGE.wide : Math.min(5, PAGE.wide / 2)
  return shown.map((_, i) => (i === 0 ? first : (PAGE.wide - first) / rest))
}

const tableHigh = (table: Table, shown: readonly number[], { text, note }: (typeof SIZES)[number]): number =>
  rowHigh(note + 1) +
  table.rows.reduce((sum, row) => {
    const points = shown.map((i) => {
      const { text: words, label, notes = [] } = row[i]!
      return (words === '' ? 0 : text) + (label ? (words === '' ? text : note) : 0) + notes.length * note
    })
    return sum + rowHigh(Math.max(...points))
  }, 0)
