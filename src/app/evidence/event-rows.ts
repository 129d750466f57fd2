/** Comments, messages, visits, leads and the like behind a figure, the newest first. */
import type { EventFact, EventType } from '../../core/facts/types.ts'
import type { Unit } from '../../core/kpis/types.ts'
import type { DayRange } from '../../core/time/day.ts'
import { hasWords, say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { AppContext } from '../context.ts'
import { accountColumn, column, type Names } from './columns.ts'
import { timeOf } from './post-rows.ts'
import type { Cell, ColumnKind, EvidenceRows, RowsAsked } from './row-types.ts'
import type { EventTable } from './tables.ts'

interface EventColumn {
  id: string
  kind: ColumnKind
  unit?: Unit
  cell: (event: EventFact, lang: Lang) => Cell
}

const text: EventColumn = { id: 'text', kind: 'text', cell: (event) => event.text }
const actor: EventColumn = { id: 'actor', kind: 'text', cell: (event) => event.actor?.slice(0, 6) ?? null }
const status: EventColumn = {
  id: 'status',
  kind: 'text',
  cell: ({ type, status: code }, lang) => wordOf(lang, type, code),
}
const tone: EventColumn = {
  id: 'tone',
  kind: 'text',
  cell: ({ tone: rated }, lang) =>
    rated === null ? null : say(lang, { code: 'filter.tone', params: { tone: rated } }),
}
const origin: EventColumn = {
  id: 'origin',
  kind: 'text',
  cell: ({ origin: from }, lang) => (from === null ? null : say(lang, { code: `network.${from}`, params: {} })),
}
const campaign: EventColumn = {
  id: 'campaign',
  kind: 'text',
  cell: ({ source, medium, campaign: name, content }) =>
    [source, medium, name, content].filter((part) => part).join(' / ') || null,
}
const seconds: EventColumn = { id: 'seconds', kind: 'number', unit: 'seconds', cell: (event) => event.seconds }
const pages: EventColumn = { id: 'pages', kind: 'number', unit: 'pieces', cell: (event) => event.pages }
const money: EventColumn = { id: 'money', kind: 'number', unit: 'money', cell: (event) => event.minor }
const reach: EventColumn = { id: 'reach', kind: 'number', unit: 'people', cell: (event) => event.reach }

const COLUMNS: Record<EventType, readonly EventColumn[]> = {
  comment: [text, actor],
  message: [text, actor],
  mention: [text, origin, tone, status, reach],
  visit: [origin, campaign, { ...seconds, id: 'visit-seconds' }, pages],
  lead: [origin, campaign, status],
  sale: [origin, campaign, status, money],
  question: [text, status, { ...seconds, id: 'answer-seconds' }],
  join: [actor],
  leave: [actor],
}

/** A status in words; what a company named itself is shown as it is. */
function wordOf(lang: Lang, type: EventType, code: string | null): string | null {
  if (code === null) return null
  const own = type === 'question' ? `question-status.${code}` : `evidence.status.${code}`
  return hasWords(lang, own) ? say(lang, { code: own, params: {} }) : code
}

export async function eventRows(
  app: AppContext,
  lang: Lang,
  { accounts, type, where }: EventTable,
  { range, offset, limit }: RowsAsked,
  names: Names,
): Promise<EvidenceRows> {
  const scope = { workspace: app.workspace, accounts }
  const term = { take: 'event-count', event: type, ...(where ? { where } : {}) } as const
  const days = await app.facts.aggregate({ ...scope, range, bucket: 'day', terms: [term] })
  const { total, found, skip } = pageOf(
    days.map((row) => ({ day: row.from, rows: row.values[0]!.value ?? 0 })),
    offset,
    limit,
  )
  const events =
    found === null ? [] : await app.facts.events({ ...scope, range: found, types: [type], ...(where ? { where } : {}) })
  const several = new Set(days.filter((row) => (row.values[0]!.value ?? 0) > 0).map((row) => row.account)).size > 1
  const shown = events.toReversed().slice(skip, skip + limit)
  const clock = shown.some((event) => event.at !== null)
  // A column of which nothing is known on the whole page would only be in the way.
  const own = COLUMNS[type].filter(({ cell }) => shown.some((event) => cell(event, lang) !== null))
  return {
    columns: [
      column(lang, 'day', 'day'),
      ...(clock ? [column(lang, 'time', 'time')] : []),
      ...(several ? [accountColumn(lang)] : []),
      ...own.map(({ id, kind, unit }) => column(lang, id, kind, unit ?? null)),
    ],
    rows: shown.map((event) => ({
      id: `${event.account}|${event.eventId}`,
      cells: [
        event.day,
        ...(clock ? [timeOf(event.at, app.zone)] : []),
        ...(several ? [names(event.account)] : []),
        ...own.map(({ cell }) => cell(event, lang)),
      ],
      url: null,
      currency: event.currency,
      sources: [],
    })),
    total,
  }
}

/** The days that hold the page, so that a year of visits need not be read for fifty of them. */
export function pageOf(
  counted: readonly { day: string; rows: number }[],
  offset: number,
  limit: number,
): { total: number; found: DayRange | null; skip: number } {
  const byDay = new Map<string, number>()
  for (const { day, rows } of counted) byDay.set(day, (byDay.get(day) ?? 0) + rows)
  const days = [...byDay].filter(([, rows]) => rows > 0).toSorted(([a], [b]) => (a < b ? 1 : -1))
  const total = days.reduce((sum, [, rows]) => sum + rows, 0)
  let [before, skip] = [0, 0]
  const held: string[] = []
  for (const [day, rows] of days) {
    if (before + rows > offset && before < offset + limit) {
      if (held.length === 0) skip = offset - before
      held.push(day)
    }
    before += rows
  }
  return { total, found: held.length === 0 ? null : { from: held.at(-1)!, to: held[0]! }, skip }
}
