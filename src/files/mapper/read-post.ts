import { MeriloError } from '../../core/errors.ts'
import type { PostFormat } from '../../core/facts/types.ts'
import { emitPost, type Values } from '../emit.ts'
import { isMoney } from './fields.ts'
import { wallLink } from '../formats/vk-posts.ts'
import { titleOf } from '../formats/synonyms.ts'
import { say } from '../phrases.ts'
import { cleanText, readId } from '../values.ts'
import { momentOf } from '../when.ts'
import type { MappedReader, MappedTable } from './reader.ts'

/** One row per post with its counters as of today. */
export const readPosts: MappedReader = async (mapped) => {
  const { cells, account, definition, options, sink } = mapped
  await refuseDaily(mapped)
  const channels = await severalChannels(mapped)
  await cells.each((row) => {
    const url = cells.text(row, 'url')
    const wall = url === null ? null : wallLink(url)
    const postId = readId(cells.text(row, 'id') ?? '') ?? wall?.postId ?? (url === null ? null : idOfUrl(url))
    if (postId === null) return sink.skip(row.row, say('files.row.no-id', {}))
    const when = cells.when(row)
    if (!when) return sink.skip(row.row, say('files.row.no-date', {}))
    const values: Values = {}
    for (const measure of cells.measures) if (!isMoney(measure)) values[measure] = cells.figure(row, measure)
    // A file that names no zone was made for a person: its clock is taken as the account's own.
    const moment = momentOf(when, options.zone, options.zone)
    emitPost(
      sink,
      {
        account: account(row, wall?.community ?? (url !== null && channels ? channelOf(url) : null)),
        definition,
        row: row.row,
      },
      {
        postId,
        publishedAt: moment?.at ?? null,
        day: moment?.day ?? when.day,
        hour: moment?.hour ?? null,
        format: formatOf(cells.text(row, 'format') ?? ''),
        title: titleOf(cleanText(cells.text(row, 'text') ?? '')),
        url,
        flags: [],
      },
      values,
      options.today,
    )
  })
}

/** `https://t.me/zerno/15`, `t.me/c/1234567890/15` → the channel of the post. */
const channelOf = (url: string): string | null =>
  /^(?:https?:\/\/)?(?:t|telegram)\.me\/(?:s\/|c\/)?([a-z\d_]{4,})\/\d/i.exec(url.trim())?.[1]?.toLowerCase() ?? null

/** The links of one channel tell nothing that its account does not; links of several tell the posts apart. */
async function severalChannels({ table, mapping }: MappedTable): Promise<boolean> {
  const at = table.header.findIndex((name) => mapping.columns[name] === 'url')
  const channels = new Set<string | null>()
  if (at >= 0)
    for await (const batch of table.batches()) for (const { cells } of batch) channels.add(channelOf(cells[at] ?? ''))
  channels.delete(null)
  return channels.size > 1
}

/** `https://t.me/zerno/15?single` → `zerno/15`. */
const idOfUrl = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\/[^/]+\//i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '') || url.trim()

const FORMATS: readonly [RegExp, PostFormat][] = [
  [/карусел|carousel|альбом|album|галере/i, 'carousel'],
  [/reel|рилс|клип|clip|short/i, 'reel'],
  [/stor(?:y|ies)|сторис|истори/i, 'story'],
  [/видео|video/i, 'video'],
  [/фото|photo|image|картин|изображ/i, 'photo'],
  [/опрос|poll/i, 'poll'],
  [/ссылк|link|статья/i, 'link'],
  [/аудио|audio|подкаст/i, 'audio'],
  [/эфир|трансляц|live/i, 'live'],
  [/текст|text/i, 'text'],
]

const formatOf = (text: string): PostFormat => FORMATS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other'

/**
 * A row per post *and day* looks the same as a row per post, and its figures come out several times wrong. The tell:
 * the same posts again and again. Throws `files.mapping.daily-not-per-post`.
 */
async function refuseDaily({ table, mapping, options }: MappedTable): Promise<void> {
  const column = ['id', 'url'].map((field) => Object.entries(mapping.columns).find(([, has]) => has === field)?.[0])
  const at = table.header.indexOf(column.find((name) => name !== undefined) ?? '')
  if (at < 0) return
  const seen = new Set<string>()
  let rows = 0
  for await (const batch of table.batches())
    for (const { cells } of batch) {
      if (!cells[at]) continue
      rows++
      seen.add(cells[at])
    }
  if (rows >= 4 && seen.size < 0.6 * rows)
    throw new MeriloError('files.mapping.daily-not-per-post', { file: options.fileName })
}
