/**
 * Meta Business Suite «content»: one row per post with its lifetime figures. Shared by the Instagram, Facebook and
 * Facebook video exports, which differ in columns only.
 *
 * `Publish time` is Pacific time whatever the account's country; Instagram's short code gives the exact instant.
 */
import type { MeasureId } from '../../core/measures/ids.ts'
import type { Network, PostFormat } from '../../core/facts/types.ts'
import { MeriloError } from '../../core/errors.ts'
import { emitPost, type Values } from '../emit.ts'
import type { Content, Format, ReadOptions, Sink, Table, TableRow } from '../types.ts'
import { dateOrderOf, momentAt, momentOf, readWhen, type DateOrder, type Moment, type When } from '../when.ts'
import { isUnknown, reasonOf } from '../values.ts'
import { accountOf } from './account-of.ts'
import { breaksOf } from './meta-breaks.ts'
import { SILENT } from './meta-names.ts'
import { ownAccount } from './own-account.ts'
import { say } from './phrases.ts'
import { batchesOf } from './rows.ts'
import { findColumns, idOf, tellUnused, titleOf, type Columns, type Names } from './synonyms.ts'

export const PACIFIC = 'America/Los_Angeles'

/** The export writes minutes, and an upload may start a moment before the post appears. */
const CLOCK_TOLERANCE_MS = 120_000

export interface ContentKind {
  id: string
  network: Network
  names: Names<string>
  /** Any of these sets of columns is enough. */
  signatures: readonly (readonly string[])[]
  counts: readonly MeasureId[]
  /** Figures with a fraction. */
  numbers: readonly MeasureId[]
  instant: (permalink: string) => number | null
  format: (type: string) => PostFormat
}

interface State {
  kind: ContentKind
  columns: Columns<string>
  options: ReadOptions
  sink: Sink
  order: DateOrder
  own: ReturnType<typeof ownAccount>
  seen: Set<string>
  clock: { posts: number; example: string }
  sums: { rows: number }
  breaks: ReturnType<typeof breaksOf>
}

export function contentFormat(kind: ContentKind): Format {
  return {
    id: kind.id,
    recognise: (content: Content) => {
      if (content.kind !== 'table') return false
      const columns = findColumns(content.table.header, kind.names, null)
      return kind.signatures.some((keys) => keys.every((key) => columns.has(key)))
    },
    read: async (content, options, sink) => {
      if (content.kind === 'table') await readContent(kind, content.table, options, sink)
    },
  }
}

async function readContent(kind: ContentKind, table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const columns = findColumns(table.header, kind.names, sink, SILENT)
  refuseDaily(columns, table.sample, options.fileName)
  const order = dateOrderOf(table.sample.map((row) => columns.text(row, 'publishTime')))
  const state: State = {
    kind,
    columns,
    options,
    sink,
    order: order === 'dmy' ? 'dmy' : 'mdy',
    own: ownAccount(columns, table.sample, options.account, sink),
    seen: new Set(),
    clock: { posts: 0, example: '' },
    sums: { rows: 0 },
    breaks: breaksOf(),
  }
  for await (const batch of batchesOf(table, sink)) for (const row of batch) readPost(state, row)
  state.own.tell()
  state.breaks.tell(sink)
  if (state.clock.posts > 0) sink.warn(say('formats.clock-mismatch', state.clock))
  if (state.sums.rows > 0)
    sink.warn(say('formats.sum-mismatch', { ...state.sums, column: 'Reactions, Comments and Shares' }))
  tellUnused(sink, columns.unused)
}

/** Per post and day looks like per post; adding its rows up gives figures several times too large. */
function refuseDaily(columns: Columns<string>, rows: readonly TableRow[], file: string): void {
  const ids = rows.map((row) => idOf(columns, row, 'postId')).filter((id) => id !== '')
  const repeats = !columns.has('views') && ids.length >= 2 && new Set(ids).size <= ids.length / 2
  if (repeats || rows.some((row) => isDate(columns.text(row, 'date')))) throw dailyError(file)
}

const dailyError = (file: string): MeriloError => new MeriloError('formats.daily-not-per-post', { file })

/** Meta writes month first with slashes; dots are written only where the day comes first. */
const readMetaWhen = (text: string, order: DateOrder): When | null =>
  readWhen(text, { order: /^\d{1,2}\./.test(text.trim()) ? 'dmy' : order })

function isDate(text: string): boolean {
  if (isUnknown(text)) return false
  try {
    return readMetaWhen(text, 'mdy') !== null
  } catch {
    return false
  }
}

function readPost(state: State, row: TableRow): void {
  const { columns, sink, kind, options } = state
  const postId = idOf(columns, row, 'postId')
  if (postId === '') {
    const comment = columns.text(row, 'comment')
    sink.skip(
      row.row,
      comment === '' ? say('formats.no-id', {}) : say('formats.meta-failed-row', { comment: titleOf(comment) }),
    )
    return
  }
  if (isDate(columns.text(row, 'date'))) throw dailyError(options.fileName)
  const owner = state.own.of(row)
  if (owner === null) return
  if (state.seen.has(postId)) {
    sink.skip(row.row, say('formats.repeated-row', { id: postId }))
    return
  }
  const permalink = columns.text(row, 'permalink')
  const moment = momentOfRow(state, row, permalink)
  if (moment === null) return
  state.seen.add(postId)

  const values = figures(state, row)
  const hint = { network: kind.network, nativeId: owner.id, name: owner.name }
  const account = owner.renamed ? accountOf(sink, options, hint) : sink.account(hint)
  const flags: ('coauthor' | 'repost')[] = []
  if (owner.coauthor) flags.push('coauthor')
  if (/^(?:1|true|yes)$/i.test(columns.text(row, 'isShare'))) flags.push('repost')
  state.breaks.see(account, moment.day, values)
  emitPost(
    sink,
    { account, definition: 'meta.content', row: row.row },
    {
      postId,
      publishedAt: moment.at,
      day: moment.day,
      hour: moment.hour,
      format: kind.format(columns.text(row, 'postType')),
      title: titleOf(columns.text(row, 'description') || columns.text(row, 'title')),
      url: permalink || null,
      flags,
    },
    values,
    options.today,
  )
}

function figures({ kind, columns, sums }: State, row: TableRow): Values {
  const values: Values = {}
  for (const key of kind.counts) if (columns.has(key)) values[key] = columns.count(row, key)
  for (const key of kind.numbers) if (columns.has(key)) values[key] = columns.number(row, key)
  const { likes, comments, shares, engagements } = values
  if (engagements === null) delete values.engagements
  if (
    known(engagements) &&
    known(likes) &&
    known(comments) &&
    known(shares) &&
    engagements !== likes + comments + shares
  )
    sums.rows++
  return values
}

const known = (value: number | null | undefined): value is number => value !== null && value !== undefined

function momentOfRow(state: State, row: TableRow, permalink: string): Moment | null {
  const { columns, options, sink, kind } = state
  const text = columns.text(row, 'publishTime')
  const told = kind.instant(permalink)
  // A link of another kind may read as a moment in the future: then it is not a short code.
  const exact = told !== null && told < Date.parse(options.today) + 2 * 86_400_000 ? told : null
  const read = (order: DateOrder): Moment | null => {
    const when = readMetaWhen(text, order)
    return when && momentOf(when, PACIFIC, options.zone)
  }
  let written: Moment | null = null
  let failure: unknown = null
  try {
    written = read(state.order)
  } catch (error) {
    failure = error
  }
  if (exact !== null) {
    const agrees = (moment: Moment | null) =>
      moment !== null && Math.abs(Date.parse(moment.at) - exact) <= CLOCK_TOLERANCE_MS
    if (text !== '' && !agrees(written) && !agrees(tryRead(() => read(state.order === 'mdy' ? 'dmy' : 'mdy')))) {
      state.clock.posts++
      state.clock.example ||= permalink
    }
    return momentAt(Math.floor(exact / 1000) * 1000, options.zone)
  }
  if (written === null) sink.skip(row.row, failure === null ? say('formats.no-date', { text }) : reasonOf(failure))
  return written
}

function tryRead<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
