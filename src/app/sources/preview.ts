/**
 * A look at a file before it is imported: what it is, whose, what it would bring, what would be left out and why, and
 * what a person has to say first. It is read as an import reads it, into a tally instead of the store.
 */
import type { AccountHint, Fact } from '../../core/facts/types.ts'
import type { Phrase } from '../../core/phrase.ts'
import { recognise } from '../../files/formats.ts'
import { listChats } from '../../files/formats/telegram-chats.ts'
import { openFile, type Opened } from '../../files/open.ts'
import { readOpened } from '../../files/read.ts'
import type { AccountRecord, ImportRecord } from '../../store/book/types.ts'
import { accountId, accountResolver, aliveIn } from '../accounts.ts'
import type { AppContext } from '../context.ts'
import { gather } from '../gather.ts'
import { isBusiness } from '../scopes.ts'
import { asksOf, noAsks, type Asks } from './asks.ts'
import { mappingOf, tableToMap, type Choices } from './choices.ts'
import { columnsOf, type Columns } from './columns.ts'
import { sampleOf, type Sample } from './sample.ts'
import { tally, type Line } from './tally.ts'

export interface Preview {
  /** Format ids joined by `+`; null while a question stands in the way of reading. */
  source: string | null
  /** The same bytes are imported already. */
  already: ImportRecord | null
  rows: number
  facts: number
  from: string | null
  to: string | null
  lines: Line[]
  /** A few of them, for files that have no rows to show. */
  first: readonly Fact[]
  /** Known causes (contests, ads, pauses) that it tells. */
  causes: number
  accounts: (AccountRecord & { known: boolean })[]
  skipped: { row: number; reason: Phrase }[]
  warnings: Phrase[]
  asks: Asks
  columns: Columns | null
  sample: Sample | null
  /** Imports of the same source, accounts and days: for equal figures the newer file wins. */
  earlier: ImportRecord[]
}

/** Throws the `files.…` and `formats.…` refusals; what a person can answer comes back in `asks`. */
export async function previewFile(app: AppContext, path: string, name: string, choices: Choices): Promise<Preview> {
  const opened = await openFile(path, name)
  const table = tableToMap(opened.content, name)
  const columns = table && (await columnsOf(app, table, choices))
  const chats = opened.content.kind === 'json' ? listChats(opened.content.value) : null
  const nothing: Preview = {
    source: null,
    already: null,
    rows: 0,
    facts: 0,
    from: null,
    to: null,
    lines: [],
    first: [],
    causes: 0,
    accounts: [],
    skipped: [],
    warnings: [],
    asks: { ...noAsks, chats: chats !== null && chats.length > 1 ? chats : null },
    columns,
    sample: sampleOf(opened.content),
    earlier: [],
  }
  if (nothing.asks.chats && choices.chats.length === 0) return nothing

  const already = await importedBefore(app, opened, choices)
  if (already) return { ...nothing, source: already.source, already }
  try {
    return await read(app, { opened, path, choices }, nothing)
  } catch (error) {
    const asks = asksOf(error, columns !== null)
    if (asks === null) throw error
    const source = recognise(opened.content, name)?.id ?? null
    return { ...nothing, source, asks: { ...nothing.asks, ...asks } }
  }
}

async function importedBefore(app: AppContext, { hash }: Opened, { chats }: Choices): Promise<ImportRecord | null> {
  const wanted = chats.length === 0 ? [hash] : chats.map((chat) => `${hash}:${chat}`)
  const found = await Promise.all(wanted.map((one) => app.book.imports.findByHash(app.workspace, one)))
  return found.every((record) => record?.status === 'done') ? found[0]! : null
}

interface Reading {
  opened: Opened
  path: string
  choices: Choices
}

async function read(app: AppContext, { opened, path, choices }: Reading, nothing: Preview): Promise<Preview> {
  const { name } = opened
  const known = await app.book.accounts.all(app.workspace)
  const isAlive = aliveIn(await app.book.imports.all(app.workspace))
  const accounts = accountResolver(known, null, app.zone, null, isAlive)
  const hints = new Map<string, AccountHint>()
  const resolve = (hint: AccountHint): string => {
    const id = accounts.resolve(hint)
    hints.set(id, hint)
    return id
  }
  const brought = tally()
  const countRecords = opened.content.kind === 'json' || opened.content.kind === 'lines'
  const gathered = gather(resolve, async (batch) => brought.add(batch), app.today, countRecords)
  const mapping = await mappingOf(app, tableToMap(opened.content, name), choices)
  const sources = new Set<string>()
  let rows = 0
  for (const [index, chat] of (choices.chats.length === 0 ? [null] : choices.chats).entries()) {
    // Reading one chat throws the others away: each is read from a fresh copy.
    const own = index === 0 ? opened : await openFile(path, name)
    const { network, year } = choices
    const report = await readOpened(
      own,
      { fileName: name, account: null, network, zone: app.zone, year, today: app.today, chat, mapping, pseudonym },
      gathered.sink,
    )
    sources.add(report.source)
    rows += report.rows
  }
  const source = [...sources].join('+')
  const met = accounts.met()
  const span = gathered.span()
  return {
    ...nothing,
    source,
    rows: countRecords ? gathered.records() : rows,
    facts: brought.facts(),
    ...span,
    lines: brought.lines(),
    first: brought.first(),
    causes: gathered.causes.length,
    accounts: met.map((account) => ({ ...account, known: isAlive(account) })),
    skipped: gathered.skipped,
    warnings: [...gathered.warnings, ...gathered.future()],
    asks: {
      ...nothing.asks,
      account: accountAsk([...hints.values()], known.filter(isAlive), accounts.unnamed()),
      year: yearOf(gathered.warnings, choices),
      network: nothing.columns && choices.mapping === null && !nothing.columns.remembered && isOther(met) ? [] : null,
    },
    earlier: await earlierOf(app, source, met, span),
  }
}

/** Nothing of a look is kept, so nobody needs to be hidden from it. */
const pseudonym = (identity: string): string => identity

const isOther = (met: readonly AccountRecord[]): boolean => met.some((account) => account.network === 'other')

/** The years that were given to days without one, to be put right. */
function yearOf(warnings: readonly Phrase[], { year }: Choices): Asks['year'] {
  const told = warnings.find(({ code }) => code === 'formats.tiktok-year' || code === 'files.mapping.year')
  if (!told) return null
  const { to } = told.params
  return { value: year ?? (typeof to === 'string' ? Number(to.slice(0, 4)) : null), needed: false }
}

/**
 * Whose figures: worth asking for an account of a network that the file does not name, or names by an id that nobody
 * has seen while the network already has an account without an id, which may be the same one.
 */
function accountAsk(
  hints: readonly AccountHint[],
  known: readonly AccountRecord[],
  unnamed: readonly string[],
): Asks['account'] {
  const own = hints.filter((hint) => !isBusiness(hint))
  const [hint, more] = own
  if (!hint || more) return null
  const options = known.filter((account) => account.network === hint.network)
  const named = hint.nativeId !== null && hint.nativeId !== ''
  const id = named ? accountId(hint.network, hint.nativeId!) : null
  const seen = named && options.some((account) => account.id === id || account.nativeId === hint.nativeId)
  const needed = named ? !seen && options.some((account) => account.nativeId === null) : options.length > 1
  return {
    network: hint.network,
    options: options.map((account) => account.id),
    own: seen || unnamed.length > 0 ? null : id,
    named,
    needed,
  }
}

async function earlierOf(
  app: AppContext,
  source: string,
  accounts: readonly AccountRecord[],
  { from, to }: { from: string | null; to: string | null },
): Promise<ImportRecord[]> {
  if (from === null || to === null) return []
  const ids = new Set(accounts.map((account) => account.id))
  return (await app.book.imports.all(app.workspace)).filter(
    (record) =>
      record.status === 'done' &&
      record.source === source &&
      record.accounts.some((account) => ids.has(account)) &&
      (record.from ?? '') <= to &&
      (record.to ?? '9') >= from,
  )
}
