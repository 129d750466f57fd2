/** The book's tables, written once for SQLite and PostgreSQL: text, integer and double precision only. */
import type { Kysely } from 'kysely'
import { MeriloError } from '../../core/errors.ts'
import type { Tables } from './tables.ts'

type Columns = Record<string, string>
type Db = Kysely<Tables>

/** `text`: not null; `text?`: may be null. */
async function createTable(db: Db, table: string, key: readonly string[], columns: Columns): Promise<void> {
  let builder = db.schema.createTable(table)
  for (const [name, type] of Object.entries(columns)) {
    const plain = type.replace('?', '') as 'text' | 'integer' | 'double precision'
    builder = builder.addColumn(name, plain, (column) => (type.endsWith('?') ? column : column.notNull()))
  }
  await builder.addPrimaryKeyConstraint(`${table}_key`, key as never).execute()
}

/** What belongs to a workspace: every key begins with it. */
const create = (db: Db, table: string, key: readonly string[], columns: Columns): Promise<void> =>
  createTable(db, table, ['workspace_id', ...key], { workspace_id: 'text', ...columns })

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

/** The web application: people and their rights stand above the workspaces; plans and closed months inside them. */
async function second(db: Db): Promise<void> {
  await create(db, 'brand', [], {
    name: 'text',
    demo: 'integer',
    business: 'text?',
    currency: 'text',
    zone: 'text',
    today: 'text?',
    colour: 'text?',
    logo: 'text?',
    retention_months: 'integer?',
    created_at: 'text',
  })
  await createTable(db, 'person', ['id'], {
    id: 'text',
    email: 'text',
    name: 'text',
    password: 'text?',
    totp: 'text?',
    lang: 'text',
    install_owner: 'integer',
    created_at: 'text',
  })
  await db.schema.createIndex('person_by_email').on('person').columns(['email']).unique().execute()
  await createTable(db, 'session', ['id'], {
    id: 'text',
    secret_hash: 'text',
    person_id: 'text',
    created_at: 'text',
    seen_at: 'text',
    expires_at: 'text',
    device: 'text',
  })
  await create(db, 'member', ['person_id'], { person_id: 'text', role: 'text', created_at: 'text' })
  await create(db, 'invitation', ['id'], {
    id: 'text',
    secret_hash: 'text',
    role: 'text',
    email: 'text?',
    created_by: 'text',
    created_at: 'text',
    expires_at: 'text',
    used_by: 'text?',
  })
  await createTable(db, 'api_token', ['id'], {
    id: 'text',
    secret_hash: 'text',
    person_id: 'text',
    workspace_id: 'text?',
    name: 'text',
    can_write: 'integer',
    created_at: 'text',
    used_at: 'text?',
    expires_at: 'text?',
  })
  await create(db, 'audit_entry', ['id'], {
    id: 'text',
    person_id: 'text?',
    person_name: 'text',
    action: 'text',
    subject: 'text',
    at: 'text',
  })
  await create(db, 'share_link', ['id'], {
    id: 'text',
    secret_hash: 'text',
    month: 'text',
    version: 'integer',
    created_by: 'text',
    created_at: 'text',
    expires_at: 'text',
    revoked_at: 'text?',
  })
  const versioned = { body: 'text', reason: 'text?', author: 'text', at: 'text' }
  await create(db, 'step_plan', ['goal_id', 'version'], { goal_id: 'text', version: 'integer', ...versioned })
  await create(db, 'strategy', ['version'], { version: 'integer', ...versioned })
  await create(db, 'closed_month', ['month', 'version'], { month: 'text', version: 'integer', ...versioned })
  await create(db, 'task', ['id'], {
    id: 'text',
    title: 'text',
    until: 'text?',
    done_at: 'text?',
    goal_id: 'text?',
    step: 'integer?',
    assignee: 'text?',
    note: 'text?',
    at: 'text',
  })
  await create(db, 'content_item', ['id'], {
    id: 'text',
    day: 'text',
    account: 'text?',
    format: 'text?',
    rubric: 'text?',
    title: 'text',
    state: 'text',
    post_id: 'text?',
    at: 'text',
  })
  await create(db, 'summary', [], { body: 'text', at: 'text' })
}

/** Imports know their period and who gave them. */
async function third(db: Db): Promise<void> {
  for (const column of ['from_day', 'to_day', 'given_by'])
    await db.schema.alterTable('import').addColumn(column, 'text').execute()
}

/** One-time codes for a person whose phone with the second factor is lost. */
async function fourth(db: Db): Promise<void> {
  await db.schema.alterTable('person').addColumn('recovery', 'text').execute()
}

/** Imports know when they were undone: a closed month tells what changed after it. */
async function fifth(db: Db): Promise<void> {
  await db.schema.alterTable('import').addColumn('undone_at', 'text').execute()
}

/** Position n leads from version n to n + 1. Never edit one that was released. */
const MIGRATIONS: readonly ((db: Db) => Promise<void>)[] = [first, second, third, fourth, fifth]

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
