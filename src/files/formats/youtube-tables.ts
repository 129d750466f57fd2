import type { MeasureId } from '../../core/measures/ids.ts'
import type { PostFact } from '../../core/facts/types.ts'
import type { Day, DayRange } from '../../core/time/day.ts'
import { isDay } from '../../core/time/day.ts'
import { emitDay, emitPost, type Values } from '../emit.ts'
import type { ReadOptions, Sink, Table, TableRow } from '../types.ts'
import { readDay } from '../when.ts'
import { reasonOf } from '../values.ts'
import { say } from './phrases.ts'
import { batchesOf } from './rows.ts'
import { findColumns, idOf, plainName, tellUnused, titleOf, type Columns, type Names } from './synonyms.ts'

export const DATE = new Set(['date', 'дата'])
export const CONTENT = new Set(['content', 'контент', 'video', 'видео'])
const TOTAL = new Set(['total', 'итоговое значение', 'итого'])

/**
 * In Russian two different columns are called «Постоянные зрители»: the first is «Returning viewers», the second
 * «Regular viewers» (in the total row the first equals casual + second).
 */
export const NAMES = {
  date: ['Date', 'Дата'],
  content: ['Content', 'Контент', 'Video', 'Видео'],
  title: ['Video title', 'Название видео'],
  published: ['Video publish time', 'Время публикации видео'],
  views: ['Views', 'Просмотры'],
  engaged_views: ['Engaged views', 'Заинтересованные просмотры'],
  unique_viewers: ['Unique viewers', 'Уникальные зрители'],
  newViewers: ['New viewers', 'Новые зрители'],
  returning: ['Returning viewers', 'Постоянные зрители'],
  casual: ['Casual viewers', 'Случайные зрители'],
  regular: ['Regular viewers', 'Постоянные зрители#2'],
  follows: ['Subscribers gained', 'Новые подписчики'],
  unfollows: ['Subscribers lost', 'Отказались от подписки'],
  net_follows: ['Subscribers', 'Подписчики'],
  likes: ['Likes', 'Отметки "Нравится"'],
  dislikes: ['Dislikes', 'Отметки "Не нравится"'],
  shares: ['Shares', 'Поделились'],
  comments: ['Comments added', 'Comments', 'Новые комментарии'],
  impressions: ['Impressions', 'Thumbnail impressions', 'Показы'],
  watchHours: ['Watch time (hours)', 'Время просмотра (часы)'],
  average: ['Average view duration', 'Средняя продолжительность просмотра'],
} as const satisfies Names<string>

type Key = keyof typeof NAMES

const COUNTS = [
  'views',
  'engaged_views',
  'unique_viewers',
  'follows',
  'unfollows',
  'net_follows',
  'likes',
  'dislikes',
  'shares',
  'comments',
  'impressions',
] as const
const SLICES = [
  ['newViewers', 'new'],
  ['returning', 'returning'],
  ['casual', 'casual'],
  ['regular', 'regular'],
] as const

const SILENT = ['Duration', 'Продолжительность']
const DEFINITION = 'youtube.studio'

function figuresOf(columns: Columns<Key>, row: TableRow): Values {
  const values: Values = {}
  for (const key of COUNTS) values[key] = columns.count(row, key)
  const hours = columns.number(row, 'watchHours')
  // A hundredth of an hour is all that the file tells; whole seconds are enough.
  values.watch_seconds = hours === null ? null : Math.round(hours * 3600)
  values.average_view_seconds = columns.seconds(row, 'average')
  return values
}

interface Place {
  account: string
  subject: 'account' | 'post'
  subjectId: string
  grain: 'day' | 'period' | 'lifetime'
  range: DayRange
  row: number
}

function observe(sink: Sink, { range, ...place }: Place, measure: MeasureId, dims: string, value: number | null): void {
  if (value === null) return
  sink.fact({ kind: 'observation', ...place, ...range, measure, dims, value, currency: null, definition: DEFINITION })
}

const emitSlices = (sink: Sink, columns: Columns<Key>, row: TableRow, place: Place): void =>
  SLICES.forEach(([key, name]) => observe(sink, place, 'unique_viewers', `viewers=${name}`, columns.count(row, key)))

/** Days of the whole channel. */
export async function readByDate(table: Table, account: string, sink: Sink): Promise<void> {
  const columns = findColumns(table.header, NAMES, sink, SILENT)
  for await (const batch of batchesOf(table, sink))
    for (const row of batch) {
      const day = dayOf(row, 'date', columns, sink)
      if (day === null) continue
      emitDay(sink, { account, definition: DEFINITION, row: row.row }, day, figuresOf(columns, row))
      emitSlices(sink, columns, row, {
        account,
        subject: 'account',
        subjectId: '',
        grain: 'day',
        range: { from: day, to: day },
        row: row.row,
      })
    }
  tellUnused(sink, columns.unused)
}

/** Skips and tells the total row and rows without a day. */
function dayOf(row: TableRow, key: 'date' | 'published', columns: Columns<Key>, sink: Sink): Day | null {
  const text = columns.text(row, key)
  if (TOTAL.has(plainName(row.cells[0] ?? ''))) {
    sink.skip(row.row, say('formats.total-row', {}))
    return null
  }
  try {
    const day = readDay(text)
    if (day === null) sink.skip(row.row, say('formats.no-date', { text }))
    return day
  } catch (error) {
    sink.skip(row.row, reasonOf(error))
    return null
  }
}

/** `Content 2026-03-01_2026-04-01 …zip`: the first and the last day of the report. */
export function periodOf(fileName: string): DayRange | null {
  const match = /(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})/.exec(fileName)
  if (!match || !isDay(match[1]!) || !isDay(match[2]!) || match[1]! > match[2]!) return null
  return { from: match[1]!, to: match[2]! }
}

export async function readByContent(table: Table, account: string, options: ReadOptions, sink: Sink): Promise<void> {
  const columns = findColumns(table.header, NAMES, sink, SILENT)
  const period = periodOf(options.fileName)
  let partial = 0
  for await (const batch of batchesOf(table, sink))
    for (const row of batch) {
      const day = dayOf(row, 'published', columns, sink)
      if (day === null) continue
      const postId = idOf(columns, row, 'content')
      if (postId === '') {
        sink.skip(row.row, say('formats.no-id', {}))
        continue
      }
      const post: Omit<PostFact, 'kind' | 'account' | 'row'> = {
        postId,
        publishedAt: null,
        day,
        hour: null,
        format: 'video',
        title: titleOf(columns.text(row, 'title')),
        url: `https://www.youtube.com/watch?v=${postId}`,
        flags: [],
      }
      const figures = figuresOf(columns, row)
      const place = { account, subject: 'post', subjectId: postId, row: row.row } as const
      const origin = { account, definition: DEFINITION, row: row.row }
      if (period !== null && day < period.from) {
        // An older video: what it gathered inside the period is not its lifetime figure.
        partial++
        emitPost(sink, origin, post, {}, options.today)
        const within: Place = { ...place, grain: 'period', range: period }
        for (const [measure, value] of Object.entries(figures))
          observe(sink, within, measure as MeasureId, '', value ?? null)
        emitSlices(sink, columns, row, within)
      } else {
        const asOf = period?.to ?? options.today
        emitPost(sink, origin, post, figures, asOf)
        emitSlices(sink, columns, row, {
          ...place,
          grain: 'lifetime',
          range: { from: day, to: asOf > day ? asOf : day },
        })
      }
    }
  if (period === null) sink.warn(say('formats.youtube-lifetime', {}))
  else if (partial > 0) sink.warn(say('formats.youtube-period', { ...period, posts: partial }))
  tellUnused(sink, columns.unused)
}
