/**
 * Meta Business Suite «overview»: one or several charts in a file, each with a title, a header `Date,Primary` and a
 * row per day. The title is the only name of the measure, and some titles don't say which network it is.
 * The time of a row (00 or 01 hour, by US summer time) means nothing: the day is its first ten characters.
 */
import type { Network } from '../../core/facts/types.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import { MeriloError } from '../../core/errors.ts'
import { isDay } from '../../core/time/day.ts'
import { emitDay } from '../emit.ts'
import type { Content, Format, ReadOptions, Sink } from '../types.ts'
import { readCount, reasonOf } from '../values.ts'
import { accountOf } from './account-of.ts'
import { linesOf, type Line } from './cells.ts'
import { say } from './phrases.ts'
import { plainName } from './synonyms.ts'

const MEASURES: Record<string, MeasureId> = {
  reach: 'reach',
  охват: 'reach',
  räckvidd: 'reach',
  reichweite: 'reach',
  views: 'views',
  просмотры: 'views',
  visningar: 'views',
  aufrufe: 'views',
  viewers: 'unique_viewers',
  visits: 'profile_visits',
  'profile visits': 'profile_visits',
  'page visits': 'profile_visits',
  follows: 'follows',
  подписки: 'follows',
  följer: 'follows',
  unfollows: 'unfollows',
  'content interactions': 'content_interactions',
  interactions: 'content_interactions',
  'link clicks': 'link_clicks',
  impressions: 'impressions',
}

const DATE = /^(?:date|дата|datum)$/i

interface Block {
  title: string
  lines: Line[]
  hasSecondary: boolean
}

/** Blocks in the order of the file: the line before `Date,Primary` is the title. */
export function chartsOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let title = ''
  let block: Block | null = null
  for (const line of lines) {
    const [first = '', second = ''] = line.cells
    if (line.cells.every((cell) => cell === '')) continue
    if (DATE.test(first) && line.cells.length >= 2) {
      block = { title, lines: [], hasSecondary: line.cells.slice(2).some((cell) => cell !== '') }
      blocks.push(block)
      title = ''
    } else if (second === '' && !/^\d{4}-\d{2}/.test(first)) {
      title = first
      block = null
    } else block?.lines.push(line)
  }
  return blocks
}

function networkOf(title: string): { network: Network | null; measure: MeasureId | null } {
  const plain = plainName(title)
  const network = /\bfacebook\b/.test(plain) ? 'facebook' : /\binstagram\b/.test(plain) ? 'instagram' : null
  const rest = plain
    .replace(/\b(?:facebook|instagram)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return { network, measure: MEASURES[rest] ?? null }
}

/** The network of a file that does not say it: from `--network` or `--account`; null when nobody said. */
export function metaNetwork(options: ReadOptions): Network | null {
  const said = options.network ?? /^(facebook|instagram):/.exec(options.account ?? '')?.[1] ?? null
  if (said === null) return null
  if (said !== 'instagram' && said !== 'facebook')
    throw new MeriloError('formats.network-wrong', { network: said, wanted: 'instagram, facebook' })
  return said
}

export const metaOverview: Format = {
  id: 'meta-overview',
  recognise: (content: Content) => {
    const lines = linesOf(content)
    return lines !== null && chartsOf(lines.slice(0, 12)).some((chart) => chart.title !== '') && primaryHeader(lines)
  },
  read: async (content, options, sink) => {
    const charts = chartsOf(linesOf(content) ?? [])
    if (charts.length === 0) throw new MeriloError('formats.empty', {})
    // All titles are settled before the first fact: a refusal must leave nothing half-read.
    const asked = metaNetwork(options)
    const settled = charts.map((chart) => {
      const { network, measure } = networkOf(chart.title)
      if (measure !== null && network === null && asked === null)
        throw new MeriloError('formats.network-needed', { title: chart.title })
      return { chart, measure, network: network ?? asked }
    })
    for (const { chart, measure, network } of settled) {
      if (measure === null || network === null) {
        sink.warn(say('formats.unknown-block', { title: chart.title }))
        for (const line of chart.lines) sink.skip(line.row, say('formats.unknown-block', { title: chart.title }))
        continue
      }
      readChart(chart, measure, accountOf(sink, options, { network, nativeId: null, name: null }), sink)
      await sink.flush()
    }
  },
}

const primaryHeader = (lines: readonly Line[]): boolean =>
  lines.slice(0, 12).some(({ cells }) => DATE.test(cells[0] ?? '') && /^primary$/i.test(cells[1] ?? ''))

function readChart(chart: Block, measure: MeasureId, account: string, sink: Sink): void {
  if (chart.hasSecondary) sink.warn(say('formats.comparison-dropped', { title: chart.title }))
  for (const line of chart.lines) {
    const day = (line.cells[0] ?? '').slice(0, 10)
    if (line.cut || line.cells.length < 2) {
      sink.skip(line.row, say('formats.cut-row', { cells: line.cells.length, expected: 2 }))
      continue
    }
    if (!isDay(day)) {
      sink.skip(line.row, say('formats.no-date', { text: (line.cells[0] ?? '').slice(0, 40) }))
      continue
    }
    try {
      const value = readCount(line.cells[1]!)
      if (value === null) sink.skip(line.row, say('formats.no-figures', {}))
      emitDay(sink, { account, definition: definitionOf(measure), row: line.row }, day, { [measure]: value })
    } catch (error) {
      sink.skip(line.row, reasonOf(error))
    }
  }
}

const definitionOf = (measure: MeasureId): string =>
  measure === 'views' ? 'meta.views/2025' : measure === 'impressions' ? 'meta.impressions/2024' : 'meta.overview'
