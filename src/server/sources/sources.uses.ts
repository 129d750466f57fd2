/** Where the figures come from: accounts and their freshness, the list of imports, taking one back. */
import { MeriloError } from '../../core/errors.ts'
import { NETWORKS, type Network } from '../../core/facts/types.ts'
import { measureById } from '../../core/measures/catalogue.ts'
import type { Phrase } from '../../core/phrase.ts'
import { freshness } from '../../app/sources/freshness.ts'
import { sheetOf } from '../../app/sources/sheet.ts'
import { isMoney, TYPABLE } from '../../app/sources/typable.ts'
import { knownAccount } from '../../app/known-account.ts'
import { undoImport } from '../../app/undo.ts'
import { sayWeb } from '../../i18n/say-web.ts'
import type { Lang } from '../../i18n/words.ts'
import type { AccountRecord, ImportRecord } from '../../store/book/types.ts'
import { command, query, type BrandApp } from '../engine/use.ts'
import { inTurn } from './in-turn.ts'
import { measureName, named, networkName, reasonsOf, sourceName, titleOf } from './words.ts'

const PAGE = 25
const SKIPPED_PAGE = 100
const MOST_REASONS = 50

export const sourcesUses = {
  'sources.get': query(async (app: BrandApp) => {
    const { lang } = app
    const [coverage, imports, accounts] = [
      await app.facts.coverage({ workspace: app.workspace, accounts: [] }),
      await app.book.imports.all(app.workspace),
      await app.book.accounts.all(app.workspace),
    ]
    const known = new Map(accounts.map((account) => [account.id, account]))
    return {
      today: app.today,
      imports: imports.length,
      accounts: freshness(coverage, imports, app.today, app.now()).map(({ account: id, sources, ...fresh }) => {
        const network = (known.get(id)?.network ?? id.slice(0, id.indexOf(':'))) as Network
        return {
          ...named(lang, known.get(id) ?? { id, name: '' }),
          network,
          networkName: networkName(lang, network),
          ...fresh,
          sources: sources.map(({ source, ...one }) => ({ id: source, name: sourceName(lang, source), ...one })),
        }
      }),
      networks: NETWORKS.map((id) => ({ id, name: networkName(lang, id) })),
      typable: Object.entries(TYPABLE).flatMap(([group, measures]) =>
        measures.map((id) => {
          const { kind } = measureById(id)
          return {
            id,
            name: measureName(lang, id),
            group,
            kind: kind === 'stock' || kind === 'flow' || kind === 'unique' ? kind : ('other' as const),
            money: isMoney(id),
          }
        }),
      ),
    }
  }),
  'sources.imports': query(
    async (app: BrandApp, { page, account, status }: { page: number; account: string; status: string }) => {
      const accounts = new Map((await app.book.accounts.all(app.workspace)).map((one) => [one.id, one]))
      const wanted = (await app.book.imports.all(app.workspace))
        .filter((record) => account === '' || record.accounts.includes(account))
        .filter((record) => status === 'all' || record.status === status)
        .reverse()
      const pages = Math.max(1, Math.ceil(wanted.length / PAGE))
      return {
        imports: wanted.slice((page - 1) * PAGE, page * PAGE).map((record) => rowOf(app.lang, record, accounts)),
        total: wanted.length,
        page,
        pages,
      }
    },
  ),
  'sources.skipped': query(async (app: BrandApp, { id, page }: { id: string; page: number }) =>
    skippedOf(app.lang, await importOf(app, id), page),
  ),
  'sources.one': query(async (app: BrandApp, { id, page }: { id: string; page: number }) => {
    const record = await importOf(app, id)
    const accounts = new Map((await app.book.accounts.all(app.workspace)).map((one) => [one.id, one]))
    return { ...rowOf(app.lang, record, accounts), left: skippedOf(app.lang, record, page) }
  }),
  /** What taking it back would do. */
  'sources.undo-look': query(async (app: BrandApp, { id }: { id: string }) => {
    const record = await importOf(app, id)
    const before = (await app.book.imports.all(app.workspace)).filter(
      (other) =>
        other.status === 'done' &&
        other.id !== record.id &&
        other.at <= record.at &&
        mayShare(other, record) &&
        other.accounts.some((account) => record.accounts.includes(account)) &&
        (other.from ?? '') <= (record.to ?? '9') &&
        (other.to ?? '9') >= (record.from ?? ''),
    )
    return {
      title: titleOf(app.lang, record),
      facts: record.facts,
      earlier: before.map(({ id: other, at, from, to, ...rest }) => ({
        id: other,
        file: titleOf(app.lang, rest),
        at,
        from,
        to,
      })),
    }
  }),
  'sources.undo': command(async (app: BrandApp, { id }: { id: string }) =>
    inTurn(app.workspace, async () => {
      await importOf(app, id)
      const { record, removed } = await undoImport(app, id)
      return { id: record.id, title: titleOf(app.lang, record), removed }
    }),
  ),
  'sources.rename': command(async (app: BrandApp, { id, name }: { id: string; name: string }) => {
    const account = await knownAccount(app, id)
    await app.book.accounts.save(app.workspace, { ...account, name })
    return { id, name }
  }),
}

/** Figures replace each other where they are of one kind; two exports of different kinds rarely tell the same. */
const mayShare = (a: ImportRecord, b: ImportRecord): boolean =>
  a.source === b.source || [a, b].some(({ source }) => source === 'typed' || source === 'mapped')

const rowOf = (lang: Lang, record: ImportRecord, accounts: ReadonlyMap<string, AccountRecord>) => ({
  id: record.id,
  title: titleOf(lang, record),
  typed: sheetOf(record),
  source: record.source === '' ? '' : sourceName(lang, record.source),
  accounts: record.accounts.map((id) => named(lang, accounts.get(id) ?? { id, name: '' })),
  from: record.from,
  to: record.to,
  rows: record.rows,
  facts: record.facts,
  skipped: record.skipped.length,
  warnings: [...new Set(record.warnings.map((warning) => sayWeb(lang, warning as Phrase)))],
  by: record.by,
  at: record.at,
  status: record.status,
})

const skippedOf = (lang: Lang, record: ImportRecord, page: number) => ({
  title: titleOf(lang, record),
  reasons: reasonsOf(lang, record.skipped).slice(0, MOST_REASONS),
  rows: record.skipped
    .slice((page - 1) * SKIPPED_PAGE, page * SKIPPED_PAGE)
    .map(({ row, reason }) => ({ row, reason: sayWeb(lang, reason as Phrase) })),
  total: record.skipped.length,
  page,
  pages: Math.max(1, Math.ceil(record.skipped.length / SKIPPED_PAGE)),
})

/** By its whole id only: the command line's shortcuts have no place in an address. */
async function importOf(app: BrandApp, id: string): Promise<ImportRecord> {
  const record = await app.book.imports.find(app.workspace, id)
  if (record === null) throw new MeriloError('app.import-unknown', { import: id })
  return record
}
