/** The book engine of this machine. */
export { openSqliteBook as openBook } from './sqlite/open.ts'
export type { SqliteBook } from './sqlite/open.ts'
