/**
 * A data folder: the two stores, the key of the pseudonyms, and a mark of the folder's own version.
 *
 *   data/format        `merilo 1`
 *   data/book.sqlite   what people decided
 *   data/facts.duckdb  what happened
 *   data/salt          key of the pseudonyms, readable by its owner only
 */
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MeriloError } from '../core/errors.ts'
import { openBook } from './book/open.ts'
import type { SqliteBook } from './book/open.ts'
import { openFacts } from './facts/open.ts'
import type { DuckFacts, OpenFacts } from './facts/open.ts'

export interface Stores {
  book: SqliteBook
  facts: DuckFacts
  /** Hex text; the app keys its pseudonyms with it. */
  salt: string
  /** null: in memory. */
  folder: string | null
  close: () => Promise<void>
}

export const FILES = { format: 'format', book: 'book.sqlite', facts: 'facts.duckdb', salt: 'salt' } as const
export const FORMAT = 1

/**
 * Opens the folder, or makes it (`create: false` refuses with `store.no-book` where there is none).
 * Throws `store.locked` when another process has it open, `store.newer`, `store.not-a-database`, `store.not-a-folder`.
 */
export async function openDataFolder(folder: string, options: { create?: boolean } & OpenFacts = {}): Promise<Stores> {
  const { create = true, ...ofFacts } = options
  const kind = await stat(folder).catch(() => null)
  if (kind && !kind.isDirectory()) throw new MeriloError('store.not-a-folder', { path: folder })
  const format = await readFile(join(folder, FILES.format), 'utf8').catch(() => null)
  if (format === null && !create) throw new MeriloError('store.no-book', { path: folder })
  if (format !== null && formatVersion(format) > FORMAT) throw new MeriloError('store.newer', { path: folder })
  if (!kind) await mkdir(folder, { recursive: true })
  // The facts first: their lock is exclusive, so two processes can't both believe that the folder is theirs.
  const facts = await openFacts(join(folder, FILES.facts), ofFacts)
  try {
    const book = await openBook(join(folder, FILES.book))
    const salt = await saltOf(join(folder, FILES.salt))
    if (format === null) await writeFile(join(folder, FILES.format), `merilo ${FORMAT}\n`)
    return assemble(book, facts, salt, folder)
  } catch (error) {
    await facts.close()
    throw error
  }
}

/** For an audit without a folder: nothing is kept, and pseudonyms hold for this run only. */
export const openInMemory = async (): Promise<Stores> =>
  assemble(await openBook(':memory:'), await openFacts(':memory:'), freshSalt(), null)

function assemble(book: SqliteBook, facts: DuckFacts, salt: string, folder: string | null): Stores {
  const close = async () => {
    await book.close()
    await facts.close()
  }
  return { book, facts, salt, folder, close }
}

export const formatVersion = (text: string): number => Number(/^merilo (\d+)\s*$/.exec(text)?.[1] ?? Number.NaN)

const freshSalt = (): string => randomBytes(32).toString('hex')

async function saltOf(path: string): Promise<string> {
  const known = await readFile(path, 'utf8').catch(() => '')
  if (/^[0-9a-f]{64}\s*$/.test(known)) return known.trim()
  const salt = freshSalt()
  await writeFile(path, `${salt}\n`, { mode: 0o600 })
  await chmod(path, 0o600)
  return salt
}
