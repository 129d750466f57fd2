import { CAUSE_KINDS, saveCause } from '../../app/causes.ts'
import { withApp } from '../../app/open.ts'
import { MeriloError } from '../../core/errors.ts'
import { isDay } from '../../core/time/day.ts'
import type { Command } from '../commands.ts'
import { badValue, readCommon, text } from '../options.ts'
import { print, printJson, words } from '../output.ts'

const command: Command = {
  most: 1,
  options: { from: { type: 'string' }, to: { type: 'string' }, note: { type: 'string' } },
  run: async ({ positionals: [kind], values, lang }) => {
    const common = readCommon(values)
    const from = text(values, 'from')
    const to = text(values, 'to') ?? from
    if (kind === undefined || from === null || to === null)
      throw new MeriloError('cli.need-argument', {
        command: 'cause',
        argument: 'contest --from 2026-06-15 --to 2026-06-28',
      })
    if (!(CAUSE_KINDS as readonly string[]).includes(kind)) throw badValue('cause', kind, CAUSE_KINDS)
    for (const [option, day] of [
      ['--from', from],
      ['--to', to],
    ] as const)
      if (!isDay(day)) throw badValue(option, day, ['2026-06-15'])
    if (to < from) throw badValue('--to', to, [from])
    return withApp({ ...common, dataDir: common.dataDir ?? './data', mustExist: true }, async (app) => {
      const cause = await saveCause(app, {
        kind,
        from,
        to,
        note: text(values, 'note') ?? '',
        accounts: common.account === null ? [] : [common.account],
      })
      if (common.json) printJson(cause)
      else print(words(lang)('cli.cause.done', { from, to }))
      return 0
    })
  },
}
export default command
