import { writeFile } from 'node:fs/promises'
import { setGoal } from '../../app/agree.ts'
import { accept, agreementOf, type Agreement } from '../../app/agreement.ts'
import { agreementDocument } from '../../app/agreement-words.ts'
import { agreementPage } from '../../app/report.ts'
import { withApp } from '../../app/open.ts'
import { MeriloError } from '../../core/errors.ts'
import type { Command } from '../commands.ts'
import { readCommon, text } from '../options.ts'
import { heading, print, printJson, words } from '../output.ts'
import { paragraph } from '../table.ts'
import { readBusiness } from './goal.ts'

const command: Command = {
  most: 1,
  options: {
    reason: { type: 'string' },
    replace: { type: 'string' },
    client: { type: 'string' },
    specialist: { type: 'string' },
    out: { type: 'string' },
    business: { type: 'string' },
    brand: { type: 'string' },
    reached: { type: 'string' },
  },
  run: async ({ positionals: [sentence], values, lang }) => {
    const common = readCommon(values)
    const t = words(lang)
    return withApp(
      { ...common, dataDir: common.dataDir ?? './data', mustExist: sentence === undefined },
      async (app) => {
        const told: string[] = []
        if (sentence !== undefined) {
          const goal = await setGoal(app, sentence, {
            lang,
            business: readBusiness(values),
            replace: text(values, 'replace'),
            reason: text(values, 'reason'),
          })
          told.push(t('cli.agree.saved', { id: goal.id, version: goal.version }))
        }
        const reached = text(values, 'reached')
        if (reached !== null) await app.book.settings.set(app.workspace, `milestone:${reached}`, app.today)
        for (const role of ['client', 'specialist'] as const) {
          const name = text(values, role)
          if (name === null) continue
          await accept(app, { role, name })
          told.push(t('cli.agree.accepted', { name }))
        }
        const agreement = await agreementOf(app)
        if (agreement.kpis.length === 0) throw new MeriloError('app.no-goals')
        const names = new Map((await app.book.accounts.all(app.workspace)).map((account) => [account.id, account.name]))
        const brand = text(values, 'brand') ?? (await app.book.settings.get(app.workspace, 'brand')) ?? ''
        const document = agreementDocument(agreement, brand, names, lang)
        const out = text(values, 'out')
        if (out !== null) {
          await writeFile(out, agreementPage(document)).catch((cause: unknown) => {
            throw new MeriloError('app.out-unwritable', { file: out }, { cause })
          })
        }
        if (common.json) printJson(agreementJson(agreement))
        else print([...told, render(document)].join('\n'))
        return 0
      },
    )
  },
}
export default command

const agreementJson = (agreement: Agreement): Record<string, unknown> => ({
  version: agreement.version,
  acceptedBy: agreement.acceptedBy,
  goals: agreement.kpis.map(({ goal, kpi, sources, older }) => ({
    ...goal,
    unit: kpi.unit,
    sources,
    guards: kpi.guards,
    control: kpi.control,
    hackability: kpi.hackability,
    older,
  })),
})

function render(document: ReturnType<typeof agreementDocument>): string {
  const lines = (rows: { label: string; value: string; more?: string }[]) =>
    rows.map((row) =>
      paragraph(`${row.label}: ${row.value}${row.more === undefined ? '' : ` (${row.more})`}`, 80, '  '),
    )
  return [
    heading(document.title),
    paragraph(document.intro),
    ...document.kpis.flatMap((kpi) => [heading(kpi.title), ...lines(kpi.lines)]),
    ...document.lists.flatMap((list) => [
      heading(list.title),
      ...list.items.map((item) => paragraph(item, 80, '  ').replace(/^ {2}/, '• ')),
    ]),
    heading(document.signed.title),
    ...lines(document.signed.lines),
  ].join('\n')
}
