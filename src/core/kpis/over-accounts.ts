/** One figure for several accounts, joined as METHOD §6 allows. */
import type { EventType } from '../facts/types.ts'
import type { MeasureId } from '../measures/ids.ts'
import { mergeTermValues, UNKNOWN } from '../measures/merge.ts'
import type { DayRange } from '../time/day.ts'
import { evaluateKpi, union, type EvaluatedKpi, type EvaluateOptions, type Lookup } from './evaluate.ts'
import type { Kpi, Term } from './types.ts'
import { termKey, termsOf } from './terms.ts'

/** Figures that a network tells of its own account; leads, visits, spend and mentions have sources of their own. */
const OF_THE_ACCOUNT: ReadonlySet<MeasureId> = new Set<MeasureId>([
  'followers',
  'members',
  'follows',
  'unfollows',
  'net_follows',
  'views',
  'likes',
  'comments',
  'shares',
  'replies',
  'messages',
  'link_clicks',
  'contact_clicks',
  'location_clicks',
  'posts',
  'planned_posts',
])
const EVENTS_OF_THE_ACCOUNT: ReadonlySet<EventType> = new Set<EventType>(['join', 'leave', 'message'])
const ADDITIVE: ReadonlySet<Term['take']> = new Set<Term['take']>([
  'sum',
  'first',
  'last',
  'post-sum',
  'post-count',
  'event-count',
])

/**
 * Each account answers with the alternative that its own network can tell, whole or not at all, and the answers
 * are added. Adding term by term would divide the growth of one account by the followers of another, or drop the
 * account that tells reposts by post because its neighbour tells them by day.
 */
export const staysInsideAccount = (kpi: Kpi): boolean => {
  const terms = termsOf(kpi)
  return (
    terms.length > 1 &&
    terms.every(
      (term) =>
        ADDITIVE.has(term.take) &&
        (!('measure' in term) || OF_THE_ACCOUNT.has(term.measure)) &&
        (!('event' in term) || EVENTS_OF_THE_ACCOUNT.has(term.event)),
    )
  )
}

/**
 * The KPI of several accounts together: `answers[i]` looks up the terms of account i. Throws where METHOD §6
 * forbids joining (`measure.unique-over-accounts`, `measure.quantile-merge`): ask the engine or show each alone.
 */
export function evaluateOverAccounts(
  kpi: Kpi,
  range: DayRange,
  answers: readonly Lookup[],
  options: EvaluateOptions = {},
): EvaluatedKpi {
  const each = answers.map((lookup) => evaluateKpi(kpi, range, lookup, options))
  if (!staysInsideAccount(kpi)) {
    const together: Lookup = (term) =>
      mergeTermValues(
        term,
        answers.map((of) => of(term)),
        'accounts',
      )
    // Two networks name their definitions differently; only a change inside one account is a redefinition.
    const mixedDefinitions = each.some((one) => one.mixedDefinitions)
    return { ...evaluateKpi(kpi, range, together, options), mixedDefinitions }
  }
  const known = each.filter((one) => one.value !== null)
  if (known.length === 0) return each[0] ?? evaluateKpi(kpi, range, () => UNKNOWN, options)
  const add = (numbers: readonly (number | null)[]): number | null =>
    numbers.every((one) => one === null) ? null : numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const numerator = add(known.map((one) => one.numerator))
  const denominator = add(known.map((one) => one.denominator))
  const times = kpi.formula.op === 'divide' ? kpi.formula.times : 1
  return {
    ...known[0]!,
    value: denominator === null ? numerator : denominator === 0 ? null : (numerator! / denominator) * times,
    numerator,
    denominator,
    n: known.reduce((sum, one) => sum + one.n, 0),
    unknownShare: Math.max(...known.map((one) => one.unknownShare)),
    definitions: union(known.map((one) => one.definitions)),
    imports: union(known.map((one) => one.imports)),
    mixedDefinitions: known.some((one) => one.mixedDefinitions),
    used: [...new Map(known.flatMap((one) => one.used).map((term) => [termKey(term), term])).values()],
  }
}
