/** One KPI over all its days: level, trend, season, noise, breaks, missing days, and what looks bought in it. */
import { termsOf } from '../../core/kpis/terms.ts'
import { weekdayIndex } from '../../core/stats/flat.ts'
import { resolution } from '../../core/stats/window.ts'
import { slopeOf } from '../../core/stats/trend.ts'
import { increments, knownDays } from '../../core/stats/series.ts'
import { weekdayProfile } from '../../core/stats/weekday.ts'
import { weekdayRhythm } from '../../core/stats/weekday-test.ts'
import type { DailySeries } from '../../core/stats/types.ts'
import type { Kpi } from '../../core/kpis/types.ts'
import type { DayRange } from '../../core/time/day.ts'
import { wordsOfKpi } from '../../i18n/kpi-names.ts'
import type { Lang } from '../../i18n/words.ts'
import { accountLabels } from '../account-labels.ts'
import { breakDaysOf, breakMarks } from '../breaks.ts'
import { shownFinding } from '../checks/shown.ts'
import type { AppContext } from '../context.ts'
import { lineOf } from '../evidence/chart.ts'
import { evidenceScope, type EvidenceScope } from '../evidence/scope.ts'
import { historyOf, sourcesOf, spanOf } from '../goal-scope.ts'
import { BRAND, brandOnly, pointA } from '../point-a.ts'
import { asJudged, findingsOf } from './findings.ts'
import { monthsOf, yearOfMonths, type KpiMonth } from './months.ts'
import { gapsIn } from './quality.ts'
import { shiftsOf } from './shifts.ts'
import { unusualOf } from './unusual.ts'

export type KpiHistory = Awaited<ReturnType<typeof kpiHistory>>

const MONTH_DAYS = 28

/** Throws `kpi.unknown`, `app.account-unknown`. */
export async function kpiHistory(app: AppContext, lang: Lang, named: string, account: string) {
  const scope = await evidenceScope(app, named, account)
  const { kpi } = scope
  const words = wordsOfKpi(lang, kpi.id)
  const sources = sourcesOf(scope, termsOf(kpi))
  const span = spanOf(sources)
  const labels = await accountLabels(app, lang)
  const head = {
    kpi: kpi.id,
    name: words.name,
    shows: words.shows,
    account: labels(account),
    unit: kpi.unit,
    better: kpi.direction,
    shape: kpi.shape,
    span,
    control: { level: kpi.control, why: words.control },
    hackability: { level: kpi.hackability, why: words.hackability },
  }
  return { ...head, past: span === null ? null : await pastOf(app, lang, scope, span) }
}

async function pastOf(app: AppContext, lang: Lang, scope: EvidenceScope, span: DayRange) {
  const { kpi } = scope
  const accounts = scope.accounts.map((one) => one.id)
  const alone = scope.asked !== BRAND
  const marks = await breakMarks(app)
  const days = breakDaysOf(kpi, accounts, marks)
  const usual = alone
    ? await pointA(app, scope.coverage, [kpi])
    : await brandOnly(app, scope.coverage, [kpi], new Set())
  const [line, history, [months = []], exclude, findings] = await Promise.all([
    lineOf(app, lang, scope, span),
    historyOf(app, scope, span),
    monthsOf(app, [kpi], { account: alone ? scope.asked : null, accounts, span }, () => days),
    unusualOf(app, scope.accounts),
    findingsOf(app, scope, span),
  ])
  const labels = await accountLabels(app, lang)
  const noise = kpi.shape === 'milestone' ? null : resolution(history, MONTH_DAYS, exclude)
  const point = usual[0] ?? null
  return {
    point:
      point === null
        ? null
        : {
            value: point.value,
            low: point.low,
            high: point.high,
            from: point.from,
            to: point.to,
            n: point.n,
            unknownShare: point.unknownShare,
            mixedDefinitions: point.mixedDefinitions,
            currency: point.currency,
          },
    line,
    level: kpi.shape === 'total' ? meanOf(history) : null,
    months,
    trend: slopeOf(months.map((month: KpiMonth) => (month.whole && month.comparable ? month.value : null))),
    /** Share of the usual level that a month shows in four cases of five. */
    noticeable: noise?.seen ?? null,
    week: weekOf(kpi, history),
    year: yearOfMonths(months),
    shifts: await shiftsOf(app, scope, history, { findings: asJudged(findings), redefined: days, exclude }),
    missing: missingIn(kpi, history),
    findings: findings.map((one) => shownFinding(lang, one, labels)),
  }
}

/** Mean of the last four weeks of a flow on each day: its level, told in the same unit as its days. */
function meanOf({ start, values }: DailySeries): DailySeries {
  return {
    start,
    values: values.map((_, i) => {
      const known = values.slice(Math.max(0, i - MONTH_DAYS + 1), i + 1).filter((value) => value !== null)
      return i + 1 < MONTH_DAYS || known.length < MONTH_DAYS / 2
        ? null
        : known.reduce((a, b) => a + b, 0) / known.length
    }),
  }
}

/** Of a level its daily movement has a week, not the level itself. */
function weekOf({ shape }: Kpi, history: DailySeries) {
  const line = shape === 'level' ? increments(history) : history
  const first = weekdayIndex(line.start)
  const test = weekdayRhythm(line.values, first)
  if (test === null) return null
  const known = line.values.filter((value) => value !== null)
  const kind = known.every((value) => value >= 0) ? ('multiplicative' as const) : ('additive' as const)
  return { ...test, kind, factors: weekdayProfile(line.values, first, kind).factors }
}

/** Ratios live on the days that have posts or events: a day without any is not missing. */
function missingIn({ shape }: Kpi, history: DailySeries) {
  if (shape === 'ratio' || shape === 'duration') return null
  const gaps = gapsIn(history)
  return {
    days: history.values.length,
    known: knownDays(history.values),
    gaps: gaps.slice(0, 10),
    more: Math.max(0, gaps.length - 10),
  }
}
