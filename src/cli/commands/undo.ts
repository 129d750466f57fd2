import { withApp } from '../../app/open.ts'
import { undoImport } from '../../app/undo.ts'
import type { Command } from '../commands.ts'
import { readCommon } from '../options.ts'
import { print, printJson, sourceName, words } from '../output.ts'
import { table } from '../table.ts'

const command: Command = {
  run: async ({ positionals, values, lang }) => {
    const common = readCommon(values)
    const t = words(lang)
    return withApp({ ...common, dataDir: common.dataDir ?? './data', mustExist: true }, async (app) => {
      if (positionals.length === 0) {
        const all = (await app.book.imports.all(app.workspace)).filter((record) => record.status !== 'undone')
        if (common.json) printJson({ imports: all })
        else if (all.length === 0) print(t('cli.undo.none'))
        else {
          const rows = all.map((record) => [
            record.id,
            record.file,
            sourceName(record.source, lang),
            String(record.facts),
          ])
          print(
            table(
              [
                { title: t('cli.column.import') },
                { title: t('cli.column.file'), shrinkTo: 16 },
                { title: t('cli.column.source'), shrinkTo: 16 },
                { title: t('cli.column.facts'), align: 'right' },
              ],
              rows,
            ),
          )
        }
        return 0
      }
      for (const id of positionals) {
        const { record, removed } = await undoImport(app, id)
        if (common.json) printJson({ import: record.id, file: record.file, removed })
        else print(t('cli.undo.done', { file: record.file, removed }))
      }
      return 0
    })
  },
}
export default command
