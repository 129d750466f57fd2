import { MeriloError } from '../../core/errors.ts'
import { engagementsOf } from '../../core/measures/engagements.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import type { Values } from '../emit.ts'
import { isMoney } from './fields.ts'
import { say } from '../phrases.ts'
import type { Sink } from '../types.ts'
import type { MappedReader, MappedTable } from './reader.ts'
import type { Span } from './span.ts'

const DEFAULT_CURRENCY = 'RUB'

/** One row per day (or week, month, period) and account. */
export const readDays: MappedReader = async (mapped) => {
  const { cells, mapping, account, definition, sink } = mapped
  const money = cells.measures.filter(isMoney)
  const currency = mapping.currency ?? DEFAULT_CURRENCY
  let assumed = false
  await refuseSeveralPerDay(mapped)
  await cells.each((row) => {
    const span = cells.span(row)
    if (!span) return sink.skip(row.row, say('files.row.no-date', {}))
    const key = account(row, null)
    const values: Values = {}
    for (const measure of cells.measures) if (!isMoney(measure)) values[measure] = cells.figure(row, measure)
    values.engagements ??= engagementsOf(values)
    for (const [measure, value] of Object.entries(values) as [MeasureId, number | null][]) {
      if (value !== null) emit(sink, key, measure, span, value, null, definition, row.row)
    }
    for (const measure of money) {
      const minor = cells.money(row, measure, currency)
      if (minor === null) continue
      assumed ||= mapping.currency === null
      emit(sink, key, measure, span, minor, currency, definition, row.row)
    }
  })
  if (assumed) sink.warn(say('files.mapping.currency', { currency: DEFAULT_CURRENCY }))
}

/**
 * A row per post or per city *and* day looks like a row per day, and of each day only the last row would stand. A day that
 * slipped in twice is told instead (repeats.ts). Throws `files.mapping.several-per-day`.
 */
async function refuseSeveralPerDay({ table, mapping, options }: MappedTable): Promise<void> {
  const keys = Object.entries(mapping.columns).filter(([, field]) => /^(?:date|account|network)$/.test(field))
  const at = keys.map(([column]) => table.header.indexOf(column))
  const seen = new Set<string>()
  let rows = 0
  for await (const batch of table.batches())
    for (const { cells } of batch) {
      rows++
      // Of a moment only its day counts.
      seen.add(at.map((index) => (cells[index] ?? '').replace(/[T ]\d{1,2}:\d{2}.*$/, '')).join('\t'))
    }
  if (rows >= 4 && seen.size < 0.6 * rows)
    throw new MeriloError('files.mapping.several-per-day', { file: options.fileName })
}

function emit(
  sink: Sink,
  account: string,
  measure: MeasureId,
  span: Span,
  value: number,
  currency: string | null,
  definition: string,
  row: number,
): void {
  sink.fact({
    kind: 'observation',
    account,
    subject: 'account',
    subjectId: '',
    measure,
    dims: '',
    grain: span.grain,
    from: span.from,
    to: span.to,
    value,
    currency,
    definition,
    row,
  })
}
