/**
 * Meta Ads Manager: one row per ad (or campaign, month, region…), the first row below the header is the total.
 * Money is in the currency of the column's name. The figures go to `ads:<platform>`, or `ads:meta` when the report
 * isn't broken down by platform; a report that names its ad cabinets keeps them apart (`ads:meta-<cabinet>`). The total of a period is added up from the rows; reach is not (people overlap).
 */
import type { MeasureId } from '../../core/measures/ids.ts'
import type { Grain } from '../../core/facts/types.ts'
import { MeriloError } from '../../core/errors.ts'
import { minorDigits } from '../../core/money/money.ts'
import { monthOf, monthRange, type DayRange } from '../../core/time/day.ts'
import type { Format, ReadOptions, Sink, Table, TableRow } from '../types.ts'
import { isUnknown, readMoney, readNumber, reasonOf } from '../values.ts'
import { readRange } from '../when.ts'
import { accountOf } from './account-of.ts'
import { say } from './phrases.ts'
import { allRows } from './rows.ts'
import { findColumns, plainName, tellUnused, type Columns, type Names } from './synonyms.ts'

const SPENT = /^(?:Amount spent|Потраченная сумма|Сумма затрат)\s*\(([A-Z]{3})\)$/i

const NAMES = {
  starts: ['Reporting starts', 'Дата начала отчетности', 'Дата начала отчётности'],
  ends: ['Reporting ends', 'Окончание отчетности', 'Окончание отчётности', 'Дата окончания отчетности'],
  month: ['Month', 'Месяц'],
  day: ['Day', 'День'],
  account: ['Account name', 'Название аккаунта', 'Имя аккаунта'],
  accountId: ['Account ID', 'ID аккаунта', 'Идентификатор аккаунта'],
  campaign: ['Campaign name', 'Название кампании'],
  set: ['Ad Set Name', 'Название группы объявлений'],
  ad: ['Ad name', 'Название объявления'],
  region: ['Region', 'Регион'],
  country: ['Country', 'Страна'],
  age: ['Age', 'Возраст'],
  gender: ['Gender', 'Пол'],
  platform: ['Platform', 'Платформа', 'Publisher platform'],
  placement: ['Placement', 'Плейсмент'],
  currency: ['Currency', 'Валюта'],
  reach_ads: ['Reach', 'Охват'],
  ad_impressions: ['Impressions', 'Показы'],
  ad_clicks: ['Clicks (all)', 'Клики (все)'],
  link_clicks: ['Link clicks', 'Клики по ссылке'],
  ad_results: ['Results', 'Результаты', 'Результат'],
  follows_ads: ['Instagram follows', 'Подписки в Instagram', 'Подписчики Instagram'],
} as const satisfies Names<string>

const PARTS = ['campaign', 'set', 'ad'] as const
const SLICES = ['age', 'country', 'gender', 'placement', 'region'] as const
const FLOWS = ['ad_impressions', 'ad_clicks', 'link_clicks', 'ad_results', 'follows_ads'] as const
const SILENT = [
  'Ad delivery',
  'Bid',
  'Bid type',
  'Ad set budget',
  'Ad set budget type',
  'Last significant edit',
  'Attribution setting',
  'Ends',
  'Frequency',
]

type Key = keyof typeof NAMES | 'spend'

/** One figure of one place, added up when the report has several rows for it. */
interface Cell {
  account: string
  subject: 'account' | 'campaign'
  subjectId: string
  dims: string
  range: DayRange
  measure: MeasureId
  value: number
  currency: string | null
  row: number
  merged: number
}

export const metaAds: Format = {
  id: 'meta-ads',
  recognise: (content) => {
    if (content.kind !== 'table') return false
    return (
      findColumns(content.table.header, NAMES, null).has('starts') &&
      content.table.header.some((name) => SPENT.test(name.trim()))
    )
  },
  read: async (content, options, sink) => {
    if (content.kind === 'table') await readAds(content.table, options, sink)
  },
}

async function readAds(table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const spent = table.header.find((name) => SPENT.test(name.trim().replace(/#\d+$/, '')))!
  const currency = SPENT.exec(spent.trim())![1]!.toUpperCase()
  minorDigits(currency)
  const columns = findColumns<Key>(table.header, { ...NAMES, spend: [spent] }, sink, SILENT)
  const cells = new Map<string, Cell>()
  const lost = { reach: 0, cabinets: 0 }
  const rows = (await allRows(table, sink)).filter((row) => row.cells.some((cell) => !isUnknown(cell)))
  rows.forEach((row, index) => {
    if (index === 0 && isTotal(row, columns, rows)) sink.skip(row.row, say('formats.total-row', {}))
    else readRow(row, columns, currency, { options, sink, cells, lost })
  })
  let merged = 0
  for (const cell of cells.values()) {
    if (cell.subject === 'campaign') merged += cell.merged
    if (cell.measure === 'reach_ads' && cell.merged > 0) lost.reach++
    else emit(cell, sink)
  }
  if (merged > 0) sink.warn(say('formats.ads-merged', { rows: merged }))
  if (lost.reach > 0) sink.warn(say('formats.ads-reach-dropped', { rows: lost.reach }))
  if (lost.cabinets > 0 && options.account?.startsWith('ads:') !== true) sink.warn(say('formats.ads-cabinet', {}))
  tellUnused(sink, columns.unused)
  await sink.flush()
}

/** The total names no ad, campaign, region…; when the report has no such column, its spend is the sum of the rest. */
function isTotal(row: TableRow, columns: Columns<Key>, rows: readonly TableRow[]): boolean {
  const naming = [...PARTS, ...SLICES, 'platform', 'account', 'accountId', 'day', 'month'] as const
  const present = naming.filter((key) => columns.has(key))
  if (present.length > 0) return present.every((key) => columns.text(row, key) === '')
  if (rows.length < 3) return false
  const amounts = rows.map((one) => columns.number(one, 'spend') ?? 0)
  const [first = 0, ...rest] = amounts
  return Math.abs(first - rest.reduce((sum, value) => sum + value, 0)) < 0.005 * rows.length
}

interface Context {
  options: ReadOptions
  sink: Sink
  cells: Map<string, Cell>
  lost: { reach: number; cabinets: number }
}

function readRow(row: TableRow, columns: Columns<Key>, currency: string, context: Context): void {
  const { options, sink } = context
  let range: DayRange | null
  try {
    range = rangeOf(row, columns)
  } catch (error) {
    return sink.skip(row.row, reasonOf(error))
  }
  if (range === null) return sink.skip(row.row, say('formats.no-period', {}))
  const own = columns.text(row, 'currency')
  if (own !== '' && own.toUpperCase() !== currency)
    throw new MeriloError('money.mixed-currencies', { a: currency, b: own })
  const cabinet = cabinetOf(columns, row)
  if (cabinet === '') context.lost.cabinets++
  const platform = platformOf(columns.text(row, 'platform'))
  const account = accountOf(sink, options, {
    network: 'ads',
    nativeId: cabinet === '' ? platform : `${platform}-${cabinet}`,
    name: columns.text(row, 'account') || null,
  })
  const subjectId = PARTS.map((key) => columns.text(row, key))
    .filter(Boolean)
    .join(' / ')
  const dims = SLICES.flatMap((key) => {
    const text = columns.text(row, key)
    return text === '' ? [] : [`${key}=${text.replaceAll('|', '/')}`]
  }).join('|')
  const values: [MeasureId, number | null, string | null][] = [
    ['spend', spendOf(row, columns, currency, sink), currency],
  ]
  for (const measure of FLOWS) values.push([measure, columns.number(row, measure), null])
  for (const [measure, value, unit] of values) {
    if (value === null) continue
    const base = { account, range, measure, value, currency: unit, row: row.row, merged: 0 }
    if (subjectId !== '' || dims !== '')
      add(context.cells, { ...base, subject: subjectId ? 'campaign' : 'account', subjectId, dims })
    add(context.cells, { ...base, subject: 'account', subjectId: '', dims: '' })
  }
  const reach = columns.count(row, 'reach_ads')
  if (reach === null) return
  const subject = subjectId ? 'campaign' : 'account'
  add(context.cells, {
    account,
    range,
    measure: 'reach_ads',
    value: reach,
    currency: null,
    row: row.row,
    merged: 0,
    subject,
    subjectId,
    dims,
  })
}

function add(cells: Map<string, Cell>, cell: Cell): void {
  const key = JSON.stringify([cell.account, cell.subject, cell.subjectId, cell.dims, cell.range, cell.measure])
  const found = cells.get(key)
  if (found) {
    found.value += cell.value
    found.merged++
  } else cells.set(key, cell)
}

function rangeOf(row: TableRow, columns: Columns<Key>): DayRange | null {
  const own = columns.text(row, 'day') || columns.text(row, 'month')
  if (own !== '') return readRange(own)
  const from = readRange(columns.text(row, 'starts'))
  const to = readRange(columns.text(row, 'ends'))
  return from && to ? { from: from.from, to: to.to } : null
}

/** A spreadsheet may print the binary fraction (`12.340000000000002`); anything finer than that is refused. */
function spendOf(row: TableRow, columns: Columns<Key>, currency: string, sink: Sink): number | null {
  const text = columns.text(row, 'spend')
  if (isUnknown(text)) return null
  try {
    const value = readNumber(text)
    const scale = 10 ** minorDigits(currency)
    if (value !== null && /\.\d{6,}$/.test(text) && Math.abs(value * scale - Math.round(value * scale)) < 1e-6)
      return Math.round(value * scale)
    return readMoney(text, currency)
  } catch (error) {
    sink.skip(row.row, reasonOf(error))
    return null
  }
}

/** `act_111` and 111 are one cabinet. '' = the report names none. */
const cabinetOf = (columns: Columns<Key>, row: TableRow): string =>
  columns.text(row, 'accountId').replace(/^act_/, '') || columns.text(row, 'account')

function platformOf(text: string): string {
  const plain = plainName(text)
  return plain === 'instagram' || plain === 'facebook' ? plain : 'meta'
}

function grainOf({ from, to }: DayRange): Grain {
  if (from === to) return 'day'
  const month = monthRange(monthOf(from))
  return month.from === from && month.to === to ? 'month' : 'period'
}

function emit(cell: Cell, sink: Sink): void {
  const { account, subject, subjectId, dims, measure, value, currency, row } = cell
  const { from, to } = cell.range
  const what = { account, subject, subjectId, measure, dims, value, currency, row } as const
  sink.fact({ kind: 'observation', ...what, from, to, grain: grainOf(cell.range), definition: 'meta.ads' })
}
