/**
 * What the data says about a KPI over a window before any number is wished for: history, point A, noise, the simulated
 * outcomes. It is the heavy part of judging a goal and does not change while a person moves the target.
 */
import type { DataEvidence } from '../core/goals/evidence.ts'
import { evaluateKpi } from '../core/kpis/evaluate.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import { requirements } from '../core/kpis/requirements.ts'
import { termsOf } from '../core/kpis/terms.ts'
import type { GuardId } from '../core/guards/ids.ts'
import type { Network } from '../core/facts/types.ts'
import { predictTarget, type TargetPrediction } from '../core/stats/forecast.ts'
import { knownDays, withoutRanges } from '../core/stats/series.ts'
import { bestStretch } from '../core/stats/stretch.ts'
import type { DailySeries, ForecastTarget } from '../core/stats/types.ts'
import { judgedWindows, resolution, type Resolution } from '../core/stats/window.ts'
import { addDays, daysBetween, lengthOf, type Day, type DayRange } from '../core/time/day.ts'
import type { Coverage } from '../store/facts/store.ts'
import type { AppContext } from './context.ts'
import { whileDataStands } from './data-memory.ts'
import { firedGuards } from './fired-guards.ts'
import { baselineOf, goalScope, historyOf, sourcesOf, spanOf, valueOver, type GoalScope } from './goal-scope.ts'
import { causesOf, UNUSUAL } from './guard-input.ts'
import { allowed, kpisByAccount, lookupAnywhere } from './kpi-values.ts'
import { daysBehind, knownRanges, tooFewDays, type KnownDays } from './known-days.ts'

export interface Ground {
  scope: GoalScope
  window: DayRange
  lastDay: Day
  history: DailySeries
  pointA: number | null
  pointARange: DayRange
  /** Why a total has no point A. */
  gap: KnownDays | null
  needs: DataEvidence['needs']
  sources: readonly string[]
  noise: Resolution | null
  /** Windows of the account's history that were judged, the shortest first. */
  judged: readonly Resolution[]
  best: DataEvidence['best']
  /** Of the whole window, in the KPI's unit: what the work as before would bring. */
  outcomes: TargetPrediction | null
  fired: readonly GuardId[]
}

/** The window of a goal that names no deadline yet. */
export const defaultWindow = (today: Day): DayRange => ({ from: addDays(today, 1), to: addDays(today, 28) })

/** null: not a single figure in the scope. */
export function groundOf(
  app: AppContext,
  kpi: KpiId,
  network: Network | null,
  window: DayRange,
): Promise<Ground | null> {
  const key = ['ground', app.today, kpi, network ?? '', window.from, window.to].join(' ')
  return whileDataStands(app, key, async () => {
    const scope = await goalScope(app, kpi, network)
    return scope.span === null ? null : lookAt(app, scope, scope.span, window)
  })
}

async function lookAt(app: AppContext, scope: GoalScope, whole: DayRange, window: DayRange): Promise<Ground> {
  const sources = sourcesOf(scope, termsOf(scope.kpi))
  const span = spanOf(sources) ?? whole
  const lastDay = span.to < app.today ? span.to : app.today
  // A goal set today is compared with what is known today: its baseline ends where the data ends.
  const start = window.from <= lastDay ? window.from : addDays(lastDay, 1)
  const pointARange = baselineOf(scope.kpi, { from: start, to: addDays(start, lengthOf(window) - 1) })
  const accounts = sources.map((one) => one.account)
  const past = { from: span.from, to: lastDay }
  const [value, history, unusual, needs, formats, fired] = await Promise.all([
    valueOver(app, scope, pointARange),
    rememberedHistory(app, scope, past),
    unusualRanges(app, scope),
    missing(app, scope, span),
    sourceFormats(app, accounts),
    firedGuards(app, scope, sources, pointARange),
  ])
  const gap = await gapIn(app, scope, sources, pointARange, history)
  // What a contest or an ad burst once brought is no proof that the usual work brings it.
  const usual = withoutRanges(history, unusual)
  const length = lengthOf(window)
  const milestone = scope.kpi.shape === 'milestone'
  return {
    scope,
    window,
    lastDay,
    history,
    pointA: gap === null ? (value?.value ?? null) : null,
    pointARange,
    gap,
    needs,
    sources: formats,
    noise: milestone ? null : resolution(history, length, unusual),
    judged: milestone ? [] : await rememberedWindows(app, scope, past, history, unusual),
    best: best(scope, usual, length),
    outcomes: outcomes(scope, usual, window, lastDay),
    fired,
  }
}

/** Of several accounts the one that knows most days counts: one that joined later takes nothing away. */
async function gapIn(
  app: AppContext,
  { kpi }: GoalScope,
  sources: readonly Coverage[],
  range: DayRange,
  { start, values }: DailySeries,
): Promise<KnownDays | null> {
  if (kpi.shape !== 'total' || sources.length === 0) return null
  const accounts = sources.map((one) => one.account)
  const rows = await kpisByAccount(app, { kpis: [kpi], accounts, range, bucket: 'range' })
  const spans = new Map(sources.map(({ account, from, to }) => [account, { from, to }]))
  const told = rows.flatMap(({ account, values: [value] }) =>
    value!.value === null ? [] : [daysBehind(kpi, value!, spans.get(account)!)],
  )
  if (told.length === 0 || told.includes(null)) return null
  const known = Math.max(...told.map((one) => one!))
  const of = lengthOf(range)
  if (!tooFewDays(known, of)) return null
  const days = values.flatMap((value, i) => (value === null ? [] : [addDays(start, i)]))
  return { known, of, range, days: knownRanges(days.filter((day) => day >= range.from && day <= range.to)) }
}

const keyOf = (scope: GoalScope, range: DayRange): string =>
  [scope.kpi.id, scope.network ?? '', range.from, range.to].join(' ')

/** Another deadline looks at the same past. */
const rememberedHistory = (app: AppContext, scope: GoalScope, range: DayRange): Promise<DailySeries> =>
  whileDataStands(app, `history ${keyOf(scope, range)}`, () => historyOf(app, scope, range))

const rememberedWindows = (
  app: AppContext,
  scope: GoalScope,
  range: DayRange,
  history: DailySeries,
  unusual: readonly DayRange[],
): Promise<readonly Resolution[]> =>
  whileDataStands(app, `windows ${keyOf(scope, range)}`, async () => judgedWindows(history, unusual))

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

/**
 * Of a total: the days of the window that are still to come, counted up to the whole window. Days between the end of the
 * data and the window's first day bring nothing to it; a level moves on through them.
 */
function outcomes(scope: GoalScope, usual: DailySeries, window: DayRange, lastDay: Day): TargetPrediction | null {
  const kind = TARGET_KIND[scope.kpi.shape]
  const ahead = daysBetween(lastDay, window.to)
  if (kind === null || ahead < 1 || knownDays(usual.values) === 0) return null
  if (kind !== 'total') return predictTarget(usual, ahead, kind)
  const length = lengthOf(window)
  const days = Math.min(ahead, length)
  const prediction = predictTarget(usual, days, kind)
  if (prediction === null || days === length) return prediction
  const whole = length / days
  return {
    ...prediction,
    value: prediction.value * whole,
    quantile: (q) => prediction.quantile(q) * whole,
    atLeast: (x) => prediction.atLeast(x / whole),
  }
}

function best(scope: GoalScope, history: DailySeries, length: number): DataEvidence['best'] {
  if (scope.kpi.shape === 'milestone' || length > history.values.length) return null
  const found = bestStretch(history, length, scope.kpi.direction)
  if (found === null) return null
  return { value: scope.kpi.shape === 'total' ? found.total : found.mean, range: found.range }
}
