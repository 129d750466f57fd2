/** What the sources are called in front of people. */
import { accountName } from '../../i18n/account-name.ts'
import { formatOf, hasWords, say } from '../../i18n/say.ts'
import { sayWeb } from '../../i18n/say-web.ts'
import type { Lang } from '../../i18n/words.ts'
import type { Line } from '../../app/sources/tally.ts'
import { sheetOf } from '../../app/sources/sheet.ts'
import type { Network } from '../../core/facts/types.ts'
import type { Phrase } from '../../core/phrase.ts'
import type { AccountRecord, ImportRecord } from '../../store/book/types.ts'

/** `youtube-studio+meta-overview` → both names. */
export const sourceName = (lang: Lang, source: string): string =>
  source
    .split('+')
    .map((id) => (hasWords(lang, `source.${id}`) ? say(lang, { code: `source.${id}`, params: {} }) : id))
    .join(' + ')

export const networkName = (lang: Lang, network: Network): string =>
  say(lang, { code: `network.${network}`, params: {} })

export const measureName = (lang: Lang, measure: string): string =>
  say(lang, { code: `measure.${measure}`, params: {} })

export const named = (lang: Lang, account: Pick<AccountRecord, 'id' | 'name'>): { id: string; name: string } => ({
  id: account.id,
  name: accountName(lang, account),
})

/** Of a field that a column may be given: a row's own field or a measure. */
export const fieldName = (lang: Lang, field: string): string =>
  hasWords(lang, `sources.field.${field}`)
    ? say(lang, { code: `sources.field.${field}`, params: {} })
    : measureName(lang, field)

export function lineName(lang: Lang, line: Line): string {
  switch (line.kind) {
    case 'measure':
      return measureName(lang, line.measure)
    case 'posts':
      return say(lang, { code: 'sources.posts', params: {} })
    case 'event':
      return say(lang, { code: `event.${line.event}`, params: {} })
    case 'slices':
      return say(lang, { code: 'sources.slices', params: {} })
  }
}

/** The file's name; of typed figures what was typed: «подписчики, октябрь 2026». */
export function titleOf(lang: Lang, record: Pick<ImportRecord, 'source' | 'hash' | 'file'>): string {
  const sheet = sheetOf(record)
  if (sheet === null) return record.file
  const when = sheet.grain === 'day' ? formatOf(lang).month(sheet.period) : sheet.period
  return `${measureName(lang, sheet.measure)}, ${when}`
}

export interface Reason {
  text: string
  count: number
  rows: number[]
}

const SHOWN_ROWS = 5

/** Rows with the same reason together, the most frequent first. */
export function reasonsOf(lang: Lang, skipped: readonly { row: number; reason: unknown }[]): Reason[] {
  const reasons = new Map<string, Reason>()
  for (const { row, reason } of skipped) {
    const text = sayWeb(lang, reason as Phrase)
    const same = reasons.get(text)
    if (!same) reasons.set(text, { text, count: 1, rows: [row] })
    else {
      same.count++
      if (same.rows.length < SHOWN_ROWS) same.rows.push(row)
    }
  }
  return [...reasons.values()].sort((a, b) => b.count - a.count)
}
