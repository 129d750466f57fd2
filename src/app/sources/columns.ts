/** The columns of an unknown table, as a person sees them while saying what they mean. */
import type { ColumnMapping } from '../../core/facts/mapping.ts'
import { isMeasureId } from '../../core/measures/catalogue.ts'
import { fingerprint } from '../../files/mapper/fingerprint.ts'
import { fieldsOfLevel, missingOf, proposeMapping } from '../../files/mapper/propose.ts'
import { isUnknown } from '../../files/values.ts'
import type { Table } from '../../files/types.ts'
import type { AppContext } from '../context.ts'
import type { Choices } from './choices.ts'
import { TYPABLE } from './typable.ts'

export interface MappedColumn {
  name: string
  /** A few different values from the top of the table. */
  samples: string[]
  /** null: not read. */
  field: string | null
  /** Why it is not read: a mean of posts, a ready-made rate, a second column for the same figure. */
  note: 'average' | 'rate' | 'twice' | null
}

export interface Columns {
  columns: MappedColumn[]
  mapping: ColumnMapping
  /** Without these the table can't be read at its level. */
  missing: string[]
  /** The mapping was told before for a table with these columns. */
  remembered: boolean
  /** What a column may be given, by id. */
  fields: string[]
}

const SAMPLES = 3
const LONGEST = 40

export async function columnsOf(app: AppContext, table: Table, choices: Choices): Promise<Columns> {
  const proposal = proposeMapping(table, choices.network)
  const remembered = await app.book.mappings.find(app.workspace, fingerprint(table))
  const mapping = choices.mapping ?? remembered ?? proposal.mapping
  const twice = new Set(proposal.ambiguous.map(({ column }) => column))
  const present = Object.entries(mapping.columns).filter(([column]) => table.header.includes(column))
  return {
    columns: table.header.flatMap((name, at) => {
      if (name === '') return []
      const field = mapping.columns[name] ?? null
      const note = proposal.averages.includes(name)
        ? 'average'
        : proposal.rates.includes(name)
          ? 'rate'
          : twice.has(name)
            ? 'twice'
            : null
      return [{ name, samples: samplesOf(table, at), field, note: field === null ? note : null }]
    }),
    mapping,
    missing: missingOf(mapping.level, new Set(present.map(([, field]) => field))),
    remembered: remembered !== null,
    fields: usualFirst(fieldsOfLevel(mapping.level)),
  }
}

const USUAL: readonly string[] = Object.values(TYPABLE).flat()
const placeOf = (field: string): number => (isMeasureId(field) ? 1 + (USUAL.indexOf(field) + 1 || 100) : 0)

/** What the row is about, then the figures that people look for, then the rest. */
const usualFirst = (fields: readonly string[]): string[] => fields.toSorted((a, b) => placeOf(a) - placeOf(b))

function samplesOf(table: Table, at: number): string[] {
  const seen = new Set<string>()
  for (const { cells } of table.sample) {
    const cell = (cells[at] ?? '').replace(/\s+/g, ' ').trim()
    if (!isUnknown(cell)) seen.add(cell.length > LONGEST ? `${cell.slice(0, LONGEST - 1)}…` : cell)
    if (seen.size === SAMPLES) break
  }
  return [...seen]
}
