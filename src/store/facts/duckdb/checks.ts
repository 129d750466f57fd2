/** Questions that only `doctor` asks. */
import { rebuildCounters, staleCounters } from './counters.ts'
import { FAMILIES } from './families.ts'
import { inTransaction } from './link.ts'
import type { Link } from './link.ts'
import { schemaVersion } from './migrate.ts'
import { SCHEMA_VERSION } from './schema.ts'

export interface FactsChecks {
  version: number
  /** The version that this program writes. */
  expected: number
  /** Keys that stand more than once, by table. None is the writer's duty. */
  duplicates: { table: string; keys: number }[]
  staleCounters: number
}

export async function checkFacts(db: Link): Promise<FactsChecks> {
  const duplicates: FactsChecks['duplicates'] = []
  for (const { table, key } of FAMILIES) {
    const keys = await db.number(
      `select count(*) from (select 1 from ${table} group by workspace_id, ${key.join(', ')} having count(*) > 1)`,
    )
    if (keys > 0) duplicates.push({ table, keys })
  }
  return {
    version: (await schemaVersion(db)) ?? 0,
    expected: SCHEMA_VERSION,
    duplicates,
    staleCounters: await staleCounters(db),
  }
}

export const repairCounters = (db: Link): Promise<void> => inTransaction(db, () => rebuildCounters(db))

export async function workspacesOf(db: Link): Promise<string[]> {
  const [names] = await db.columns('select distinct workspace_id from fact_import order by 1')
  return names as string[]
}
