/** One goal's KPI as the judge wants to see it. */
import { findingKey } from '../../core/guards/clean.ts'
import { termsOf } from '../../core/kpis/terms.ts'
import type { Phrase } from '../../core/phrase.ts'
import type { UnderstoodGoal } from '../../core/goals/types.ts'
import { LEAST_POSTS } from '../../core/stats/ratios.ts'
import type { KnownCause, PostWithCounters } from '../../core/guards/types.ts'
import type { JudgedFinding, KpiInput } from '../../core/verdict/input.ts'
import { answeredOn } from '../../core/verdict/looks.ts'
import type { Day, DayRange } from '../../core/time/day.ts'
import type { GoalRecord } from '../../store/book/types.ts'
import { breakDaysOf, breakMarks } from '../breaks.ts'
import type { AppContext } from '../context.ts'
import { causesOf, UNUSUAL } from '../guard-input.ts'
import { baselineOf, historyOf, sourcesOf, spanOf, valueOver, type GoalScope } from '../goal-scope.ts'
import { reachedOn } from '../milestones.ts'
import { phrase } from '../phrases.ts'
import { cleanFigure, concerns } from './clean-figure.ts'
import { sistersOf } from './sisters.ts'
import { durationTerm, isShareOfEvents, ratioItems, waitsOf } from './samples.ts'

export interface JudgedGoal {
  record: GoalRecord
  understood: UnderstoodGoal
  scope: GoalScope
  input: KpiInput
}

export async function kpiInput(
  app: AppContext,
  goal: Omit<JudgedGoal, 'input'>,
  today: Day,
  main: boolean,
  findings: readonly JudgedFinding[],
  causes: readonly KnownCause[],
): Promise<KpiInput> {
  const { record, scope, understood } = goal
  const { kpi } = scope
  const window: DayRange = { from: record.from, to: record.deadline }
  const sources = sourcesOf(scope, termsOf(kpi))
  const span = spanOf(sources) ?? scope.span ?? window
  const dataTo = span.to < today ? span.to : today
  const fact = { from: window.from, to: dataTo < window.to ? dataTo : window.to }
  const baseline = baselineOf(kpi, window)
  const redefined = breakDaysOf(
    kpi,
    scope.accounts.map((account) => account.id),
    await breakMarks(app),
  )
  const compared = { from: baseline.from, to: fact.to }
  const answered = answeredOn({ window, today, dataTo })
  const own = findings.filter((finding) => concerns(finding, kpi, scope.accounts, compared))
  const decisions = own.flatMap((finding) =>
    finding.decision ? [{ finding: findingKey(finding), verdict: finding.decision }] : [],
  )
  const cleaned = (raw: number | null): KpiInput['clean'] => {
    const found = cleanFigure(kpi.id, raw, fact, own, decisions)
    return found === null || found.interval === null ? null : { value: found.clean, interval: found.interval }
  }
  const raw =
    kpi.shape === 'milestone' ? await milestone(app, record) : ((await valueOver(app, scope, fact))?.value ?? null)
  return {
    kpi: kpi.id,
    // One source has a name of its own; a KPI over several belongs to the brand.
    account: sources.length === 1 ? sources[0]!.account : 'brand',
    name: nameOf(goal),
    unit: kpi.unit,
    currency: understood.currency,
    direction: understood.bound === 'at-most' ? 'down' : understood.bound === 'at-least' ? 'up' : kpi.direction,
    shape: kpi.shape,
    main,
    window,
    today,
    dataTo,
    pointA: record.pointA,
    pointARange: baseline,
    plan: record.target,
    raw,
    history: await historyOf(app, scope, { from: span.from, to: dataTo }),
    findings: own,
    redefined,
    exclude: causes.filter((cause) => UNUSUAL.has(cause.kind)).map((cause) => cause.range),
    clean: cleaned(raw),
    ...(answered === null
      ? {}
      : await sistersOf(app, { goal, sources, span: { from: span.from, to: dataTo }, compared, findings })),
    ...(answered === null ? {} : await samples(app, goal, baseline, answered.after, answered.after.to)),
  }
}

/** «новые подписчики ВКонтакте»: the KPI and where. */
export function nameOf({
  scope,
  understood,
}: Pick<JudgedGoal, 'understood'> & { scope: Pick<GoalScope, 'kpi' | 'network'> }): Phrase {
  if (understood.subject !== null) return { code: 'verdict.text', params: { text: understood.subject } }
  const kpi: Phrase = { code: `kpi.${scope.kpi.id}.name`, params: {} }
  return scope.network === null
    ? kpi
    : phrase('app.kpi-on', { kpi, where: { code: `network-in.${scope.network}`, params: {} } })
}

/** A person says that a milestone is reached: `merilo agree --reached GOAL`. */
const milestone = async (app: AppContext, record: GoalRecord): Promise<number> =>
  (await reachedOn(app, record.id)) === null ? 0 : 1

/**
 * Posts of told contests and ad bursts are no part of the usual work on either side, as their days are none of its
 * days. Where hardly any others are left, all stay.
 */
async function usualPosts(
  app: AppContext,
  posts: readonly PostWithCounters[],
  sides: readonly DayRange[],
): Promise<readonly PostWithCounters[]> {
  const unusual = new Map<string, DayRange[]>()
  for (const account of new Set(posts.map((post) => post.account)))
    unusual.set(
      account,
      (await causesOf(app, account)).filter((cause) => UNUSUAL.has(cause.kind)).map((cause) => cause.range),
    )
  const within = (day: Day, range: DayRange) => day >= range.from && day <= range.to
  const usual = posts.filter((post) => !unusual.get(post.account)!.some((range) => within(post.day, range)))
  const enough = (side: DayRange) => usual.filter((post) => within(post.day, side)).length >= LEAST_POSTS
  return sides.every(enough) ? usual : posts
}

/** What the change of a ratio or a waiting time is judged by: its posts, questions or counts on both sides. */
export async function samples(
  app: AppContext,
  { scope }: Pick<JudgedGoal, 'scope'>,
  before: DayRange,
  after: DayRange,
  dataTo: Day,
): Promise<Pick<KpiInput, 'posts' | 'waits' | 'trials'>> {
  const { kpi } = scope
  const where = {
    workspace: app.workspace,
    accounts: scope.accounts.map((account) => account.id),
    range: { from: before.from, to: after.to },
  }
  if (where.accounts.length === 0 || after.to < after.from) return {}
  const duration = durationTerm(kpi)
  if (duration !== null) {
    const questions = await app.facts.events({
      ...where,
      types: [duration.event],
      ...(duration.where ? { where: duration.where } : {}),
    })
    return {
      waits: {
        before: waitsOf(questions, before, dataTo),
        after: waitsOf(questions, after, dataTo),
        quantile: duration.quantile,
      },
    }
  }
  if (kpi.shape !== 'ratio') return {}
  if (isShareOfEvents(kpi)) {
    const [a, b] = [await valueOver(app, scope, before), await valueOver(app, scope, after)]
    if (a?.numerator == null || a.denominator == null || b?.numerator == null || b.denominator == null) return {}
    return {
      trials: {
        before: { successes: a.numerator, n: a.denominator },
        after: { successes: b.numerator, n: b.denominator },
        times: 100,
      },
    }
  }
  const posts = await usualPosts(app, await app.facts.posts(where), [before, after])
  const [followers] = await app.facts.series({ ...where, measures: ['followers'] })
  const of = (range: DayRange) => ratioItems(kpi, posts, followers?.series ?? null, range)
  const [first, second] = [of(before), of(after)]
  return first === null || second === null
    ? {}
    : { posts: { before: first, after: second, times: kpi.unit === 'percent' ? 100 : 1 } }
}
