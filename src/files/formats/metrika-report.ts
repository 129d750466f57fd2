/**
 * Yandex Metrika, a report saved from the interface (CSV or XLSX): a title and the period above the table, «Итого и
 * средние» as its first row, then a row per day, source, network or tag. Known by the figures that stand together only
 * there. The names are those of the interface; no such file has been seen, so anything unknown is told or refused.
 * «Отказы» and «Время на сайте» are means: no total can be made of them. Days are of the counter's zone.
 */
import type { MeasureId } from '../../core/measures/ids.ts'
import { MeriloError } from '../../core/errors.ts'
import { lengthOf, type DayRange } from '../../core/time/day.ts'
import type { Format, ReadOptions, Sink, Table, TableRow } from '../types.ts'
import { isUnknown, readCount, reasonOf } from '../values.ts'
import { readDay } from '../when.ts'
import { accountOf } from './account-of.ts'
import { say } from './phrases.ts'
import { batchesOf } from './rows.ts'
import { findColumns, plainName, tellUnused, type Columns, type Names } from './synonyms.ts'

const NAMES = {
  date: ['Дата визита', 'Дата', 'День', 'Date of visit', 'Date of session', 'Date'],
  site_visits: ['Визиты', 'Sessions', 'Visits'],
  site_users: ['Посетители', 'Users', 'Visitors'],
  site_pageviews: ['Просмотры', 'Pageviews'],
  bounce: ['Отказы', 'Отказы, %', 'Bounce rate', 'Bounces'],
  depth: ['Глубина просмотра', 'Page depth', 'Depth'],
  time: ['Время на сайте', 'Time on site'],
  channel: ['Источник трафика', 'Последний значимый источник', 'Последний источник', 'Traffic source'],
  network: ['Социальная сеть', 'Мессенджер', 'Social network', 'Messenger'],
  source: ['UTM Source'],
  medium: ['UTM Medium'],
  campaign: ['UTM Campaign'],
  content: ['UTM Content'],
} as const satisfies Names<string>

type Key = keyof typeof NAMES
const FIGURES = ['site_visits', 'site_users', 'site_pageviews'] as const
const SLICES = ['campaign', 'channel', 'content', 'medium', 'network', 'source'] as const
const GOAL = /^(?:Достижени[ея] (?:целей|цели|любой цели)|Goal reaches|Conversions for goal)(.*)$/i
const TOTAL = /^(?:итого|всего|total)/
const DEFINITION = 'metrika.report'

export const metrikaReport: Format = {
  id: 'metrika-report',
  recognise: (content) => {
    if (content.kind !== 'table') return false
    const columns = findColumns<Key>(content.table.header, NAMES, null)
    return (['site_visits', 'bounce', 'depth'] as const).every((key) => columns.has(key))
  },
  read: async (content, options, sink) => {
    if (content.kind === 'table') await readReport(content.table, options, sink)
  },
}

async function readReport(table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const columns = findColumns<Key>(table.header, NAMES, sink)
  const goals = goalsOf(table.header)
  const unused = columns.unused.filter((name) => !goals.some((goal) => goal.name === name))
  // A row that is split by something Merilo doesn't know would overwrite its neighbour.
  const foreign = unused.filter((name) => isWords(table, name))
  if (foreign.length > 0) throw new MeriloError('formats.ga4-dimension', { columns: foreign })
  const account = accountOf(sink, options, { network: 'site', nativeId: null, name: null })
  const period = periodIn([...table.preamble, options.fileName])
  for await (const batch of batchesOf(table, sink))
    for (const row of batch) readRow(row, { columns, goals, account, period, sink })
  tellUnused(sink, [...unused, ...namesAt(table, columns, ['bounce', 'depth', 'time'])])
}

const namesAt = (table: Table, columns: Columns<Key>, keys: readonly Key[]): string[] =>
  keys.flatMap((key) => columns.at(key).map((at) => table.header[at]!))

interface Goal {
  name: string
  at: number
  dims: string
}

/** «Достижения цели «Заявка»»: a column per goal; without a name it is the sum of all. */
const goalsOf = (header: readonly string[]): Goal[] =>
  header.flatMap((name, at) => {
    const match = GOAL.exec(name.trim())
    if (!match) return []
    const goal = match[1]!
      .replace(/["«»“”():]/g, ' ')
      .replaceAll('|', '/')
      .replace(/\s+/g, ' ')
      .trim()
    return [{ name, at, dims: goal === '' ? '' : `goal=${goal}` }]
  })

const isWords = (table: Table, name: string): boolean => {
  const at = table.header.indexOf(name)
  const cells = table.sample
    .filter((row) => !isTotal(row))
    .map((row) => row.cells[at] ?? '')
    .filter((cell) => !isUnknown(cell))
  return cells.length > 0 && cells.every((cell) => !/^[-\d.,:%\s\u00a0₽$€]+$/.test(cell))
}

const isTotal = (row: TableRow): boolean => row.cells.slice(0, 3).some((cell) => TOTAL.test(plainName(cell)))

/** «с 01.10.2026 по 31.10.2026», `2026-10-01_2026-10-31`: the first text that holds two days. */
function periodIn(texts: readonly string[]): DayRange | null {
  for (const text of texts) {
    const [from, to] = (text.match(/\d{4}-\d{2}-\d{2}|\d{2}\.\d{2}\.\d{4}/g) ?? []).map((day) => dayOf(day))
    if (from && to && from <= to) return { from, to }
  }
  return null
}

function dayOf(text: string): string | null {
  try {
    return readDay(text)
  } catch {
    return null
  }
}

interface Context {
  columns: Columns<Key>
  goals: readonly Goal[]
  account: string
  period: DayRange | null
  sink: Sink
}

function readRow(row: TableRow, { columns, goals, account, period, sink }: Context): void {
  if (isTotal(row)) return sink.skip(row.row, say('formats.total-row', {}))
  let range = period
  if (columns.has('date')) {
    const text = columns.text(row, 'date')
    try {
      const day = readDay(text)
      if (day === null) return sink.skip(row.row, say('formats.no-date', { text }))
      range = { from: day, to: day }
    } catch (error) {
      return sink.skip(row.row, reasonOf(error))
    }
  }
  if (range === null) return sink.skip(row.row, say('formats.no-period', {}))
  const slices = SLICES.flatMap((key) => {
    const text = columns.text(row, key)
    return text === '' ? [] : [`${key}=${text.replaceAll('|', '/')}`]
  })
  const tell = (measure: MeasureId, dims: readonly string[], value: number | null) => {
    if (value === null) return
    const grain = lengthOf(range) === 1 ? 'day' : 'period'
    const place = { account, subject: 'account', subjectId: '', measure, dims: dims.toSorted().join('|') } as const
    sink.fact({
      kind: 'observation',
      ...place,
      grain,
      ...range,
      value,
      currency: null,
      definition: DEFINITION,
      row: row.row,
    })
  }
  for (const measure of FIGURES) tell(measure, slices, columns.count(row, measure))
  for (const { at, name, dims } of goals) {
    try {
      tell('goal_reaches', dims === '' ? slices : [...slices, dims], readCount(row.cells[at] ?? ''))
    } catch (error) {
      sink.skip(row.row, say('formats.cell', { column: name, reason: reasonOf(error) }))
    }
  }
}
