import { audit, type Audit } from '../../app/audit.ts'
import { withApp } from '../../app/open.ts'
import { BRAND, type PointA } from '../../app/point-a.ts'
import { phrase } from '../../app/phrases.ts'
import { findingCode } from '../../app/finding-code.ts'
import type { FileOutcome } from '../../app/import-files.ts'
import { accountName } from '../../i18n/account-name.ts'
import { kpiChangeText, kpiValueText } from '../../i18n/kpi-value.ts'
import { formatOf, say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { Command } from '../commands.ts'
import { fileText } from '../file-text.ts'
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
      else print(render(answer, outcomes, lang))
      return anyFailed(outcomes) ? 1 : 0
    })
  },
}
export default command

function render(answer: Audit, files: readonly FileOutcome[], lang: Lang): string {
  const t = words(lang)
  const names = namesOf(answer, lang)
  return [
    ...(files.length === 0
      ? []
      : [heading(t('cli.audit.files')), ...files.map((file) => fileText(file, lang)).filter((text) => text !== '')]),
    heading(t('cli.audit.accounts')),
    accountsTable(answer, lang),
    heading(t('cli.audit.point-a')),
    paragraph(t('cli.audit.point-a-note')),
    ...[...Map.groupBy(answer.pointA, (one) => one.account)].map(
      ([account, values]) => `\n${names.get(account) ?? account}\n${pointATable(values, lang)}`,
    ),
    ...[...Map.groupBy(answer.gaps, (one) => one.account)].map(([account, gaps]) =>
      ['', names.get(account) ?? account, ...gaps.map((one) => bullet(say(lang, phrase('app.point-a-gap', one))))].join(
        '\n',
      ),
    ),
    ...answer.breaks.map((mark) =>
      paragraph(t('cli.audit.break', { measure: t(`measure.${mark.measure}`), day: mark.day })),
    ),
    heading(t('cli.audit.guards')),
    ...(answer.findings.length === 0
      ? [t('cli.audit.no-guards')]
      : answer.findings.map((finding) => findingText(finding, names, lang))),
    heading(t('cli.audit.not-measurable')),
    ...[...Map.groupBy(answer.notMeasurable, (one) => one.needs.join())].map(([, group]) =>
      bullet(
        t('cli.audit.needs', {
          needs: group[0]!.words.map((need) => say(lang, need)),
          kpis: group.map(({ kpi }) => t(`kpi.${kpi}.name`)),
        }),
      ),
    ),
  ].join('\n')
}

const bullet = (text: string): string => paragraph(text, 80, '  ').replace(/^ {2}/, '• ')

/** A brand is called the same in several networks: then the network tells them apart. */
function namesOf({ accounts }: Audit, lang: Lang): Map<string, string> {
  const t = words(lang)
  const plain = accounts.map((account) => ({ ...account, called: accountName(lang, account) }))
  const several = new Set(plain.map((one) => one.called).filter((name, at, all) => all.indexOf(name) !== at))
  return new Map([
    [BRAND, accountName(lang, { id: BRAND, name: '' })],
    ...plain.map(({ id, network, called }): [string, string] => [
      id,
      several.has(called) ? `${called}, ${t(`network.${network}`)}` : called,
    ]),
  ])
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
      one.low === null || one.high === null ? '—' : `${rough(one, one.low, lang)} – ${rough(one, one.high, lang)}`,
      kpiChangeText(lang, one.unit, whole(one, one.trendPerMonth), one.currency),
    ]),
  )
}

/** A spread and a trend are estimates: kopecks in them would only pretend to be known. */
const whole = ({ unit }: PointA, value: number | null): number | null =>
  unit === 'money' && value !== null && Math.abs(value) >= 10_000 ? Math.round(value / 100) * 100 : value

const rough = (of: PointA, value: number, lang: Lang): string =>
  kpiValueText(lang, of.unit, whole(of, value), of.currency)

function findingText(finding: Audit['findings'][number], names: ReadonlyMap<string, string>, lang: Lang): string {
  const f = formatOf(lang)
  const innocent = finding.innocent === null ? '' : `\n${paragraph(say(lang, finding.innocent), 80, '  ')}`
  return [
    paragraph(
      `${names.get(finding.account) ?? finding.account}, ${f.range(finding.range.from, finding.range.to)} [${findingCode(finding)}]`,
    ),
    paragraph(say(lang, finding.what), 80, '  ') + innocent,
  ].join('\n')
}
