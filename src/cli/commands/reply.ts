import { withApp } from '../../app/open.ts'
import { MeriloError } from '../../core/errors.ts'
import type { Command } from '../commands.ts'
import { readCommon, readMonth, text } from '../options.ts'
import { print, printJson, words } from '../output.ts'

const command: Command = {
  most: 0,
  options: { month: { type: 'string' }, author: { type: 'string' }, text: { type: 'string' } },
  run: async ({ values, lang }) => {
    const common = readCommon(values)
    const [month, author, body] = [readMonth(values), text(values, 'author'), text(values, 'text')]
    if (month === null || author === null || body === null)
      throw new MeriloError('cli.need-argument', { command: 'reply', argument: '--month --author --text' })
    return withApp({ ...common, dataDir: common.dataDir ?? './data', mustExist: true }, async (app) => {
      const reply = { month, author, text: body, at: app.now() }
      await app.book.replies.save(app.workspace, reply)
      if (common.json) printJson(reply)
      else print(words(lang)('cli.reply.done', { month }))
      return 0
    })
  },
}
export default command
