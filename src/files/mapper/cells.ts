/** The cells of a mapped table: by field, in the styles of their columns. */
import { MeriloError } from '../../core/errors.ts'
import type { ColumnMapping } from '../../core/facts/mapping.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import type { DayRange } from '../../core/time/day.ts'
import { stylesOf, type Styles } from '../formats/template-cells.ts'
import { say } from '../phrases.ts'
import type { ReadOptions, Sink, Table, TableRow } from '../types.ts'
import { isUnknown, readCount, readDuration, readMoney, readNumber, reasonOf } from '../values.ts'
import { isYearless, readWhen, type When } from '../when.ts'
import { isMeasure } from './fields.ts'
import { readSpan, unitOfColumn, type Span } from './span.ts'

export interface MappedCells {
  has: (field: string) => boolean
  /** Trimmed; null = unknown mark or no such column. */
  text: (row: TableRow, field: string) => string | null
  when: (row: TableRow) => When | null
  /** The days of a row: a day, week, month or period. */
  span: (row: TableRow) => Span | null
  /** First and last day whose year is not written; null when every date has its year. */
  yearless: () => DayRange | null
  /** `measure` as a count, seconds or number; an unreadable cell is told and unknown. */
  figure: (row: TableRow, measure: MeasureId) => number | null
  /** Minor units. Throws for a cell that is no money. */
  money: (row: TableRow, field: string, currency: string) => number | null
  measures: readonly MeasureId[]
  styles: Styles
  /** Every row; one that throws is told and skipped, totals are skipped. */
  each: (work: (row: TableRow) => void) => Promise<void>
}

const SECONDS: ReadonlySet<MeasureId> = new Set([
  'watch_seconds',
  'average_view_seconds',
  'visit_seconds',
  'response_seconds',
])
const MONEY = new Set(['amount', 'spend', 'revenue'])
const TOTAL = /^(?:итого\S*|всего|total|сумма|среднее|average|grand total)(?:\s|:|$)/i

export async function mappedCells(
  table: Table,
  mapping: ColumnMapping,
  options: ReadOptions,
  sink: Sink,
): Promise<MappedCells> {
  const at = new Map<string, number>()
  for (const [column, field] of Object.entries(mapping.columns)) {
    const index = table.header.indexOf(column)
    if (index >= 0) at.set(field, index)
  }
  const measures = [...at.keys()].filter(isMeasure)
  const numbers = [...at].filter(([field]) => isMeasure(field) || MONEY.has(field)).map(([, index]) => index)
  const dateAt = at.get('date')
  const order = mapping.dateOrder === 'ymd' ? null : mapping.dateOrder
  const styles = await stylesOf(
    table,
    { dates: dateAt === undefined ? [] : [dateAt], numbers },
    options.fileName,
    order,
  )
  const cell = (row: TableRow, field: string): string => row.cells[at.get(field) ?? -1] ?? ''
  const decimal = (field: string) => styles.decimal(table.header[at.get(field) ?? -1] ?? '')

  const text = (row: TableRow, field: string): string | null => {
    const value = cell(row, field).trim()
    return isUnknown(value) ? null : value
  }
  const parse = (value: string, measure: MeasureId): number | null =>
    SECONDS.has(measure) && value.includes(':')
      ? readDuration(value)
      : SECONDS.has(measure)
        ? readNumber(value, decimal(measure))
        : readCount(value)

  const unit = unitOfColumn(table.header[dateAt ?? -1] ?? '')
  let yearless: DayRange | null = null
  const withoutYear = ({ from, to }: DayRange): void => {
    yearless = {
      from: yearless === null || from < yearless.from ? from : yearless.from,
      to: yearless === null || to > yearless.to ? to : yearless.to,
    }
  }

  return {
    has: (field) => at.has(field),
    text,
    measures,
    styles,
    when: (row) => {
      const date = text(row, 'date')
      if (date === null) return null
      const time = text(row, 'time')
      const whole = time !== null && /^\d{1,2}:\d{2}/.test(time) && !/\d:\d/.test(date) ? `${date} ${time}` : date
      const when = readWhen(whole, { order: styles.order, year: options.year, today: options.today })
      if (when !== null && isYearless(date)) withoutYear({ from: when.day, to: when.day })
      return when
    },
    span: (row) => {
      const date = text(row, 'date')
      if (date === null) return null
      const span = readSpan(date, { order: styles.order, year: options.year, today: options.today, unit })
      if (span?.yearless) withoutYear(span)
      return span
    },
    yearless: () => yearless,
    figure: (row, measure) => {
      try {
        const value = parse(cell(row, measure), measure)
        // Only a net change goes below nothing.
        if (value !== null && value < 0 && measure !== 'net_follows')
          throw new MeriloError('files.value.negative', { text: cell(row, measure).trim() })
        return value
      } catch (error) {
        const column = table.header[at.get(measure) ?? -1] ?? ''
        sink.skip(row.row, say('files.row.cell', { column, why: reasonOf(error) }))
        return null
      }
    },
    money: (row, field, currency) => readMoney(cell(row, field), currency, decimal(field)),
    each: async (work) => {
      for await (const batch of table.batches()) {
        for (const row of batch) {
          if (TOTAL.test((row.cells[dateAt ?? 0] ?? '').trim()) || TOTAL.test((row.cells[0] ?? '').trim())) {
            sink.skip(row.row, say('files.row.total', {}))
            continue
          }
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
