/** Talkwalker, CSV: dotted column names, a row per mention; the sign of `sentiment` is the tone. */
import type { Format, ReadOptions, Sink, Table, TableRow } from '../types.ts'
import { cleanLines, cleanText, reasonOf } from '../values.ts'
import { momentAt, momentOf, readWhen, type Moment } from '../when.ts'
import { accountOf } from './account-of.ts'
import { hostOf, mention, networkOfHost } from './mentions.ts'
import { say } from './phrases.ts'
import { batchesOf } from './rows.ts'
import { findColumns, tellUnused, type Columns, type Names } from './synonyms.ts'

const NAMES = {
  url: ['url'],
  published: ['published', 'search_indexed', 'indexed'],
  title: ['title', 'title_snippet'],
  content: ['content', 'content_snippet'],
  host: ['host_url', 'domain_url', 'root_url'],
  parent: ['parent_url'],
  sentiment: ['sentiment'],
  sourceType: ['source_type'],
  postType: ['post_type'],
  tags: ['tags_customer'],
  profile: ['matched_profile'],
  authorId: ['extra_author_attributes.id'],
  authorUrl: ['extra_author_attributes.url'],
  authorName: ['extra_author_attributes.name', 'extra_author_attributes.short_name'],
  engagement: ['engagement'],
  reach: ['reach'],
  sourceName: ['extra_source_attributes.name'],
} as const satisfies Names<string>

type Key = keyof typeof NAMES

export const talkwalker: Format = {
  id: 'talkwalker',
  recognise: (content) => {
    if (content.kind !== 'table') return false
    const columns = findColumns(content.table.header, NAMES, null)
    return columns.has('sourceName') && columns.has('url')
  },
  read: async (content, options, sink) => {
    if (content.kind === 'table') await readTable(content.table, options, sink)
  },
}

async function readTable(table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const columns = findColumns<Key>(table.header, NAMES, sink)
  const account = accountOf(sink, options, { network: 'monitoring', nativeId: null, name: null })
  for await (const batch of batchesOf(table, sink))
    for (const row of batch) readMention(row, columns, account, options, sink)
  const personal = columns.unused.filter((name) => name.startsWith('extra_author_attributes.'))
  if (personal.length > 0) sink.warn(say('formats.personal-dropped', { columns: personal }))
  tellUnused(
    sink,
    columns.unused.filter((name) => !personal.includes(name)),
  )
}

function readMention(row: TableRow, columns: Columns<Key>, account: string, options: ReadOptions, sink: Sink): void {
  const url = columns.text(row, 'url')
  if (url === '') return sink.skip(row.row, say('formats.no-id', {}))
  let moment: Moment | null
  try {
    moment = momentOfText(columns.text(row, 'published'), options.zone)
  } catch (error) {
    return sink.skip(row.row, reasonOf(error))
  }
  if (moment === null) return sink.skip(row.row, say('formats.no-date', { text: columns.text(row, 'published') }))
  const author = (['authorId', 'authorUrl', 'authorName'] as const).map((key) => columns.text(row, key)).find(Boolean)
  const host = hostOf(columns.text(row, 'host')) || hostOf(url)
  const sentiment = columns.number(row, 'sentiment')
  const texts = [cleanText(columns.text(row, 'title')), cleanLines(columns.text(row, 'content'))].filter(Boolean)
  sink.fact({
    ...mention(account, url, moment, row.row),
    actor: author === undefined ? null : options.pseudonym(author),
    ref: columns.text(row, 'parent') || url,
    text: texts.join('\n') || null,
    origin: networkOfHost(host),
    source: host || null,
    medium: columns.text(row, 'sourceType') || null,
    content: columns.text(row, 'tags') || null,
    status: columns.text(row, 'postType') || null,
    tone: sentiment === null ? null : Math.sign(sentiment),
    reach: columns.count(row, 'reach'),
    engagements: columns.count(row, 'engagement'),
  })
}

/** Epoch (seconds or milliseconds) or a written time; without an offset it is UTC, as the API's times are. */
function momentOfText(text: string, zone: string): Moment | null {
  if (/^\d{10}$/.test(text)) return momentAt(Number(text) * 1000, zone)
  if (/^\d{13}$/.test(text)) return momentAt(Number(text), zone)
  const when = readWhen(text)
  return when && momentOf(when.time === null ? { ...when, time: '12:00:00' } : when, 'UTC', zone)
}
