/** Where figures come from: definition, currency and import by the number that every observation carries. */
import type { TermValue } from '../../../../core/kpis/types.ts'
import type { Link } from '../link.ts'

export interface SourceRow {
  definition: string
  currency: string | null
  importId: string
}
export interface Sources {
  by: ReadonlyMap<number, SourceRow>
  /** Import ids by their number. */
  imports: ReadonlyMap<number, string>
}

export type Provenance = Pick<TermValue, 'definitions' | 'imports' | 'currency'> & {
  /** More than one currency: the amounts can't be one figure. */
  mixed: boolean
}

export async function loadSources(db: Link, workspace: string): Promise<Sources> {
  const [importNumbers, ids, numbers, definitions, currencies] = await db.columns(
    `select f.import_no, f.import_id, s.source_no, s.definition, s.currency
     from fact_import f left join source s using (workspace_id, import_no) where f.workspace_id = $workspace`,
    { workspace },
  )
  const by = new Map<number, SourceRow>()
  const imports = new Map<number, string>()
  importNumbers!.forEach((importNo, i) => {
    const importId = ids![i] as string
    imports.set(importNo as number, importId)
    const number = numbers![i] as number | null
    if (number !== null)
      by.set(number, { definition: definitions![i] as string, currency: currencies![i] as string | null, importId })
  })
  return { by, imports }
}

const sortedSet = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort()

const ofOne = new WeakMap<SourceRow, Provenance>()

export function provenanceOf(sources: Sources, numbers: readonly number[]): Provenance {
  const rows = numbers.flatMap((number) => sources.by.get(number) ?? [])
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

/** Of posts and events: they have an import, but no definition. */
export const importsOf = (sources: Sources, numbers: readonly number[]): Provenance => ({
  definitions: [],
  imports: sortedSet(numbers.flatMap((number) => sources.imports.get(number) ?? [])),
  currency: null,
  mixed: false,
})
