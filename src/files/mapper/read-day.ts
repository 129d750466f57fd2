import { engagementsOf } from '../../core/measures/engagements.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import type { Values } from '../emit.ts'
import { say } from '../phrases.ts'
import type { Sink } from '../types.ts'
import type { MappedReader } from './reader.ts'
import type { Span } from './span.ts'

/** One row per day (or week, month, period) and account. */
export const readDays: MappedReader = async ({ cells, account, definition, sink }) => {
  await cells.each((row) => {
    const span = cells.span(row)
    if (!span) return sink.skip(row.row, say('files.row.no-date', {}))
    const key = account(row, null)
    const values: Values = {}
    for (const measure of cells.measures) values[measure] = cells.figure(row, measure)
    values.engagements ??= engagementsOf(values)
    for (const [measure, value] of Object.entries(values) as [MeasureId, number | null][]) {
      if (value !== null) emit(sink, key, measure, span, value, definition, row.row)
    }
  })
}

function emit(
  sink: Sink,
  account: string,
  measure: MeasureId,
  span: Span,
  value: number,
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
    currency: null,
    definition,
    row,
  })
}
