/**
 * YouTube Studio, advanced mode: a table by content or by date, in English or Russian, alone or in its zip
 * (table, chart, totals). The columns depend on what the person ticked: they are matched by name only.
 *
 * The figures are of the report's period, which stands nowhere but in the zip's or folder's name.
 */
import { MeriloError } from '../../core/errors.ts'
import type { Content, Format, ReadOptions, Sink, Table } from '../types.ts'
import { accountOf } from './account-of.ts'
import { say } from './phrases.ts'
import { findColumns, plainName } from './synonyms.ts'
import { CONTENT, DATE, NAMES, readByContent, readByDate } from './youtube-tables.ts'

/** Columns that no other service names so. */
const OWN = ['watch time (hours)', 'время просмотра (часы)', 'video publish time', 'время публикации видео']

const isYoutube = (content: Content): boolean =>
  content.kind === 'table' && content.table.header.some((name) => OWN.includes(plainName(name)))

export const youtube: Format = {
  id: 'youtube-studio',
  recognise: (content) =>
    isYoutube(content) || (content.kind === 'bundle' && content.parts.some((part) => isYoutube(part.content))),
  read: async (content, options, sink) => {
    if (content.kind === 'table') await readTable(content.table, options, sink)
    if (content.kind === 'bundle') await readBundle(content.parts, options, sink)
  },
}

async function readTable(table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const first = plainName(table.header[0] ?? '')
  const account = accountOf(sink, options, { network: 'youtube', nativeId: null, name: null })
  const columns = findColumns(table.header, NAMES, sink)
  if (DATE.has(first)) {
    if (columns.has('content')) throw new MeriloError('formats.youtube-other-report', { column: table.header[0] ?? '' })
    await readByDate(table, account, sink)
  } else if (CONTENT.has(first)) await readByContent(table, account, options, sink)
  else throw new MeriloError('formats.youtube-other-report', { column: table.header[0] ?? '' })
}

/**
 * The table of a zip is read; the totals are days of the channel. The chart repeats the table's best videos by day
 * and would count them twice: left out and told, as is any file of another service.
 */
async function readBundle(
  parts: readonly { name: string; content: Content }[],
  options: ReadOptions,
  sink: Sink,
): Promise<void> {
  const repeated: string[] = []
  const foreign: string[] = []
  for (const { name, content } of parts) {
    const kind = content.kind === 'table' ? partOf(content.table) : 'foreign'
    if (kind === 'foreign') foreign.push(name)
    else if (kind === 'chart') repeated.push(name)
    else if (content.kind === 'table') await readTable(content.table, options, sink)
  }
  if (repeated.length > 0) sink.warn(say('formats.youtube-parts', { parts: repeated }))
  if (foreign.length > 0) sink.warn(say('formats.zip-left-out', { parts: foreign }))
}

function partOf(table: Table): 'table' | 'chart' | 'foreign' {
  const columns = findColumns(table.header, NAMES, null)
  if (DATE.has(plainName(table.header[0] ?? ''))) {
    if (columns.has('content')) return 'chart'
    // Totals have two columns, and nothing but known names may stand there; a report by date may hold any.
    if (columns.unused.length === 0) return 'table'
  }
  return isYoutube({ kind: 'table', table }) ? 'table' : 'foreign'
}
