/**
 * Yandex Metrika Logs API, visits: a visit per row as an event. The last significant click (`lastsign…`) names its
 * source, another attribution only where that one is absent. Times are of the counter's zone.
 */
import type { EventFact } from '../../core/facts/types.ts'
import { minorDigits } from '../../core/money/money.ts'
import { emitDay } from '../emit.ts'
import type { ReadOptions, Sink, Table, TableRow } from '../types.ts'
import { isUnknown, readMoney, reasonOf } from '../values.ts'
import { momentOf, readWhen, type Moment } from '../when.ts'
import { accountOf } from './account-of.ts'
import { clickhouseArray, clickhouseText } from './clickhouse.ts'
import { hostOf, mention, networkOfHost } from './mentions.ts'
import { say } from './phrases.ts'
import { batchesOf } from './rows.ts'
import { socialOf } from './social.ts'
import { findColumns, idOf, tellUnused, type Columns } from './synonyms.ts'

const ATTRIBUTIONS = ['lastsign', 'last', 'first', 'lastDirectClick', 'automatic', 'crossDevice', '']
const attributed = (name: string): string[] => ATTRIBUTIONS.map((model) => `ym:s:${model}${name}`)

const NAMES = {
  visitID: ['ym:s:visitID'],
  counterID: ['ym:s:counterID'],
  clientID: ['ym:s:clientID'],
  dateTime: ['ym:s:dateTime'],
  startURL: ['ym:s:startURL'],
  pageViews: ['ym:s:pageViews'],
  visitDuration: ['ym:s:visitDuration'],
  bounce: ['ym:s:bounce'],
  goalsID: ['ym:s:goalsID'],
  goalsPrice: ['ym:s:goalsPrice'],
  goalsCurrency: ['ym:s:goalsCurrency'],
  purchaseID: ['ym:s:purchaseID'],
  purchaseRevenue: ['ym:s:purchaseRevenue'],
  purchaseCurrency: ['ym:s:purchaseCurrency'],
  referer: ['ym:s:referer'],
  traffic: attributed('TrafficSource'),
  social: attributed('SocialNetwork'),
  messenger: attributed('Messenger'),
  utmSource: attributed('UTMSource'),
  utmMedium: attributed('UTMMedium'),
  utmCampaign: attributed('UTMCampaign'),
  utmContent: attributed('UTMContent'),
}

type Key = keyof typeof NAMES

const SILENT = ['ym:s:endURL', 'ym:s:isNewUser', 'ym:s:deviceCategory', 'ym:s:date', 'ym:s:watchIDs']
const DEFINITION = 'metrika.logs'

export async function readVisits(table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const columns = findColumns<Key>(table.header, NAMES, sink, SILENT)
  const goals = new Map<string, { day: string; goal: string; count: number; row: number }>()
  for await (const batch of batchesOf(table, sink))
    for (const row of batch) readVisit(row, columns, options, sink, goals)
  for (const { day, goal, count, row } of goals.values()) {
    const [account, id] = goal.split('\n') as [string, string]
    if (id === '') emitDay(sink, { account, definition: DEFINITION, row }, day, { goal_reaches: count })
    else {
      const place = { account, subject: 'account', subjectId: '', measure: 'goal_reaches', grain: 'day' } as const
      const rest = { from: day, to: day, value: count, currency: null, definition: DEFINITION, row }
      sink.fact({ kind: 'observation', ...place, dims: `goal=${id}`, ...rest })
    }
  }
  sink.warn(say('formats.zone-assumed', { zone: options.zone }))
  tellUnused(sink, columns.unused)
  await sink.flush()
}

type Goals = Map<string, { day: string; goal: string; count: number; row: number }>

function readVisit(row: TableRow, columns: Columns<Key>, options: ReadOptions, sink: Sink, goals: Goals): void {
  const id = idOf(columns, row, 'visitID')
  if (id === '') return sink.skip(row.row, say('formats.no-id', {}))
  let moment: Moment | null
  try {
    const when = readWhen(columns.text(row, 'dateTime'))
    moment = when && momentOf(when, options.zone, options.zone)
  } catch (error) {
    return sink.skip(row.row, reasonOf(error))
  }
  if (moment === null) return sink.skip(row.row, say('formats.no-date', { text: columns.text(row, 'dateTime') }))
  const counter = idOf(columns, row, 'counterID') || null
  const account = accountOf(sink, options, { network: 'site', nativeId: counter, name: null })
  const text = (key: Key): string | null => clickhouseText(columns.text(row, key)) || null
  const client = idOf(columns, row, 'clientID')
  const visit: EventFact = {
    ...mention(account, id, moment, row.row),
    type: 'visit',
    actor: client === '' || client === '0' ? null : options.pseudonym(`metrika:${client}`),
    ref: null,
    origin: originOf(text),
    source: text('utmSource'),
    medium: text('utmMedium') ?? text('traffic'),
    campaign: text('utmCampaign'),
    content: text('utmContent'),
    status: columns.text(row, 'bounce') === '1' ? 'bounce' : null,
    seconds: columns.count(row, 'visitDuration'),
    pages: columns.count(row, 'pageViews'),
    ...goalMoney(row, columns, sink),
  }
  sink.fact(visit)
  countGoals(clickhouseArray(columns.text(row, 'goalsID')), account, moment.day, row.row, goals)
  emitPurchases(row, columns, visit, sink)
}

function originOf(text: (key: Key) => string | null): EventFact['origin'] {
  const names = [text('social'), text('messenger'), text('utmSource')].filter((name) => name !== null)
  return names.map(socialOf).find((network) => network !== null) ?? networkOfHost(hostOf(text('referer') ?? ''))
}

function countGoals(ids: readonly string[], account: string, day: string, row: number, goals: Goals): void {
  for (const id of ids)
    for (const goal of [`${account}\n`, `${account}\n${id}`]) {
      const key = `${day}\n${goal}`
      const found = goals.get(key)
      if (found) found.count++
      else goals.set(key, { day, goal, count: 1, row })
    }
}

/** `goalsPrice` is the price × 1000 in the currency of the goal; several currencies in one visit: unknown. */
function goalMoney(
  row: TableRow,
  columns: Columns<Key>,
  sink: Sink,
): { minor: number | null; currency: string | null } {
  const none = { minor: null, currency: null }
  const prices = clickhouseArray(columns.text(row, 'goalsPrice')).filter((price) => !isUnknown(price))
  const currencies = new Set(
    clickhouseArray(columns.text(row, 'goalsCurrency')).filter((code) => /^[A-Z]{3}$/.test(code)),
  )
  const [currency] = currencies
  if (prices.length === 0 || currencies.size !== 1 || currency === undefined) return none
  try {
    const perUnit = 1000 / 10 ** minorDigits(currency)
    const minor = prices.reduce((sum, price) => sum + Number(price), 0) / perUnit
    return Number.isFinite(minor) && minor > 0 ? { minor: Math.round(minor), currency } : none
  } catch (error) {
    sink.skip(row.row, reasonOf(error))
    return none
  }
}

function emitPurchases(row: TableRow, columns: Columns<Key>, visit: EventFact, sink: Sink): void {
  const revenues = clickhouseArray(columns.text(row, 'purchaseRevenue'))
  const currencies = clickhouseArray(columns.text(row, 'purchaseCurrency'))
  clickhouseArray(columns.text(row, 'purchaseID')).forEach((id, index) => {
    const currency = currencies[index] ?? currencies[0] ?? ''
    let minor: number | null = null
    try {
      minor = /^[A-Z]{3}$/.test(currency) ? readMoney(revenues[index] ?? '', currency) : null
    } catch (error) {
      sink.skip(row.row, reasonOf(error))
    }
    sink.fact({
      ...visit,
      type: 'sale',
      eventId: id,
      ref: visit.eventId,
      status: null,
      seconds: null,
      pages: null,
      minor,
      currency: minor === null ? null : currency,
    })
  })
}
