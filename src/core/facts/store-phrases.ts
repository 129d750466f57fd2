/** Errors and findings of the stores that a person may read; the words are in src/i18n/{ru,en}/stores.ts. */
export type StorePhrases = {
  'store.locked': { path: string }
  'store.newer': { path: string }
  'store.not-a-database': { path: string }
  /** A database, but of another program. */
  'store.not-ours': { path: string }
  'store.cannot-open': { path: string; why: string }
  'store.bad-value': { what: string; value: string; row: number }
  'store.import-closed': { import: string }
  'store.no-book': { path: string }
  'store.not-a-folder': { path: string }
  'backup.target-not-empty': { path: string }
  'backup.no-manifest': { path: string }
  'backup.newer': { path: string }
  'backup.damaged': { path: string; file: string }
  'restore.folder-not-empty': { path: string }
  'doctor.import-rolled-back': { file: string }
  'doctor.undo-finished': { file: string }
  'doctor.facts-missing': { file: string; book: number; facts: number }
  'doctor.orphan-facts': { import: string; facts: number }
  'doctor.undone-facts': { file: string; facts: number }
  'doctor.duplicate-keys': { table: string; keys: number }
  'doctor.stale-counters': { counters: number }
  'doctor.unknown-account': { account: string }
  'doctor.book-damaged': { why: string }
  'doctor.old-schema': { store: string; version: number; expected: number }
}
