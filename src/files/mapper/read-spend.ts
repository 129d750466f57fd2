import type { Observation } from '../../core/facts/types.ts'
import { networkOf } from '../formats/network-words.ts'
import { addUp, spendFact } from '../formats/template-spend.ts'
import { say } from '../phrases.ts'
import type { MappedReader } from './reader.ts'
import { currencyCode } from './values.ts'

const DEFAULT_CURRENCY = 'RUB'

/** An ad cabinet's table: money and shows per campaign and day. Reach is unique: it is kept only for rows that don't add up. */
export const readSpendRows: MappedReader = async ({ cells, mapping, account, definition, sink }) => {
  const sums = new Map<string, Observation>()
  let assumed = false
  await cells.each((row) => {
    const span = cells.span(row)
    if (!span) return sink.skip(row.row, say('files.row.no-date', {}))
    const own = cells.text(row, 'currency')
    const written = own === null ? mapping.currency : currencyCode(own)
    const currency = written ?? DEFAULT_CURRENCY
    const minor = cells.money(row, 'spend', currency)
    assumed ||= minor !== null && written === null
    const network = networkOf(cells.text(row, 'network') ?? '')
    const key = account(row, [network, cells.text(row, 'account')].filter((part) => part !== null).join('-') || null)
    const campaign = cells.text(row, 'campaign') ?? ''
    const add = (measure: Observation['measure'], value: number | null, money: string | null) => {
      if (value !== null)
        addUp(sums, {
          ...spendFact(key, campaign, measure, span.from, span.to, value, money, row.row),
          grain: span.grain,
          definition,
        })
    }
    add('spend', minor, currency)
    for (const measure of cells.measures) {
      if (measure !== 'spend' && measure !== 'reach') add(measure, cells.figure(row, measure), null)
    }
  })
  for (const fact of sums.values()) sink.fact(fact)
  if (assumed) sink.warn(say('files.mapping.currency', { currency: DEFAULT_CURRENCY }))
}
