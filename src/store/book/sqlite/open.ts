/** Opens the book file, or one in memory. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { MeriloError } from '../../../core/errors.ts'
import { kyselyBook } from '../kysely-book.ts'
import { bookVersion, migrate } from '../migrations.ts'
import type { Tables } from '../tables.ts'
import type { Book } from '../types.ts'
import { asSqliteDatabase, ImmediateSqliteDialect } from './connection.ts'

const BUSY_MS = 5000
const SQLITE_BUSY = 5
const SQLITE_NOTADB = 26
const SQLITE_CORRUPT = 11
const MAGIC = 'SQLite format 3\0'

export interface SqliteBook extends Book {
  /** For `doctor`: what `pragma integrity_check` says, empty when all is well. */
  integrity: () => Promise<readonly string[]>
  version: () => Promise<number>
  workspaces: () => Promise<readonly string[]>
}

/** `:memory:` keeps nothing. Throws `store.locked`, `store.newer`, `store.not-a-database`, `store.not-ours`, `store.cannot-open`. */
export async function openSqliteBook(path: string): Promise<SqliteBook> {
  const file = openFile(path)
  const db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect({ database: asSqliteDatabase(file) }) })
  try {
    await migrate(db, path)
  } catch (error) {
    file.close()
    throw readable(path, error)
  }
  return {
    ...kyselyBook(db),
    backupTo: async (target) => {
      await backup(file, target)
    },
    integrity: async () =>
      file
        .prepare('pragma integrity_check')
        .all()
        .map((row) => String(row.integrity_check))
        .filter((line) => line !== 'ok'),
    version: () => bookVersion(db),
    workspaces: async () =>
      file
        .prepare(
          'select workspace_id from account union select workspace_id from import union select workspace_id from brand order by 1',
        )
        .all()
        .map((row) => String(row.workspace_id)),
    close: async () => {
      if (file.isOpen) await db.destroy()
      if (file.isOpen) file.close()
    },
  }
}

/** SQLite takes a short file of anything for an empty database and writes over it. */
function mustNotBeAnythingElse(path: string): void {
  if (path === ':memory:' || !existsSync(path)) return
  const file = openSync(path, 'r')
  const bytes = Buffer.alloc(MAGIC.length)
  const header = bytes.toString('latin1', 0, readSync(file, bytes))
  closeSync(file)
  if (header !== '' && header !== MAGIC) throw new MeriloError('store.not-a-database', { path })
}

function openFile(path: string): DatabaseSync {
  let file: DatabaseSync | undefined
  try {
    mustNotBeAnythingElse(path)
    file = new DatabaseSync(path, { timeout: BUSY_MS })
    // FULL: a commit is on the disk before anybody is told of it.
    file.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
    return file
  } catch (error) {
    file?.close()
    throw readable(path, error)
  }
}

function readable(path: string, error: unknown): Error {
  if (error instanceof MeriloError) return error
  const code = (error as { errcode?: number }).errcode
  if (code === SQLITE_NOTADB || code === SQLITE_CORRUPT)
    return new MeriloError('store.not-a-database', { path }, { cause: error })
  if (code === SQLITE_BUSY) return new MeriloError('store.locked', { path }, { cause: error })
  return new MeriloError('store.cannot-open', { path, why: (error as Error).message }, { cause: error })
}
