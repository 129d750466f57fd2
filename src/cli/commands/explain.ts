import { explain, type Explained } from '../../app/explain.ts'
import { findingCode } from '../../app/finding-code.ts'
import { withApp } from '../../app/open.ts'
import { MeriloError } from '../../core/errors.ts'
import { sentenceForStatistician } from '../../core/guards/statistic.ts'
import { accountName } from '../../i18n/account-name.ts'
import { formatOf, say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { Command } from '../commands.ts'
import { findingJson } from '../json.ts'
import { readCommon } from '../options.ts'
import { heading, print, printJson, words } from '../output.ts'
import { paragraph, table } from '../table.ts'
import { daysPerColumn, textChart } from '../text-chart.ts'

const PAGE = 20

const command: Command = {
  most: 1,
  options: { all: { type: 'boolean' } },
  run: async ({ positionals: [named], values, lang }) => {
    const common = readCommon(values)
    if (named === undefined || named.trim() === '')
      throw new MeriloError('cli.need-argument', {
        command: 'explain',
        argument: words(lang)('cli.explain.argument'),
      })
    return withApp({ ...common, dataDir: common.dataDir ?? './data', mustExist: true }, async (app) => {
      const explained = await explain(app, named.trim())
      const name = (await app.book.accounts.all(app.workspace)).find((one) => one.id === explained.finding.account)
      if (common.json) printJson(explainJson(explained, lang))
      else
        print(
          render(
            explained,
            accountName(lang, { id: explained.finding.account, name: name?.name ?? '' }),
            values.all === true,
            lang,
          ),
        )
      return 0
    })
  },
}
export default command

function explainJson({ finding, decision, counted, around }: Explained, lang: Lang): Record<string, unknown> {
  const t = words(lang)
  return {
    ...findingJson(finding, lang),
    name: t(`guard.${finding.guard}.name`),
    signs: (finding.signs ?? []).map((sign) => say(lang, sign)),
    exact: finding.exact ?? false,
    counted,
    decision:
      decision === null
        ? null
        : { verdict: decision.verdict, reason: decision.reason, by: decision.by, at: decision.at },
    statistic: finding.statistic ?? null,
    statistician: say(lang, sentenceForStatistician(finding)),
    method: t(`guard.${finding.guard}.method`),
    source: t(`guard.${finding.guard}.source`),
    series: {
      measure: around.measure,
      from: around.series.start,
      values: around.series.values,
      expected: around.expected.values,
    },
  }
}

function render({ finding, decision, counted, around }: Explained, account: string, all: boolean, lang: Lang): string {
  const t = words(lang)
  const f = formatOf(lang)
  const inner = (text: string) => paragraph(text, 80, '  ')
  const bullet = (text: string) => inner(text).replace(/^ {2}/, '• ')
  const chart = textChart(around, lang)
  const measure = around.measure === null ? '' : t(`measure.${around.measure}`)
  return [
    paragraph(`${t(`guard.${finding.guard}.name`)} [${findingCode(finding)}]`),
    paragraph(`${account}, ${f.range(finding.range.from, finding.range.to)}`),
    '',
    paragraph(say(lang, finding.what)),
    '',
    ...(finding.measure === null || finding.interval.high === 0
      ? []
      : [
          paragraph(
            t('cli.explain.estimate', {
              measure,
              value: finding.estimate,
              low: finding.interval.low,
              high: finding.interval.high,
            }),
          ),
        ]),
    paragraph(t('cli.explain.probability', { value: finding.probability })),
    paragraph(
      decision === null
        ? t(
            finding.interval.high === 0
              ? 'cli.explain.warning'
              : counted
                ? 'cli.explain.counted'
                : 'cli.explain.not-counted',
          )
        : t('cli.explain.decided', { verdict: decision.verdict, by: decision.by, reason: decision.reason }),
    ),
    heading(t('cli.explain.signs')),
    ...(finding.signs ?? []).map((sign) => bullet(say(lang, sign))),
    ...(finding.innocent === null ? [] : [paragraph(say(lang, finding.innocent))]),
    ...(chart === ''
      ? []
      : [
          heading(t('cli.explain.chart', { measure })),
          chart,
          paragraph(t('cli.explain.legend', { days: daysPerColumn(around) })),
        ]),
    heading(t('cli.explain.rows', { count: finding.evidence.length })),
    rowsTable(finding.evidence, all, lang),
    heading(t('cli.explain.method')),
    paragraph(t(`guard.${finding.guard}.method`)),
    paragraph(say(lang, sentenceForStatistician(finding))),
    paragraph(t('cli.explain.source', { source: t(`guard.${finding.guard}.source`) })),
    '',
    paragraph(t('cli.explain.decide', { code: findingCode(finding) })),
  ].join('\n')
}

function rowsTable(rows: Explained['finding']['evidence'], all: boolean, lang: Lang): string {
  const t = words(lang)
  const f = formatOf(lang)
  const number = (value: number | null) => (value === null ? '—' : f.number(value))
  const shown = all ? rows : rows.slice(0, PAGE)
  const named = rows.some((row) => row.ref !== row.day)
  const lines = table(
    [
      { title: t('cli.column.day') },
      ...(named ? [{ title: t('cli.column.row'), shrinkTo: 16 }] : []),
      { title: t('cli.column.raw'), align: 'right' as const },
      { title: t('cli.column.usual'), align: 'right' as const },
    ],
    shown.map((row) => [f.day(row.day), ...(named ? [row.ref] : []), number(row.value), number(row.expected)]),
  )
  return rows.length === shown.length
    ? lines
    : `${lines}\n${t('cli.explain.more', { count: rows.length - shown.length })}`
}
