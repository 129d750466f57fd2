/** What became of one file, in sentences: what it was taken for, what was skipped and why. */
import type { FileOutcome } from '../app/import-files.ts'
import type { Lang } from '../i18n/words.ts'
import { sourceName, words } from './output.ts'
import { paragraph } from './table.ts'

const SHOWN = 5

/** '' for a file that was refused: its sentence went to stderr. */
export function fileText({ result, file }: FileOutcome, lang: Lang): string {
  const t = words(lang)
  if (result === null) return ''
  const { record, already } = result
  if (already) return paragraph(t('cli.import.already', { file, id: record.id }))
  const inner = (text: string) => paragraph(text, 80, '  ')
  const skipped = record.skipped
    .slice(0, SHOWN)
    .map((one) =>
      inner(t('cli.import.skipped-row', { row: one.row, reason: t(one.reason.code, one.reason.params as never) })),
    )
  const done = t('cli.import.done', {
    file,
    source: sourceName(record.source, lang),
    rows: record.rows,
    records: record.file.endsWith('.json'),
    facts: record.facts,
  })
  return [
    paragraph(done),
    ...record.warnings.map((warning) => inner(t(warning.code, warning.params as never))),
    ...(skipped.length > 0
      ? [inner(t('cli.import.skipped', { count: new Set(record.skipped.map((one) => one.row)).size })), ...skipped]
      : []),
    ...(record.skipped.length > SHOWN ? [inner(t('cli.import.more', { count: record.skipped.length - SHOWN }))] : []),
  ].join('\n')
}
