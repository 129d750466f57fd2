/**
 * Facebook Page Insights, posts (until 2023): two header rows. The second row explains each figure, and it alone
 * tells apart columns of the same name (Total Count / Unique Users). Times are Pacific, as in all Meta post exports.
 */
import type { MeasureId } from '../../core/measures/ids.ts'
import type { PostFormat } from '../../core/facts/types.ts'
import { emitPost, type Values } from '../emit.ts'
import type { Format, ReadOptions, Sink, Table, TableRow } from '../types.ts'
import { momentOf, readWhen, type Moment } from '../when.ts'
import { reasonOf } from '../values.ts'
import { accountOf } from './account-of.ts'
import { PACIFIC } from './meta-content.ts'
import { breaksOf } from './meta-breaks.ts'
import { say } from './phrases.ts'
import { batchesOf } from './rows.ts'
import { findColumns, idOf, plainName, tellUnused, titleOf, type Columns, type Names } from './synonyms.ts'

/** Name of row 1 → measure; where a name repeats, `of` is what row 2 must say. */
const FIGURES: readonly { name: RegExp; of?: RegExp; measure: MeasureId }[] = [
  { name: /^lifetime post total reach$/, measure: 'reach' },
  { name: /^lifetime post organic reach$/, measure: 'reach_organic' },
  { name: /^lifetime post paid reach$/, measure: 'reach_ads' },
  { name: /^lifetime post viral reach$/, measure: 'reach_viral' },
  { name: /^lifetime post total impressions$/, measure: 'impressions' },
  { name: /^lifetime post paid impressions$/, measure: 'ad_impressions' },
  { name: /^lifetime engaged users$/, measure: 'engaged_users' },
  { name: /^lifetime post consumptions$/, measure: 'clicks' },
  { name: /^lifetime negative feedback$/, of: /total count/, measure: 'negative_feedback' },
  { name: /by action type - like$/, of: /total count/, measure: 'likes' },
  { name: /by action type - comment$/, of: /total count/, measure: 'comments' },
  { name: /by action type - share$/, of: /total count/, measure: 'shares' },
]

const NAMES = {
  postId: ['Post ID'],
  permalink: ['Permalink'],
  message: ['Post Message'],
  type: ['Type'],
  posted: ['Posted'],
} as const satisfies Names<string>

const SILENT = ['Countries', 'Languages', 'Audience Targeting']

const isExplanation = (row: TableRow): boolean => row.cells.some((cell) => /^lifetime:? /i.test(cell.trim()))

export const metaPageInsights: Format = {
  id: 'meta-page-insights',
  recognise: (content) =>
    content.kind === 'table' && content.table.header.some((name) => plainName(name) === 'lifetime post total reach'),
  read: async (content, options, sink) => {
    if (content.kind === 'table') await readInsights(content.table, options, sink)
  },
}

async function readInsights(table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const explanation = table.sample.find(isExplanation)
  const figures = figuresOf(table.header, explanation?.cells ?? [])
  const names: Record<string, readonly string[]> = { ...NAMES }
  for (const { index, measure } of figures) names[measure] = [nameWithRepeat(table.header, index)]
  const columns = findColumns<string>(table.header, names, sink, SILENT)
  const breaks = breaksOf()
  for await (const batch of batchesOf(table, sink))
    for (const row of batch) if (!isExplanation(row)) readPost(row, columns, figures, { options, sink, breaks })
  breaks.tell(sink)
  tellUnused(sink, columns.unused)
}

function nameWithRepeat(header: readonly string[], index: number): string {
  const name = header[index]!
  return /#\d+$/.test(name) ? name : `${plainName(name)}#1`
}

/** Which column is which figure. Without row 2 a repeated name can't be told apart and is left out. */
export function figuresOf(
  header: readonly string[],
  explanation: readonly string[],
): { index: number; measure: MeasureId }[] {
  const taken = new Set<MeasureId>()
  return header.flatMap((name, index) => {
    const plain = plainName(name)
    const said = plainName(explanation[index] ?? '')
    const figure = FIGURES.find((one) => one.name.test(plain) && (!one.of || one.of.test(said)))
    if (!figure || taken.has(figure.measure)) return []
    taken.add(figure.measure)
    return [{ index, measure: figure.measure }]
  })
}

interface Context {
  options: ReadOptions
  sink: Sink
  breaks: ReturnType<typeof breaksOf>
}

function readPost(
  row: TableRow,
  columns: Columns<string>,
  figures: readonly { measure: MeasureId }[],
  { options, sink, breaks }: Context,
): void {
  const postId = idOf(columns, row, 'postId')
  if (postId === '') return sink.skip(row.row, say('formats.no-id', {}))
  const moment = postedAt(columns.text(row, 'posted'), options.zone, row, sink)
  if (moment === null) return
  const values: Values = {}
  for (const { measure } of figures) values[measure] = columns.count(row, measure)
  // The id is `<page>_<post>`.
  const page = /^(\d+)_\d+$/.exec(postId)?.[1] ?? null
  const account = accountOf(sink, options, { network: 'facebook', nativeId: page, name: null })
  breaks.see(account, moment.day, values)
  emitPost(
    sink,
    { account, definition: 'meta.page-insights', row: row.row },
    {
      postId,
      publishedAt: moment.at,
      day: moment.day,
      hour: moment.hour,
      format: formatOf(columns.text(row, 'type')),
      title: titleOf(columns.text(row, 'message')),
      url: columns.text(row, 'permalink') || null,
      flags: [],
    },
    values,
    options.today,
  )
}

function postedAt(text: string, zone: string, row: TableRow, sink: Sink): Moment | null {
  try {
    const when = readWhen(text, { order: 'mdy' })
    const moment = when && momentOf(when, PACIFIC, zone)
    if (moment === null) sink.skip(row.row, say('formats.no-date', { text: text.slice(0, 40) }))
    return moment
  } catch (error) {
    sink.skip(row.row, reasonOf(error))
    return null
  }
}

function formatOf(type: string): PostFormat {
  const plain = type.toLowerCase()
  if (plain.includes('video')) return 'video'
  if (plain.includes('photo')) return 'photo'
  if (plain.includes('link')) return 'link'
  if (plain.includes('share')) return 'other'
  return plain.includes('status') ? 'text' : 'other'
}
