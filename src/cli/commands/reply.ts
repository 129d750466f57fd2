import { withApp } from '../../app/open.ts'
import { MeriloError } from '../../core/errors.ts'
import type { Command } from '../commands.ts'
import { badValue, readCommon, text } from '../options.ts'
import { print, printJson, words } from '../output.ts'

const command: Command = {
  options: { month: { type: 'string' }, author: { type: 'string' }, text: { type: 'string' } },
  run: async ({ values, lang }) => {
    const common = readCommon(values)
    const [month, author, body] = [text(values, 'month'), text(values, 'author'), text(values, 'text')]
    if (month === null || author === null || body === null)
      throw new MeriloError('cli.need-argument', { command: 'reply', argument: '--month --author --text' })
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw badValue('--month', month, ['2026-10'])
    return withApp({ ...common, dataDir: common.dataDir ?? './data' }, async (app) => {
      const reply = { month, author, text: body, at: app.now() }
      await app.book.replies.save(app.workspace, reply)
      if (common.json) printJson(reply)
      else print(words(lang)('cli.reply.done', { month }))
      return 0
    })
  },
}
export default command
