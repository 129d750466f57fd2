/**
 * Merilo's own tables, for what no network exports. Three small ones, told apart by their headers, because a lead,
 * an expense and a known cause share nothing but a date:
 *
 *   leads   date;source;medium;campaign;content;network;lead_id;status;amount;currency;comment   [+ contact]
 *   spend   date;until;network;campaign;spend;currency;impressions;clicks;comment
 *   causes  from;to;cause;network;note
 *
 * UTF-8 or windows-1251; `;`, `,` or TAB; dates 31.12.2025 or ISO; decimals 1 234,50 or 1234.50; column names in
 * English or Russian. `templateCsv` writes an empty one. A lead is one event; a won lead is a sale event too.
 * Comments stay in the file: people write names and phones there. A contact is kept as a pseudonym only.
 */
import type { Format } from '../types.ts'
import { readCauses } from './template-causes.ts'
import { readLeads } from './template-leads.ts'
import { CAUSES, LEADS, SPEND, type TemplateNames } from './template-names.ts'
import { readSpend } from './template-spend.ts'
import { plainName } from './synonyms.ts'

const TABLES = [
  { names: LEADS, needed: ['date', 'status', 'lead_id'], read: readLeads },
  { names: SPEND, needed: ['date', 'network', 'spend'], read: readSpend },
  { names: CAUSES, needed: ['from', 'to', 'cause'], read: readCauses },
] as const

const has = (header: readonly string[], names: TemplateNames, column: string): boolean =>
  header.some((cell) => (names[column] ?? []).includes(plainName(cell)))

/** Names of our own tables only: a CRM's export with a date and a status is for the mapper. */
const tableFor = (header: readonly string[]) =>
  TABLES.find(
    ({ names, needed }) =>
      needed.every((column) => has(header, names, column)) &&
      header.every((cell) => cell === '' || Object.keys(names).some((column) => has([cell], names, column))),
  )

export const template: Format = {
  id: 'merilo-template',
  recognise: (content) => content.kind === 'table' && tableFor(content.table.header) !== undefined,
  read: async (content, options, sink) => {
    if (content.kind !== 'table') return
    await tableFor(content.table.header)?.read(content.table, options, sink)
  },
}
