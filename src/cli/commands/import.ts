import { withApp } from '../../app/open.ts'
import type { FileOutcome } from '../../app/import-files.ts'
import type { Command } from '../commands.ts'
import { anyFailed, importOptions, requireFiles, takeFiles } from '../imports.ts'
import { fileJson } from '../json.ts'
import { readCommon } from '../options.ts'
import { print, printJson, sourceName, words } from '../output.ts'
import type { Lang } from '../../i18n/words.ts'

const SHOWN = 5

const command: Command = {
  options: importOptions,
  run: async ({ positionals, values, lang }) => {
    requireFiles('import', positionals, lang === 'ru' ? 'ФАЙЛ' : 'FILE')
    const common = readCommon(values)
    return withApp({ ...common, dataDir: common.dataDir ?? './data' }, async (app) => {
      const outcomes = await takeFiles(app, positionals, values, lang)
      if (common.json) printJson({ files: outcomes.map((outcome) => fileJson(outcome, lang)) })
      else for (const outcome of outcomes) print(describe(outcome, lang))
      return anyFailed(outcomes) ? 1 : 0
    })
  },
}
export default command

function describe({ result, file }: FileOutcome, lang: Lang): string {
  const t = words(lang)
  if (result === null) return ''
  const { record, already } = result
  if (already) return t('cli.import.already', { file, id: record.id })
  const skipped = record.skipped
    .slice(0, SHOWN)
    .map(
      (one) =>
        `  ${t('cli.import.skipped-row', { row: one.row, reason: t(one.reason.code, one.reason.params as never) })}`,
    )
  const more =
    record.skipped.length > SHOWN ? [`  ${t('cli.import.more', { count: record.skipped.length - SHOWN })}`] : []
  return [
    t('cli.import.done', { file, source: sourceName(record.source, lang), rows: record.rows, facts: record.facts }),
    ...record.warnings.map((warning) => `  ${t(warning.code, warning.params as never)}`),
    ...(record.skipped.length > 0
      ? [`  ${t('cli.import.skipped', { count: record.skipped.length })}`, ...skipped, ...more]
      : []),
    `  ${t('cli.import.next', { id: record.id })}`,
  ].join('\n')
}
