/**
 * Any table that no format knows, read by a mapping of its columns: the one that a person saved or corrected, or a
 * proposal that understood enough of it, which is always told. What is not understood is asked, never guessed.
 */
import { MeriloError } from '../../core/errors.ts'
import type { ColumnMapping } from '../../core/facts/mapping.ts'
import { accountHint } from '../account.ts'
import { say } from '../phrases.ts'
import { networkOf } from './network-words.ts'
import { mappedCells } from '../mapper/cells.ts'
import { fingerprint } from '../mapper/fingerprint.ts'
import { missingOf, proposeMapping, type Proposal } from '../mapper/propose.ts'
import { readDays } from '../mapper/read-day.ts'
import { readLeadRows, readSaleRows } from '../mapper/read-deal.ts'
import { readPosts } from '../mapper/read-post.ts'
import { readSpendRows } from '../mapper/read-spend.ts'
import type { MappedReader } from '../mapper/reader.ts'
import { networkOfUrl } from '../mapper/values.ts'
import type { Format, Sink, Table } from '../types.ts'

/** Below it more of the table is strange than known, and a person should look first. */
export const CONFIDENT = 0.6

const READERS: Record<ColumnMapping['level'], MappedReader> = {
  day: readDays,
  post: readPosts,
  lead: readLeadRows,
  sale: readSaleRows,
  spend: readSpendRows,
}

export const mapped: Format = {
  id: 'mapped',
  recognise: (content) => content.kind === 'table',
  read: async (content, options, sink) => {
    if (content.kind !== 'table') return
    const { table } = content
    const proposal = proposeMapping(table, options.network)
    const mapping = options.mapping ?? proposal.mapping
    if (options.mapping === null) accept(proposal, table, options.fileName, sink)
    else refuseIncomplete(options.mapping, table, options.fileName)

    const network = options.network ?? mapping.network
    const cells = await mappedCells(table, mapping, options, sink)
    // In a table of money or leads the network is where they came from, not whose figures they are.
    const isOfNetwork = mapping.level === 'day' || mapping.level === 'post'
    await READERS[mapping.level]({
      table,
      cells,
      mapping,
      account: (row, nativeId) => {
        const named = cells.text(row, 'account')
        // A table of several networks: the row says which by its column or by its link.
        const linked = network === 'other' ? networkOfUrl(cells.text(row, 'url') ?? '') : null
        const own =
          options.network === null && isOfNetwork ? (networkOf(cells.text(row, 'network') ?? '') ?? linked) : null
        return sink.account(accountHint(options, { network: own ?? network, nativeId: nativeId ?? named, name: named }))
      },
      definition: `table.${fingerprint(table)}`,
      options,
      sink,
    })
    const yearless = cells.yearless()
    if (yearless !== null && options.year === null) sink.warn(say('files.mapping.year', { ...yearless }))
    tell(mapping, proposal, table, sink)
  },
}

/** A proposal good enough to read by, told column by column. Throws `files.mapping.no-date`, `files.mapping.needed`. */
function accept(proposal: Proposal, table: Table, file: string, sink: Sink): void {
  const columns = table.header.filter((name) => name !== '')
  if (proposal.missing.includes('date')) throw new MeriloError('files.mapping.no-date', { file, columns })
  if (proposal.confidence < CONFIDENT)
    throw new MeriloError('files.mapping.needed', { file, columns, missing: [...proposal.missing] })
  sink.warn(
    say('files.mapping.guessed', {
      columns: Object.entries(proposal.mapping.columns).map(([column, field]) => `${column} = ${field}`),
    }),
  )
}

function refuseIncomplete(mapping: ColumnMapping, table: Table, file: string): void {
  const present = Object.entries(mapping.columns).filter(([column]) => table.header.includes(column))
  const missing = missingOf(mapping.level, new Set(present.map(([, field]) => field)))
  if (missing.length > 0)
    throw new MeriloError('files.mapping.needed', {
      file,
      columns: table.header.filter((name) => name !== ''),
      missing,
    })
}

/** Everything of the table that was not read, each kind with its reason. */
function tell(mapping: ColumnMapping, proposal: Proposal, table: Table, sink: Sink): void {
  const read = (column: string) => column in mapping.columns
  for (const column of proposal.averages) if (!read(column)) sink.warn(say('files.mapping.average', { column }))
  const rates = proposal.rates.filter((column) => !read(column))
  if (rates.length > 0) sink.warn(say('files.mapping.rate', { columns: rates }))
  for (const { column, options } of proposal.ambiguous)
    if (!read(column)) sink.warn(say('files.mapping.ambiguous', { column, options }))
  const told = new Set([...proposal.averages, ...proposal.rates, ...proposal.ambiguous.map(({ column }) => column)])
  const rest = table.header.filter((column) => column !== '' && !read(column) && !told.has(column))
  if (rest.length > 0) sink.warn(say('files.mapping.unmapped', { columns: rest }))
}
