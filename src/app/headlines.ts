/**
 * What can be said of a month that has no goal: the few figures of each account that change decisions, clean, beside the
 * month before and the same month a year ago, and whether the difference is more than chance.
 */
import { findingKey } from '../core/guards/clean.ts'
import { kpiById } from '../core/kpis/catalogue.ts'
import type { KpiId } from '../core/kpis/ids.ts'
import type { DailySeries } from '../core/stats/types.ts'
import { addMonths, monthRange, type Day, type DayRange } from '../core/time/day.ts'
import type { JudgedFinding } from '../core/verdict/input.ts'
import type { Headline, HeadlineCompared } from '../reports/data.ts'
import type { Coverage } from '../store/facts/store.ts'
import type { AccountRecord } from '../store/book/types.ts'
import { judgedFindings } from './account-history/findings.ts'
import { judgeStretches } from './account-history/judge-stretches.ts'
import { unusualOf } from './account-history/unusual.ts'
import { breakDaysOf, breakMarks } from './breaks.ts'
import type { AppContext } from './context.ts'
import type { EvidenceScope } from './evidence/scope.ts'
import { historyOf, spanOf } from './goal-scope.ts'
import { cleanFigure, concerns } from './judge/clean-figure.ts'
import { levelsOf, sameDays, type LevelFigure } from './overview/levels.ts'

/** A page of them; each account has a say. */
const MOST = 16
const MOST_OF_ONE = 3
/** How many there are stands beside how many came. */
const AUDIENCE: ReadonlySet<KpiId> = new Set(['followers', 'members'])
const GROWTH: ReadonlySet<KpiId> = new Set(['net_growth', 'new_followers'])
/** Plain counts of work, and what the sales team does: no outcome of social media. */
const NO_HEADLINE: ReadonlySet<KpiId> = new Set(['posts_published', 'handled_leads_share'])

export async function headlinesOf(app: AppContext, coverage: readonly Coverage[], month: string): Promise<Headline[]> {
  const range = monthRange(month)
  const [before, year] = [-1, -12].map((months) => monthRange(addMonths(range.from, months).slice(0, 7)))
  const now = await levelsOf(app, coverage, range, before!)
  const yearAgo = new Map(
    (await levelsOf(app, coverage, range, year!)).flatMap(({ account, figures }) =>
      figures.map((figure) => [`${account} ${figure.kpi}`, figure.before] as const),
    ),
  )
  const most = Math.max(1, Math.min(MOST_OF_ONE, Math.floor(MOST / now.length)))
  const accounts = new Map((await app.book.accounts.all(app.workspace)).map((one) => [one.id, one]))
  const rows = now.map(async ({ account, figures }) => {
    const audience = figures.find(({ kpi }) => AUDIENCE.has(kpi)) ?? null
    const grows = figures.some(({ kpi }) => GROWTH.has(kpi))
    const chosen = figures.filter(
      ({ kpi, value, before: then }) =>
        !NO_HEADLINE.has(kpi) && !(grows && AUDIENCE.has(kpi)) && !(value === 0 && (then ?? 0) === 0),
    )
    const known = { coverage: coverage.filter((one) => one.account === account), record: accounts.get(account) }
    return Promise.all(
      chosen.slice(0, most).map(async (figure): Promise<Headline> => {
        const { kpi, unit, currency, better, value, range: days } = figure
        const own = await subjectOf(app, figure, known)
        const than = (other: DayRange, then: number | null | undefined) =>
          then == null ? null : compared(app, own, figure, { range: sameDays(days, range, other), value: then })
        return {
          account,
          kpi,
          unit,
          currency,
          better,
          raw: value,
          clean: own.clean(value, days),
          audience: GROWTH.has(kpi) ? (audience?.value ?? null) : null,
          before: await than(before!, figure.before),
          year: await than(year!, yearAgo.get(`${account} ${kpi}`)),
        }
      }),
    )
  })
  return (await Promise.all(rows)).flat()
}

interface Subject {
  scope: EvidenceScope
  history: DailySeries
  findings: readonly JudgedFinding[]
  redefined: readonly Day[]
  exclude: readonly DayRange[]
  clean: (value: number, range: DayRange) => number
}

/** All that is known of one KPI of one account, asked once for both comparisons. */
async function subjectOf(
  app: AppContext,
  { kpi, range }: LevelFigure,
  { coverage, record }: { coverage: readonly Coverage[]; record: AccountRecord | undefined },
): Promise<Subject> {
  const { account } = coverage[0]!
  const accounts = record === undefined ? [] : [record]
  const span = spanOf(coverage)!
  const scope = { kpi: kpiById(kpi), network: null, accounts, coverage: [...coverage], span, asked: account }
  const [history, marks, exclude, findings] = await Promise.all([
    historyOf(app, scope, { from: span.from, to: range.to }),
    breakMarks(app),
    unusualOf(app, accounts),
    judgedFindings(app, scope, { from: span.from, to: range.to }),
  ])
  const decisions = findings.flatMap((finding) =>
    finding.decision ? [{ finding: findingKey(finding), verdict: finding.decision }] : [],
  )
  return {
    scope,
    history,
    findings,
    redefined: breakDaysOf(scope.kpi, [account], marks),
    exclude,
    clean: (value, days) => {
      const own = findings.filter((finding) => concerns(finding, scope.kpi, accounts, days))
      return cleanFigure(kpi, value, days, own, decisions)?.clean ?? value
    },
  }
}

async function compared(
  app: AppContext,
  { clean, scope, ...known }: Subject,
  { value, range }: LevelFigure,
  other: { range: DayRange; value: number },
): Promise<HeadlineCompared> {
  const then = clean(other.value, other.range)
  const judged = await judgeStretches(app, scope, { ...known, before: other.range, after: range, pointA: then })
  const change = judged?.change ?? null
  const bounded = change !== null && Number.isFinite(change.value)
  return {
    range: other.range,
    value: then,
    difference: clean(value, range) - then,
    change: bounded ? change.value : null,
    real: bounded ? change.real : null,
  }
}
