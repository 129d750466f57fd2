/** Several files at once: those that name their account go first, so that nameless ones find whose they are. */
import { recognise } from '../files/formats.ts'
import { openFile, type Opened } from '../files/open.ts'
import type { AppContext } from './context.ts'
import { importOpened, type ImportOptions, type ImportResult } from './import-file.ts'
import { mappingFor } from './mappings.ts'

export interface FileOutcome {
  path: string
  file: string
  result: ImportResult | null
  /** The file was refused; the others stand. */
  error: unknown
}

/** Formats whose files do not say whose they are. */
export const NAMELESS: ReadonlySet<string> = new Set([
  'vk-community',
  'mapped',
  'mentions-table',
  'period-columns',
  'merilo-template',
  'meta-overview',
  'meta-audience',
  'meta-ads',
  'youtube-studio',
  'tiktok-days',
  'metrika-logs',
  'metrika-report',
  'ga4',
])

export async function importFiles(
  app: AppContext,
  paths: readonly string[],
  options: ImportOptions & { corrections: readonly string[] },
  progress: (done: number, path: string) => void = () => {},
): Promise<FileOutcome[]> {
  const outcomes = new Map<string, FileOutcome>()
  const waiting: { path: string; opened: Opened }[] = []
  let done = 0
  const attempt = async (path: string, work: () => Promise<ImportResult | null>) => {
    const file = path.replace(/.*[/\\]/, '')
    progress(done, path)
    try {
      const result = await work()
      if (result) outcomes.set(path, { path, file, result, error: null })
    } catch (error) {
      outcomes.set(path, { path, file, result: null, error })
    }
    if (outcomes.has(path)) done++
  }
  const take = async (opened: Opened) =>
    importOpened(app, opened, {
      ...options,
      mapping: await mappingFor(app, opened, options.corrections, options.network),
    })

  for (const path of new Set(paths)) {
    await attempt(path, async () => {
      const opened = await openFile(path)
      if (!NAMELESS.has(recognise(opened.content, opened.name)?.id ?? '')) return take(opened)
      waiting.push({ path, opened })
      return null
    })
  }
  for (const { path, opened } of waiting) await attempt(path, () => take(opened))
  return [...new Set(paths)].map((path) => outcomes.get(path)!)
}
