import { KPIS } from '../../core/kpis/catalogue.ts'
import type { Command } from '../commands.ts'
import { kpiCard, kpiJson } from '../kpi-card.ts'
import { kpiNamed } from '../kpi-named.ts'
import { print, printJson, words } from '../output.ts'
import { table } from '../table.ts'

const command: Command = {
  run: ({ positionals, values, lang }) => {
    const t = words(lang)
    if (positionals.length > 0) {
      const chosen = positionals.map((asked) => kpiNamed(asked, lang))
      if (values.json)
        printJson(chosen.length === 1 ? kpiJson(chosen[0]!, lang) : chosen.map((kpi) => kpiJson(kpi, lang)))
      else print(chosen.map((kpi) => kpiCard(kpi, lang)).join('\n\n'))
    } else if (values.json) printJson({ kpis: KPIS.map((kpi) => kpiJson(kpi, lang)) })
    else {
      const columns = [
        { title: 'ID' },
        { title: t('cli.column.kpi'), shrinkTo: 24 },
        { title: t('cli.column.control'), shrinkTo: 9 },
        { title: t('cli.column.hack'), shrinkTo: 9 },
      ]
      print(
        table(
          columns,
          KPIS.map((kpi) => [
            kpi.id,
            t(`kpi.${kpi.id}.name`),
            t(`cli.control.${kpi.control}`),
            t(`cli.hackability.${kpi.hackability}`),
          ]),
        ),
      )
    }
    return Promise.resolve(0)
  },
}
export default command
