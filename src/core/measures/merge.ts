/**
 * Joining answers of an engine over accounts or over buckets of time, by the kind of measure (METHOD §6).
 * Unknown stays unknown: `known` and `total` add up and a null adds nothing. Every merge is associative, so
 * months made of weeks and years made of months agree; over accounts order does not matter, over time the
 * answers stand in order of time.
 */
import { MeriloError } from '../errors.ts'
import type { Term, TermValue } from '../kpis/types.ts'
import { mustBeAddable } from './rules.ts'

export type MergeAlong = 'time' | 'accounts'

export const UNKNOWN: TermValue = { value: null, known: 0, total: 0, currency: null, definitions: [], imports: [] }

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort()

/** Throws `measure.unique-over-…`, `measure.quantile-merge`, `measure.actors-merge`, `money.mixed-currencies`. */
export function mergeTermValues(term: Term, values: readonly TermValue[], along: MergeAlong): TermValue {
  return {
    value: mergeNumbers(term, values, along),
    known: values.reduce((sum, one) => sum + one.known, 0),
    total: values.reduce((sum, one) => sum + one.total, 0),
    currency: oneCurrency(values),
    definitions: union(values.map((one) => one.definitions)),
    imports: union(values.map((one) => one.imports)),
  }
}

/** The only currency among the values, or null. Two currencies are never one amount: `money.mixed-currencies`. */
export function oneCurrency(values: readonly Pick<TermValue, 'currency'>[]): string | null {
  const [a, b] = new Set(values.map((one) => one.currency).filter((currency) => currency !== null))
  if (a !== undefined && b !== undefined) throw new MeriloError('money.mixed-currencies', { a, b })
  return a ?? null
}

function mergeNumbers(term: Term, values: readonly TermValue[], along: MergeAlong): number | null {
  const known = values.filter((one): one is TermValue & { value: number } => one.value !== null)
  if (known.length === 0) return null
  switch (term.take) {
    case 'sum':
    case 'post-sum':
    case 'post-count':
    case 'event-count':
    case 'event-money':
      return known.reduce((sum, one) => sum + one.value, 0)
    case 'first':
    case 'last':
      if (along === 'accounts') return known.reduce((sum, one) => sum + one.value, 0)
      return (term.take === 'first' ? known[0] : known.at(-1))!.value
    case 'exact':
      return onlyOne(known, values, along, () => mustBeAddable(term.measure, along))
    case 'day-mean':
    case 'post-mean':
    case 'post-per-follower':
    case 'day-per-follower':
      return weightedMean(known)
    case 'post-median':
    case 'event-seconds':
      return onlyOne(known, values, along, () => {
        throw new MeriloError('measure.quantile-merge', { take: term.take })
      })
    case 'event-actors':
  }
  return onlyOne(known, values, along, () => {
    throw new MeriloError('measure.actors-merge', { event: term.event })
  })
}

/** Mean of means weighted by the days or posts behind each. */
function weightedMean(known: readonly { value: number; known: number }[]): number | null {
  const weight = known.reduce((sum, one) => sum + one.known, 0)
  return weight === 0 ? null : known.reduce((sum, one) => sum + one.value * one.known, 0) / weight
}

/**
 * A figure that can't be joined still stands when no other account has one (a site has no reach of posts).
 * Over time that would present one month's people as those of two, so there even an unknown neighbour refuses.
 */
function onlyOne(
  known: readonly { value: number }[],
  all: readonly TermValue[],
  along: MergeAlong,
  refuse: () => void,
): number {
  if (known.length > 1 || (along === 'time' && all.length > 1)) refuse()
  return known[0]!.value
}
