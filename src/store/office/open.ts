/**
 * The office lies in the book's file, through a connection of its own: the HTTP thread asks who may do what while the
 * engine's thread works with the book. The book's migrations make its tables, so the book is opened first.
 */
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { asSqliteDatabase, ImmediateSqliteDialect } from '../book/sqlite/connection.ts'
import { kyselyOffice } from './kysely-office.ts'
import type { OfficeTables } from './tables.ts'
import type { Office } from './types.ts'

const BUSY_MS = 5000

export function openOffice(path: string): Office {
  const file = new DatabaseSync(path, { timeout: BUSY_MS })
  file.exec('pragma journal_mode = wal; pragma synchronous = normal')
  const db = new Kysely<OfficeTables>({ dialect: new ImmediateSqliteDialect({ database: asSqliteDatabase(file) }) })
  return {
    ...kyselyOffice(db),
    close: async () => {
      if (file.isOpen) await db.destroy()
      if (file.isOpen) file.close()
    },
  }
}
