/** A ratio or a waiting time over the seven days that end on each day: what a chart shows in place of noisy single days. */
import { evaluateOverAccounts } from '../core/kpis/over-accounts.ts'
import type { Lookup } from '../core/kpis/evaluate.ts'
import { termKey, termsOf } from '../core/kpis/terms.ts'
import { mergeTermValues, UNKNOWN } from '../core/measures/merge.ts'
import type { DailySeries } from '../core/stats/types.ts'
import { addDays, eachDay, type DayRange } from '../core/time/day.ts'
import type { AggregateRow } from '../store/facts/store.ts'
import type { AppContext } from './context.ts'
import type { GoalScope } from './goal-scope.ts'
import { allowed } from './kpi-values.ts'
import { durationTerm, waitsOf } from './judge/samples.ts'

const DAYS = 7

export async function rollingOf(app: AppContext, scope: GoalScope, range: DayRange): Promise<DailySeries> {
  const accounts = scope.accounts.map((account) => account.id)
  const from = addDays(range.from, 1 - DAYS)
  const at =
    durationTerm(scope.kpi) === null
      ? await ratios(app, scope, accounts, { from, to: range.to })
      : await durations(app, scope, accounts, { from, to: range.to })
  return { start: range.from, values: [...eachDay(range)].map((day) => at({ from: addDays(day, 1 - DAYS), to: day })) }
}

type AtWeek = (week: DayRange) => number | null

/** Numerators and denominators are added, then divided. */
async function ratios(
  app: AppContext,
  { kpi }: GoalScope,
  accounts: readonly string[],
  range: DayRange,
): Promise<AtWeek> {
  const terms = termsOf(kpi)
  const place = new Map(terms.map((term, i) => [termKey(term), i]))
  const rows = await app.facts.aggregate({ workspace: app.workspace, accounts, range, bucket: 'day', terms })
  const byAccount = [...Map.groupBy(rows, (row) => row.account).values()].map(
    (own) => new Map(own.map((row) => [row.from, row])),
  )
  return (week) => {
    const lookups = byAccount.map((days): Lookup => {
      const known = [...eachDay(week)]
        .map((day) => days.get(day))
        .filter((row): row is AggregateRow => row !== undefined)
      return (term) =>
        known.length === 0
          ? UNKNOWN
          : mergeTermValues(
              term,
              known.map((row) => row.values[place.get(termKey(term))!]!),
              'time',
            )
    })
    return lookups.length === 0 ? null : allowed(kpi, week, () => evaluateOverAccounts(kpi, week, lookups)).value
  }
}

/** All questions of the week; those without an answer wait longer than any that has one. */
async function durations(
  app: AppContext,
  { kpi }: GoalScope,
  accounts: readonly string[],
  range: DayRange,
): Promise<AtWeek> {
  const term = durationTerm(kpi)!
  const questions = await app.facts.events({
    workspace: app.workspace,
    accounts,
    range,
    types: [term.event],
    ...(term.where ? { where: term.where } : {}),
  })
  return (week) => {
    const waits = waitsOf(questions, week, range.to)
      .map((wait) => (wait.answered ? wait.seconds : Infinity))
      .toSorted((a, b) => a - b)
    const value = waits[Math.min(waits.length - 1, Math.ceil(term.quantile * waits.length) - 1)]
    return value === undefined || !Number.isFinite(value) ? null : value
  }
}
