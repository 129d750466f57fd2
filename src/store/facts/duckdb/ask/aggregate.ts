/**
 * Terms × bucket × scope × range → one grouped statement per family of terms, then one row per account and bucket.
 *
 * `known` of `total`:
 * - sum, day-mean: days with a value, of the days of the bucket since the account's first daily figure;
 * - first, last, exact: 1 of 1, or 0 of 1;
 * - post terms: posts that know the measure (day-per-follower: days), of the posts (days with posts) of the bucket;
 * - event terms: events that tell what the term asks, of those that the rest of the filter lets through.
 * A count of posts or events is 0 only between the first and the last one that the store knows; outside it is unknown.
 * Amounts of several currencies are no figure: value null.
 */
import { isAddable, mustBeAskable } from '../../../../core/measures/rules.ts'
import type { MeasureId } from '../../../../core/measures/ids.ts'
import type { Term } from '../../../../core/kpis/types.ts'
import { dayFromNumber, dayNumber } from '../../../../core/time/day.ts'
import type { AggregateQuery, AggregateRow } from '../../store.ts'
import type { Link } from '../link.ts'
import { bucketRange, bucketsOf } from './bucket.ts'
import { eventSpans, figuresFrom, postSpans } from './coverage.ts'
import type { Span } from './coverage.ts'
import { eventFigures } from './events.ts'
import type { EventTerm } from './events.ts'
import { dailyFigures } from './figures.ts'
import { Grid } from './grid.ts'
import { fillFromPeriods, periodFigures } from './periods.ts'
import { followerRates, postCounts, postFigures } from './posts.ts'
import type { PostCount } from './posts.ts'
import { openAsk } from './scope.ts'
import type { Ask } from './scope.ts'
import { importsOf, provenanceOf } from './sources.ts'
import { stocks } from './stocks.ts'

type Take = Term['take']
type Indexed<T extends Term = Term> = { index: number; term: T }
type Of<T extends Take> = Extract<Term, { take: T }>

const POST_TAKES = [
  'post-sum',
  'post-mean',
  'post-median',
  'post-count',
  'post-per-follower',
  'day-per-follower',
] as const
const EVENT_TAKES = ['event-count', 'event-actors', 'event-money', 'event-seconds'] as const

export async function aggregate(db: Link, query: AggregateQuery): Promise<AggregateRow[]> {
  for (const term of query.terms) mustBeAskable(term)
  if (query.range.from > query.range.to || query.terms.length === 0) return []
  const ask = await openAsk(db, query, measuresAsked(query.terms))
  const grid = new Grid(query.terms)
  const terms = query.terms.map((term, index): Indexed => ({ index, term }))
  const pick = <T extends Take>(...takes: T[]) =>
    terms.filter((one): one is Indexed<Of<T>> => (takes as Take[]).includes(one.term.take))

  const dayTotal = await answerDays(ask, grid, pick('sum', 'day-mean', 'exact'))
  await answerStocks(ask, grid, pick('first', 'last'))
  const counts = await answerPosts(ask, grid, pick(...POST_TAKES))
  await answerEvents(ask, grid, pick(...EVENT_TAKES))

  return grid.finish(query.bucket, query.range, (account, bucket, t) => {
    const { take } = query.terms[t]!
    if (take === 'sum' || take === 'day-mean') return dayTotal(account, bucket)
    if (take === 'first' || take === 'last' || take === 'exact') return 1
    if (take === 'day-per-follower') return counts(account, bucket)?.days ?? 0
    return take.startsWith('post-') ? (counts(account, bucket)?.posts ?? 0) : 0
  })
}

const measuresOf = (terms: readonly Indexed<Extract<Term, { measure: MeasureId }>>[]): MeasureId[] => [
  ...new Set(terms.map(({ term }) => term.measure)),
]

/** With the followers that rates divide by. */
function measuresAsked(terms: readonly Term[]): MeasureId[] {
  const asked = terms.flatMap((term) =>
    'measure' in term ? [term.measure, ...('where' in term && term.where ? [term.where] : [])] : [],
  )
  return [...new Set<MeasureId>([...asked, 'followers'])]
}

async function answerDays(
  ask: Ask,
  grid: Grid,
  terms: readonly Indexed<Of<'sum' | 'day-mean' | 'exact'>>[],
): Promise<(account: string, bucket: number) => number> {
  if (terms.length === 0) return () => 0
  const { bucket, range } = ask.query
  const singleDays = bucket === 'day' || range.from === range.to
  const exact = terms.filter(({ term }) => term.take === 'exact')
  const daily = terms.filter(({ term }) => term.take !== 'exact' || singleDays)
  const sums = measuresOf(terms.filter(({ term }) => term.take === 'sum'))
  const flows = measuresOf(daily).filter((measure) => isAddable(measure, 'accounts') && isAddable(measure, 'time'))
  const begin = await figuresFrom(ask)
  const spans = new Map<number, Span>()
  const total = (account: string, index: number): number => {
    let days = spans.get(index)
    if (!days) spans.set(index, (days = spanOfBucket(ask, index)))
    return Math.max(0, days.to - Math.max(days.from, begin.get(account) ?? -Infinity) + 1)
  }

  const figures = await dailyFigures(ask, measuresOf(daily), flows)
  const periods = await periodFigures(ask, [...new Set([...sums, ...measuresOf(exact)])])
  const byMeasure = Map.groupBy(daily, ({ term }) => term.measure)
  const put = (onlySums: boolean, from: typeof figures) => {
    for (const [account, measure, index, figure] of from) {
      const provenance = provenanceOf(ask.sources, figure.sources)
      for (const { index: t, term } of byMeasure.get(measure) ?? []) {
        if (onlySums && term.take !== 'sum') continue
        if (term.take === 'exact') grid.put(account, index, t, { value: figure.sum, known: 1, total: 1 }, provenance)
        else {
          const value = term.take === 'sum' ? figure.sum : figure.sum / figure.days
          const days = Math.max(total(account, index), figure.days)
          grid.put(account, index, t, { value, known: figure.days, total: days }, provenance)
        }
      }
    }
  }
  // Means are of days only: a period's figure must not pass for one, so it is added after them and for sums alone.
  put(false, figures)
  if (periods.length > 0) {
    fillFromPeriods(periods, new Set(sums), figures)
    put(true, figures)
  }
  const taken = new Set<string>()
  for (const figure of periods) {
    if (!figure.exact || figure.bucket === null || figure.subject !== 'account') continue
    const once = JSON.stringify([figure.account, figure.measure, figure.bucket])
    if (taken.has(once)) continue
    taken.add(once)
    for (const { index: t, term } of exact)
      if (term.measure === figure.measure)
        grid.put(
          figure.account,
          figure.bucket,
          t,
          { value: figure.value, known: 1, total: 1 },
          provenanceOf(ask.sources, [figure.source]),
        )
  }
  return total
}

async function answerStocks(ask: Ask, grid: Grid, terms: readonly Indexed<Of<'first' | 'last'>>[]): Promise<void> {
  const byMeasure = Map.groupBy(terms, ({ term }) => term.measure)
  for (const stock of await stocks(ask, measuresOf(terms)))
    for (const { index, term } of byMeasure.get(stock.measure)!) {
      const { value, source } = stock[term.take]
      const provenance = provenanceOf(ask.sources, [source])
      grid.put(stock.account, stock.bucket, index, { value, known: 1, total: 1 }, provenance)
    }
}

async function answerPosts(
  ask: Ask,
  grid: Grid,
  terms: readonly Indexed<Of<(typeof POST_TAKES)[number]>>[],
): Promise<(account: string, bucket: number) => PostCount | undefined> {
  const counted = new Map<string, Map<number, PostCount>>()
  const countOf = (account: string, bucket: number) => counted.get(account)?.get(bucket)
  if (terms.length === 0) return countOf
  for (const count of await postCounts(ask)) {
    const buckets = counted.get(count.account) ?? new Map<number, PostCount>()
    counted.set(count.account, buckets.set(count.bucket, count))
  }
  const counts = terms.filter(({ term }) => term.take === 'post-count')
  if (counts.length > 0) await putPostCounts(ask, grid, counts, countOf)

  const figures = terms.filter(
    (one): one is Indexed<Of<'post-sum' | 'post-mean' | 'post-median'>> =>
      one.term.take === 'post-sum' || one.term.take === 'post-mean' || one.term.take === 'post-median',
  )
  const modes = Map.groupBy(figures, ({ term }) => JSON.stringify([whereOf(term), term.take === 'post-median']))
  for (const group of modes.values()) {
    const where = whereOf(group[0]!.term)
    const median = group[0]!.term.take === 'post-median'
    const byMeasure = Map.groupBy(group, ({ term }) => term.measure)
    for (const figure of await postFigures(ask, measuresOf(group), { ...(where && { where }), median })) {
      const provenance = provenanceOf(ask.sources, figure.sources)
      const total = countOf(figure.account, figure.bucket)!.posts
      for (const { index, term } of byMeasure.get(figure.measure)!) {
        const value = median ? figure.median : term.take === 'post-sum' ? figure.sum : figure.sum / figure.posts
        grid.put(figure.account, figure.bucket, index, { value, known: figure.posts, total }, provenance)
      }
    }
  }

  const rates = terms.filter(
    (one): one is Indexed<Of<'post-per-follower' | 'day-per-follower'>> =>
      one.term.take === 'post-per-follower' || one.term.take === 'day-per-follower',
  )
  for (const rate of await followerRates(ask, measuresOf(rates))) {
    const provenance = provenanceOf(ask.sources, rate.sources)
    const count = countOf(rate.account, rate.bucket)!
    for (const { index, term } of rates) {
      if (term.measure !== rate.measure) continue
      const answer =
        term.take === 'post-per-follower'
          ? { value: rate.perPost, known: rate.posts, total: count.posts }
          : { value: rate.perDay, known: rate.days, total: count.days }
      grid.put(rate.account, rate.bucket, index, answer, provenance)
    }
  }
  return countOf
}

/** A sum limited to posts that know the same measure is not limited at all. */
const whereOf = (term: Of<'post-sum' | 'post-mean' | 'post-median'>): MeasureId | null =>
  term.take === 'post-sum' && term.where !== undefined && term.where !== term.measure ? term.where : null

async function putPostCounts(
  ask: Ask,
  grid: Grid,
  terms: readonly Indexed[],
  countOf: (account: string, bucket: number) => PostCount | undefined,
): Promise<void> {
  for (const [account, span] of await postSpans(ask))
    for (const bucket of bucketsIn(ask, span)) {
      const count = countOf(account, bucket)
      const posts = count?.posts ?? 0
      for (const { index } of terms)
        grid.put(
          account,
          bucket,
          index,
          { value: posts, known: posts, total: posts },
          importsOf(ask.sources, count?.imports ?? []),
        )
    }
}

async function answerEvents(ask: Ask, grid: Grid, terms: readonly Indexed<EventTerm>[]): Promise<void> {
  if (terms.length === 0) return
  const zeroed = terms.filter(({ term }) => term.take !== 'event-seconds')
  const there = new Set<string>()
  for (const [account, types] of await eventSpans(ask)) {
    const buckets = new Map([...types].map(([type, span]) => [type, bucketsIn(ask, span)]))
    for (const [type, own] of buckets) if (own.length > 0) there.add(type)
    for (const { index, term } of zeroed)
      for (const bucket of buckets.get(term.event) ?? [])
        grid.put(account, bucket, index, { value: 0, known: 0, total: 0 })
  }
  for (const { account, bucket, term, value, known, total, currency, imports: numbers } of await eventFigures(
    ask,
    // Of a type that has no events in the range there is nothing to ask.
    terms.filter(({ term }) => there.has(term.event)),
  ))
    grid.put(
      account,
      bucket,
      term,
      // Longer than any answer known is not a number of seconds.
      { value: value === Infinity ? null : value, known, total },
      { ...importsOf(ask.sources, numbers), currency },
    )
}

function bucketsIn(ask: Ask, span: Span): number[] {
  const { bucket, range } = ask.query
  const from = Math.max(span.from, dayNumber(range.from))
  const to = Math.min(span.to, dayNumber(range.to))
  return from > to ? [] : bucketsOf(bucket, { from: dayFromNumber(from), to: dayFromNumber(to) })
}

function spanOfBucket(ask: Ask, index: number): Span {
  const { from, to } = bucketRange(ask.query.bucket, index, ask.query.range)
  return { from: dayNumber(from), to: dayNumber(to) }
}
