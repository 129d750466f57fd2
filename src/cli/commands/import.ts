import { withApp } from '../../app/open.ts'
import type { Command } from '../commands.ts'
import { fileText } from '../file-text.ts'
import { anyFailed, importOptions, requireFiles, takeFiles } from '../imports.ts'
import { fileJson } from '../json.ts'
import { readCommon } from '../options.ts'
import { print, printJson, words } from '../output.ts'

const command: Command = {
  options: importOptions,
  run: async ({ positionals, values, lang }) => {
    requireFiles('import', positionals, lang === 'ru' ? 'ФАЙЛ' : 'FILE')
    const common = readCommon(values)
    const t = words(lang)
    return withApp({ ...common, dataDir: common.dataDir ?? './data' }, async (app) => {
      const outcomes = await takeFiles(app, positionals, values, lang)
      if (common.json) printJson({ files: outcomes.map((outcome) => fileJson(outcome, lang)) })
      else
        for (const outcome of outcomes) {
          if (outcome.result === null) continue
          print(fileText(outcome, lang))
          if (!outcome.result.already) print(`  ${t('cli.import.next', { id: outcome.result.record.id })}`)
        }
      return anyFailed(outcomes) ? 1 : 0
    })
  },
}
export default command
