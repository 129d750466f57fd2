/** What the pictures of a judged KPI show: its line with what was expected and what is forecast, and a small one of weeks. */
import type { GuardId } from '../../core/guards/ids.ts'
import { kpiById } from '../../core/kpis/catalogue.ts'
import type { DailySeries } from '../../core/stats/types.ts'
import { addDays, lengthOf, overlap, type Day, type DayRange } from '../../core/time/day.ts'
import type { JudgedKpi } from '../../core/verdict/kpi.ts'
import { knownPoints } from '../../charts/line.ts'
import { kpiSeries, slice, weeklySums } from '../../reports/build/kpi-series.ts'
import { measuresOf } from '../../reports/build/measures-of.ts'
import type { BreakRecord, CauseRecord } from '../../store/book/types.ts'
import type { AppContext } from '../context.ts'
import type { JudgedGoal } from '../judge/kpi-input.ts'
import { rollingOf } from '../rolling.ts'
import { startOf } from './progress.ts'

const WEEKS = 13
const DAYS = 7 * WEEKS

export interface KpiChart {
  range: DayRange
  /** Totals: the running sum; ratios and waits: seven days that end on each day; levels: the value. */
  fact: DailySeries
  /** Totals: the same running sum of the stretch before, on these days. */
  before: DailySeries | null
  /** Where the even pace to the plan begins; null: the plan holds for every day. */
  pace: { from: Day; value: number } | null
  /** Where the line would end without what looks bought; null: nothing does. */
  clean: number | null
  /** On the last day with data; null once the window is over. */
  expected: { day: Day; value: number } | null
  causes: { kind: string; from: Day; to: Day; note: string }[]
  /** Days of findings that are taken off or wait for a decision. */
  checks: { guard: GuardId; from: Day; to: Day }[]
  breaks: Day[]
}

export interface KpiSpark {
  /** `week`: sums of weeks; `day`: values by day. */
  by: 'day' | 'week'
  series: DailySeries
  /** What of the plan falls on one point. */
  plan: number | null
}

export interface KpiPictures {
  chart: KpiChart | null
  spark: KpiSpark | null
}

interface Known {
  causes: readonly CauseRecord[]
  breaks: readonly BreakRecord[]
}

export async function picturesOf(
  app: AppContext,
  { scope, input }: JudgedGoal,
  verdict: JudgedKpi,
  known: Known,
): Promise<KpiPictures> {
  const { shape } = scope.kpi
  const { history, dataTo } = input
  if (shape === 'milestone') return { chart: null, spark: null }
  const recent = { from: addDays(dataTo, 1 - DAYS), to: dataTo }
  const rolls = shape === 'ratio' || shape === 'duration'
  const first = addDays(verdict.window.from, -DAYS)
  const trend = rolls
    ? await rollingOf(app, scope, { from: first < recent.from ? first : recent.from, to: dataTo })
    : null
  return {
    chart: chartOf({ scope, input }, verdict, trend, known),
    spark: sparkOf(verdict, shape, trend ?? history, recent),
  }
}

function chartOf(
  { scope, input }: Pick<JudgedGoal, 'scope' | 'input'>,
  verdict: JudgedKpi,
  trend: DailySeries | null,
  known: Known,
): KpiChart | null {
  const { shape } = scope.kpi
  const { window, plan, pointA, raw, clean, expectedToday } = verdict
  const { range, fact, before } = kpiSeries({ verdict, history: input.history, trend }, input.dataTo)
  const last = knownPoints(fact).at(-1)
  if (!last) return null
  const total = shape === 'total'
  const removed = raw !== null && clean !== null ? raw - clean : 0
  const start = startOf({ shape, pointA })
  const accounts = scope.accounts.map((account) => account.id)
  const measures = measuresOf(kpiById(scope.kpi.id).formula)
  const inside = (from: Day, to: Day) => overlap({ from, to }, range) !== null
  return {
    range,
    fact,
    before,
    pace: plan !== null && start !== null && (total || shape === 'level') ? { from: window.from, value: start } : null,
    clean: removed === 0 ? null : total ? last.value - removed : shape === 'level' ? clean : null,
    expected: expectedToday === null || input.dataTo >= window.to ? null : { day: input.dataTo, value: expectedToday },
    causes: known.causes
      .filter((cause) => cause.accounts.length === 0 || cause.accounts.some((account) => accounts.includes(account)))
      .filter((cause) => inside(cause.from, cause.to))
      .map(({ kind, from, to, note }) => ({ kind, from, to, note })),
    checks: input.findings
      .filter((finding) => finding.decision !== 'reject' && inside(finding.range.from, finding.range.to))
      .map(({ guard, range: days }) => ({ guard, ...days })),
    breaks: [
      ...new Set(
        known.breaks
          .filter((mark) => accounts.includes(mark.account) && measures.has(mark.measure) && inside(mark.day, mark.day))
          .map((mark) => mark.day),
      ),
    ],
  }
}

function sparkOf(verdict: JudgedKpi, shape: string, series: DailySeries, recent: DayRange): KpiSpark | null {
  const { plan, window } = verdict
  const total = shape === 'total'
  const shown = total ? { start: recent.from, values: weeklySums(series, recent.to, WEEKS) } : slice(series, recent)
  if (knownPoints(shown).length < 2) return null
  return {
    by: total ? 'week' : 'day',
    series: shown,
    plan: plan === null ? null : total ? (plan * 7) / lengthOf(window) : plan,
  }
}
