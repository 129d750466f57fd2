import type { Observation } from '../../core/facts/types.ts'
import type { MeasureId } from '../../core/measures/ids.ts'
import type { Day } from '../../core/time/day.ts'
import { accountHint } from '../account.ts'
import { say } from '../phrases.ts'
import type { ReadOptions, Sink, Table } from '../types.ts'
import { readCount, readMoney } from '../values.ts'
import { readDay } from '../when.ts'
import { networkOf } from './network-words.ts'
import { noDate, ownRows, toldOrder, stylesOf } from './template-cells.ts'
import { SPEND } from './template-names.ts'

export const SPEND_DEFINITION = 'merilo.spend/1'

const DEFAULT_CURRENCY = 'RUB'

/**
 * Advertising money per day, or per period when `until` is given. Rows of one campaign and span add up: an observation is
 * the whole spend of a campaign over those days, and a later row must not replace an earlier one of the same file.
 */
export async function readSpend(table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const { columns, text, each } = ownRows(table, SPEND, sink)
  const styles = await stylesOf(
    table,
    { dates: [...columns.at('date'), ...columns.at('until')], numbers: columns.at('spend') },
    options.fileName,
    toldOrder(options),
  )
  const spendColumn = table.header[columns.at('spend')[0] ?? -1] ?? ''
  const sums = new Map<string, Observation>()
  let withoutCurrency = 0

  await each((row) => {
    const from = readDay(columns.text(row, 'date'), { order: styles.order })
    if (!from) return noDate(row, sink)
    const to = readDay(columns.text(row, 'until'), { order: styles.order }) ?? from
    if (to < from) return sink.skip(row.row, say('files.template.period', { from, to }))
    const written = columns.text(row, 'network')
    const network = networkOf(written) ?? (/^(?:яндекс|yandex)/i.test(written.trim()) ? 'yandex' : null)
    if (network === null) return sink.skip(row.row, say('files.template.network', { text: written }))
    const currency = text(row, 'currency')?.toUpperCase() ?? DEFAULT_CURRENCY
    const minor = readMoney(columns.text(row, 'spend'), currency, styles.decimal(spendColumn))
    if (minor === null) return sink.skip(row.row, say('files.template.no-amount', {}))
    if (text(row, 'currency') === null) withoutCurrency++
    const account = sink.account(
      accountHint({ ...options, account: null }, { network: 'ads', nativeId: network, name: null }),
    )
    const campaign = text(row, 'campaign') ?? ''
    const add = (measure: MeasureId, value: number | null, money: string | null) => {
      if (value !== null) addUp(sums, spendFact(account, campaign, measure, from, to, value, money, row.row))
    }
    add('spend', minor, currency)
    add('ad_impressions', readCount(columns.text(row, 'impressions')), null)
    add('ad_clicks', readCount(columns.text(row, 'clicks')), null)
  })
  for (const fact of sums.values()) sink.fact(fact)
  if (withoutCurrency > 0) sink.warn(say('files.template.no-currency', { currency: DEFAULT_CURRENCY }))
}

export function spendFact(
  account: string,
  campaign: string,
  measure: MeasureId,
  from: Day,
  to: Day,
  value: number,
  currency: string | null,
  row: number,
): Observation {
  return {
    kind: 'observation',
    account,
    subject: campaign === '' ? 'account' : 'campaign',
    subjectId: campaign,
    measure,
    dims: '',
    grain: from === to ? 'day' : 'period',
    from,
    to,
    value,
    currency,
    definition: SPEND_DEFINITION,
    row,
  }
}

/** Two currencies of one campaign stay two rows: money of different currencies is never added. */
export function addUp(sums: Map<string, Observation>, fact: Observation): void {
  const key = [fact.account, fact.subjectId, fact.measure, fact.from, fact.to, fact.currency].join('\t')
  const sum = sums.get(key)
  if (sum) sum.value += fact.value
  else sums.set(key, fact)
}
