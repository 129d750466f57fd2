/** One agreed KPI as the overview shows it: numbers, the reason for its status, and what the guards say about it. */
import { capital } from '../../i18n/capital.ts'
import type { GuardId } from '../../core/guards/ids.ts'
import type { KpiId } from '../../core/kpis/ids.ts'
import type { Direction, Kpi, Unit } from '../../core/kpis/types.ts'
import type { Forecast } from '../../core/stats/types.ts'
import type { Day, DayRange } from '../../core/time/day.ts'
import { counts } from '../../core/verdict/clean.ts'
import type { JudgedFinding } from '../../core/verdict/input.ts'
import type { JudgedKpi } from '../../core/verdict/kpi.ts'
import type { Status } from '../../core/verdict/types.ts'
import { accountName } from '../../i18n/account-name.ts'
import { nameOfKpi } from '../../i18n/kpi-names.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import type { OlderTarget } from '../goal-versions.ts'
import type { JudgedGoal } from '../judge/kpi-input.ts'
import type { KpiPictures } from './kpi-chart.ts'
import { progressOf, startOf } from './progress.ts'

/** A verdict's status, and two states that are none: the first fifth of a period, and no data. */
export type ShownStatus = Status | 'early' | 'no-data'

export interface OverviewKpi extends KpiPictures {
  goal: string
  version: number
  sentence: string
  /** Targets that were agreed on before: they stay visible. */
  older: { target: number; until: Day; reason: string }[]
  kpi: KpiId
  name: string
  /** Account id for the evidence; null: several. */
  account: string | null
  accountName: string
  unit: Unit
  currency: string | null
  better: Direction
  shape: Kpi['shape']
  main: boolean
  window: DayRange
  dataTo: Day
  /** Of the window, by the last day with data. */
  elapsed: number
  pointA: number | null
  pointARange: DayRange
  start: number | null
  plan: number | null
  raw: number | null
  clean: number | null
  /** null once the window is over: what was expected is then the plan. */
  expectedToday: number | null
  forecast: Pick<Forecast, 'value' | 'interval'> | null
  progress: number | null
  status: ShownStatus
  because: string
  change: OverviewChange | null
  findings: KpiFindings[]
}

export interface OverviewChange {
  value: number
  low: number
  high: number
  /** true: more than chance; false: within it; null: the data does not decide, and `why` says why. */
  real: boolean | null
  why: string | null
  /** On which day it was judged where that is not the data's last, and with which accounts it was compared. */
  notes: string[]
  /** Against what would have come anyway, season and trend taken out; else after against before. */
  beyondUsual: boolean
}

/** Findings of one guard that concern the KPI. */
export interface KpiFindings {
  guard: GuardId
  name: string
  count: number
  /** Nobody has decided on them yet. */
  open: number
  /** Taken off the figure. */
  counted: number
}

export function statusOf({ status, reason }: Pick<JudgedKpi, 'status' | 'reason'>): ShownStatus {
  if (reason === 'too-early') return 'early'
  return reason === 'no-data' ? 'no-data' : status
}

export function kpiRow(
  lang: Lang,
  { record, input, scope }: JudgedGoal,
  verdict: JudgedKpi,
  {
    older,
    pictures,
    names,
  }: { older: readonly OlderTarget[]; pictures: KpiPictures; names: ReadonlyMap<string, string> },
): OverviewKpi {
  const { window, pointA, plan, raw, clean, forecast } = verdict
  const { shape } = scope.kpi
  const way = { shape, pointA, plan, clean, better: verdict.better }
  const account = input.account === 'brand' ? null : input.account
  return {
    ...pictures,
    goal: record.id,
    version: record.version,
    sentence: record.sentence,
    older: older.flatMap(({ target, until, reason }) => (target === null ? [] : [{ target, until, reason }])),
    kpi: verdict.kpi,
    name: capital(say(lang, verdict.name)),
    account,
    accountName: names.get(input.account) ?? accountName(lang, { id: input.account, name: '' }),
    unit: verdict.unit,
    currency: verdict.currency,
    better: verdict.better,
    shape,
    main: verdict.main,
    window,
    dataTo: input.dataTo < window.to ? input.dataTo : window.to,
    elapsed: verdict.elapsed,
    pointA,
    pointARange: input.pointARange ?? window,
    start: startOf(way),
    plan,
    raw,
    clean,
    expectedToday: input.dataTo >= window.to ? null : verdict.expectedToday,
    forecast: forecast && { value: forecast.value, interval: forecast.interval },
    progress: progressOf(way),
    status: statusOf(verdict),
    because: say(lang, verdict.because),
    change: changeOf(lang, verdict),
    findings: findingsOf(lang, input.findings),
  }
}

function changeOf(lang: Lang, { change, whyCannotTell, changeNotes }: JudgedKpi): OverviewChange | null {
  if (change === null) return null
  return {
    value: change.value,
    low: change.interval.low,
    high: change.interval.high,
    real: change.real,
    why: change.real === null && whyCannotTell !== null ? say(lang, whyCannotTell) : null,
    notes: changeNotes.map((note) => say(lang, note)),
    beyondUsual: change.method.startsWith('placebo'),
  }
}

function findingsOf(lang: Lang, findings: readonly JudgedFinding[]): KpiFindings[] {
  return [...Map.groupBy(findings, (finding) => finding.guard)].map(([guard, own]) => ({
    guard,
    name: say(lang, { code: `guard.${guard}.name`, params: {} }),
    count: own.length,
    open: own.filter((finding) => !finding.decision).length,
    counted: own.filter(counts).length,
  }))
}

export const kpiNameIn = (lang: Lang, id: KpiId): string => capital(nameOfKpi(lang, id))
