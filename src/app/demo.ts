/**
 * The demo brand comes in through the front door: its files are written as a person would have downloaded them, and
 * then imported, agreed on, judged and reported like anybody's.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MeriloError } from '../core/errors.ts'
import { demoFiles } from '../demo/files.ts'
import { AGREED_ON, BUSINESS, GOALS, REPLY } from '../demo/goals.ts'
import { BRAND, DOWNLOADED, REPORT_MONTH } from '../demo/truths.ts'
import type { Lang } from '../i18n/words.ts'
import { setGoal } from './agree.ts'
import type { AppContext } from './context.ts'
import { noImportOptions } from './import-file.ts'
import { importFiles } from './import-files.ts'
import { monthData } from './month.ts'
import { withApp } from './open.ts'
import { writeReport } from './report.ts'

export interface DemoResult {
  folder: string
  files: number
  facts: number
  reports: { html: string; pdf: string; xlsx: string }
}

/** Nothing but these is ever removed from a folder of an earlier demo. */
const OWN = ['data', 'exports', 'report.html', 'report.pdf', 'report.xlsx']

/** Throws `cli.demo.folder-taken` when the folder holds anything that is not an earlier demo's. */
export async function runDemo(
  folder: string,
  lang: Lang,
  progress: (done: number, label: string) => void,
): Promise<DemoResult> {
  const { files, facts } = await buildDemo(folder, lang, progress)
  const reports = {
    html: join(folder, 'report.html'),
    pdf: join(folder, 'report.pdf'),
    xlsx: join(folder, 'report.xlsx'),
  }
  await withApp(demoAt(folder), async (app) => {
    const data = await monthData(app, REPORT_MONTH, { brand: BRAND, demo: true, lang })
    for (const file of Object.values(reports)) await writeReport(data, lang, file)
  })
  return { folder, files, facts, reports }
}

export const demoAt = (folder: string) => ({
  dataDir: join(folder, 'data'),
  zone: 'Europe/Moscow',
  today: DOWNLOADED,
})

/** The demo up to the agreed goals: files written and imported, nothing judged yet. */
export async function buildDemo(
  folder: string,
  lang: Lang,
  progress: (done: number, label: string) => void = () => {},
): Promise<{ files: number; facts: number }> {
  await clear(folder)
  const exports = join(folder, 'exports')
  await mkdir(exports, { recursive: true })
  const files = demoFiles()
  for (const file of files) await writeFile(join(exports, file.name), file.bytes)

  const facts = await withApp(demoAt(folder), (app) => importDemo(app, files, exports, lang, progress))
  return { files: files.length, facts }
}

/** The written files, the goals and the reply into any workspace; resolves to the number of facts. */
export async function importDemo(
  app: AppContext,
  files: ReturnType<typeof demoFiles>,
  exports: string,
  lang: Lang,
  progress: (done: number, label: string) => void,
): Promise<number> {
  let count = 0
  for (const network of [null, 'vk'] as const) {
    const paths = files.filter((file) => (file.network ?? null) === network).map((file) => join(exports, file.name))
    const outcomes = await importFiles(app, paths, { ...noImportOptions, network, corrections: [] }, (done, path) =>
      progress(done, path),
    )
    const failed = outcomes.find((outcome) => outcome.error !== null)
    if (failed) throw failed.error
    count += outcomes.reduce((sum, outcome) => sum + outcome.result!.record.facts, 0)
  }
  await app.book.settings.set(app.workspace, 'brand', BRAND)
  await app.book.settings.set(app.workspace, 'demo', 'yes')
  await app.book.replies.save(app.workspace, { month: REPORT_MONTH, ...REPLY[lang], at: `${DOWNLOADED}T09:00:00Z` })
  for (const sentence of GOALS[lang])
    await setGoal({ ...app, today: AGREED_ON }, sentence, { lang, business: BUSINESS, replace: null, reason: null })
  return count
}

async function clear(folder: string): Promise<void> {
  const entries = await readdir(folder).catch(() => [])
  if (entries.some((entry) => !OWN.includes(entry))) throw new MeriloError('cli.demo.folder-taken', { folder })
  for (const entry of entries) await rm(join(folder, entry), { recursive: true })
}
