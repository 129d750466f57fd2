import { networkOf } from '../formats/network-words.ts'
import { statusOf } from '../formats/template-cells.ts'
import { contactKey, idMaker, leadEvent, type Lead } from '../lead-event.ts'
import { say } from '../phrases.ts'
import { readId } from '../values.ts'
import { momentOf } from '../when.ts'
import type { MappedReader } from './reader.ts'
import { currencyCode } from './values.ts'

const DEFAULT_CURRENCY = 'RUB'

/** Rows of a CRM: leads (a won one is a sale too) or plain sales. Names of people and of deals are not taken. */
const readDeals =
  (level: 'lead' | 'sale'): MappedReader =>
  async ({ cells, mapping, account, options, sink }) => {
    const idOf = idMaker()
    const strange = new Set<string>()
    let assumed = false
    let wonWithoutAmount = 0
    await cells.each((row) => {
      const when = cells.when(row)
      if (!when) return sink.skip(row.row, say('files.row.no-date', {}))
      const stage = cells.text(row, 'status')
      const status = stage === null ? null : statusOf(stage)
      // Every company names its stages; one that we don't know stays as written and counts neither way.
      if (stage !== null && status === null) strange.add(stage)
      const own = cells.text(row, 'currency')
      const written = own === null ? mapping.currency : currencyCode(own)
      const currency = written ?? DEFAULT_CURRENCY
      const minor = cells.money(row, 'amount', currency)
      assumed ||= minor !== null && written === null
      if (level === 'sale' && minor === null) return sink.skip(row.row, say('files.template.no-amount', {}))
      const contact = cells.text(row, 'contact')
      const source = cells.text(row, 'source')
      const moment = momentOf(when, options.zone, options.zone)
      const lead: Lead = {
        id: readId(cells.text(row, 'id') ?? ''),
        account: account(row, null),
        day: moment?.day ?? when.day,
        at: moment?.at ?? null,
        status: level === 'sale' ? 'won' : (status ?? stage?.toLowerCase() ?? null),
        origin: networkOf(cells.text(row, 'network') ?? '') ?? networkOf(source ?? ''),
        source,
        medium: cells.text(row, 'medium'),
        campaign: cells.text(row, 'campaign'),
        content: cells.text(row, 'content'),
        minor,
        currency: minor === null ? null : currency,
        actor: contact === null ? null : options.pseudonym(contactKey(contact)),
        row: row.row,
      }
      const id = idOf(lead)
      if (level === 'lead') sink.fact(leadEvent(lead, 'lead', id))
      if (level === 'sale' || status === 'won') {
        if (minor === null) wonWithoutAmount++
        sink.fact(leadEvent(lead, 'sale', id))
      }
    })
    if (strange.size > 0) sink.warn(say('files.mapping.stages', { stages: [...strange].slice(0, 20) }))
    if (assumed) sink.warn(say('files.mapping.currency', { currency: DEFAULT_CURRENCY }))
    if (wonWithoutAmount > 0) sink.warn(say('files.template.won-without-amount', { rows: wonWithoutAmount }))
  }

export const readLeadRows = readDeals('lead')
export const readSaleRows = readDeals('sale')
