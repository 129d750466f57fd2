import { auditedAccounts } from '../../app/audit.ts'
import type { AppContext } from '../../app/context.ts'
import { olderTargets, type OlderTarget } from '../../app/goal-versions.ts'
import { judgeGoals, type JudgedMonth } from '../../app/judge/judge-goals.ts'
import type { StoppedGoal } from '../../app/judge/goals-over.ts'
import { sentenceIn } from '../../app/goals/words.ts'
import { withApp } from '../../app/open.ts'
import { MeriloError } from '../../core/errors.ts'
import { findingCode } from '../../app/finding-code.ts'
import { monthOf, monthRange } from '../../core/time/day.ts'
import type { JudgedKpi } from '../../core/verdict/kpi.ts'
import { accountName } from '../../i18n/account-name.ts'
import { kpiChangeText, kpiValueText } from '../../i18n/kpi-value.ts'
import { formatOf, say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { Command } from '../commands.ts'
import { verdictJson } from '../json.ts'
import { readCommon, readMonth } from '../options.ts'
import { heading, print, printJson, words } from '../output.ts'
import { paragraph, table } from '../table.ts'

const command: Command = {
  most: 0,
  options: { month: { type: 'string' } },
  run: async ({ values, lang }) => {
    const common = readCommon(values)
    const month = readMonth(values)
    return withApp({ ...common, dataDir: common.dataDir ?? './data', mustExist: true }, async (app) => {
      const judged = await judgeGoals(app, month === null ? await currentRange(app) : monthRange(month))
      if (judged.goals.length + judged.stopped.length === 0) throw new MeriloError('app.no-goals')
      const all = await app.book.goals.all(app.workspace)
      const older = judged.goals.map(({ record }) => olderTargets(all, record))
      if (common.json) printJson(verdictJson(judged, older, lang))
      else print(render(judged, older, lang, await namesOf(app, judged, lang)))
      return 0
    })
  },
}
export default command

/** Without a month: the month of the last day with data, or of today when that is earlier. */
async function currentRange(app: AppContext): Promise<JudgedMonth['range']> {
  const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
  const last =
    coverage
      .map((one) => one.to)
      .toSorted()
      .at(-1) ?? app.today
  return monthRange(monthOf(last < app.today ? last : app.today))
}

function nameWithNetwork(lang: Lang, one: { id: string; name: string; network: string }): string {
  const [name, network] = [accountName(lang, one), words(lang)(`network.${one.network}`)]
  return name.startsWith(network) ? name : `${name}, ${network}`
}

/** A finding is about one account: which one, a person must see. */
async function namesOf(app: AppContext, { coverage }: JudgedMonth, lang: Lang): Promise<ReadonlyMap<string, string>> {
  const accounts = await auditedAccounts(app, coverage)
  return new Map(accounts.map((one) => [one.id, nameWithNetwork(lang, one)] as const))
}

function render(
  { judgement, goals, stopped }: JudgedMonth,
  older: readonly (readonly OlderTarget[])[],
  lang: Lang,
  names: ReadonlyMap<string, string>,
): string {
  const t = words(lang)
  return [
    ...(goals.length === 0
      ? []
      : [...judgement.director.map((sentence) => paragraph(say(lang, sentence))), '', kpiTable(judgement.kpis, lang)]),
    ...judgement.kpis.map(
      (kpi, i) =>
        `\n${paragraph(goals[i]!.record.sentence)}\n${paragraph(say(lang, kpi.because), 80, '  ')}${changeLine(kpi, lang)}${olderLines(kpi, older[i]!, lang)}`,
    ),
    ...section(
      t('cli.verdict.stopped'),
      stopped.map((goal) => stoppedLine(goal, lang)),
    ),
    ...(judgement.guards.length > 0 ? [heading(t('cli.audit.guards'))] : []),
    ...judgement.guards.map(
      (finding) =>
        `${names.get(finding.account) ?? finding.account} [${findingCode(finding)}]\n${paragraph(say(lang, finding.what), 80, '  ')}`,
    ),
    ...section(
      t('cli.verdict.outside'),
      judgement.outsideControl.map((one) => say(lang, one)),
    ),
    ...section(
      t('cli.verdict.next'),
      judgement.next.map((one) => say(lang, one)),
    ),
  ].join('\n')
}

const section = (title: string, sentences: readonly string[]): string[] =>
  sentences.length === 0
    ? []
    : [heading(title), ...sentences.map((one) => paragraph(one, 80, '  ').replace(/^ {2}/, '• '))]

function olderLines(kpi: JudgedKpi, older: readonly OlderTarget[], lang: Lang): string {
  const t = words(lang)
  const f = formatOf(lang)
  return older
    .map(({ target, until, reason }) =>
      t('report.goal.old', { target: kpiValueText(lang, kpi.unit, target, kpi.currency), until: f.day(until), reason }),
    )
    .map((text) => `\n${paragraph(text, 80, '  ')}`)
    .join('')
}

function stoppedLine({ record, on, reason, moved }: StoppedGoal, lang: Lang): string {
  const t = words(lang)
  const f = formatOf(lang)
  const told = { goal: sentenceIn(lang, record), on: f.day(on), reason }
  return moved === null
    ? t('report.goal.stopped', told)
    : t('report.goal.moved', { ...told, to: f.range(moved.from, moved.deadline) })
}

function kpiTable(kpis: readonly JudgedKpi[], lang: Lang): string {
  const t = words(lang)
  const value = (kpi: JudgedKpi, of: number | null) => kpiValueText(lang, kpi.unit, of, kpi.currency)
  const right = (name: string) => ({ title: t(`cli.column.${name}`), align: 'right' as const })
  return table(
    [
      { title: t('cli.column.kpi'), shrinkTo: 16 },
      right('plan'),
      right('raw'),
      right('clean'),
      right('expected'),
      right('forecast'),
      { title: t('cli.column.status') },
    ],
    kpis.map((kpi) => [
      say(lang, kpi.name),
      value(kpi, kpi.plan),
      value(kpi, kpi.raw),
      value(kpi, kpi.clean),
      value(kpi, kpi.expectedToday),
      value(kpi, kpi.forecast?.value ?? null),
      t(`status.${kpi.status}`),
    ]),
  )
}

function changeLine(kpi: JudgedKpi, lang: Lang): string {
  const t = words(lang)
  const notes = kpi.changeNotes.map((note) => ` ${say(lang, note)}`).join('')
  if (kpi.change === null)
    return kpi.whyCannotTell === null ? '' : `\n${paragraph(say(lang, kpi.whyCannotTell) + notes, 80, '  ')}`
  // Half a follower is nobody.
  const people = kpi.unit === 'people' || kpi.unit === 'pieces'
  const of = (value: number) =>
    kpiChangeText(lang, kpi.unit, people && Math.abs(value) >= 10 ? Math.round(value) : value, kpi.currency)
  const { value, interval, real } = kpi.change
  const verdict = t(real === null ? 'cli.change.unknown' : real ? 'cli.change.real' : 'cli.change.chance')
  const text = `${t('cli.verdict.change')}: ${of(value)} (${t('cli.verdict.interval', { low: of(interval.low), high: of(interval.high) })}) — ${verdict}${notes && `.${notes}`}`
  return `\n${paragraph(text, 80, '  ')}`
}
