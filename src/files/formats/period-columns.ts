/**
 * A table made by hand with a row per figure and a column per month (or day): «Показатель; Июль; Август; Сентябрь». A row
 * that only names a network says whose the rows below it are. Figures that Merilo does not know, rates and money are told.
 */
import { engagementsOf } from '../../core/measures/engagements.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import type { Network } from '../../core/facts/types.ts'
import { accountHint } from '../account.ts'
import type { Values } from '../emit.ts'
import { guessByName, isMeasure } from '../mapper/fields.ts'
import { fingerprint } from '../mapper/fingerprint.ts'
import { readSpan, type Span, type Unit } from '../mapper/span.ts'
import { say } from '../phrases.ts'
import type { Format, ReadOptions, Sink, Table, TableRow } from '../types.ts'
import { readCount, reasonOf } from '../values.ts'
import { networkNamed, networkOf } from './network-words.ts'
import { tellUnused } from './synonyms.ts'

/** Only to see whether a cell is a period: its year does not matter then. */
const ANY_DAY = '2026-01-01'
const MONEY: ReadonlySet<MeasureId> = new Set(['spend', 'revenue'])

const spanOf = (cell: string, options: { year: number | null; today: string; unit: Unit }): Span | null => {
  try {
    return readSpan(cell.replace(/#\d+$/, ''), { order: 'dmy', ...options })
  } catch {
    return null
  }
}

const measureOf = (cell: string): MeasureId | null => {
  const guess = guessByName(cell)
  return guess.kind === 'field' && isMeasure(guess.field) && !MONEY.has(guess.field) ? guess.field : null
}

interface Layout {
  /** Where the names of figures stand. */
  nameAt: number
  periods: readonly number[]
  unit: Unit
}

function layoutOf({ header, sample }: Table): Layout | null {
  const days = { year: null, today: ANY_DAY, unit: 'day' } as const
  const periods = header.flatMap((name, at) => (spanOf(name, days) === null ? [] : [at]))
  if (periods.length < 2) return null
  const nameAt = header.findIndex(
    (_, at) => !periods.includes(at) && sample.some((row) => measureOf(row.cells[at] ?? '') !== null),
  )
  if (nameAt < 0) return null
  // A spreadsheet keeps «окт.26» as the first of October; a table of days would have other days too.
  const isMonthly = periods.every((at) => /^\d{4}-\d{2}-01$/.test(header[at]!))
  return { nameAt, periods, unit: isMonthly ? 'month' : 'day' }
}

export const periodColumns: Format = {
  id: 'period-columns',
  recognise: (content) => content.kind === 'table' && layoutOf(content.table) !== null,
  read: async (content, options, sink) => {
    if (content.kind === 'table') await readTable(content.table, layoutOf(content.table)!, options, sink)
  },
}

async function readTable(table: Table, layout: Layout, options: ReadOptions, sink: Sink): Promise<void> {
  const { nameAt, periods, unit } = layout
  const { year, today } = options
  const spans = new Map(periods.map((at) => [at, spanOf(table.header[at]!, { year, today, unit })!]))
  const titles = [...table.preamble.toReversed(), table.sheet]
  let network: Network = options.network ?? titles.map(networkNamed).find((one) => one !== null) ?? 'other'
  const definition = `table.${fingerprint(table)}`
  const rates: string[] = []
  const sums = new Map<string, { account: string; span: Span; values: Values; row: number }>()

  const readRow = (row: TableRow): void => {
    const name = (row.cells[nameAt] ?? '').trim()
    const own = row.cells
      .slice(0, Math.min(...periods))
      .map(networkOf)
      .find((one) => one !== null)
    const isTitle = periods.every((at) => (row.cells[at] ?? '').trim() === '')
    if (options.network === null) network = own ?? (isTitle ? (networkNamed(name) ?? network) : network)
    if (isTitle) return
    const measure = measureOf(name)
    if (measure === null) {
      if (guessByName(name).kind === 'rate') rates.push(name)
      else sink.skip(row.row, say('files.row.unknown-figure', { name }))
      return
    }
    const account = sink.account(accountHint(options, { network, nativeId: null, name: null }))
    for (const [at, span] of spans) {
      const value = figureOf(row, at, measure)
      if (value === null) continue
      observe(account, measure, span, value, row.row)
      const key = `${account}\t${at}`
      const sum = sums.get(key) ?? { account, span, values: {}, row: row.row }
      sum.values[measure] = value
      sums.set(key, sum)
    }
  }
  const figureOf = (row: TableRow, at: number, measure: MeasureId): number | null => {
    try {
      const value = readCount(row.cells[at] ?? '')
      if (value === null || value >= 0 || measure === 'net_follows') return value
      sink.skip(
        row.row,
        say('files.row.cell', {
          column: table.header[at]!,
          why: say('files.value.negative', { text: row.cells[at]! }),
        }),
      )
    } catch (error) {
      sink.skip(row.row, say('files.row.cell', { column: table.header[at]!, why: reasonOf(error) }))
    }
    return null
  }
  const observe = (
    account: string,
    measure: MeasureId,
    { from, to, grain }: Span,
    value: number,
    row: number,
  ): void => {
    const place = { account, subject: 'account', subjectId: '', measure, dims: '' } as const
    sink.fact({ kind: 'observation', ...place, grain, from, to, value, currency: null, definition, row })
  }

  for await (const batch of table.batches()) {
    for (const row of batch) readRow(row)
    await sink.flush()
  }
  for (const { account, span, values, row } of sums.values()) {
    const engagements = values.engagements === undefined ? engagementsOf(values) : null
    if (engagements !== null) observe(account, 'engagements', span, engagements, row)
  }
  tell(table, layout, [...spans.values()], rates, options, sink)
}

function tell(
  table: Table,
  { nameAt, periods }: Layout,
  spans: readonly Span[],
  rates: readonly string[],
  options: ReadOptions,
  sink: Sink,
): void {
  const yearless = spans.filter((span) => span.yearless).map(({ from, to }) => [from, to] as const)
  if (yearless.length > 0 && options.year === null) {
    const days = yearless.flat().toSorted()
    sink.warn(say('files.mapping.year', { from: days[0]!, to: days.at(-1)! }))
  }
  if (rates.length > 0) sink.warn(say('files.mapping.rate', { columns: rates }))
  tellUnused(
    sink,
    table.header.filter((name, at) => name !== '' && at > nameAt && !periods.includes(at)),
  )
}
