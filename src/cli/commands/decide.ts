import { decide } from '../../app/decisions.ts'
import { withApp } from '../../app/open.ts'
import { MeriloError } from '../../core/errors.ts'
import type { Command } from '../commands.ts'
import { badValue, readCommon, text } from '../options.ts'
import { print, printJson, words } from '../output.ts'

const command: Command = {
  most: 2,
  options: { reason: { type: 'string' }, by: { type: 'string' } },
  run: async ({ positionals: [finding, verdict], values, lang }) => {
    const common = readCommon(values)
    const reason = text(values, 'reason')
    if (finding === undefined || verdict === undefined)
      throw new MeriloError('cli.need-argument', { command: 'decide', argument: 'accept|reject' })
    if (verdict !== 'accept' && verdict !== 'reject') throw badValue('decide', verdict, ['accept', 'reject'])
    if (reason === null || reason.trim() === '')
      throw new MeriloError('cli.need-argument', { command: 'decide', argument: '--reason' })
    return withApp({ ...common, dataDir: common.dataDir ?? './data', mustExist: true }, async (app) => {
      const decision = await decide(app, { finding, verdict, reason, by: text(values, 'by') ?? '' })
      if (common.json) printJson(decision)
      else print(words(lang)('cli.decide.done', { finding }))
      return 0
    })
  },
}
export default command
