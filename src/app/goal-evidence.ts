/** What the data says about a goal: measured here, judged in core/goals. */
import type { BusinessKind, DataEvidence, GoalEvidence } from '../core/goals/evidence.ts'
import { resolveTarget, wishedChange } from '../core/goals/target.ts'
import type { ParsedGoal } from '../core/goals/types.ts'
import { evaluateKpi } from '../core/kpis/evaluate.ts'
import { requirements } from '../core/kpis/requirements.ts'
import { termsOf } from '../core/kpis/terms.ts'
import { bestStretch } from '../core/stats/stretch.ts'
import { knownDays, withoutRanges } from '../core/stats/series.ts'
import { probabilityOfTarget, type TargetProbability } from '../core/stats/target.ts'
import type { DailySeries, ForecastTarget } from '../core/stats/types.ts'
import { resolution, shortestWindow } from '../core/stats/window.ts'
import { addDays, daysBetween, lengthOf, type DayRange } from '../core/time/day.ts'
import type { AppContext } from './context.ts'
import { causesOf, UNUSUAL } from './guard-input.ts'
import { baselineOf, goalScope, historyOf, sourcesOf, spanOf, valueOver, type GoalScope } from './goal-scope.ts'
import { allowed, lookupAnywhere } from './kpi-values.ts'

export interface MeasuredGoal {
  evidence: GoalEvidence
  scope: GoalScope
  history: DailySeries
  pointA: number | null
  target: number | null
}

/** Needs a KPI; without any data the evidence says so (`data: null`). */
export async function measureGoal(
  app: AppContext,
  goal: ParsedGoal,
  business: BusinessKind | null,
): Promise<MeasuredGoal | null> {
  const { understood } = goal
  if (understood.kpi === null) return null
  const scope = await goalScope(app, understood.kpi, understood.network)
  if (scope.span === null) return null
  const sources = sourcesOf(scope, termsOf(scope.kpi))
  const span = spanOf(sources) ?? scope.span
  const lastDay = span.to < app.today ? span.to : app.today
  const window = understood.window ?? { from: addDays(app.today, 1), to: addDays(app.today, 28) }
  // A goal set today is compared with what is known today: its baseline ends where the data ends.
  const pointARange = baselineOf(scope.kpi, {
    from: window.from <= lastDay ? window.from : addDays(lastDay, 1),
    to: addDays(window.from <= lastDay ? window.from : addDays(lastDay, 1), lengthOf(window) - 1),
  })
  const pointA = (await valueOver(app, scope, pointARange))?.value ?? null
  const history = await historyOf(app, scope, { from: span.from, to: lastDay })
  const unusual = await unusualRanges(app, scope)
  // What a contest or an ad burst once brought is no proof that the usual work brings it.
  const usual = withoutRanges(history, unusual)
  const target = resolveTarget(understood, pointA)
  const plan = target.ok ? target.resolved.target : null
  const wished = target.ok ? wishedChange(target.resolved, pointA) : null
  const length = lengthOf(window)
  const noise = scope.kpi.shape === 'milestone' ? null : resolution(history, length, unusual)
  const shortest = wished === null || wished === 0 || noise === null ? null : shortestWindow(history, wished, unusual)
  const data: DataEvidence = {
    measured: pointA !== null || knownDays(history.values) > 0,
    needs: await missing(app, scope, span),
    sources: await sourceFormats(
      app,
      sources.map((one) => one.account),
    ),
    lastDay,
    historyDays: knownDays(history.values),
    pointA,
    pointARange,
    detectable: noise?.seen ?? null,
    shortestWindowDays: shortest?.days ?? null,
    noiseJudged: noise !== null,
    probability: probability(
      scope,
      usual,
      plan,
      window,
      lastDay,
      target.ok ? target.resolved.direction : scope.kpi.direction,
    ),
    best: best(scope, usual, length),
    budget: null,
    fired: [],
  }
  return { evidence: { today: app.today, owner: null, business, data }, scope, history, pointA, target: plan }
}

async function unusualRanges(app: AppContext, scope: GoalScope): Promise<DayRange[]> {
  const causes = await Promise.all(scope.accounts.map((account) => causesOf(app, account.id)))
  return causes
    .flat()
    .filter((cause) => UNUSUAL.has(cause.kind))
    .map((cause) => cause.range)
}

async function missing(app: AppContext, scope: GoalScope, range: DayRange): Promise<DataEvidence['needs']> {
  const lookup = await lookupAnywhere(app, {
    kpis: [scope.kpi],
    accounts: scope.accounts.map((account) => account.id),
    range,
  })
  if (allowed(scope.kpi, range, () => evaluateKpi(scope.kpi, range, lookup)).value !== null) return []
  return requirements(scope.kpi, lookup).flatMap((need) => ('measure' in need ? [need.measure] : []))
}

async function sourceFormats(app: AppContext, accounts: readonly string[]): Promise<string[]> {
  const imports = await app.book.imports.all(app.workspace)
  const own = imports.filter(
    (record) => record.status === 'done' && record.accounts.some((account) => accounts.includes(account)),
  )
  return [...new Set(own.map((record) => record.source))]
}

const TARGET_KIND: Record<GoalScope['kpi']['shape'], ForecastTarget | null> = {
  total: 'total',
  level: 'level',
  ratio: 'mean',
  duration: 'mean',
  milestone: null,
}

/** Of a total: what the days to come must bring, less what the window has brought already. */
function probability(
  scope: GoalScope,
  history: DailySeries,
  plan: number | null,
  window: DayRange,
  lastDay: string,
  direction: 'up' | 'down',
): TargetProbability | null {
  const kind = TARGET_KIND[scope.kpi.shape]
  const horizon = daysBetween(lastDay, window.to)
  if (kind === null || plan === null || horizon < 1 || knownDays(history.values) === 0) return null
  const ahead = kind === 'total' ? plan * Math.min(1, horizon / lengthOf(window)) : plan
  return probabilityOfTarget(history, ahead, horizon, kind, { direction })
}

function best(scope: GoalScope, history: DailySeries, length: number): DataEvidence['best'] {
  if (scope.kpi.shape === 'milestone' || length > history.values.length) return null
  const found = bestStretch(history, length, scope.kpi.direction)
  if (found === null) return null
  return { value: scope.kpi.shape === 'total' ? found.total : found.mean, range: found.range }
}
