import { audit, type Audit } from '../../app/audit.ts'
import { withApp } from '../../app/open.ts'
import { BRAND, type PointA } from '../../app/point-a.ts'
import { findingKey } from '../../core/guards/clean.ts'
import { accountName } from '../../i18n/account-name.ts'
import { kpiChangeText, kpiValueText } from '../../i18n/kpi-value.ts'
import { formatOf, say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { Command } from '../commands.ts'
import { anyFailed, importOptions, takeFiles } from '../imports.ts'
import { auditJson } from '../json.ts'
import { readCommon } from '../options.ts'
import { heading, print, printJson, words } from '../output.ts'
import { paragraph, table } from '../table.ts'

const command: Command = {
  options: importOptions,
  run: async ({ positionals, values, lang }) => {
    const common = readCommon(values)
    // Files are looked at in memory: an audit leaves nothing behind unless a data folder was named.
    const dataDir = positionals.length > 0 ? common.dataDir : (common.dataDir ?? './data')
    return withApp({ ...common, dataDir, mustExist: positionals.length === 0 }, async (app) => {
      const outcomes = await takeFiles(app, positionals, values, lang)
      if (positionals.length > 0 && outcomes.every((outcome) => outcome.error !== null)) {
        if (common.json) printJson(auditJson(await audit(app), outcomes, lang))
        return 1
      }
      const answer = await audit(app)
      if (common.json) printJson(auditJson(answer, outcomes, lang))
      else print(render(answer, lang))
      return anyFailed(outcomes) ? 1 : 0
    })
  },
}
export default command

function render(answer: Audit, lang: Lang): string {
  const t = words(lang)
  const names = new Map(
    [...answer.accounts, { id: BRAND, name: '' }].map((account) => [account.id, accountName(lang, account)]),
  )
  return [
    heading(t('cli.audit.accounts')),
    accountsTable(answer, lang),
    heading(t('cli.audit.point-a')),
    t('cli.audit.point-a-note'),
    ...[...Map.groupBy(answer.pointA, (one) => one.account)].map(
      ([account, values]) => `\n${names.get(account) ?? account}\n${pointATable(values, lang)}`,
    ),
    ...answer.breaks.map((mark) =>
      paragraph(t('cli.audit.break', { measure: t(`measure.${mark.measure}`), day: mark.day })),
    ),
    heading(t('cli.audit.guards')),
    ...(answer.findings.length === 0
      ? [t('cli.audit.no-guards')]
      : answer.findings.map((finding) => findingText(finding, names, lang))),
    heading(t('cli.audit.not-measurable')),
    ...answer.notMeasurable.map(({ kpi, words: needs }) =>
      paragraph(
        `${t(`kpi.${kpi}.name`)} — ${t('cli.audit.needs', { needs: needs.map((need) => say(lang, need)) })}`,
        80,
        '  ',
      ).replace(/^ {2}/, '• '),
    ),
  ].join('\n')
}

function accountsTable(answer: Audit, lang: Lang): string {
  const t = words(lang)
  const f = formatOf(lang)
  return table(
    [
      { title: t('cli.column.account'), shrinkTo: 14 },
      { title: t('cli.column.network'), shrinkTo: 9 },
      { title: t('cli.column.period'), shrinkTo: 20 },
      { title: t('cli.column.days'), align: 'right' },
      { title: t('cli.column.posts'), align: 'right' },
    ],
    answer.accounts.map((one) => [
      accountName(lang, one),
      t(`network.${one.network}`),
      f.range(one.from, one.to),
      f.number(one.days),
      f.number(one.posts),
    ]),
  )
}

function pointATable(values: readonly PointA[], lang: Lang): string {
  const t = words(lang)
  return table(
    [
      { title: t('cli.column.kpi'), shrinkTo: 20 },
      { title: t('cli.column.value'), align: 'right' },
      { title: t('cli.column.spread'), align: 'right' },
      { title: t('cli.column.trend'), align: 'right' },
    ],
    values.map((one) => [
      t(`kpi.${one.kpi}.name`),
      kpiValueText(lang, one.unit, one.value, one.currency),
      one.low === null || one.high === null
        ? '—'
        : `${kpiValueText(lang, one.unit, one.low, one.currency)} – ${kpiValueText(lang, one.unit, one.high, one.currency)}`,
      kpiChangeText(lang, one.unit, one.trendPerMonth, one.currency),
    ]),
  )
}

function findingText(finding: Audit['findings'][number], names: ReadonlyMap<string, string>, lang: Lang): string {
  const f = formatOf(lang)
  const innocent = finding.innocent === null ? '' : `\n${paragraph(say(lang, finding.innocent), 80, '  ')}`
  return [
    `${names.get(finding.account) ?? finding.account}, ${f.range(finding.range.from, finding.range.to)} [${findingKey(finding)}]`,
    paragraph(say(lang, finding.what), 80, '  ') + innocent,
  ].join('\n')
}
