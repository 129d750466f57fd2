/**
 * One file into the stores. The book says «pending» before the first fact and «done» after the last one is
 * durable, so a crash leaves a trace that `doctor` can finish; the same bytes are imported once.
 */
import type { Opened } from '../files/open.ts'
import { readOpened } from '../files/read.ts'
import type { ReadOptions, Sink } from '../files/types.ts'
import type { EventType, Fact } from '../core/facts/types.ts'
import type { Phrase } from '../core/phrase.ts'
import { addDays, type Day } from '../core/time/day.ts'
import type { BreakRecord, CauseRecord, ImportRecord } from '../store/book/types.ts'
import { accountResolver } from './accounts.ts'
import { markRedefinitions } from './breaks.ts'
import type { AppContext } from './context.ts'
import { deriveQuestions } from './derive-questions.ts'
import { phrase } from './phrases.ts'

export interface ImportOptions {
  account: string | null
  network: ReadOptions['network']
  year: number | null
  chat: string | null
  mapping: ReadOptions['mapping']
}

export const noImportOptions: ImportOptions = { account: null, network: null, year: null, chat: null, mapping: null }

export interface ImportResult {
  record: ImportRecord
  /** The same bytes were imported before: nothing was changed. */
  already: boolean
}

const BATCH = 20_000
const CONVERSATIONS: ReadonlySet<EventType> = new Set(['message', 'comment'])

export async function importOpened(app: AppContext, opened: Opened, options: ImportOptions): Promise<ImportResult> {
  const { book, facts, workspace } = app
  const { name: file } = opened
  // Two chats of one account's export are two imports of the same bytes.
  const hash = options.chat === null ? opened.hash : `${opened.hash}:${options.chat}`
  const before = await book.imports.findByHash(workspace, hash)
  if (before?.status === 'done') return { record: before, already: true }

  const accounts = accountResolver(await book.accounts.all(workspace), options.account, app.zone)
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
  }
  await book.imports.save(workspace, record)

  const writer = await facts.beginImport(workspace, record.id, record.at)
  // JSON and charts have no rows that the reader counts: their records are told by what came out of them.
  const countRecords = opened.content.kind === 'json' || opened.content.kind === 'lines'
  const gathered = gather(accounts.resolve, (batch) => writer.append(batch), app.today, countRecords)
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
      skipped: gathered.skipped,
      accounts: accounts.met().map((account) => account.id),
      warnings: [
        ...gathered.warnings,
        ...gathered.future(),
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

interface Gathered {
  sink: Sink
  skipped: { row: number; reason: Phrase }[]
  warnings: Phrase[]
  breaks: Omit<BreakRecord, 'importId'>[]
  causes: Omit<CauseRecord, 'importId'>[]
  hasConversation: () => boolean
  /** Records that gave a fact or were told to be skipped; counted only on request. */
  records: () => number
  /** A word about days that have not come yet: the year or the order of day and month is wrong. */
  future: () => Phrase[]
}

function gather(
  resolve: Sink['account'],
  append: (batch: readonly Fact[]) => Promise<void>,
  today: Day,
  countRecords: boolean,
): Gathered {
  let batch: Fact[] = []
  const records = new Set<number>()
  let latest: Day = today
  let conversation = false
  const skipped: Gathered['skipped'] = []
  const warnings: Phrase[] = []
  const breaks: Gathered['breaks'] = []
  const causes: Gathered['causes'] = []
  const sink: Sink = {
    account: resolve,
    fact: (fact) => {
      batch.push(fact)
      if (countRecords) records.add(fact.row)
      const day = fact.kind === 'observation' ? fact.from : fact.day
      if (day > latest) latest = day
      if (fact.kind === 'event' && CONVERSATIONS.has(fact.type)) conversation = true
    },
    skip: (row, reason) => {
      if (countRecords) records.add(row)
      skipped.push({ row, reason })
    },
    warn: (warning) => warnings.push(warning),
    breakMark: (mark) =>
      breaks.push({
        account: mark.account,
        measure: mark.measure,
        day: mark.day,
        fromDefinition: mark.from,
        toDefinition: mark.to,
      }),
    cause: (cause) =>
      causes.push({
        id: String(cause.row),
        kind: cause.kind,
        from: cause.range.from,
        to: cause.range.to,
        note: cause.note,
        accounts: cause.account === null ? [] : [cause.account],
      }),
    flush: async () => {
      const ready = batch
      batch = []
      for (let i = 0; i < ready.length; i += BATCH) await append(ready.slice(i, i + BATCH))
    },
  }
  // A day of grace: on the other side of the world it is tomorrow already.
  const future = () => (latest > addDays(today, 1) ? [phrase('app.future-days', { day: latest, today })] : [])
  return {
    sink,
    skipped,
    warnings,
    breaks,
    causes,
    hasConversation: () => conversation,
    records: () => records.size,
    future,
  }
}
