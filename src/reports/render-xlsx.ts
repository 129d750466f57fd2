/** The report's sheets as a workbook: numbers stay numbers, days stay days, words stay words. */
import { writeXlsx, type CellStyle, type CellValue, type WriteSheet } from 'hucre/xlsx'
import { dayNumber } from '../core/time/day.ts'
import type { ReportModel, Sheet, SheetCell } from './blocks.ts'

/**
 * A text that a spreadsheet could take for a formula gets an apostrophe in front, so that it stays a text even after
 * someone saves the sheet as CSV and opens it again. A plain negative number is no formula.
 */
export const safeText = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d\s\u00a0]+([.,]\d+)?$/.test(text) ? `'${text}` : text

/** Excel cuts longer texts by refusing the file. */
const MAX_TEXT = 32_767

const HEADER: CellStyle = {
  font: { bold: true },
  alignment: { vertical: 'top', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E9EDF1' } },
}
/** A sentence wraps in a column at least this wide; in a narrow one it runs on over the empty cells to its right. */
const WIDE = 60

export const renderXlsx = async (model: ReportModel): Promise<Uint8Array> =>
  writeXlsx({
    sheets: model.sheets.map(sheetOf),
    properties: { title: `${model.title} — ${model.brand}` },
    defaultFont: { name: 'Calibri', size: 11 },
  })

function sheetOf({ name, header, widths, rows }: Sheet): WriteSheet {
  const all: readonly (readonly SheetCell[])[] = [header, ...rows]
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  const values = all.map((row, r) => {
    const alone = row.filter((cell) => cell !== null && cell !== '').length <= 2
    return row.map((cell, c): CellValue => {
      const value = valueOf(cell)
      if (value !== null)
        cells.set(`${r},${c}`, {
          value,
          type: typeOf(value),
          style: r === 0 ? HEADER : styleOf(cell, !alone || widths[c]! >= WIDE),
        })
      return value
    })
  })
  return {
    name,
    rows: values,
    cells,
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: 1 },
  }
}

const typeOf = (value: CellValue) => (typeof value === 'number' ? 'number' : value instanceof Date ? 'date' : 'string')

function valueOf(cell: SheetCell): CellValue {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return safeText(cell).slice(0, MAX_TEXT)
  return 'day' in cell ? new Date(dayNumber(cell.day) * 86_400_000) : cell.number
}

function styleOf(cell: SheetCell, wrapText: boolean): CellStyle {
  if (cell === null || typeof cell === 'string') return { alignment: { vertical: 'top', wrapText } }
  const numFmt = 'day' in cell ? 'yyyy-mm-dd' : cell.format
  return { numFmt, alignment: { vertical: 'top' } }
}
