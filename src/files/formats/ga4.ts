/**
 * Google Analytics 4, CSV of a report: `#` lines with the property and the period, then a table sorted by a metric; a
 * standard report has the lines of its chart first (`Nth day`, counted from the first day of the period).
 * A table without a date column is the figures of the whole period. Days are of the property's zone. The Russian words
 * are those of the interface; no Russian file has been seen.
 */
import type { MeasureId } from '../../core/measures/ids.ts'
import type { DayRange } from '../../core/time/day.ts'
import { addDays, lengthOf } from '../../core/time/day.ts'
import { MeriloError } from '../../core/errors.ts'
import type { Format, ReadOptions, Sink, Table, TableRow } from '../types.ts'
import { isUnknown, reasonOf } from '../values.ts'
import { readDay } from '../when.ts'
import { accountOf } from './account-of.ts'
import { say } from './phrases.ts'
import { batchesOf } from './rows.ts'
import { findColumns, plainName, tellUnused, type Columns, type Names } from './synonyms.ts'

const NAMES = {
  date: ['Date', 'Дата'],
  nth: ['Nth day'],
  site_visits: ['Sessions', 'Сеансы'],
  site_users: ['Total users', 'Всего пользователей'],
  site_pageviews: ['Views', 'Просмотры'],
  goal_reaches: ['Key events', 'Ключевые события', 'Conversions', 'Конверсии'],
  channel: [
    'Session default channel group',
    'Session primary channel group (Default channel group)',
    'Default channel group',
    'Группа каналов по умолчанию для сеанса',
    'Основная группа каналов для сеанса (Группа каналов по умолчанию)',
  ],
  source: ['Session source', 'Источник сеанса'],
  medium: ['Session medium', 'Канал сеанса'],
  sourceMedium: ['Session source / medium', 'Source / medium', 'Источник / канал сеанса'],
  campaign: ['Session campaign', 'Кампания сеанса'],
  event: ['Event name', 'Название события'],
} as const satisfies Names<string>

type Key = keyof typeof NAMES
const FIGURES = ['site_visits', 'site_users', 'site_pageviews', 'goal_reaches'] as const
const SLICES = ['campaign', 'channel', 'event', 'medium', 'source'] as const

const PROPERTY = /^#\s*(?:Property|Ресурс):\s*(.+)$/i

const preambleText = (preamble: readonly string[], name: RegExp): string | null =>
  preamble.map((line) => name.exec(line.replace(/^\ufeff/, '').trim())?.[1]?.trim()).find((text) => text) ?? null

export const ga4: Format = {
  id: 'ga4',
  recognise: (content) =>
    content.kind === 'table' &&
    content.table.preamble.some((line) => /^\ufeff?#\s*-{3,}/.test(line)) &&
    preambleText(content.table.preamble, PROPERTY) !== null,
  read: async (content, options, sink) => {
    if (content.kind === 'table') await readReport(content.table, options, sink)
  },
}

function periodOf(preamble: readonly string[]): DayRange | null {
  // `# Start date: 20231001`, then `# End date: …`, in whatever language.
  const [from, to] = preamble.flatMap((line) => /^#[^:]+:\s*(\d{8})$/.exec(line.trim())?.[1] ?? [])
  const range = from && to ? { from: readDay(from), to: readDay(to) } : null
  return range?.from && range.to && range.from <= range.to ? { from: range.from, to: range.to } : null
}

async function readReport(table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const columns = findColumns<Key>(table.header, NAMES, sink)
  if (!FIGURES.some((key) => columns.has(key)))
    throw new MeriloError('formats.columns-missing', { columns: ['Sessions', 'Total users', 'Views', 'Key events'] })
  // A row that is also split by something Merilo doesn't know would overwrite its neighbour.
  const foreign = [...textColumns(table, columns), ...columns.unused.filter((name) => /^Nth /i.test(name))]
  if (foreign.length > 0) throw new MeriloError('formats.ga4-dimension', { columns: foreign })
  const property = preambleText(table.preamble, PROPERTY)!.replace(/\s+-\s+GA4$/i, '')
  const account = accountOf(sink, options, { network: 'site', nativeId: property, name: property })
  const period = periodOf(table.preamble)
  for await (const batch of batchesOf(table, sink))
    for (const row of batch) readRow(row, columns, { account, period, sink })
  tellUnused(sink, columns.unused)
}

/** Unnamed columns whose cells are words: dimensions, not metrics. */
function textColumns(table: Table, columns: Columns<Key>): string[] {
  return table.header.filter((name, index) => {
    if (!columns.unused.includes(name)) return false
    const cells = table.sample.map((row) => row.cells[index] ?? '').filter((cell) => !isUnknown(cell))
    return cells.length > 0 && cells.every((cell) => !/^-?[\d.,%]+$/.test(cell.trim()))
  })
}

interface Context {
  account: string
  period: DayRange | null
  sink: Sink
}

function readRow(row: TableRow, columns: Columns<Key>, { account, period, sink }: Context): void {
  let range = period
  if (columns.has('date')) {
    const text = columns.text(row, 'date')
    try {
      const day = readDay(text)
      if (day === null)
        return sink.skip(row.row, total(row) ? say('formats.total-row', {}) : say('formats.no-date', { text }))
      range = { from: day, to: day }
    } catch (error) {
      return sink.skip(row.row, total(row) ? say('formats.total-row', {}) : reasonOf(error))
    }
  }
  if (range === null) return sink.skip(row.row, say('formats.no-period', {}))
  if (columns.has('nth')) {
    const text = columns.text(row, 'nth')
    if (!/^\d+$/.test(text))
      return sink.skip(row.row, total(row) ? say('formats.total-row', {}) : say('formats.no-date', { text }))
    const day = addDays(range.from, Number(text))
    range = { from: day, to: day }
  }
  if (total(row)) return sink.skip(row.row, say('formats.total-row', {}))
  const grain = lengthOf(range) === 1 ? 'day' : 'period'
  for (const measure of FIGURES) {
    const value = columns.number(row, measure)
    if (value !== null)
      sink.fact({ ...observation(account, measure, slicesOf(row, columns), row.row), ...range, grain, value })
  }
}

const total = (row: TableRow): boolean =>
  row.cells.some((cell) => /^(?:grand total|totals?|итого|всего)$/.test(plainName(cell)))

/** `(not set)`, `(direct)`, `(none)` are values, not gaps. */
function slicesOf(row: TableRow, columns: Columns<Key>): string {
  const [source, medium] = columns.text(row, 'sourceMedium').split(/\s+\/\s+/)
  return SLICES.flatMap((key) => {
    const text = columns.text(row, key) || (key === 'source' ? source : key === 'medium' ? medium : '')
    return text ? [`${key}=${text.replaceAll('|', '/')}`] : []
  }).join('|')
}

const observation = (account: string, measure: MeasureId, dims: string, row: number) =>
  ({
    kind: 'observation',
    account,
    subject: 'account',
    subjectId: '',
    measure,
    dims,
    currency: null,
    definition: 'ga4',
    row,
  }) as const
