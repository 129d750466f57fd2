import type { StorePhrases } from '../../core/facts/store-phrases.ts'
import type { Format, Words } from '../words.ts'

const facts = (n: number, f: Format): string => f.plural(n, { one: '# fact', other: '# facts' })

export const stores: Words<StorePhrases> = {
  'store.locked': ({ path }) =>
    `${path} is in use: another Merilo is working with this folder. Wait until it is done, or close it.`,
  'store.newer': ({ path }) => `${path} was written by a newer Merilo. Update Merilo; the file was not touched.`,
  'store.not-a-database': ({ path }) =>
    `${path} is not a database, or it is damaged. Nothing in it was changed. If you have a backup, run “merilo restore”.`,
  'store.not-ours': ({ path }) => `${path} is a database of another program. Choose another folder.`,
  'store.cannot-open': ({ path, why }) => `${path} can’t be opened: ${why}`,
  'store.bad-value': ({ what, value, row }, f) =>
    `Row ${f.number(row, 0)}: “${value}” is not a number that ${what} can have.`,
  'store.import-closed': ({ import: id }) => `Import ${id} is finished: nothing can be added to it.`,
  'store.no-book': ({ path }) => `There is no Merilo data in ${path}.`,
  'store.not-a-folder': ({ path }) => `${path} is not a folder.`,
  'backup.target-not-empty': ({ path }) => `${path} is not empty. Choose a new folder for the backup.`,
  'backup.no-manifest': ({ path }) => `${path} is not a Merilo backup: it has no manifest.json.`,
  'backup.newer': ({ path }) => `The backup ${path} was made by a newer Merilo. Update Merilo and try again.`,
  'backup.damaged': ({ path, file }) =>
    `The backup ${path} is damaged: ${file} is missing or not the file that was saved. Nothing was restored.`,
  'restore.folder-not-empty': ({ path }) =>
    `There is data in ${path} already, and restoring would overwrite it. Choose an empty folder.`,
  'doctor.import-rolled-back': ({ file }) =>
    `The import of “${file}” was cut off half-way. It is cancelled and left nothing behind: import the file again.`,
  'doctor.undo-finished': ({ file }) =>
    `There are no facts of “${file}” any more: its undo was cut off and is finished now. Import the file again if you need it.`,
  'doctor.facts-missing': ({ file, book, facts: n }, f) =>
    `“${file}” should have ${facts(book, f)}, but there are ${f.number(n, 0)}. Undo this import and import the file again.`,
  'doctor.orphan-facts': ({ import: id, facts: n }, f) =>
    `${facts(n, f)} belong to import ${id}, which the book does not know. They were removed.`,
  'doctor.undone-facts': ({ file, facts: n }, f) =>
    `The import of “${file}” was undone, but ${facts(n, f)} were left. They were removed.`,
  'doctor.duplicate-keys': ({ table, keys }, f) =>
    `${f.plural(keys, { one: '# fact stands', other: '# facts stand' })} twice in table ${table}.`,
  'doctor.stale-counters': ({ counters }, f) =>
    `${f.plural(counters, { one: '# post counter', other: '# post counters' })} differed from the observations. They were counted again.`,
  'doctor.unknown-account': ({ account }) => `There are facts of account ${account}, which the book does not know.`,
  'doctor.book-damaged': ({ why }) => `The book file is damaged: ${why}. Restore a backup.`,
  'doctor.old-schema': ({ store, version, expected }, f) =>
    `The ${store} store is of version ${f.number(version, 0)}, this Merilo expects ${f.number(expected, 0)}.`,
}
