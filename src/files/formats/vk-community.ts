/**
 * Statistics of a VK community as the network exports them: long form, one figure per row, newest day first.
 *
 * Reach and visitors are unique per day and are never added up. Slices (sex, age, city, country) carry their own
 * `dims` and are never made into totals: VK knows the sex of some visitors only. VK writes no row for a day on
 * which nobody joined, liked or commented: those are zeros, on the days that the file has, for the criteria that it has.
 */
import { cellOf, type Spans } from '../csv.ts'
import type { Values } from '../emit.ts'
import { engagementsOf } from '../../core/measures/engagements.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import type { Day } from '../../core/time/day.ts'
import { accountHint } from '../account.ts'
import { say } from '../phrases.ts'
import type { Format, Sink, Table } from '../types.ts'
import { readCount, reasonOf } from '../values.ts'
import { readDay } from '../when.ts'

const HEADER = ['Дата', 'Критерий', 'Парам. №1', 'Парам. №2', 'Значение'] as const

/** The columns' meaning as seen in files of 2020; a changed meaning needs a new version. */
export const VK_COMMUNITY_DEFINITION = 'vk.community/2020'

/** Figures of a day as VK gives them, and the measure that they are here. */
const TOTALS: Readonly<Record<string, MeasureId>> = {
  views: 'page_views',
  visitors: 'unique_visitors',
  reach: 'reach',
  reach_subscribers: 'reach_followers',
  reach_viral: 'reach_viral',
}

/** Criteria with absent rows for zero: their first parameter names the figure. */
const FLOWS: Readonly<Record<string, Readonly<Record<string, MeasureId>>>> = {
  members: { 'Новые участники': 'follows', 'Вышедшие участники': 'unfollows' },
  feedback: {
    Нравится: 'likes',
    'Рассказали друзьям': 'shares',
    Комментарии: 'comments',
    Упоминания: 'mentions',
  },
  activity: { 'Добавления в закладки': 'saves' },
}

/** The same, kept as slices: comments under media and views of sections stand beside the totals, not in them. */
const SLICED_FLOWS: Readonly<Record<string, Readonly<Record<string, readonly [MeasureId, string]>>>> = {
  activity: {
    'Комментарии к видеозаписям': ['comments', 'place=video'],
    'Комментарии к фотографиям': ['comments', 'place=photo'],
  },
  sections: { Видеозаписи: ['page_views', 'section=video'], Фотоальбомы: ['page_views', 'section=photo'] },
}

const SEX: Readonly<Record<string, string>> = { М: 'm', Ж: 'f' }

const plain = (name: string): string => name.replace(/[|=]/g, ' ').trim() || '?'

/** Slices of the day's visitors; null = not a slice. Keys of `dims` are sorted. */
function dimsOf(criterion: string, first: string, second: string): string | null {
  switch (criterion) {
    case 'gender':
      return `gender=${SEX[first] ?? plain(first)}`
    case 'age':
      return `age=${plain(first)}`
    case 'gender_age':
      return `age=${plain(second)}|gender=${SEX[first] ?? plain(first)}`
    case 'cities':
      return `city=${plain(first)}`
    case 'countries':
      return `country=${plain(first)}`
    default:
      return null
  }
}

type Meaning =
  | { kind: 'fact'; measure: MeasureId; dims: string }
  | { kind: 'flow'; measure: MeasureId }
  | { kind: 'unknown'; name: string }

function meaningOf(criterion: string, first: string, second: string): Meaning {
  const total = TOTALS[criterion]
  if (total && first === '' && second === '') return { kind: 'fact', measure: total, dims: '' }
  const flow = FLOWS[criterion]?.[first]
  if (flow) return { kind: 'flow', measure: flow }
  const sliced = SLICED_FLOWS[criterion]?.[first]
  if (sliced) return { kind: 'fact', measure: sliced[0], dims: sliced[1] }
  const dims = dimsOf(criterion, first, second)
  if (dims !== null) return { kind: 'fact', measure: 'unique_visitors', dims }
  return { kind: 'unknown', name: [criterion, first, second].filter(Boolean).join(' / ') }
}

interface DayFlows {
  /** First row of the day: where a zero that VK did not write comes from. */
  row: number
  /** value null: the row is there, its figure can't be read. */
  values: Map<MeasureId, { value: number | null; row: number }>
}

export const vkCommunity: Format = {
  id: 'vk-community',
  recognise: (content) => content.kind === 'table' && HEADER.every((name) => content.table.header.includes(name)),

  read: async (content, options, sink) => {
    if (content.kind !== 'table') return
    const { table } = content
    const account = sink.account(accountHint(options, { network: 'vk', nativeId: null, name: null }))
    const file = vkFile(account, sink)
    const inOrder = HEADER.every((name, at) => table.header[at] === name) && table.header.length === HEADER.length
    if (table.spans && inOrder) await readSpans(table, table.spans(), file, sink)
    else await readRows(table, file, sink)
    file.finish()
    if (file.unknown.size > 0)
      sink.warn(
        say('files.vk.unknown-criteria', { criteria: [...file.unknown].map(([name, rows]) => `${name} (${rows})`) }),
      )
    if (file.days.size > 0) sink.warn(say('files.vk.zone-unknown', { zone: options.zone }))
  },
}

type VkFile = ReturnType<typeof vkFile>

/** What is known of the file so far; `read` takes one figure of a day. */
function vkFile(account: string, sink: Sink) {
  const days = new Map<Day, DayFlows>()
  const criteria = new Set<string>()
  const unknown = new Map<string, number>()
  return {
    days,
    unknown,
    meaning: (criterion: string, first: string, second: string): Meaning => {
      criteria.add(criterion)
      return meaningOf(criterion, first, second)
    },
    dayOf: (text: string, row: number): { day: Day; flows: DayFlows } | null => {
      const day = readDay(text)
      if (day === null) return null
      let flows = days.get(day)
      if (!flows) days.set(day, (flows = { row, values: new Map() }))
      return { day, flows }
    },
    /** `value` null: the row is there, its figure is unknown. */
    read: (at: { day: Day; flows: DayFlows }, meaning: Meaning, value: number | null, row: number): void => {
      if (meaning.kind === 'unknown') unknown.set(meaning.name, (unknown.get(meaning.name) ?? 0) + 1)
      else if (meaning.kind === 'flow') at.flows.values.set(meaning.measure, { value, row })
      else if (value !== null) emit(sink, account, at.day, meaning.measure, meaning.dims, value, row)
    },
    finish: () => emitFlows(sink, account, days, criteria),
  }
}

function emit(
  sink: Sink,
  account: string,
  day: Day,
  measure: MeasureId,
  dims: string,
  value: number,
  row: number,
): void {
  sink.fact({
    kind: 'observation',
    account,
    subject: 'account',
    subjectId: '',
    measure,
    dims,
    grain: 'day',
    from: day,
    to: day,
    value,
    currency: null,
    definition: VK_COMMUNITY_DEFINITION,
    row,
  })
}

/** An unreadable cell is told; its figure is unknown. */
function figure(text: string, row: number, sink: Sink): number | null {
  try {
    return readCount(text)
  } catch (error) {
    sink.skip(row, reasonOf(error))
    return null
  }
}

function dayAt(file: VkFile, text: string, row: number, sink: Sink): ReturnType<VkFile['dayOf']> {
  try {
    const day = file.dayOf(text, row)
    if (!day) sink.skip(row, say('files.row.no-date', {}))
    return day
  } catch (error) {
    sink.skip(row, reasonOf(error))
    return null
  }
}

/** Any order of columns, any encoding, spreadsheets. */
async function readRows(table: Table, file: VkFile, sink: Sink): Promise<void> {
  const at = HEADER.map((name) => table.header.indexOf(name))
  for await (const batch of table.batches()) {
    for (const { row, cells } of batch) {
      const [date = '', criterion = '', first = '', second = '', value = ''] = at.map((column) => cells[column]!)
      const day = dayAt(file, date, row, sink)
      if (day) file.read(day, file.meaning(criterion, first, second), figure(value, row, sink), row)
    }
    await sink.flush()
  }
}

/**
 * The file as VK writes it, by the million: consecutive rows share their day, and a few hundred meanings repeat, so
 * both are looked up by their bytes and only the figure is worked out for every row.
 */
async function readSpans(table: Table, parts: AsyncIterable<Spans>, file: VkFile, sink: Sink): Promise<void> {
  const meanings = new Map<string, Meaning>()
  for await (const part of parts) {
    const { bytes, latin1, first, from, to } = part
    let day: ReturnType<VkFile['dayOf']> = null
    let dayCell = -1
    for (let r = 0; r < part.rows; r++) {
      const row = part.line[r]!
      if (row <= table.headerRow) continue
      const cell = first[r]!
      const cells = first[r + 1]! - cell
      if (cells !== HEADER.length) {
        const blank = cells === 1 && from[cell] === to[cell]
        if (!blank)
          sink.skip(
            row,
            say(cells > HEADER.length ? 'files.row.longer' : 'files.row.cut', { cells, columns: HEADER.length }),
          )
        continue
      }
      if (dayCell < 0 || !sameBytes(bytes, from[cell]!, to[cell]!, from[dayCell]!, to[dayCell]!)) {
        day = dayAt(file, cellOf(part, cell), row, sink)
        dayCell = day ? cell : -1
        if (!day) continue
      }
      // From the criterion to the second parameter the bytes stand in one piece, quotes and separators included.
      const key = latin1.substring(from[cell + 1]!, to[cell + 3])
      let meaning = meanings.get(key)
      if (!meaning) {
        meaning = file.meaning(cellOf(part, cell + 1), cellOf(part, cell + 2), cellOf(part, cell + 3))
        meanings.set(key, meaning)
      }
      const value = digits(bytes, from[cell + 4]!, to[cell + 4]!)
      file.read(day!, meaning, value < 0 ? figure(cellOf(part, cell + 4), row, sink) : value, row)
    }
    await sink.flush()
  }
}

function sameBytes(bytes: Uint8Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  if (to - from !== otherTo - otherFrom) return false
  for (let i = 0; i < to - from; i++) if (bytes[from + i] !== bytes[otherFrom + i]) return false
  return true
}

/** A plain whole number of at most 15 digits; −1 for anything else. */
function digits(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > 15) return -1
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = bytes[i]! - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** Flows of every day of the file, zeros where VK wrote no row. */
function emitFlows(sink: Sink, account: string, days: ReadonlyMap<Day, DayFlows>, criteria: ReadonlySet<string>): void {
  const present = Object.entries(FLOWS).flatMap(([criterion, names]) =>
    criteria.has(criterion) ? Object.values(names) : [],
  )
  if (present.length === 0) return
  for (const [day, { row, values }] of days) {
    const known: Values = {}
    for (const measure of present) {
      const flow = values.get(measure) ?? { value: 0, row }
      known[measure] = flow.value
      if (flow.value !== null) emit(sink, account, day, measure, '', flow.value, flow.row)
    }
    const engagements = engagementsOf(known)
    if (engagements !== null) emit(sink, account, day, 'engagements', '', engagements, row)
  }
}
