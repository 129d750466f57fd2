/** Cells of Merilo's own tables: words that people write for statuses, and the styles of a column. */
import { say } from '../phrases.ts'
import type { ReadOptions, Sink, Table, TableRow } from '../types.ts'
import { decimalOf, isUnknown, reasonOf, type Decimal } from '../values.ts'
import { dateOrderOf, type DateOrder } from '../when.ts'
import { MeriloError } from '../../core/errors.ts'
import { findColumns, type Columns } from './synonyms.ts'
import type { TemplateNames } from './template-names.ts'

export type LeadStatus = 'new' | 'handled' | 'won' | 'lost'

/** Written lower-case; what comes after is what CRMs of the region call their stages. */
export const STATUS_WORDS: Readonly<Record<LeadStatus, readonly string[]>> = {
  new: ['new', 'новый', 'новая', 'не обработан', 'неразобранное', 'необработан', 'первичный контакт'],
  handled: [
    'handled',
    'обработан',
    'обработана',
    'в работе',
    'взят в работу',
    'in progress',
    'contacted',
    'переговоры',
  ],
  won: [
    'won',
    'выигран',
    'выиграна',
    'продажа',
    'оплачен',
    'оплачено',
    'успешно реализовано',
    'успешно',
    'сделка успешна',
    'paid',
  ],
  lost: [
    'lost',
    'проигран',
    'проиграна',
    'отказ',
    'потерян',
    'закрыто и не реализовано',
    'не реализовано',
    'сделка провалена',
    'спам',
    'некачественный лид',
    'junk',
  ],
}

export function statusOf(text: string): LeadStatus | null {
  const word = text.trim().toLowerCase().replaceAll('ё', 'е')
  const found = Object.entries(STATUS_WORDS).find(([, words]) => words.includes(word))
  return (found?.[0] as LeadStatus | undefined) ?? null
}

export interface Styles {
  order: DateOrder | null
  decimal: (column: string) => Decimal
}

/**
 * Date order and decimal marks, each by its whole column: one pass before the rows are read.
 * Throws `files.mapping.date-order`, `.date-mixed`, `.decimal-mixed`: nobody guesses for a whole file.
 */
export async function stylesOf(
  table: Table,
  columns: { dates: readonly number[]; numbers: readonly number[] },
  file: string,
  chosen: DateOrder | null = null,
): Promise<Styles> {
  const dates: string[] = []
  const numbers = new Map<number, string[]>(columns.numbers.map((at) => [at, []]))
  for await (const batch of table.batches())
    for (const { cells } of batch) {
      for (const at of columns.dates) if (cells[at]) dates.push(cells[at])
      for (const [at, texts] of numbers) if (cells[at] && /[.,]/.test(cells[at])) texts.push(cells[at])
    }
  const order = chosen ?? dateOrderOf(dates)
  const dateColumn = table.header[columns.dates[0] ?? -1] ?? ''
  if (order === 'mixed') throw new MeriloError('files.mapping.date-mixed', { file, column: dateColumn })
  if (order === 'ambiguous') throw ambiguousDates(file, dateColumn, dates)
  const decimals = new Map<string, Decimal>()
  for (const [at, texts] of numbers) {
    const column = table.header[at] ?? ''
    const decimal = decimalOf(texts)
    if (decimal === 'mixed') throw new MeriloError('files.mapping.decimal-mixed', { file, column })
    if (decimal !== null) decimals.set(column, decimal)
  }
  // `1,200` alone in money is 1200 in one style and 1.2 in the other: another column of the file tells the style.
  const others = new Set(decimals.values())
  const common = others.size === 1 ? [...others][0]! : null
  return { order, decimal: (column) => decimals.get(column) ?? common ?? '.' }
}

export function ambiguousDates(file: string, column: string, dates: readonly string[]): MeriloError {
  const text = dates.find((cell) => /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/.test(cell.trim())) ?? ''
  const [a = '', b = '', year = ''] = text.trim().split(/[/\- ]/)
  const iso = (month: string, day: string) =>
    `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return new MeriloError('files.mapping.date-order', {
    file,
    column,
    text: text.trim(),
    dmy: iso(b, a),
    mdy: iso(a, b),
  })
}

export interface OwnRows {
  columns: Columns<string>
  text: (row: TableRow, column: string) => string | null
  each: (work: (row: TableRow) => void) => Promise<void>
}

/** Rows of one of our tables; a row that throws is told and skipped. */
export function ownRows(table: Table, names: TemplateNames, sink: Sink): OwnRows {
  const columns = findColumns<string>(table.header, names, sink)
  return {
    columns,
    text: (row, column) => {
      const text = columns.text(row, column).trim()
      return isUnknown(text) ? null : text
    },
    each: async (work) => {
      for await (const batch of table.batches()) {
        for (const row of batch) {
          try {
            work(row)
          } catch (error) {
            sink.skip(row.row, reasonOf(error))
          }
        }
        await sink.flush()
      }
    },
  }
}

/** The order of day and month that a person has told, if any. */
export const toldOrder = ({ mapping }: ReadOptions): DateOrder | null =>
  mapping === null || mapping.dateOrder === 'ymd' ? null : mapping.dateOrder

export const noDate = (row: TableRow, sink: Sink): void => sink.skip(row.row, say('files.row.no-date', {}))
