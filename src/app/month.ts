/** Everything that a month's report says, gathered: the judged goals, what stood out, where every figure came from. */
import { kpiById } from '../core/kpis/catalogue.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import { findingKey } from '../core/guards/clean.ts'
import { joins } from '../core/measures/redefinitions.ts'
import { addDays, addMonths, monthRange, type DayRange } from '../core/time/day.ts'
import { accountName } from '../i18n/account-name.ts'
import { definitionName } from '../i18n/definition-name.ts'
import type { Lang } from '../i18n/words.ts'
import type { MonthData, ReportKpiData } from '../reports/data.ts'
import { auditedAccounts, notMeasurable } from './audit.ts'
import { breakDaysOf, breakMarks } from './breaks.ts'
import type { AppContext } from './context.ts'
import { decisionsOf } from './decisions.ts'
import { valueOver } from './goal-scope.ts'
import { olderTargets } from './goal-versions.ts'
import { goalWhenSet } from './goal-when-set.ts'
import { headlinesOf } from './headlines.ts'
import { rollingOf } from './rolling.ts'
import { judgeGoals, type JudgedMonth } from './judge/judge-goals.ts'
import type { JudgedGoal } from './judge/kpi-input.ts'
import { stoppedView } from './overview/stopped.ts'
import { sentenceIn } from './goals/words.ts'
import { splitOf } from './judge/split.ts'
import { sectionsOf } from './month-sections.ts'
import { stepPlan } from './step-plans.ts'

export interface MonthOptions {
  brand: string
  demo: boolean
  lang: Lang
}

/** What a month says in any language: computed once for a report in several. */
export interface GatheredMonth {
  judged: JudgedMonth
  sections: MonthData['sections']
  notMeasurable: MonthData['notMeasurable']
  headlines: MonthData['headlines']
}

export async function gatherMonth(app: AppContext, month: string): Promise<GatheredMonth> {
  const judged = await judgeGoals(app, monthRange(month))
  return {
    judged,
    sections: await sectionsOf(app, judged),
    notMeasurable: await notMeasurable(app, judged.coverage),
    headlines: judged.goals.length > 0 ? [] : await headlinesOf(app, judged.coverage, month),
  }
}

export async function monthData(
  app: AppContext,
  month: string,
  options: MonthOptions,
  gathered?: GatheredMonth,
): Promise<MonthData> {
  const range = monthRange(month)
  const { judged, ...known } = gathered ?? (await gatherMonth(app, month))
  const { judgement, coverage, goals, today } = judged
  const accounts = (await auditedAccounts(app, coverage)).map((account) => ({
    ...account,
    name: accountName(options.lang, account),
  }))
  const names = new Map(accounts.map((account) => [account.id, account.name]))
  const nameOf = (id: string) => names.get(id) ?? accountName(options.lang, { id, name: '' })
  const main = goals[0] ?? null
  return {
    brand: options.brand,
    demo: options.demo,
    month,
    range,
    dataTo: lastDay(judged),
    today: app.today,
    accounts,
    goal: main === null ? null : await goalOf(app, main),
    otherOldTargets: await otherOldTargets(app, goals.slice(1), options.lang),
    stopped: judged.stopped.map((one) => stoppedView(options.lang, one)),
    verdict: judgement,
    director: judgement.director,
    kpis: await Promise.all(goals.map((goal, i) => kpiOf(app, goal, judgement.kpis[i]!, range, nameOf))),
    ...(known.headlines?.length ? { headlines: known.headlines } : {}),
    findings: await findingsOf(app, judged, nameOf),
    silentGuards: silentEverywhere(judged),
    unchecked: judged.silent.map(({ guard, account, outcome }) => ({ guard, account, why: outcome.why })),
    unseen: judged.unseen,
    sections: known.sections,
    steps:
      main === null || main.record.deadline <= today || !(await stands(app, main.record.id))
        ? []
        : (await stepPlan(app, main.record.id)).steps.filter((step) => step.until > today),
    reply: await replyOf(app, month),
    sources: await sourcesOfMonth(app),
    breaks: (await breakMarks(app)).map((mark) => ({
      accountName: nameOf(mark.account),
      measure: mark.measure,
      day: mark.day,
      from: definitionName(options.lang, mark.fromDefinition),
      to: definitionName(options.lang, mark.toDefinition),
    })),
    notMeasurable: known.notMeasurable,
    metaFootnote: accounts.some((account) => account.network === 'instagram' || account.network === 'facebook'),
  }
}

/** The last day of the period that any account has data for. */
const lastDay = ({ coverage, range }: JudgedMonth): string => {
  const last =
    coverage
      .map((one) => one.to)
      .toSorted()
      .at(-1) ?? range.from
  return last < range.to ? last : range.to
}

/** SMART as it stood when the goal was set: judged with the data that was known then. */
async function goalOf(app: AppContext, { record, understood }: JudgedGoal): Promise<NonNullable<MonthData['goal']>> {
  const whenSet = await goalWhenSet(app, record)
  const older = olderTargets(await app.book.goals.all(app.workspace), record)
  return {
    sentence: record.sentence,
    understood,
    smart: whenSet.smart,
    target: record.target,
    version: record.version,
    oldTargets: older.flatMap(({ target, until, reason }) => (target === null ? [] : [{ target, until, reason }])),
  }
}

async function otherOldTargets(
  app: AppContext,
  goals: readonly JudgedGoal[],
  lang: Lang,
): Promise<NonNullable<MonthData['otherOldTargets']>> {
  const all = await app.book.goals.all(app.workspace)
  return goals.flatMap(({ record, understood: { currency } }) =>
    olderTargets(all, record).flatMap(({ target, until, reason }) =>
      target === null
        ? []
        : [{ sentence: sentenceIn(lang, record), kpi: record.kpi as KpiId, currency, target, until, reason }],
    ),
  )
}

/** A goal that was withdrawn since has no further steps. */
const stands = async (app: AppContext, id: string): Promise<boolean> =>
  (await app.book.goals.all(app.workspace)).some((one) => one.id === id && one.replacedBy === null)

async function kpiOf(
  app: AppContext,
  goal: JudgedGoal,
  verdict: ReportKpiData['verdict'],
  range: DayRange,
  nameOf: (id: string) => string,
): Promise<ReportKpiData> {
  const { scope, input } = goal
  const month = await valueOver(app, scope, range)
  const [lastMonth, lastYear] = [-1, -12].map((months) => monthRange(addMonths(range.from, months).slice(0, 7)))
  const before = await valueOver(app, scope, lastMonth!)
  const yearAgo = await valueOver(app, scope, lastYear!)
  const days = breakDaysOf(
    scope.kpi,
    scope.accounts.map((account) => account.id),
    await breakMarks(app),
  )
  const comparable = (other: DayRange) => !days.some((day) => joins({ from: other.from, to: range.to }, day))
  const daily = kpiById(scope.kpi.id).shape === 'ratio' || kpiById(scope.kpi.id).shape === 'duration'
  return {
    verdict,
    accountName: nameOf(input.account),
    history: input.history,
    trend: daily ? await rollingOf(app, scope, { from: addDays(range.from, -92), to: input.dataTo }) : null,
    month: month ?? unknownValue(scope.kpi.id, range),
    monthBefore: before?.value == null || !comparable(lastMonth!) ? null : before,
    yearBefore: yearAgo?.value == null || !comparable(lastYear!) ? null : yearAgo,
    split: month?.value == null ? null : (await splitOf(app, scope, range)).split,
  }
}

const unknownValue = (kpi: ReportKpiData['month']['kpi'], range: DayRange): ReportKpiData['month'] => ({
  kpi,
  range,
  value: null,
  numerator: null,
  denominator: null,
  n: 0,
  unknownShare: 1,
  currency: null,
  definitions: [],
  imports: [],
  mixedDefinitions: false,
})

/** What touches a KPI of the agreement stands first, the main one's before the others'. */
async function findingsOf(
  app: AppContext,
  { findings, goals }: JudgedMonth,
  nameOf: (id: string) => string,
): Promise<MonthData['findings']> {
  const decisions = await decisionsOf(app)
  const touched = goals.flatMap((goal) => goal.input.findings.map(findingKey))
  const place = (key: string) => (touched.includes(key) ? touched.indexOf(key) : touched.length)
  const ordered = findings.toSorted((a, b) => place(findingKey(a)) - place(findingKey(b)))
  return ordered.map((finding) => {
    const decision = decisions.get(findingKey(finding))
    return {
      finding,
      accountName: nameOf(finding.account),
      decision: decision ? { verdict: decision.verdict, reason: decision.reason } : null,
    }
  })
}

/** Guards that did their work on no account at all, with the reason of the first. */
const silentEverywhere = ({ silent, worked }: JudgedMonth): MonthData['silentGuards'] => [
  ...new Map(
    silent.filter(({ guard }) => !worked.has(guard)).map(({ guard, outcome }) => [guard, { guard, outcome }]),
  ).values(),
]

async function replyOf(app: AppContext, month: string): Promise<MonthData['reply']> {
  const reply = await app.book.replies.find(app.workspace, month)
  return reply === null ? null : { author: reply.author, text: reply.text, on: reply.at.slice(0, 10) }
}

async function sourcesOfMonth(app: AppContext): Promise<MonthData['sources']> {
  const imports = await app.book.imports.all(app.workspace)
  return imports
    .filter((record) => record.status === 'done')
    .map(({ file, source, hash, rows, facts, skipped, at, zone }) => ({
      file,
      source,
      hash,
      rows,
      facts,
      skipped: skipped.length,
      at,
      zone,
    }))
}
