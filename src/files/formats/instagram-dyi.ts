/**
 * Instagram «Download your information», JSON: insights of posts, and the list of followers.
 * Texts are UTF-8 bytes written as Latin-1; names of figures are translated with the account's language and differ
 * in case between exports; `--` is unknown, `1,200` is 1200. Reels and stories are not in the file.
 */
import type { MeasureId } from '../../core/measures/ids.ts'
import type { Day } from '../../core/time/day.ts'
import { emitDay, emitPost, type Values } from '../emit.ts'
import type { Format, ReadOptions, Sink } from '../types.ts'
import { readCount, reasonOf } from '../values.ts'
import { momentAt } from '../when.ts'
import { accountOf } from './account-of.ts'
import { isRecord, listOf, secondsOf, textOf } from './json.ts'
import { say } from './phrases.ts'
import { plainName, titleOf } from './synonyms.ts'

/** English and Russian; the Russian names were not seen in a file. An unknown name is told and left out. */
const FIGURES: Record<string, MeasureId> = {
  'accounts reached': 'reach',
  'охваченные аккаунты': 'reach',
  impressions: 'impressions',
  показы: 'impressions',
  likes: 'likes',
  'отметки "нравится"': 'likes',
  comments: 'comments',
  комментарии: 'comments',
  shares: 'shares',
  saves: 'saves',
  сохранения: 'saves',
  follows: 'follows',
  подписки: 'follows',
  'profile visits': 'profile_visits',
  'посещения профиля': 'profile_visits',
  'website taps': 'link_clicks',
}

/** UTF-8 bytes that were written as Latin-1; text that is already right stays as it is. */
export function unmojibake(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text)) return text
  const decoded = Buffer.from(text, 'latin1').toString('utf8')
  return decoded.includes('\ufffd') ? text : decoded
}

export const instagramInsights: Format = {
  id: 'instagram-dyi-insights',
  recognise: (content) =>
    content.kind === 'json' && isRecord(content.value) && Array.isArray(content.value.organic_insights_posts),
  read: async (content, options, sink) => {
    if (content.kind !== 'json' || !isRecord(content.value)) return
    const account = accountOf(sink, options, { network: 'instagram', nativeId: null, name: null })
    const unknown = new Set<string>()
    const seen = new Set<string>()
    listOf(content.value.organic_insights_posts).forEach((post, index) =>
      readPost(post, index + 1, { account, options, sink, unknown, seen }),
    )
    sink.warn(say('formats.dyi-no-stories', {}))
    if (unknown.size > 0) sink.warn(say('formats.unknown-keys', { keys: [...unknown].slice(0, 20) }))
    await sink.flush()
  },
}

interface Context {
  account: string
  options: ReadOptions
  sink: Sink
  unknown: Set<string>
  seen: Set<string>
}

function readPost(value: unknown, row: number, { account, options, sink, unknown, seen }: Context): void {
  if (!isRecord(value) || !isRecord(value.string_map_data)) return sink.skip(row, say('formats.not-object', {}))
  const media = mediaOf(value.media_map_data)
  const figures = Object.entries(value.string_map_data).map(([key, cell]) => ({ key: unmojibake(key), cell }))
  const seconds = createdAt(figures) ?? media.seconds
  if (seconds === null) return sink.skip(row, say('formats.no-date', { text: '' }))
  // The export has no post id: the second of publication stands for it, the picture's path settles twins.
  let postId = `dyi-${seconds}`
  if (seen.has(postId)) postId += `-${media.uri.replace(/^.*\//, '')}`
  if (seen.has(postId)) return sink.skip(row, say('formats.repeated-object', { name: postId }))
  seen.add(postId)

  const values: Values = {}
  for (const { key, cell } of figures) {
    const text = isRecord(cell) ? textOf(cell.value) : ''
    const measure = FIGURES[plainName(key)]
    if (measure === undefined) {
      if (text !== '') unknown.add(key)
      continue
    }
    try {
      values[measure] = readCount(text)
    } catch (error) {
      sink.skip(row, say('formats.cell', { column: key, reason: reasonOf(error) }))
    }
  }
  const moment = momentAt(seconds * 1000, options.zone)
  emitPost(
    sink,
    { account, definition: 'instagram.dyi-insights', row },
    {
      postId,
      publishedAt: moment.at,
      day: moment.day,
      hour: moment.hour,
      format: 'other',
      title: titleOf(unmojibake(media.title)),
      url: null,
      flags: [],
    },
    values,
    options.today,
  )
}

/** `Creation Timestamp` in any language and case: the only figure with a moment. */
function createdAt(figures: readonly { key: string; cell: unknown }[]): number | null {
  for (const { cell } of figures) {
    const seconds = isRecord(cell) ? secondsOf(cell.timestamp) : null
    if (seconds !== null) return seconds
  }
  return null
}

function mediaOf(value: unknown): { seconds: number | null; title: string; uri: string } {
  const first = isRecord(value) ? Object.values(value).find(isRecord) : undefined
  if (!first) return { seconds: null, title: '', uri: '' }
  return {
    seconds: secondsOf(first.creation_timestamp),
    title: textOf(first.title),
    uri: textOf(first.uri),
  }
}

const isFollower = (value: unknown): boolean => isRecord(value) && Array.isArray(value.string_list_data)

/** Followers by the day they came. Names are other people's: counted, then dropped. Who left is not in the list. */
export const instagramFollowers: Format = {
  id: 'instagram-dyi-followers',
  recognise: (content, fileName) =>
    content.kind === 'json' &&
    /followers/i.test(fileName) &&
    Array.isArray(content.value) &&
    content.value.slice(0, 5).some(isFollower),
  read: async (content, options, sink) => {
    if (content.kind !== 'json') return
    const account = accountOf(sink, options, { network: 'instagram', nativeId: null, name: null })
    const days = new Map<Day, { people: number; row: number }>()
    let people = 0
    listOf(content.value).forEach((value, index) => {
      const entry = isRecord(value) ? listOf(value.string_list_data)[0] : undefined
      const seconds = isRecord(entry) ? secondsOf(entry.timestamp) : null
      if (seconds === null) return sink.skip(index + 1, say('formats.not-object', {}))
      const { day } = momentAt(seconds * 1000, options.zone)
      const found = days.get(day) ?? { people: 0, row: index + 1 }
      found.people++
      people++
      days.set(day, found)
    })
    for (const [day, { people, row }] of days)
      emitDay(sink, { account, definition: 'instagram.dyi-followers-who-stayed', row }, day, { follows: people })
    sink.warn(say('formats.dyi-survivors', { people }))
    await sink.flush()
  },
}
