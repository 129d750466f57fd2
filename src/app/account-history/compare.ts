/** Two stretches of one KPI side by side, and whether the difference is more than the account's usual restlessness. */
import { findingKey } from '../../core/guards/clean.ts'
import { termsOf } from '../../core/kpis/terms.ts'
import type { DailySeries, Interval } from '../../core/stats/types.ts'
import { lengthOf, overlap, type DayRange } from '../../core/time/day.ts'
import type { JudgedFinding } from '../../core/verdict/input.ts'
import { say } from '../../i18n/say.ts'
import type { Lang } from '../../i18n/words.ts'
import { breakDaysOf, breakMarks } from '../breaks.ts'
import type { AppContext } from '../context.ts'
import { evidenceScope, type EvidenceScope } from '../evidence/scope.ts'
import { historyOf, sourcesOf, spanOf, valueOver } from '../goal-scope.ts'
import { cleanFigure } from '../judge/clean-figure.ts'
import { lineOf } from '../evidence/chart.ts'
import { judgedFindings } from './findings.ts'
import { judgeStretches } from './judge-stretches.ts'
import { unusualOf } from './unusual.ts'

export interface Side {
  asked: DayRange
  /** The part of the asked days that has data. */
  range: DayRange
  days: number
  raw: number
  clean: number
  currency: string | null
  line: DailySeries
}

export interface Comparison {
  kpi: string
  unit: EvidenceScope['kpi']['unit']
  shape: EvidenceScope['kpi']['shape']
  better: 'up' | 'down'
  /** The period that is asked about, and the one beside it, whichever came first. */
  now: Side
  other: Side
  /** now − other of the clean figures; of a total with sides of different length: per day. */
  difference: number
  perDay: boolean
  change: {
    /** How much more than the usual course, in the unit of the KPI (of a total: over its days). */
    value: number
    interval: Interval | null
    real: boolean | null
    method: string
    why: string | null
    /** Told events in either stretch are no part of the test. */
    without: boolean
    /** Days until such a difference could be told from chance. */
    neededDays: number | null
  } | null
}

/** Why there is nothing to show: the sides share days, or a side has no data. */
export type NoComparison = 'overlap' | 'now-unknown' | 'other-unknown'

/** Throws `kpi.unknown`, `app.account-unknown`. */
export async function comparisonOf(
  app: AppContext,
  lang: Lang,
  asked: { kpi: string; account: string; now: DayRange; other: DayRange },
): Promise<Comparison | NoComparison> {
  const scope = await evidenceScope(app, asked.kpi, asked.account)
  if (overlap(asked.now, asked.other) !== null) return 'overlap'
  const both = asked.now.from < asked.other.from ? [asked.now, asked.other] : [asked.other, asked.now]
  const findings = await judgedFindings(app, scope, { from: both[0]!.from, to: both[1]!.to })
  const now = await sideOf(app, lang, scope, asked.now, findings)
  if (now === null) return 'now-unknown'
  const other = await sideOf(app, lang, scope, asked.other, findings)
  if (other === null) return 'other-unknown'
  const { kpi } = scope
  const perDay = kpi.shape === 'total' && now.days !== other.days
  const figure = (side: Side) => (perDay ? side.clean / side.days : side.clean)
  return {
    kpi: kpi.id,
    unit: kpi.unit,
    shape: kpi.shape,
    better: kpi.direction,
    now,
    other,
    difference: figure(now) - figure(other),
    perDay,
    change: await changeOf(app, lang, scope, now, other, findings),
  }
}

async function sideOf(
  app: AppContext,
  lang: Lang,
  scope: EvidenceScope,
  asked: DayRange,
  findings: readonly JudgedFinding[],
): Promise<Side | null> {
  const span = spanOf(sourcesOf(scope, termsOf(scope.kpi)))
  const range = span === null ? null : overlap(asked, span)
  if (range === null) return null
  const value = await valueOver(app, scope, range)
  if (value === null || value.value === null) return null
  const clean = cleanFigure(scope.kpi.id, value.value, range, findings, decisionsIn(findings))
  const { series } = await lineOf(app, lang, scope, range)
  return {
    asked,
    range,
    days: lengthOf(range),
    raw: value.value,
    clean: clean?.clean ?? value.value,
    currency: value.currency,
    line: series,
  }
}

const decisionsIn = (findings: readonly JudgedFinding[]) =>
  findings.flatMap((finding) => (finding.decision ? [{ finding: findingKey(finding), verdict: finding.decision }] : []))

/** The judge compares the later stretch with the earlier one; asked the other way round, the answer is turned. */
async function changeOf(
  app: AppContext,
  lang: Lang,
  scope: EvidenceScope,
  now: Side,
  other: Side,
  findings: readonly JudgedFinding[],
): Promise<Comparison['change']> {
  const { kpi } = scope
  const forward = other.range.to < now.range.from
  const [before, after] = forward ? [other, now] : [now, other]
  const span = spanOf(sourcesOf(scope, termsOf(kpi)))!
  const accounts = scope.accounts.map((account) => account.id)
  const [history, marks, exclude] = await Promise.all([
    historyOf(app, scope, { from: span.from, to: after.range.to }),
    breakMarks(app),
    unusualOf(app, scope.accounts),
  ])
  const judged = await judgeStretches(app, scope, {
    before: before.range,
    after: after.range,
    pointA: before.clean,
    history,
    findings,
    redefined: breakDaysOf(kpi, accounts, marks),
    exclude,
  })
  if (judged === null) return null
  const { change, why, neededDays } = judged
  const sign = forward ? 1 : -1
  const known = Number.isFinite(change.interval.low) && Number.isFinite(change.interval.high)
  const ends = [sign * change.interval.low, sign * change.interval.high].toSorted((a, b) => a - b)
  return {
    value: Number.isFinite(change.value) ? sign * change.value : 0,
    interval: known ? { low: ends[0]!, high: ends[1]! } : null,
    real: change.real,
    method: say(lang, { code: 'stats.method', params: { method: change.method } }),
    why: why === null ? null : say(lang, why),
    without: exclude.some((range) => overlap(range, before.range) ?? overlap(range, after.range)),
    neededDays,
  }
}
