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
  workspaces: string[]
}

export async function checkFacts(db: Link): Promise<FactsChecks> {
  const duplicates: FactsChecks['duplicates'] = []
  for (const { table, key } of FAMILIES) {
    const keys = await db.number(
      `select count(*) from (select 1 from ${table} group by workspace_id, ${key.join(', ')} having count(*) > 1)`,
    )
    if (keys > 0) duplicates.push({ table, keys })
  }
  const workspaces = await db.rows('select distinct workspace_id as name from fact_import order by name')
  return {
    version: (await schemaVersion(db)) ?? 0,
    expected: SCHEMA_VERSION,
    duplicates,
    staleCounters: await staleCounters(db),
    workspaces: workspaces.map((row) => row.name as string),
  }
}

export const repairCounters = (db: Link): Promise<void> => inTransaction(db, () => rebuildCounters(db))
