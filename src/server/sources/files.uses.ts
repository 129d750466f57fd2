/** A file before and while it is imported. */
import { rm } from 'node:fs/promises'
import { MeriloError } from '../../core/errors.ts'
import { importUploads, type UploadedFile } from '../../app/sources/import-uploads.ts'
import { previewFile, type Preview } from '../../app/sources/preview.ts'
import type { Choices } from '../../app/sources/choices.ts'
import type { Line } from '../../app/sources/tally.ts'
import { hasWords } from '../../i18n/say.ts'
import { sayWeb } from '../../i18n/say-web.ts'
import { command, query, type BrandApp } from '../engine/use.ts'
import { factSample } from './fact-sample.ts'
import { inTurn } from './in-turn.ts'
import { fieldName, lineName, measureName, named, networkName, reasonsOf, sourceName } from './words.ts'

/** What nobody reads to the end: the list of an import has all of them. */
const MOST_REASONS = 20
const MOST_WARNINGS = 30

export const filesUses = {
  'sources.preview': query(async (app: BrandApp, args: { path: string; name: string; choices: Choices }) =>
    worded(app, await previewFile(app, args.path, args.name, args.choices)),
  ),
  /** `files` by upload id; what was taken is deleted at once. */
  'sources.import': command(
    async (app: BrandApp, { files }: { files: readonly (UploadedFile & { upload: string })[] }) =>
      inTurn(app.workspace, async () => {
        const outcomes = await importUploads(app, files, app.person?.name ?? null, app.progress)
        for (const { at, error } of outcomes)
          if (error === null) for (const end of ['', '.json']) await rm(`${files[at]!.path}${end}`, { force: true })
        return {
          files: outcomes.map(({ at, results, error }) => ({
            upload: files[at]!.upload,
            imports: results.map(({ record, already }) => ({
              id: record.id,
              already,
              facts: record.facts,
              skipped: record.skipped.length,
              from: record.from,
              to: record.to,
            })),
            error: error === null ? null : told(app, error),
          })),
        }
      }),
  ),
}

/** A refusal that a person may read; anything else is a defect of ours and ends the whole job. */
function told(app: BrandApp, error: unknown): { code: string; message: string } {
  if (!(error instanceof MeriloError) || !hasWords(app.lang, error.code)) throw error
  return { code: error.code, message: sayWeb(app.lang, { code: error.code, params: error.params }) }
}

async function worded(app: BrandApp, preview: Preview) {
  const { lang } = app
  const { source, already, lines, accounts, skipped, warnings, asks, columns, sample, earlier, first } = preview
  const known = new Map((await app.book.accounts.all(app.workspace)).map((account) => [account.id, account]))
  const reasons = reasonsOf(lang, skipped)
  // What the questions and the columns themselves show is not said a second time.
  const own = warnings.filter(
    ({ code }) =>
      !/^app\.unnamed-|^formats\.tiktok-year$|^files\.mapping\.year$/.test(code) &&
      !(columns && /^files\.mapping\.(?:guessed|unmapped|average|rate|ambiguous)$/.test(code)),
  )
  return {
    source: source === null ? null : { id: source, name: sourceName(lang, source) },
    already: already && { id: already.id, file: already.file, at: already.at, by: already.by },
    rows: preview.rows,
    facts: preview.facts,
    causes: preview.causes,
    from: preview.from,
    to: preview.to,
    lines: lines.map((line) => ({
      name: lineName(lang, line),
      level: levelOf(line),
      facts: line.facts,
      from: line.from,
      to: line.to,
    })),
    accounts: accounts.map((account) => ({
      ...named(lang, account),
      network: account.network,
      networkName: networkName(lang, account.network),
      known: account.known,
    })),
    skipped: {
      count: skipped.length,
      reasons: reasons.slice(0, MOST_REASONS),
      more: Math.max(0, reasons.length - MOST_REASONS),
    },
    warnings: [...new Set(own.map((warning) => sayWeb(lang, warning)))].slice(0, MOST_WARNINGS),
    asks: {
      ...asks,
      account: asks.account && {
        ...asks.account,
        networkName: networkName(lang, asks.account.network),
        options: asks.account.options.map((id) => named(lang, known.get(id) ?? { id, name: '' })),
      },
      network: asks.network && asks.network.map((id) => ({ id, name: networkName(lang, id) })),
      why: asks.why && sayWeb(lang, asks.why),
    },
    columns: columns && {
      ...columns,
      fields: columns.fields.map((id) => ({ id, name: fieldName(lang, id) })),
    },
    sample: sample ?? factSample(first, (measure) => measureName(lang, measure), lang),
    earlier: earlier.map(({ id, file, at, from, to }) => ({ id, file, at, from, to })),
  }
}

function levelOf(line: Line): 'account' | 'post' | 'campaign' | 'event' | 'slice' {
  if (line.kind === 'measure') return line.subject
  return line.kind === 'posts' ? 'post' : line.kind === 'event' ? 'event' : 'slice'
}
