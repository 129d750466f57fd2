import { backupFolder } from '../../app/keeping.ts'
import { withApp } from '../../app/open.ts'
import type { Command } from '../commands.ts'
import { requireFiles } from '../imports.ts'
import { readCommon } from '../options.ts'
import { print, printJson, words } from '../output.ts'

const command: Command = {
  most: 1,
  run: async ({ positionals, values, lang }) => {
    requireFiles('backup', positionals, lang === 'ru' ? 'ПАПКА' : 'DIR')
    const [folder] = positionals as [string]
    const common = readCommon(values)
    return withApp({ ...common, dataDir: common.dataDir ?? './data', mustExist: true }, async (app, stores) => {
      const manifest = await backupFolder(stores, folder, app.now())
      if (common.json) printJson({ folder, ...manifest })
      else print(words(lang)('cli.backup.done', { folder }))
      return 0
    })
  },
}
export default command
