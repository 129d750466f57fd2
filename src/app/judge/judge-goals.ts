/** All active goals, judged as of a day: the inputs are gathered here, the judging is core's. */
import type { Network } from '../../core/facts/types.ts'
import { counts, findingKey } from '../../core/guards/clean.ts'
import type { GuardId } from '../../core/guards/ids.ts'
import type { Finding, GuardOutcome, KnownCause } from '../../core/guards/types.ts'
import type { UnderstoodGoal } from '../../core/goals/types.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import { addDays, lengthOf, overlap, type Day, type DayRange } from '../../core/time/day.ts'
import type { ChainPoint, JudgedFinding, KpiInput } from '../../core/verdict/input.ts'
import { judge, type Judgement } from '../../core/verdict/judge.ts'
import type { Coverage } from '../../store/facts/store.ts'
import type { AppContext } from '../context.ts'
import { couldLookAt } from '../checks/homes.ts'
import { decisionsOf } from '../decisions.ts'
import { goalScope } from '../goal-scope.ts'
import { causesOf } from '../guard-input.ts'
import { guardOutcomes } from '../guard-memory.ts'
import { goalsOver, type StoppedGoal } from './goals-over.ts'
import { seasonOf } from '../../core/verdict/season.ts'
import { adBudgetOf } from './ad-budget.ts'
import { kpiInput, type JudgedGoal } from './kpi-input.ts'
import { splitOf } from './split.ts'
import { chainOf, contentFacts, outsideOf } from './surroundings.ts'

export interface JudgedMonth {
  range: DayRange
  today: Day
  judgement: Judgement
  goals: JudgedGoal[]
  /** Withdrawn or moved away in the period: told with the reason, not judged. */
  stopped: StoppedGoal[]
  findings: JudgedFinding[]
  /** Account by account, where a guard could have looked and lacked data. */
  silent: { guard: GuardId; account: string; outcome: Extract<GuardOutcome, { state: 'silent' }> }[]
  /** Guards that had their data on some account. */
  worked: ReadonlySet<GuardId>
  /** Accounts that brought nothing about the period: no guard looked at them. */
  unseen: readonly string[]
  coverage: Coverage[]
  causes: KnownCause[]
  chainPoints: ChainPoint[]
}

/**
 * `range`: the reported period. Facts, pace and forecast use nothing after its end; guards do look further, because what
 * was bought in it shows by who leaves later.
 */
export async function judgeGoals(app: AppContext, range: DayRange): Promise<JudgedMonth> {
  const today = app.today < range.to ? app.today : range.to
  const coverage = await app.facts.coverage({ workspace: app.workspace, accounts: [] })
  const { active, stopped } = await goalsOver(app, range)
  const work = { from: [range.from, ...active.map((goal) => goal.from)].toSorted()[0]!, to: range.to }
  // What happened since the work began is taken off as well; the report of the month tells the month's.
  const ranges = work.from < range.from ? [range, work] : [range]
  const guarded = await guardsOver(app, coverage, ranges)
  const { findings, silent, worked, unseen } = guarded[0]!
  const sinceStart = guarded.at(-1)!.findings
  const causes = await brandCauses(app, coverage)
  const goals: JudgedGoal[] = []
  for (const [i, record] of active.entries()) {
    const understood = record.understood as UnderstoodGoal
    const scope = await goalScope(app, record.kpi as KpiId, understood.network)
    const goal = { record, understood, scope }
    goals.push({ ...goal, input: await kpiInput(app, goal, today, i === 0, sinceStart, causes) })
  }
  const before = { from: addDays(range.from, -lengthOf(range)), to: addDays(range.from, -1) }
  const whole = await goalScope(app, 'leads', null)
  const chain = await chainOf(app, whole, range, before)
  const questions = await app.facts.events({ workspace: app.workspace, accounts: [], range, types: ['question'] })
  const told = goals[0] ? await splitOf(app, goals[0].scope, factDays(goals[0].input)) : { split: null, needs: null }
  const outside = await outsideOf(app, whole, range, causes, chain)
  const judgement = judge({
    range,
    today,
    kpis: goals.map((goal) => goal.input),
    checked: unseen.length < coverage.length,
    findings,
    split: told.split,
    splitNeeds: told.needs,
    outside: {
      ...outside,
      // What a person told of it needs no second sentence.
      adBudget:
        (outside.budgetCut ?? []).length > 0
          ? null
          : await adBudgetOf(app, whole, { range, today, pointA: goals[0]?.input.pointARange ?? null }, causes),
      season: goals[0] ? seasonOf(goals[0].input) : null,
    },
    chain,
    content: await contentFacts(
      app,
      whole.accounts.map((account) => account.id),
      today,
    ),
    questions:
      questions.length === 0
        ? null
        : { total: questions.length, unanswered: questions.filter((one) => one.seconds === null).length },
  })
  return {
    range,
    today,
    judgement,
    goals,
    stopped,
    findings,
    silent,
    worked,
    unseen,
    coverage,
    causes,
    chainPoints: chain,
  }
}

/** The days that the main KPI's fact is about. */
const factDays = ({ window, dataTo }: KpiInput): DayRange => ({
  from: window.from,
  to: dataTo < window.to ? dataTo : window.to,
})

/** A redefinition colours the comparison with the stretch before; after that the new count stands beside itself. */
export const isOldNews = ({ guard, range: { from } }: Finding, range: DayRange): boolean =>
  guard === 'redefinition' && from <= addDays(range.from, -lengthOf(range))

type Guarded = Pick<JudgedMonth, 'findings' | 'silent' | 'worked' | 'unseen'>

/** Each account is fetched once and looked at over each of the ranges. */
async function guardsOver(
  app: AppContext,
  coverage: readonly Coverage[],
  ranges: readonly DayRange[],
): Promise<Guarded[]> {
  const decisions = await decisionsOf(app)
  const all = ranges.map((range): Guarded & { range: DayRange; worked: Set<GuardId> } => ({
    range,
    findings: [],
    silent: [],
    worked: new Set(),
    unseen: coverage.filter((one) => overlap(one, range) === null).map((one) => one.account),
  }))
  for (const { account, outcomes } of await guardOutcomes(app, coverage, () => ranges)) {
    const network = account.slice(0, account.indexOf(':')) as Network
    for (const [i, { range, findings, silent, worked, unseen }] of all.entries()) {
      if (unseen.includes(account)) continue
      for (const [guard, outcome] of Object.entries(outcomes[i]!) as [GuardId, GuardOutcome][]) {
        if (outcome.state !== 'silent') worked.add(guard)
        else if (couldLookAt(guard, network)) silent.push({ guard, account, outcome })
        if (outcome.state !== 'found') continue
        for (const finding of outcome.findings) {
          if (overlap(finding.range, range) === null || isOldNews(finding, range)) continue
          findings.push({ ...finding, decision: decisions.get(findingKey(finding))?.verdict ?? null })
        }
      }
    }
  }
  const told = [...decisions.values()]
  return all.map(({ findings, silent, worked, unseen }) => {
    const counted = findings.map((finding) => ({ ...finding, counted: counts(finding, findings, told) }))
    return { findings: counted.toSorted((a, b) => b.probability - a.probability), silent, worked, unseen }
  })
}

async function brandCauses(app: AppContext, coverage: readonly Coverage[]): Promise<KnownCause[]> {
  const all: KnownCause[] = []
  for (const one of coverage) all.push(...(await causesOf(app, one.account)))
  return [
    ...new Map(
      all.map((cause) => [`${cause.kind}:${cause.range.from}:${cause.range.to}:${cause.note}`, cause]),
    ).values(),
  ]
}
