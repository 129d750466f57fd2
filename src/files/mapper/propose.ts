/** Proposes what the columns of an unknown table mean. It never reads figures by a guess without saying so. */
import type { ColumnMapping } from '../../core/facts/mapping.ts'
import type { Network } from '../../core/facts/types.ts'
import { MEASURE_IDS } from '../../core/measures/ids.ts'
import { networkNamed } from '../formats/network-words.ts'
import type { Table } from '../types.ts'
import { guessByName, isMeasure, isMoney, plainColumn, type Field } from './fields.ts'
import { currencyOfCells, looksLikeContacts, looksLikeDates, looksLikeUrls, networkOfUrl } from './values.ts'

export interface Proposal {
  mapping: ColumnMapping
  /** 0…1: how much of the table is understood; 0 when a needed column is missing. */
  confidence: number
  /** Columns that mean nothing to Merilo: listed, not lost. */
  unmapped: readonly string[]
  /** Columns that claim a meaning that another column already has. */
  ambiguous: readonly { column: string; options: readonly string[] }[]
  /** Means of posts: kept out, because a total can't be made of them. */
  averages: readonly string[]
  /** ER and other rates: kept out, because their definitions differ. */
  rates: readonly string[]
  /** Fields without which the table can't be read at its level. */
  missing: readonly string[]
}

type Level = ColumnMapping['level']

/** What a proposal looks at; a title or the name of a sheet may name the network. */
type Look = Pick<Table, 'header' | 'sample'> & Partial<Pick<Table, 'preamble' | 'sheet'>>

export function proposeMapping(table: Look, network: Network | null = null): Proposal {
  const column = (at: number): string[] => table.sample.map((row) => row.cells[at] ?? '')
  const averages: string[] = []
  const rates: string[] = []
  const unmapped: string[] = []
  const ambiguous: { column: string; options: string[] }[] = []
  const taken = new Map<Field, string>()
  const take = (name: string, field: Field): void => {
    if (taken.has(field)) ambiguous.push({ column: name, options: [field] })
    else taken.set(field, name)
  }

  const nameless: number[] = []
  for (const [at, name] of table.header.entries()) {
    const guess = guessByName(name)
    if (guess.kind === 'field') take(name, guess.field)
    else if (guess.kind === 'average') averages.push(name)
    else if (guess.kind === 'rate') rates.push(name)
    else nameless.push(at)
  }
  for (const at of nameless) {
    const name = table.header[at]!
    const cells = column(at)
    if (!taken.has('date') && looksLikeDates(cells)) take(name, 'date')
    else if (!taken.has('url') && looksLikeUrls(cells)) take(name, 'url')
    else if (!taken.has('contact') && looksLikeContacts(cells)) take(name, 'contact')
    else if (name !== '') unmapped.push(name)
  }

  const level = levelOf(taken)
  if (level === 'lead' || level === 'sale') preferTag(taken, ambiguous)
  const at = (field: Field): number => table.header.indexOf(taken.get(field) ?? '')
  const fields = fieldsFor(level, taken)
  for (const [field, name] of taken) if (!fields.has(field)) unmapped.push(name)
  const missing = missingOf(level, new Set(fields.keys()))
  const known = fields.size
  const all = known + unmapped.length + ambiguous.length
  return {
    mapping: {
      level,
      network: network ?? networkFor(level, at('url') < 0 ? [] : column(at('url')), table),
      columns: Object.fromEntries([...fields].map(([field, name]) => [name, asStored(level, field)])),
      dateOrder: null,
      currency: currencyOfColumn(taken.get('amount') ?? taken.get('spend') ?? '', table),
    },
    confidence: missing.length > 0 || all === 0 ? 0 : 0.5 + (0.5 * known) / all,
    unmapped,
    ambiguous,
    averages,
    rates,
    missing,
  }
}

/**
 * A CRM has its own «Источник» («Веб-сайт») beside the tag of the link. The tag is the source; the other is kept as the
 * network, which it may name where the link had no tag.
 */
function preferTag(taken: Map<Field, string>, ambiguous: { column: string; options: string[] }[]): void {
  const isTag = (name: string): boolean => /^utm\b/.test(plainColumn(name))
  const own = taken.get('source')
  const rival = ambiguous.findIndex(
    ({ column, options }) => options[0] === 'source' && own && isTag(column) !== isTag(own),
  )
  if (own === undefined || rival < 0) return
  const { column } = ambiguous[rival]!
  const [tag, other] = isTag(own) ? [own, column] : [column, own]
  taken.set('source', tag)
  if (taken.has('network')) ambiguous[rival] = { column: other, options: ['source'] }
  else {
    taken.set('network', other)
    ambiguous.splice(rival, 1)
  }
}

/** «Расход, $» says it in the name; else the cells may say it themselves. */
function currencyOfColumn(name: string, { header, sample }: Look): string | null {
  const sign = /[,(\s]\s*(₽|руб\.?|rub|\$|usd|€|eur|₸|kzt|byn)\s*\)?$/i.exec(name)?.[1]
  if (sign !== undefined) return currencyOfCells([sign])
  const at = header.indexOf(name)
  return name === '' || at < 0 ? null : currencyOfCells(sample.map((row) => row.cells[at] ?? ''))
}

/** In a table of spend, shows and clicks are those of ads. */
const asStored = (level: Level, field: Field): Field =>
  level === 'spend' && (field === 'impressions' || field === 'views')
    ? 'ad_impressions'
    : level === 'spend' && (field === 'clicks' || field === 'link_clicks')
      ? 'ad_clicks'
      : field

const DEAL_WORDS = /сделк|лид|заявк|deal|lead/i

function levelOf(taken: ReadonlyMap<Field, string>): Level {
  const has = (...fields: Field[]) => fields.some((field) => taken.has(field))
  const reactions = has('likes', 'comments', 'shares', 'views', 'reach', 'impressions', 'saves')
  // Beside followers or reactions the money is one more figure of the day.
  if (has('spend') && !has('followers', 'likes', 'comments', 'shares', 'saves')) return 'spend'
  if (has('status') && !reactions) return 'lead'
  if (has('amount') && !reactions) return [...taken.values()].some((name) => DEAL_WORDS.test(name)) ? 'lead' : 'sale'
  if (has('contact') && !reactions) return 'lead'
  // A followers column beside each post would be odd; a link or an id with reactions is a post.
  if (has('url', 'id') || (has('text') && reactions)) return 'post'
  return 'day'
}

const DAY_ONLY: readonly Field[] = ['date', 'account', 'network']
const ROWS: Record<Level, readonly Field[]> = {
  day: DAY_ONLY,
  post: ['date', 'time', 'id', 'url', 'text', 'format', 'account', 'network'],
  lead: [
    'date',
    'time',
    'id',
    'status',
    'amount',
    'currency',
    'network',
    'source',
    'medium',
    'campaign',
    'content',
    'contact',
  ],
  sale: ['date', 'time', 'id', 'amount', 'currency', 'network', 'source', 'medium', 'campaign', 'content', 'contact'],
  spend: ['date', 'network', 'account', 'campaign', 'currency'],
}
const SPEND_FIGURES: readonly Field[] = [
  'spend',
  'impressions',
  'views',
  'clicks',
  'link_clicks',
  'ad_impressions',
  'ad_clicks',
  'ad_results',
  'reach',
]

/** Fields that a person may give to a column of such a table. */
export const fieldsOfLevel = (level: Level): Field[] => [
  ...ROWS[level],
  ...(level === 'spend'
    ? SPEND_FIGURES.filter((field) => !/^(?:impressions|views|clicks|link_clicks)$/.test(field))
    : level === 'day' || level === 'post'
      ? MEASURE_IDS.filter((measure) => measure !== 'award' && !(level === 'post' && isMoney(measure)))
      : []),
]

/** Fields that the level can carry; figures beside a lead say nothing about a day or a post. */
function fieldsFor(level: Level, taken: ReadonlyMap<Field, string>): Map<Field, string> {
  const figures = (field: Field): boolean =>
    isMeasure(field) &&
    (level === 'day' || (level === 'post' && !isMoney(field)) || (level === 'spend' && SPEND_FIGURES.includes(field)))
  return new Map([...taken].filter(([field]) => ROWS[level].includes(field) || figures(field)))
}

export function missingOf(level: Level, fields: ReadonlySet<string>): string[] {
  const missing: string[] = fields.has('date') ? [] : ['date']
  const measures = [...fields].filter((field) => isMeasure(field))
  if ((level === 'day' || level === 'post') && measures.length === 0) missing.push('measure')
  if (level === 'post' && !fields.has('id') && !fields.has('url')) missing.push('url')
  if (level === 'sale' && !fields.has('amount')) missing.push('amount')
  if (level === 'spend' && !fields.has('spend')) missing.push('spend')
  return missing
}

function networkFor(level: Level, urls: readonly string[], { preamble = [], sheet = '' }: Look): Network {
  if (level === 'lead' || level === 'sale') return 'crm'
  if (level === 'spend') return 'ads'
  const found = new Set(urls.map(networkOfUrl).filter((network) => network !== null))
  if (found.size > 0) return found.size === 1 ? [...found][0]! : 'other'
  // The nearest title speaks first.
  const titles = [...preamble.toReversed(), sheet]
  return titles.map(networkNamed).find((named) => named !== null) ?? 'other'
}
