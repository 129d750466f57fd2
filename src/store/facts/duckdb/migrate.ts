import { MeriloError } from '../../../core/errors.ts'
import { inTransaction } from './link.ts'
import type { Link } from './link.ts'
import { MIGRATIONS, SCHEMA_VERSION } from './schema.ts'

/** Brings the file to this program's version. A file of a newer program is refused, not guessed at: `store.newer`. */
export async function migrate(db: Link, path: string): Promise<void> {
  const version = await schemaVersion(db)
  if (version === null) {
    const strangers = await db.number('select count(*) from duckdb_tables()')
    if (strangers > 0) throw new MeriloError('store.not-ours', { path })
  }
  if ((version ?? 0) > SCHEMA_VERSION) throw new MeriloError('store.newer', { path })
  await inTransaction(db, async () => {
    if (version === null) {
      await db.run('create table schema_version (version integer)')
      await db.run('insert into schema_version values (0)')
    }
    for (let v = version ?? 0; v < SCHEMA_VERSION; v++) {
      for (const statement of MIGRATIONS[v]!) await db.run(statement)
      await db.run(`update schema_version set version = ${v + 1}`)
    }
  })
}

/** null: a file without our tables. */
export async function schemaVersion(db: Link): Promise<number | null> {
  const ours = await db.number(`select count(*) from duckdb_tables() where table_name = 'schema_version'`)
  return ours === 0 ? null : db.number('select max(version) from schema_version')
}
