/** Files given on the command line, taken in with a progress bar and a sentence about each. */
import { MeriloError } from '../core/errors.ts'
import type { AppContext } from '../app/context.ts'
import { importFiles, type FileOutcome } from '../app/import-files.ts'
import type { ImportOptions } from '../app/import-file.ts'
import type { Lang } from '../i18n/words.ts'
import { failureText } from './failure.ts'
import { tell, words } from './output.ts'
import { readCommon, text, type OptionSpecs, type OptionValues } from './options.ts'
import { startProgress } from './progress.ts'

export const importOptions = { chat: { type: 'string' }, map: { type: 'string', multiple: true } } satisfies OptionSpecs

export function readImportOptions(values: OptionValues): ImportOptions & { corrections: readonly string[] } {
  const { account, network, year } = readCommon(values)
  const corrections = Array.isArray(values.map) ? values.map.filter((one) => typeof one === 'string') : []
  return { account, network, year, chat: text(values, 'chat'), mapping: null, corrections }
}

/** Good files are kept even when a bad one stands among them; the bad one gets its sentence on stderr. */
export async function takeFiles(
  app: AppContext,
  paths: readonly string[],
  values: OptionValues,
  lang: Lang,
): Promise<FileOutcome[]> {
  const progress = startProgress(paths.length)
  const t = words(lang)
  const outcomes = await importFiles(app, paths, readImportOptions(values), (done, path) =>
    progress.update(done, t('cli.import.reading', { file: path.replace(/.*[/\\]/, '') })),
  )
  progress.end()
  for (const outcome of outcomes) {
    if (outcome.error !== null) tell(`${outcome.file}: ${await failureText(outcome.error, lang)}`)
  }
  return outcomes
}

export const anyFailed = (outcomes: readonly FileOutcome[]): boolean =>
  outcomes.some((outcome) => outcome.error !== null)

export function requireFiles(command: string, positionals: readonly string[], argument: string): void {
  if (positionals.length === 0) throw new MeriloError('cli.need-argument', { command, argument })
}
