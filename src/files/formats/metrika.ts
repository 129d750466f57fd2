/** Yandex Metrika Logs API, TSV as it is downloaded: visits (`ym:s:…`) or hits (`ym:pv:…`). */
import { MeriloError } from '../../core/errors.ts'
import type { Day } from '../../core/time/day.ts'
import { emitDay } from '../emit.ts'
import type { Format, ReadOptions, Sink, Table } from '../types.ts'
import { isUnknown, reasonOf } from '../values.ts'
import { readDay } from '../when.ts'
import { accountOf } from './account-of.ts'
import { readVisits } from './metrika-visits.ts'
import { say } from './phrases.ts'
import { batchesOf } from './rows.ts'
import { findColumns, plainName, tellUnused, type Names } from './synonyms.ts'

const prefixed = (table: Table, prefix: string): boolean =>
  table.header.length > 0 && table.header.every((name) => plainName(name).startsWith(prefix))

export const metrikaLogs: Format = {
  id: 'metrika-logs',
  recognise: (content) =>
    content.kind === 'table' && (prefixed(content.table, 'ym:s:') || prefixed(content.table, 'ym:pv:')),
  read: async (content, options, sink) => {
    if (content.kind !== 'table') return
    if (prefixed(content.table, 'ym:s:')) await readVisits(content.table, options, sink)
    else await readHits(content.table, options, sink)
  },
}

const HITS = {
  day: ['ym:pv:date', 'ym:pv:dateTime'],
  counterID: ['ym:pv:counterID'],
  isPageView: ['ym:pv:isPageView'],
  artificial: ['ym:pv:artificial'],
  link: ['ym:pv:link'],
  download: ['ym:pv:download'],
  notBounce: ['ym:pv:notBounce'],
} as const satisfies Names<string>

/** Page views by day. Without `isPageView` a hit may be a click or a call of a goal: then nothing is counted. */
async function readHits(table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const columns = findColumns(table.header, HITS, sink)
  for (const [key, name] of [
    ['day', 'ym:pv:dateTime'],
    ['isPageView', 'ym:pv:isPageView'],
  ] as const)
    if (!columns.has(key)) throw new MeriloError('formats.columns-missing', { columns: [name] })
  const days = new Map<string, { account: string; day: Day; views: number; row: number }>()
  for await (const batch of batchesOf(table, sink))
    for (const row of batch) {
      const text = columns.text(row, 'day')
      const isView = columns.text(row, 'isPageView')
      if (isUnknown(text) || isUnknown(isView)) {
        sink.skip(row.row, say('formats.no-figures', {}))
        continue
      }
      try {
        const day = readDay(text)
        if (day === null || isView !== '1') continue
        const account = accountOf(sink, options, {
          network: 'site',
          nativeId: columns.text(row, 'counterID') || null,
          name: null,
        })
        const found = days.get(`${account} ${day}`)
        if (found) found.views++
        else days.set(`${account} ${day}`, { account, day, views: 1, row: row.row })
      } catch (error) {
        sink.skip(row.row, reasonOf(error))
      }
    }
  for (const { account, day, views, row } of days.values())
    emitDay(sink, { account, definition: 'metrika.logs.hits', row }, day, { site_pageviews: views })
  tellUnused(sink, columns.unused)
  await sink.flush()
}
