/** TikTok figures by day: Studio `Overview.csv` (no year) and the Business overview and audience (full dates). */
import type { Day } from '../../core/time/day.ts'
import { emitDay, type Values } from '../emit.ts'
import type { Format, ReadOptions, Sink, Table, TableRow } from '../types.ts'
import { isUnknown, reasonOf } from '../values.ts'
import { readDay } from '../when.ts'
import { accountOf } from './account-of.ts'
import { say } from './phrases.ts'
import { allRows } from './rows.ts'
import { findColumns, tellUnused, type Columns } from './synonyms.ts'
import { DAY_COUNTS, DAYS } from './tiktok-names.ts'
import { monthDayOf, resolveYears, type MonthDay } from './tiktok-years.ts'

type Key = keyof typeof DAYS

export const tiktokDays: Format = {
  id: 'tiktok-days',
  recognise: (content) => {
    if (content.kind !== 'table') return false
    const columns = findColumns(content.table.header, DAYS, null)
    const overview = columns.has('views') && columns.has('profile_visits')
    const audience = columns.has('followers') && columns.has('engaged_users')
    return columns.has('date') && (overview || audience)
  },
  read: async (content, options, sink) => {
    if (content.kind === 'table') await readDays(content.table, options, sink)
  },
}

async function readDays(table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const columns = findColumns(table.header, DAYS, sink)
  const account = accountOf(sink, options, { network: 'tiktok', nativeId: null, name: null })
  for (const { row, day } of datedRows(await allRows(table, sink), columns, options, sink)) {
    const values: Values = {}
    for (const key of DAY_COUNTS) values[key] = columns.count(row, key)
    if (Object.values(values).every((value) => value === null)) sink.skip(row.row, say('formats.no-figures', {}))
    emitDay(sink, { account, definition: 'tiktok.analytics', row: row.row }, day, values)
  }
  tellUnused(sink, columns.unused)
  await sink.flush()
}

function datedRows(
  rows: readonly TableRow[],
  columns: Columns<Key>,
  options: ReadOptions,
  sink: Sink,
): { row: TableRow; day: Day }[] {
  const dated: { row: TableRow; day: Day }[] = []
  const yearless: { row: TableRow; monthDay: MonthDay }[] = []
  for (const row of rows) {
    const text = columns.text(row, 'date')
    if (isUnknown(text)) {
      if (row.cells.some((cell) => !isUnknown(cell))) sink.skip(row.row, say('formats.no-date', { text }))
      continue
    }
    const monthDay = monthDayOf(text)
    if (monthDay) {
      yearless.push({ row, monthDay })
      continue
    }
    try {
      const day = readDay(text)
      if (day !== null) dated.push({ row, day })
    } catch (error) {
      sink.skip(row.row, reasonOf(error))
    }
  }
  const days = resolveYears(
    yearless.map(({ monthDay }) => monthDay),
    options.year,
    options.today,
  )
  if (days.length > 0) {
    const sorted = [...days].sort()
    sink.warn(say('formats.tiktok-year', { from: sorted[0]!, to: sorted.at(-1)! }))
  }
  return [...dated, ...yearless.map(({ row }, index) => ({ row, day: days[index]! }))]
}
