/**
 * Reach of a VK community's posts. `Полный охват` is taken as given: people overlap, so it is less than the sum of its
 * parts. The text is cut at about 35 characters, even inside an entity: a title to recognise a post by, never its text.
 */
import { emitPost, type Values } from '../emit.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import { accountHint } from '../account.ts'
import { say } from '../phrases.ts'
import type { Format, TableRow } from '../types.ts'
import { cleanText, reasonOf } from '../values.ts'
import { readWhen } from '../when.ts'
import { findColumns, tellUnused } from './synonyms.ts'

export const VK_POSTS_DEFINITION = 'vk.post-reach/2020'

const NAMES = {
  date: ['Дата'],
  text: ['Запись'],
  link: ['Ссылка'],
  reach_followers: ['Охват подписчиков'],
  reach_viral: ['Виральный охват'],
  reach_ads: ['Рекламный охват'],
  reach: ['Полный охват'],
  likes: ['Нравится'],
  shares: ['Поделились'],
  comments: ['Комментариев'],
  hides: ['Скрыли запись'],
  reports: ['Жалобы'],
  hide_all: ['Скрыли все записи'],
  profile_visits: ['Переходы в сообщество'],
  follows: ['Подписались на страницу'],
  link_clicks: ['Переходы по ссылке'],
} as const

const COUNTERS: readonly (keyof typeof NAMES & MeasureId)[] = [
  'reach',
  'reach_followers',
  'reach_viral',
  'reach_ads',
  'likes',
  'shares',
  'comments',
  'hides',
  'reports',
  'profile_visits',
  'follows',
  'link_clicks',
]

/** `https://vk.com/wall-123_456` (also `vk.ru`, `?w=wall…`) → community and post. */
export function wallLink(link: string): { owner: string; community: string | null; postId: string } | null {
  const match = /wall(-?\d+)_(\d+)/.exec(link)
  if (!match) return null
  const owner = match[1]!
  return { owner, community: owner.startsWith('-') ? owner.slice(1) : null, postId: `${owner}_${match[2]}` }
}

export const vkPosts: Format = {
  id: 'vk-posts',
  recognise: (content) =>
    content.kind === 'table' &&
    ['Охват подписчиков', 'Виральный охват', 'Полный охват', 'Ссылка'].every((name) =>
      content.table.header.includes(name),
    ),

  read: async (content, options, sink) => {
    if (content.kind !== 'table') return
    // Who pressed the button is nobody's business here: the column of the post's creator is left unread.
    const columns = findColumns(content.table.header, NAMES, sink, ['Создатель записи'])
    let posts = 0

    const readRow = (row: TableRow): void => {
      const link = columns.text(row, 'link')
      const wall = wallLink(link)
      if (!wall) return sink.skip(row.row, say('files.vk.bad-link', { text: link.slice(0, 80) }))
      const when = readWhen(columns.text(row, 'date'))
      if (!when) return sink.skip(row.row, say('files.row.no-date', {}))
      const account = sink.account(
        accountHint(options, { network: 'vk', nativeId: wall.community ?? wall.owner, name: null }),
      )
      const values: Values = {}
      for (const measure of COUNTERS) values[measure] = columns.count(row, measure)
      const hideAll = columns.count(row, 'hide_all')
      if (values.hides != null && values.reports != null && hideAll !== null)
        values.negative_feedback = values.hides + values.reports + hideAll
      posts++
      emitPost(
        sink,
        { account, definition: VK_POSTS_DEFINITION, row: row.row },
        {
          postId: wall.postId,
          // The file names no zone: the wall clock is known, the instant is not.
          publishedAt: null,
          day: when.day,
          hour: when.time === null ? null : Number(when.time.slice(0, 2)),
          format: 'other',
          title: cleanText(columns.text(row, 'text')),
          url: link.trim(),
          flags: [],
        },
        values,
        options.today,
      )
    }

    for await (const batch of content.table.batches()) {
      for (const row of batch) {
        try {
          readRow(row)
        } catch (error) {
          sink.skip(row.row, reasonOf(error))
        }
      }
      await sink.flush()
    }
    tellUnused(sink, columns.unused)
    if (posts > 0) sink.warn(say('files.vk.zone-unknown', { zone: options.zone }))
  },
}
