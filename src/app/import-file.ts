/**
 * One file into the stores. The book says «pending» before the first fact and «done» after the last one is
 * durable, so a crash leaves a trace that `doctor` can finish; the same bytes are imported once.
 */
import type { Opened } from '../files/open.ts'
import { readOpened } from '../files/read.ts'
import type { ReadOptions } from '../files/types.ts'
import type { Fact } from '../core/facts/types.ts'
import type { BreakRecord, CauseRecord, ImportRecord } from '../store/book/types.ts'
import { accountResolver, aliveIn, type Owner } from './accounts.ts'
import { markRedefinitions } from './breaks.ts'
import type { AppContext } from './context.ts'
import { deriveQuestions } from './derive-questions.ts'
import { gather } from './gather.ts'
import { erasedOf, withoutErased } from './people/erased.ts'
import { phrase } from './phrases.ts'

export interface ImportOptions {
  account: string | null
  network: ReadOptions['network']
  year: number | null
  chat: string | null
  mapping: ReadOptions['mapping']
  /** Whose figures these are, whatever the file says. */
  owner?: Owner | null
  /** Told how many facts were read so far. */
  onFacts?: (facts: number) => void
  /** Name of the person who gives the file; null: nobody is known by name. */
  by?: string | null
}

export const noImportOptions: ImportOptions = { account: null, network: null, year: null, chat: null, mapping: null }

export interface ImportResult {
  record: ImportRecord
  /** The same bytes were imported before: nothing was changed. */
  already: boolean
}

export async function importOpened(app: AppContext, opened: Opened, options: ImportOptions): Promise<ImportResult> {
  const { book, facts, workspace } = app
  const { name: file } = opened
  // Two chats of one account's export are two imports of the same bytes.
  const hash = options.chat === null ? opened.hash : `${opened.hash}:${options.chat}`
  const before = await book.imports.findByHash(workspace, hash)
  if (before?.status === 'done') return { record: before, already: true }

  const isAlive = aliveIn(await book.imports.all(workspace))
  const known = await book.accounts.all(workspace)
  const accounts = accountResolver(known, options.account, app.zone, options.owner, isAlive)
  const record: ImportRecord = {
    id: await freshId(app, hash),
    file,
    hash,
    source: '',
    rows: 0,
    facts: 0,
    skipped: [],
    warnings: [],
    accounts: [],
    zone: app.zone,
    status: 'pending',
    at: app.now(),
    from: null,
    to: null,
    by: options.by ?? null,
  }
  await book.imports.save(workspace, record)

  const writer = await facts.beginImport(workspace, record.id, record.at)
  // JSON and charts have no rows that the reader counts: their records are told by what came out of them.
  const countRecords = opened.content.kind === 'json' || opened.content.kind === 'lines'
  const erased = await erasedOf(app)
  let leftOut = 0
  let seen = 0
  const append = async (batch: readonly Fact[]) => {
    const kept = withoutErased(batch, erased)
    leftOut += batch.length - kept.length
    await writer.append(kept)
    options.onFacts?.((seen += batch.length))
  }
  const gathered = gather(accounts.resolve, append, app.today, countRecords)
  try {
    const read = await readOpened(
      opened,
      { ...options, fileName: file, zone: app.zone, today: app.today, pseudonym: app.pseudonym },
      gathered.sink,
    )
    await gathered.sink.flush()
    const stored = await writer.commit()
    const done: ImportRecord = {
      ...record,
      source: read.source,
      rows: countRecords ? gathered.records() : read.rows,
      facts: stored.facts,
      status: 'done',
      ...gathered.span(),
      skipped: gathered.skipped,
      accounts: accounts.met().map((account) => account.id),
      warnings: [
        ...gathered.warnings,
        ...gathered.future(),
        ...(leftOut === 0 ? [] : [phrase('app.erased-left-out', { facts: leftOut })]),
        ...(stored.facts === 0
          ? []
          : accounts
              .unnamed()
              .map((account) =>
                account.startsWith('other:')
                  ? phrase('app.unnamed-network', { account, file })
                  : phrase('app.unnamed-account', { account, file }),
              )),
      ],
    }
    await remember(app, done, accounts.met(), gathered.breaks, gathered.causes)
    if (gathered.hasConversation()) await deriveQuestions(app, done.accounts)
    return { record: done, already: false }
  } catch (error) {
    await writer.rollback()
    await book.imports.save(workspace, { ...record, status: 'undone' })
    throw error
  }
}

/** Ids tell the file by its bytes; a file that was undone and comes again gets the next number. */
async function freshId(app: AppContext, hash: string): Promise<string> {
  const base = hash.slice(0, 12)
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`
    if ((await app.book.imports.find(app.workspace, id)) === null) return id
  }
}

async function remember(
  app: AppContext,
  done: ImportRecord,
  accounts: ReturnType<ReturnType<typeof accountResolver>['met']>,
  breaks: readonly Omit<BreakRecord, 'importId'>[],
  causes: readonly Omit<CauseRecord, 'importId'>[],
): Promise<void> {
  for (const account of accounts) await app.book.accounts.save(app.workspace, account)
  for (const mark of breaks) await app.book.breaks.save(app.workspace, { ...mark, importId: done.id })
  for (const cause of causes)
    await app.book.causes.save(app.workspace, { ...cause, id: `${done.id}:${cause.id}`, importId: done.id })
  await markRedefinitions(app, done.accounts)
  await app.book.imports.save(app.workspace, done)
}
