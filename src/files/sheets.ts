/** Spreadsheets: every sheet becomes rows of text. Dates are ISO, numbers have a dot, formulas are their last result. */
import { EncryptedFileError, fromHtml, readXlsx, type CellValue } from 'hucre'
import { MeriloError } from '../core/errors.ts'
import type { Phrase } from '../core/phrase.ts'
import { blocksOf } from './blocks.ts'
import { say } from './phrases.ts'
import { memoryTable, tablesOf } from './table.ts'
import type { Content, TableRow } from './types.ts'
import { memorySource } from './source.ts'
import { zipEntries } from './zip.ts'

/** Throws `files.encrypted`, `files.zip.*`, `files.sheet.broken`, `files.sheet.empty`. */
export async function readXlsxContent(bytes: Uint8Array, name: string, warnings: Phrase[]): Promise<Content> {
  // The library trusts declared sizes; ours are checked against what really comes out.
  for (const entry of await zipEntries(memorySource(bytes, name), (part) => part.endsWith('.xml'))) await entry.bytes()
  try {
    const book = await readXlsx(bytes)
    return sheetsContent(
      book.sheets.map((sheet) => ({
        name: sheet.name,
        rows: sheet.rows,
        hidden: (sheet.hidden ?? false) || (sheet.veryHidden ?? false),
      })),
      name,
      warnings,
    )
  } catch (cause) {
    if (cause instanceof MeriloError) throw cause
    if (cause instanceof EncryptedFileError) throw new MeriloError('files.encrypted', { file: name }, { cause })
    throw new MeriloError('files.sheet.broken', { file: name }, { cause })
  }
}

/** Excel 97–2003. The library is loaded only when such a file comes: it is large. */
export async function readXlsContent(bytes: Uint8Array, name: string, warnings: Phrase[]): Promise<Content> {
  const { read, utils } = await import('@e965/xlsx')
  try {
    const book = read(bytes, { type: 'array', cellDates: true, cellFormula: false, cellHTML: false, dense: true })
    const sheets = book.SheetNames.map((sheet, index) => ({
      name: sheet,
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0,
      rows: utils.sheet_to_json<CellValue[]>(book.Sheets[sheet]!, {
        header: 1,
        raw: true,
        defval: null,
        blankrows: true,
        UTC: true,
      }),
    }))
    return sheetsContent(sheets, name, warnings)
  } catch (cause) {
    if (cause instanceof MeriloError) throw cause
    if (cause instanceof Error && /password/i.test(cause.message))
      throw new MeriloError('files.encrypted', { file: name }, { cause })
    throw new MeriloError('files.sheet.broken', { file: name }, { cause })
  }
}

/**
 * CRMs call a web page with one table `.xls`, and Excel opens it. null = a page without a table: no export at all.
 * Throws `files.sheet.broken` for a table that breaks off.
 */
export function readHtmlTable(html: string, name: string): Content | null {
  if (!/<table[\s>]/i.test(html)) return null
  if (!/<\/table\s*>/i.test(html)) throw new MeriloError('files.sheet.broken', { file: name })
  try {
    const { rows } = fromHtml(html.replaceAll('&nbsp;', '\u00a0'), { typeInference: false, classes: false })
    const cells = rows.map((row, i) => ({ row: i + 1, cells: Array.from(row, cellText) }))
    const table = memoryTable(cells, '')
    return table && table.sample.length > 0 ? { kind: 'table', table } : null
  } catch (cause) {
    throw new MeriloError('files.sheet.broken', { file: name }, { cause })
  }
}

interface SheetRows {
  name: string
  rows: readonly (readonly CellValue[])[]
  hidden: boolean
}

/** Hidden sheets hold lists and drafts that nobody sees: they are left out and told, unless all are hidden. */
function sheetsContent(sheets: readonly SheetRows[], name: string, warnings: Phrase[]): Content {
  const visible = sheets.filter((sheet) => !sheet.hidden)
  const taken = visible.length > 0 ? visible : sheets
  const parts: { name: string; content: Content }[] = []
  for (const sheet of taken) {
    const rows: TableRow[] = sheet.rows.map((cells, i) => ({ row: i + 1, cells: Array.from(cells, cellText) }))
    for (const table of tablesOf(blocksOf(rows), sheet.name))
      parts.push({ name: table.sheet, content: { kind: 'table', table } })
  }
  for (const sheet of sheets)
    if (!taken.includes(sheet) && sheet.rows.length > 0)
      warnings.push(say('files.sheet.hidden', { file: name, sheet: sheet.name }))
  if (parts.length === 0) throw new MeriloError('files.sheet.empty', { file: name })
  return parts.length === 1 ? parts[0]!.content : { kind: 'bundle', parts }
}

/** 15 digits are all that a spreadsheet keeps: a longer number is an id that it has already spoilt, and says so. */
const SPOILT = 1e15

export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (value instanceof Date) return dateText(value)
  if (!Number.isFinite(value)) return ''
  if (Math.abs(value) >= SPOILT) return value.toExponential().toUpperCase()
  const plain = String(Number(value.toPrecision(15)))
  return plain.includes('e') ? value.toFixed(15).replace(/0+$/, '') : plain
}

function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return ''
  // Spreadsheets count days in doubles: a second that misses by a millisecond is meant whole.
  const iso = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ')
}
