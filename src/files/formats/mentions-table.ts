/**
 * A table of mentions from a monitoring service that has no reader of its own (YouScan, Medialogia, Brand24, a table made
 * by hand): a row per mention with its tone. What other people wrote must never be taken for the brand's own posts, which
 * such rows look like but for the column of tone. Names of columns are the usual ones; none of these files has been seen.
 */
import type { EventFact } from '../../core/facts/types.ts'
import type { Format, ReadOptions, Sink, Table, TableRow } from '../types.ts'
import { cleanText, reasonOf } from '../values.ts'
import { dateOrderOf, momentOf, readWhen, type DateOrder, type Moment } from '../when.ts'
import { accountOf } from './account-of.ts'
import { hostOf, mention, networkOfHost } from './mentions.ts'
import { networkOf } from './network-words.ts'
import { say } from './phrases.ts'
import { batchesOf } from './rows.ts'
import { findColumns, tellUnused, type Columns, type Names } from './synonyms.ts'
import { ambiguousDates } from './template-cells.ts'

const NAMES = {
  date: ['Дата', 'Дата публикации', 'Дата сообщения', 'Дата и время', 'Date', 'Published date', 'Posted'],
  time: ['Время', 'Время публикации', 'Time'],
  tone: ['Тональность', 'Тональность сообщения', 'Тональность упоминания', 'Тон', 'Sentiment', 'Tone'],
  title: ['Заголовок', 'Title'],
  text: ['Текст', 'Текст сообщения', 'Текст упоминания', 'Сообщение', 'Text', 'Content', 'Mention', 'Snippet'],
  url: ['Ссылка', 'Ссылка на сообщение', 'Ссылка на упоминание', 'Адрес', 'URL', 'Link', 'Mention URL'],
  place: ['Источник', 'Площадка', 'Ресурс', 'СМИ', 'Source', 'Domain', 'Platform'],
  kind: ['Тип источника', 'Категория источника', 'Source type', 'Category'],
  type: ['Тип сообщения', 'Тип поста', 'Post type'],
  tags: ['Теги', 'Тэги', 'Tags'],
  author: ['Автор', 'Имя автора', 'Author', 'Author name'],
  reach: ['Охват', 'Потенциальный охват', 'Reach', 'Potential reach', 'Estimated reach'],
  engagement: ['Вовлечённость', 'Вовлеченность', 'Engagement', 'Interactions'],
  likes: ['Лайки', 'Лайков', 'Реакции', 'Likes'],
  comments: ['Комментарии', 'Комментариев', 'Comments'],
  shares: ['Репосты', 'Репостов', 'Shares', 'Reposts'],
} as const satisfies Names<string>

type Key = keyof typeof NAMES

const TONES: readonly [RegExp, number][] = [
  [/^(?:позитив|положительн|positive|\+|1$)/i, 1],
  [/^(?:негатив|отрицательн|negative|-1$|[−-]$)/i, -1],
  [/^(?:нейтрал|neutral|0$)/i, 0],
]

export const mentionsTable: Format = {
  id: 'mentions-table',
  recognise: (content) => {
    if (content.kind !== 'table') return false
    const columns = findColumns<Key>(content.table.header, NAMES, null)
    return columns.has('tone') && columns.has('date') && columns.has('url')
  },
  read: async (content, options, sink) => {
    if (content.kind === 'table') await readTable(content.table, options, sink)
  },
}

async function readTable(table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const columns = findColumns<Key>(table.header, NAMES, sink)
  const account = accountOf(sink, options, { network: 'monitoring', nativeId: null, name: null })
  const order = await orderOf(table, columns, options.fileName)
  for await (const batch of batchesOf(table, sink))
    for (const row of batch) readMention(row, columns, { account, order, options, sink })
  if (columns.has('author')) {
    const personal = columns.at('author').map((at) => table.header[at]!)
    sink.warn(say('formats.personal-dropped', { columns: personal }))
  }
  sink.warn(say('formats.zone-assumed', { zone: options.zone }))
  tellUnused(sink, columns.unused)
}

async function orderOf(table: Table, columns: Columns<Key>, file: string): Promise<DateOrder | null> {
  const dates: string[] = []
  for await (const batch of table.batches()) for (const row of batch) dates.push(columns.text(row, 'date'))
  const order = dateOrderOf(dates)
  if (order === 'ambiguous' || order === 'mixed')
    throw ambiguousDates(file, table.header[columns.at('date')[0]!]!, dates)
  return order
}

interface Context {
  account: string
  order: DateOrder | null
  options: ReadOptions
  sink: Sink
}

function readMention(row: TableRow, columns: Columns<Key>, { account, order, options, sink }: Context): void {
  const url = columns.text(row, 'url')
  if (url === '') return sink.skip(row.row, say('formats.no-id', {}))
  let moment: Moment | null
  try {
    moment = momentAtRow(row, columns, order, options)
  } catch (error) {
    return sink.skip(row.row, reasonOf(error))
  }
  if (moment === null) return sink.skip(row.row, say('formats.no-date', { text: columns.text(row, 'date') }))
  const place = columns.text(row, 'place')
  const author = columns.text(row, 'author')
  const host = hostOf(url)
  const texts = [cleanText(columns.text(row, 'title')), cleanText(columns.text(row, 'text'))].filter(Boolean)
  sink.fact({
    ...mention(account, url, moment, row.row),
    actor: author === '' ? null : options.pseudonym(author),
    ref: url,
    text: texts.join('\n') || null,
    origin: networkOf(place) ?? networkOfHost(host),
    source: host || place || null,
    medium: columns.text(row, 'kind') || null,
    content: columns.text(row, 'tags') || null,
    status: columns.text(row, 'type') || null,
    tone: toneOf(columns.text(row, 'tone')),
    reach: columns.count(row, 'reach'),
    engagements: engagementsOf(row, columns),
  })
}

function momentAtRow(row: TableRow, columns: Columns<Key>, order: DateOrder | null, options: ReadOptions) {
  const date = columns.text(row, 'date')
  const time = columns.text(row, 'time')
  const hasTime = /^\d{1,2}:\d{2}/.test(time) && !/\d:\d/.test(date)
  const when = readWhen(hasTime ? `${date} ${time}` : date, { order, year: options.year, today: options.today })
  return when && momentOf(when.time === null ? { ...when, time: '12:00:00' } : when, options.zone, options.zone)
}

/** A word that Merilo does not know is an unknown tone, not a neutral one. */
const toneOf = (text: string): number | null => TONES.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null

/** The service's own sum, else the sum of what it gives; null when it gives nothing. */
function engagementsOf(row: TableRow, columns: Columns<Key>): EventFact['engagements'] {
  if (columns.has('engagement')) return columns.count(row, 'engagement')
  const parts = (['likes', 'comments', 'shares'] as const)
    .map((key) => columns.count(row, key))
    .filter((value) => value !== null)
  return parts.length === 0 ? null : parts.reduce((sum, value) => sum + value, 0)
}
