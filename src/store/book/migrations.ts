/** The book's tables, written once for SQLite and PostgreSQL: text, integer and double precision only. */
import type { Kysely } from 'kysely'
import { MeriloError } from '../../core/errors.ts'
import type { Tables } from './tables.ts'

type Columns = Record<string, string>
type Db = Kysely<Tables>

/** `text`: not null; `text?`: may be null. Every key begins with the workspace. */
async function create(db: Db, table: string, key: readonly string[], columns: Columns): Promise<void> {
  const all = Object.entries({ workspace_id: 'text', ...columns })
  let builder = db.schema.createTable(table)
  for (const [name, type] of all) {
    const plain = type.replace('?', '') as 'text' | 'integer' | 'double precision'
    builder = builder.addColumn(name, plain, (column) => (type.endsWith('?') ? column : column.notNull()))
  }
  await builder.addPrimaryKeyConstraint(`${table}_key`, ['workspace_id', ...key] as never).execute()
}

async function first(db: Db): Promise<void> {
  await create(db, 'account', ['id'], { id: 'text', network: 'text', native_id: 'text?', name: 'text', zone: 'text' })
  await create(db, 'import', ['id'], {
    id: 'text',
    file: 'text',
    hash: 'text',
    source: 'text',
    row_count: 'integer',
    fact_count: 'integer',
    skipped: 'text',
    warnings: 'text',
    accounts: 'text',
    zone: 'text',
    status: 'text',
    at: 'text',
  })
  await db.schema.createIndex('import_by_hash').on('import').columns(['workspace_id', 'hash']).execute()
  await create(db, 'mapping', ['fingerprint'], { fingerprint: 'text', body: 'text' })
  await create(db, 'goal', ['id', 'version'], {
    id: 'text',
    version: 'integer',
    replaced_by: 'integer?',
    reason: 'text?',
    sentence: 'text',
    kpi: 'text',
    accounts: 'text',
    understood: 'text',
    point_a: 'double precision?',
    target: 'double precision?',
    from_day: 'text',
    deadline: 'text',
    at: 'text',
  })
  await create(db, 'agreement', ['id', 'version'], {
    id: 'text',
    version: 'integer',
    goal_id: 'text',
    body: 'text',
    accepted_by: 'text',
    reason: 'text?',
    at: 'text',
  })
  await create(db, 'decision', ['id'], {
    id: 'text',
    finding: 'text',
    verdict: 'text',
    reason: 'text',
    decided_by: 'text',
    at: 'text',
  })
  await create(db, 'reply', ['month'], { month: 'text', author: 'text', body: 'text', at: 'text' })
  await create(db, 'cause', ['id'], {
    id: 'text',
    kind: 'text',
    from_day: 'text',
    to_day: 'text',
    note: 'text',
    accounts: 'text',
    import_id: 'text?',
  })
  // The same break told by two imports is kept for both: undoing one must not hide it.
  await create(db, 'break_mark', ['account', 'measure', 'day', 'import_id'], {
    account: 'text',
    measure: 'text',
    day: 'text',
    from_definition: 'text',
    to_definition: 'text',
    import_id: 'text',
  })
  await create(db, 'setting', ['name'], { name: 'text', body: 'text' })
}

/** Position n leads from version n to n + 1. Never edit one that was released. */
const MIGRATIONS: readonly ((db: Db) => Promise<void>)[] = [first]

export const BOOK_VERSION = MIGRATIONS.length

/** Throws `store.newer` for a book of a newer program and `store.not-ours` for a database without our tables. */
export async function migrate(db: Db, path: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const tables = await tx.introspection.getTables()
    let version = 0
    if (tables.some((table) => table.name === 'schema_version')) version = await bookVersion(tx)
    else {
      if (tables.length > 0) throw new MeriloError('store.not-ours', { path })
      await tx.schema.createTable('schema_version').addColumn('version', 'integer').execute()
      await tx.insertInto('schema_version').values({ version: 0 }).execute()
    }
    if (version > BOOK_VERSION) throw new MeriloError('store.newer', { path })
    for (; version < BOOK_VERSION; version++) await MIGRATIONS[version]!(tx)
    await tx.updateTable('schema_version').set({ version }).execute()
  })
}

export async function bookVersion(db: Db): Promise<number> {
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirstOrThrow()
  return row.version
}
