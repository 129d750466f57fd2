/** Where figures come from: definition, currency and import by the number that every observation carries. */
import type { TermValue } from '../../../../core/kpis/types.ts'
import type { Link } from '../link.ts'

export interface SourceRow {
  definition: string
  currency: string | null
  importId: string
}
export type Sources = ReadonlyMap<number, SourceRow>

export type Provenance = Pick<TermValue, 'definitions' | 'imports' | 'currency'> & {
  /** More than one currency: the amounts can't be one figure. */
  mixed: boolean
}

export async function loadSources(db: Link, workspace: string): Promise<Sources> {
  const [numbers, definitions, currencies, imports] = await db.columns(
    `select s.source_no, s.definition, s.currency, f.import_id
     from source s join fact_import f using (workspace_id, import_no) where s.workspace_id = $workspace`,
    { workspace },
  )
  const sources = new Map<number, SourceRow>()
  numbers!.forEach((number, i) =>
    sources.set(number as number, {
      definition: definitions![i] as string,
      currency: currencies![i] as string | null,
      importId: imports![i] as string,
    }),
  )
  return sources
}

const sortedSet = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort()

const ofOne = new WeakMap<SourceRow, Provenance>()

export function provenanceOf(sources: Sources, numbers: readonly number[]): Provenance {
  const rows = numbers.flatMap((number) => sources.get(number) ?? [])
  const [only, second] = rows
  if (only && !second) {
    // By far the most common: one import behind the figure. Made once, so 10,000 figures share it.
    let known = ofOne.get(only)
    if (!known) ofOne.set(only, (known = gather(rows)))
    return known
  }
  return gather(rows)
}

function gather(rows: readonly SourceRow[]): Provenance {
  const currencies = sortedSet(rows.flatMap((row) => row.currency ?? []))
  const unpriced = rows.some((row) => row.currency === null)
  return {
    definitions: sortedSet(rows.map((row) => row.definition)),
    imports: sortedSet(rows.map((row) => row.importId)),
    currency: currencies.length === 1 ? currencies[0]! : null,
    mixed: currencies.length > 1 || (currencies.length === 1 && unpriced),
  }
}
