/** TikTok videos (Business and Studio). `Post time` is UTC; the video's id carries the exact second. */
import { emitPost } from '../emit.ts'
import type { Format, ReadOptions, Sink, Table, TableRow } from '../types.ts'
import { momentAt, momentOf, readWhen, type Moment } from '../when.ts'
import { reasonOf } from '../values.ts'
import { accountOf } from './account-of.ts'
import { secondsOf } from './json.ts'
import { say } from './phrases.ts'
import { batchesOf } from './rows.ts'
import { findColumns, tellUnused, titleOf, type Columns } from './synonyms.ts'
import { VIDEOS } from './tiktok-names.ts'

/** The upper half of a video id is the Unix second at which it was made (checked on 51 of 51 videos). */
export const secondsOfId = (id: string): number => Number(BigInt(id) >> 32n)

const CLOCK_TOLERANCE_MS = 120_000

type Key = keyof typeof VIDEOS

export const tiktokVideos: Format = {
  id: 'tiktok-videos',
  recognise: (content) => {
    if (content.kind !== 'table') return false
    const columns = findColumns(content.table.header, VIDEOS, null)
    return columns.has('link') && columns.has('posted')
  },
  read: async (content, options, sink) => {
    if (content.kind === 'table') await readVideos(content.table, options, sink)
  },
}

async function readVideos(table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const columns = findColumns(table.header, VIDEOS, sink)
  const clock = { posts: 0, example: '' }
  for await (const batch of batchesOf(table, sink))
    for (const row of batch) readVideo(row, columns, options, sink, clock)
  if (clock.posts > 0) sink.warn(say('formats.clock-mismatch', clock))
  tellUnused(sink, columns.unused)
}

function readVideo(
  row: TableRow,
  columns: Columns<Key>,
  options: ReadOptions,
  sink: Sink,
  clock: { posts: number; example: string },
): void {
  const link = columns.text(row, 'link')
  const id = /\/(?:video|photo)\/(\d{15,20})/.exec(link)?.[1]
  if (!id) return sink.skip(row.row, say('formats.no-id', {}))
  let written: Moment | null = null
  try {
    const when = readWhen(columns.text(row, 'posted'))
    written = when && momentOf(when, 'UTC', options.zone)
  } catch (error) {
    sink.skip(row.row, say('formats.cell', { column: 'Post time', reason: reasonOf(error) }))
  }
  const seconds = secondsOf(secondsOfId(id))
  const moment = seconds === null ? written : momentAt(seconds * 1000, options.zone)
  if (moment === null) return sink.skip(row.row, say('formats.no-date', { text: columns.text(row, 'posted') }))
  if (written && Math.abs(Date.parse(written.at) - Date.parse(moment.at)) > CLOCK_TOLERANCE_MS) {
    clock.posts++
    clock.example ||= link
  }
  const handle = /tiktok\.com\/@([\w.]+)\//.exec(link)?.[1] ?? null
  const account = accountOf(sink, options, { network: 'tiktok', nativeId: handle, name: handle })
  emitPost(
    sink,
    { account, definition: 'tiktok.videos', row: row.row },
    {
      postId: id,
      publishedAt: moment.at,
      day: moment.day,
      hour: moment.hour,
      format: link.includes('/photo/') ? 'carousel' : 'video',
      title: titleOf(columns.text(row, 'title')),
      url: link,
      flags: [],
    },
    {
      views: columns.count(row, 'views'),
      likes: columns.count(row, 'likes'),
      comments: columns.count(row, 'comments'),
      shares: columns.count(row, 'shares'),
      saves: columns.count(row, 'saves'),
      watch_seconds: columns.seconds(row, 'watch'),
      average_view_seconds: columns.seconds(row, 'average'),
    },
    options.today,
  )
}
