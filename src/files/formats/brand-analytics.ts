/**
 * Brand Analytics, CSV: four lines with the theme and the period, then a row per mention. Times are Moscow time.
 * «Вовлеченность» is a count (likes + comments + reposts), not a rate. Columns after «Адрес» are the theme's tags,
 * one each: the cell repeats the tag's name.
 */
import type { Format, ReadOptions, Sink, Table, TableRow } from '../types.ts'
import { isUnknown, reasonOf } from '../values.ts'
import { momentOf, readWhen, type Moment } from '../when.ts'
import { accountOf } from './account-of.ts'
import { emitMention, ratingsOf, type Ratings } from './brand-analytics-mentions.ts'
import { say } from './phrases.ts'
import { batchesOf } from './rows.ts'
import { findColumns, idOf, plainName, tellUnused, type Columns, type Names } from './synonyms.ts'

const MOSCOW = 'Europe/Moscow'

const NAMES = {
  date: ['Дата'],
  hash: ['Hash сообщения'],
  title: ['Заголовок'],
  text: ['Текст'],
  source: ['Источник'],
  url: ['Url'],
  sourceType: ['Тип источника'],
  messageType: ['Тип сообщения'],
  author: ['Автор'],
  authorUrl: ['Url автора'],
  likes: ['Лайков'],
  comments: ['Комментариев'],
  shares: ['Репостов'],
  engagements: ['Вовлеченность'],
  views: ['Просмотров'],
  rating: ['Оценка'],
  tone: ['Тональность'],
  handled: ['Обработано'],
} as const satisfies Names<string>

type Key = keyof typeof NAMES

/** About people, not about the brand: read by nobody, told once. */
const PERSONAL = ['Автор', 'Url автора', 'Тип автора', 'Место публикации', 'Url места публикации', 'Пол', 'Возраст']
const SILENT = [
  'ID сообщения',
  'Сюжет',
  'Цитируемость СМИ',
  'Аудитория',
  'Аудитория СМИ',
  'Дублей',
  'Роль объекта',
  'Агрессия',
  'Страна',
  'Регион',
  'Город',
  'Язык',
  'WOM',
  'Место',
  'Адрес',
  ...PERSONAL,
]

export const TONES: Record<string, number> = { позитив: 1, нейтрально: 0, негатив: -1 }

export const brandAnalytics: Format = {
  id: 'brand-analytics-csv',
  recognise: (content) => {
    if (content.kind !== 'table') return false
    const columns = findColumns(content.table.header, NAMES, null)
    return columns.has('hash') && columns.has('tone') && columns.has('date')
  },
  read: async (content, options, sink) => {
    if (content.kind === 'table') await readTable(content.table, options, sink)
  },
}

export const themeOf = (preamble: readonly string[]): string | null =>
  preamble.map((line) => /^\ufeff?"?Тема:\s*(.+?)"?;*\s*$/i.exec(line.trim())?.[1]?.trim()).find((theme) => theme) ??
  null

async function readTable(table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const columns = findColumns<Key>(table.header, NAMES, sink, SILENT)
  const tags = tagColumns(table.header)
  const theme = themeOf(table.preamble)
  const account = accountOf(sink, options, { network: 'monitoring', nativeId: theme, name: theme })
  const ratings = ratingsOf()
  const marked = await usesHandledMark(table)
  for await (const batch of batchesOf(table, sink))
    for (const row of batch) readMention(row, { columns, tags, account, options, sink, ratings, marked })
  ratings.tell(sink, account)
  const dropped = table.header.filter((name) => PERSONAL.some((one) => plainName(one) === plainName(name)))
  if (dropped.length > 0) sink.warn(say('formats.personal-dropped', { columns: dropped }))
  const tagNames = new Set(tags.map((index) => table.header[index]))
  tellUnused(
    sink,
    columns.unused.filter((name) => !tagNames.has(name)),
  )
  await sink.flush()
}

/** An empty «Обработано» says «not yet» only in a theme where somebody marks anything at all. */
async function usesHandledMark(table: Table): Promise<boolean> {
  const at = table.header.findIndex((name) => plainName(name) === plainName(NAMES.handled[0]))
  if (at < 0) return false
  for await (const batch of table.batches()) if (batch.some((row) => !isUnknown(row.cells[at] ?? ''))) return true
  return false
}

function tagColumns(header: readonly string[]): number[] {
  const address = header.findIndex((name) => plainName(name) === 'адрес')
  return address < 0 ? [] : header.flatMap((name, index) => (index > address && name.trim() !== '' ? [index] : []))
}

interface Context {
  columns: Columns<Key>
  tags: readonly number[]
  account: string
  options: ReadOptions
  sink: Sink
  ratings: Ratings
  /** The theme uses the mark «Обработано». */
  marked: boolean
}

function readMention(row: TableRow, { columns, tags, account, options, sink, ratings, marked }: Context): void {
  const hash = idOf(columns, row, 'hash')
  if (hash === '') return sink.skip(row.row, say('formats.no-id', {}))
  let moment: Moment | null
  try {
    const when = readWhen(columns.text(row, 'date'), { order: 'dmy' })
    moment = when && momentOf(when, MOSCOW, options.zone)
  } catch (error) {
    return sink.skip(row.row, reasonOf(error))
  }
  if (moment === null) return sink.skip(row.row, say('formats.no-date', { text: columns.text(row, 'date') }))
  const raw = {
    hash,
    moment,
    title: columns.text(row, 'title'),
    text: columns.text(row, 'text'),
    source: columns.text(row, 'source'),
    url: columns.text(row, 'url'),
    sourceType: columns.text(row, 'sourceType'),
    messageType: columns.text(row, 'messageType'),
    handled: marked ? columns.text(row, 'handled') !== '' : null,
    author: columns.text(row, 'authorUrl') || columns.text(row, 'author'),
    tone: TONES[columns.text(row, 'tone').toLowerCase()] ?? null,
    views: columns.count(row, 'views'),
    engagements: columns.count(row, 'engagements') ?? partsOf(row, columns),
    rating: columns.number(row, 'rating'),
    tags: tags.map((index) => (row.cells[index] ?? '').trim()).filter((tag) => !isUnknown(tag)),
    row: row.row,
  }
  ratings.see(raw)
  emitMention(sink, account, raw, options)
}

function partsOf(row: TableRow, columns: Columns<Key>): number | null {
  const parts = (['likes', 'comments', 'shares'] as const).map((key) => columns.count(row, key))
  const known = parts.filter((part) => part !== null)
  return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0)
}
