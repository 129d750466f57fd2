import { accountHint } from '../account.ts'
import { contactKey, idMaker, leadEvent, type Lead } from '../lead-event.ts'
import { say } from '../phrases.ts'
import type { ReadOptions, Sink, Table } from '../types.ts'
import { readId, readMoney } from '../values.ts'
import { momentOf, readWhen } from '../when.ts'
import { networkOf } from './network-words.ts'
import { noDate, ownRows, toldOrder, statusOf, STATUS_WORDS, stylesOf } from './template-cells.ts'
import { LEADS } from './template-names.ts'

const DEFAULT_CURRENCY = 'RUB'

/** Leads, and a sale for every won one. Statuses: new, handled, won, lost, or what Russian CRMs call them. */
export async function readLeads(table: Table, options: ReadOptions, sink: Sink): Promise<void> {
  const { columns, text, each } = ownRows(table, LEADS, sink)
  const styles = await stylesOf(
    table,
    { dates: columns.at('date'), numbers: columns.at('amount') },
    options.fileName,
    toldOrder(options),
  )
  const amountColumn = table.header[columns.at('amount')[0] ?? -1] ?? ''
  const account = sink.account(accountHint(options, { network: 'crm', nativeId: null, name: null }))
  const idOf = idMaker()
  let withoutCurrency = 0
  let wonWithoutAmount = 0

  await each((row) => {
    const when = readWhen(columns.text(row, 'date'), { order: styles.order })
    if (!when) return noDate(row, sink)
    const status = statusOf(columns.text(row, 'status'))
    if (status === null)
      return sink.skip(
        row.row,
        say('files.template.status', {
          text: columns.text(row, 'status'),
          known: Object.entries(STATUS_WORDS).flatMap(([code, [, ru = '']]) => [code, ru]),
        }),
      )
    const network = text(row, 'network')
    const origin = network === null ? null : networkOf(network)
    if (network !== null && origin === null) return sink.skip(row.row, say('files.template.network', { text: network }))
    const currency = text(row, 'currency')?.toUpperCase() ?? DEFAULT_CURRENCY
    const minor = readMoney(columns.text(row, 'amount'), currency, styles.decimal(amountColumn))
    if (minor !== null && text(row, 'currency') === null) withoutCurrency++
    if (status === 'won' && minor === null) wonWithoutAmount++
    const contact = text(row, 'contact')
    const moment = momentOf(when, options.zone, options.zone)
    const lead: Lead = {
      id: readId(columns.text(row, 'lead_id')),
      account,
      day: when.day,
      at: moment?.at ?? null,
      status,
      origin,
      source: text(row, 'source'),
      medium: text(row, 'medium'),
      campaign: text(row, 'campaign'),
      content: text(row, 'content'),
      minor,
      currency: minor === null ? null : currency,
      actor: contact === null ? null : options.pseudonym(contactKey(contact)),
      row: row.row,
    }
    const id = idOf(lead)
    sink.fact(leadEvent(lead, 'lead', id))
    if (status === 'won') sink.fact(leadEvent(lead, 'sale', id))
  })
  if (withoutCurrency > 0) sink.warn(say('files.template.no-currency', { currency: DEFAULT_CURRENCY }))
  if (wonWithoutAmount > 0) sink.warn(say('files.template.won-without-amount', { rows: wonWithoutAmount }))
}
