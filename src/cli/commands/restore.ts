import { restoreFolder } from '../../app/keeping.ts'
import type { Command } from '../commands.ts'
import { requireFiles } from '../imports.ts'
import { readCommon } from '../options.ts'
import { print, printJson, words } from '../output.ts'

const command: Command = {
  most: 1,
  run: async ({ positionals, values, lang }) => {
    requireFiles('restore', positionals, lang === 'ru' ? 'КОПИЯ' : 'COPY')
    const [copy] = positionals as [string]
    const { dataDir, json } = readCommon(values)
    const folder = dataDir ?? './data'
    const manifest = await restoreFolder(copy, folder)
    if (json) printJson({ folder, ...manifest })
    else print(words(lang)('cli.restore.done', { folder }))
    return 0
  },
}
export default command
