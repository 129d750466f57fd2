/**
 * Checks the two stores against each other. What a crash can leave (an import cut off half-way, facts without an
 * import, counters that fell behind) is put right; what needs a person (damage, missing facts) is only told.
 *
 * An import is cancelled rather than finished when the book does not say that it is done: its accounts, breaks and
 * causes are written after its facts, and facts without break marks would join lines that must not be joined.
 */
import { BOOK_VERSION } from './book/migrations.ts'
import type { ImportRecord } from './book/types.ts'
import type { Stores } from './data-folder.ts'
import { phrases } from '../core/phrase.ts'
import type { Phrase } from '../core/phrase.ts'
import type { StorePhrases } from '../core/facts/store-phrases.ts'

export interface DoctorFinding {
  /** The code of `what`. */
  code: string
  workspace: string
  what: Phrase
  repaired: boolean
}

const say = phrases<StorePhrases>()

/** Imports with a colon in the id are derived from other facts (`questions:vk:1`): the book has no record of them. */
const isDerived = (importId: string): boolean => importId.includes(':')

/** Nobody else may work with the stores meanwhile: an import under way looks like one that a crash cut off. */
export async function doctor(stores: Stores): Promise<DoctorFinding[]> {
  const { book, facts } = stores
  const findings: DoctorFinding[] = []
  const tell = (workspace: string, what: Phrase, repaired = false) =>
    findings.push({ code: what.code, workspace, what, repaired })

  for (const why of await book.integrity()) tell('', say('doctor.book-damaged', { why }))
  const version = await book.version()
  if (version !== BOOK_VERSION) tell('', say('doctor.old-schema', { store: 'book', version, expected: BOOK_VERSION }))
  const workspaces = new Set([...(await book.workspaces()), ...(await facts.workspaces())])
  for (const workspace of workspaces)
    await checkWorkspace(stores, workspace, (what, repaired) => tell(workspace, what, repaired))

  const checks = await facts.check()
  if (checks.version !== checks.expected)
    tell('', say('doctor.old-schema', { store: 'facts', version: checks.version, expected: checks.expected }))
  for (const duplicate of checks.duplicates) tell('', say('doctor.duplicate-keys', duplicate))
  if (checks.staleCounters > 0) {
    await facts.repairCounters()
    tell('', say('doctor.stale-counters', { counters: checks.staleCounters }), true)
  }
  return findings
}

type Tell = (what: Phrase, repaired?: boolean) => void

async function checkWorkspace({ book, facts }: Stores, workspace: string, tell: Tell): Promise<void> {
  const imports = await book.imports.all(workspace)
  const counts = await facts.countsByImport(workspace)
  for (const record of imports) await checkImport({ book, facts }, workspace, record, counts.get(record.id) ?? 0, tell)
  const known = new Set(imports.map((record) => record.id))
  for (const [id, count] of counts) {
    if (known.has(id) || isDerived(id)) continue
    await facts.undoImport(workspace, id)
    tell(say('doctor.orphan-facts', { import: id, facts: count }), true)
  }
  const accounts = new Set((await book.accounts.all(workspace)).map((account) => account.id))
  for (const { account } of await facts.coverage({ workspace, accounts: [] }))
    if (!accounts.has(account)) tell(say('doctor.unknown-account', { account }))
}

async function checkImport(
  { book, facts }: Pick<Stores, 'book' | 'facts'>,
  workspace: string,
  record: ImportRecord,
  count: number,
  tell: Tell,
): Promise<void> {
  const { file, status } = record
  const cancel = async () => {
    await facts.undoImport(workspace, record.id)
    await book.causes.removeByImport(workspace, record.id)
    await book.breaks.removeByImport(workspace, record.id)
    await book.imports.save(workspace, { ...record, status: 'undone' })
  }
  if (status === 'pending') {
    await cancel()
    tell(say('doctor.import-rolled-back', { file }), true)
  } else if (status === 'undone' && count > 0) {
    await facts.undoImport(workspace, record.id)
    tell(say('doctor.undone-facts', { file, facts: count }), true)
  } else if (status === 'done' && count === 0 && record.facts > 0) {
    // An undo takes the facts first: one that was cut off there has only the book left to do.
    await cancel()
    tell(say('doctor.undo-finished', { file }), true)
  } else if (status === 'done' && count !== record.facts)
    tell(say('doctor.facts-missing', { file, book: record.facts, facts: count }))
}
