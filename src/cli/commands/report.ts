import { spanOf } from '../../app/goal-scope.ts'
import { monthData } from '../../app/month.ts'
import { withApp } from '../../app/open.ts'
import { rendererFor, writeReport } from '../../app/report.ts'
import { MeriloError } from '../../core/errors.ts'
import { monthRange, overlap } from '../../core/time/day.ts'
import type { Command } from '../commands.ts'
import { readCommon, readMonth, text } from '../options.ts'
import { print, printJson, tell, words } from '../output.ts'

const command: Command = {
  most: 0,
  options: { month: { type: 'string' }, out: { type: 'string' }, brand: { type: 'string' } },
  run: async ({ values, lang }) => {
    const common = readCommon(values)
    const [month, out] = [readMonth(values), text(values, 'out')]
    if (month === null) throw new MeriloError('cli.need-argument', { command: 'report', argument: '--month 2026-10' })
    if (out === null) throw new MeriloError('cli.need-argument', { command: 'report', argument: '--out report.html' })
    rendererFor(out)
    return withApp({ ...common, dataDir: common.dataDir ?? './data', mustExist: true }, async (app) => {
      const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
      if (coverage.length === 0) throw new MeriloError('app.no-facts')
      const accounts = await app.book.accounts.all(app.workspace)
      const brand =
        text(values, 'brand') ??
        (await app.book.settings.get(app.workspace, 'brand')) ??
        accounts.find((account) => account.name !== '')?.name ??
        ''
      const demo = (await app.book.settings.get(app.workspace, 'demo')) !== null
      const span = spanOf(coverage)!
      if (overlap(span, monthRange(month)) === null) tell(words(lang)('cli.report.no-data', { month, ...span }))
      const data = await monthData(app, month, { brand, demo, lang })
      await writeReport(data, lang, out)
      if (common.json)
        printJson({
          file: out,
          month,
          range: monthRange(month),
          goals: data.kpis.length,
          findings: data.findings.length,
        })
      else print(words(lang)('cli.report.done', { file: out }))
      return 0
    })
  },
}
export default command
