/** A table of the report on a slide of its own: words only, small pictures stay on the screen. */
import type { Table } from '../blocks.ts'
import { INK, LINE, MUTED, openSlide, PAGE, type Deck, type TableCell } from './deck.ts'

const MOST_ROWS = 9

export function tableSlide(deck: Deck, table: Table): void {
  const shown = table.columns.map((_, i) => i).filter((i) => !table.rows.every((row) => row[i]!.picture !== undefined))
  const head = shown.map((i): TableCell => {
    const { title, align } = table.columns[i]!
    return { text: title, options: { fontSize: 11, color: MUTED, align: align === 'end' ? 'right' : 'left' } }
  })
  for (let from = 0; from < table.rows.length; from += MOST_ROWS) {
    const rows = table.rows.slice(from, from + MOST_ROWS).map((row) =>
      shown.map((i): TableCell => {
        const { text, label, notes = [] } = row[i]!
        return {
          text: [text, label?.text ?? '', ...notes].filter((line) => line !== '').join('\n'),
          options: {
            bold: label !== undefined && text === '',
            align: table.columns[i]!.align === 'end' ? 'right' : 'left',
          },
        }
      }),
    )
    openSlide(deck, table.caption).addTable([head, ...rows], {
      x: PAGE.left,
      y: 1.5,
      w: PAGE.wide,
      fontSize: 14,
      color: INK,
      border: { type: 'solid', pt: 0.5, color: LINE },
      valign: 'middle',
    })
  }
}
