import { runDemo } from '../../app/demo.ts'
import type { Command } from '../commands.ts'
import { readCommon, text } from '../options.ts'
import { print, printJson, tell, words } from '../output.ts'
import { startProgress } from '../progress.ts'

const FILES = 15

const command: Command = {
  most: 0,
  options: { out: { type: 'string' } },
  run: async ({ values, lang }) => {
    const { json } = readCommon(values)
    const folder = text(values, 'out') ?? './merilo-demo'
    const t = words(lang)
    if (!json) tell(t('cli.demo.start'))
    const progress = startProgress(FILES)
    const result = await runDemo(folder, lang, (done, path) => progress.update(done, path.replace(/.*[/\\]/, '')))
    progress.end()
    if (json) printJson(result)
    else print(`${t('cli.demo.done', result.reports)}\n\n${t('cli.demo.next', { folder })}`)
    return 0
  },
}
export default command
