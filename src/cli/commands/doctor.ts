import { examine } from '../../app/keeping.ts'
import { withApp } from '../../app/open.ts'
import { say } from '../../i18n/say.ts'
import type { Command } from '../commands.ts'
import { readCommon } from '../options.ts'
import { print, printJson, words } from '../output.ts'
import { paragraph } from '../table.ts'

const command: Command = {
  most: 0,
  run: async ({ values, lang }) => {
    const common = readCommon(values)
    return withApp({ ...common, dataDir: common.dataDir ?? './data', mustExist: true }, async (_app, stores) => {
      const findings = await examine(stores)
      const t = words(lang)
      if (common.json)
        printJson({
          findings: findings.map((one) => ({ code: one.code, repaired: one.repaired, sentence: say(lang, one.what) })),
        })
      else if (findings.length === 0) print(t('cli.doctor.fine'))
      else
        for (const one of findings)
          print(paragraph(`${t(one.repaired ? 'cli.doctor.repaired' : 'cli.doctor.needs-you')} ${say(lang, one.what)}`))
      return findings.every((one) => one.repaired) ? 0 : 1
    })
  },
}
export default command
