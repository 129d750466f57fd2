/**
 * What the facts store must answer, written again as plainly as possible over arrays: slow, without SQL, without
 * numbering. It lives here to be compared with the engines and is used nowhere else.
 */
import type { EventFact, Fact, Observation, PostFact } from '../../src/core/facts/types.ts'
import type { EventFilter, Term, TermValue } from '../../src/core/kpis/types.ts'
import type { MeasureId } from '../../src/core/measures/ids.ts'
import { daysBetween, eachDay, lengthOf, monthOf, weekStart } from '../../src/core/time/day.ts'
import type { Day, DayRange } from '../../src/core/time/day.ts'
import type { AggregateQuery, AggregateRow, Bucket } from '../../src/store/facts/store.ts'

export interface ModelImport {
  id: string
  observedAt: string
  facts: readonly Fact[]
}
type Standing<F extends Fact = Fact> = F & { importId: string; place: number }

export const keyOf = (fact: Fact): string =>
  JSON.stringify(
    fact.kind === 'observation'
      ? [fact.account, fact.subject, fact.subjectId, fact.measure, fact.dims, fact.grain, fact.from, fact.to]
      : fact.kind === 'post'
        ? ['post', fact.account, fact.postId]
        : ['event', fact.account, fact.type, fact.eventId],
  )

/** The facts that stand: the import observed last wins; inside an import the last row. */
export function standing(imports: readonly ModelImport[]): Standing[] {
  const order = imports
    .map((one, at) => ({ one, at }))
    .sort((a, b) =>
      a.one.observedAt === b.one.observedAt ? a.at - b.at : a.one.observedAt < b.one.observedAt ? -1 : 1,
    )
  const facts = new Map<string, Standing>()
  order.forEach(({ one }, place) => {
    const rows = one.facts.map((fact, at) => ({ fact, at })).sort((a, b) => a.fact.row - b.fact.row || a.at - b.at)
    for (const { fact } of rows) facts.set(keyOf(fact), { ...fact, importId: one.id, place })
  })
  return [...facts.values()]
}

function bucketRanges(bucket: Bucket, range: DayRange): DayRange[] {
  const name = { range: () => '', day: (day: Day) => day, week: weekStart, month: monthOf }[bucket]
  return [...Map.groupBy(eachDay(range), name).values()].map((days) => ({ from: days[0]!, to: days.at(-1)! }))
}

const inside = (day: Day, range: DayRange): boolean => day >= range.from && day <= range.to
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
const set = (values: readonly string[]): string[] => [...new Set(values)].sort()
const round = (value: number | null): number | null =>
  value === null || Number.isInteger(value) ? value : Number(value.toPrecision(12))

type Answer = TermValue & { answered: boolean }
const answer = (value: number | null, known: number, total: number, from: readonly Standing[] = []): Answer => {
  const observations = from.filter((fact) => fact.kind === 'observation')
  const currencies = set(observations.flatMap((fact) => fact.currency ?? []))
  const mixed = currencies.length > 1 || (currencies.length === 1 && observations.some((one) => one.currency === null))
  return {
    value: mixed ? null : round(value),
    known,
    total,
    currency: currencies.length === 1 ? currencies[0]! : null,
    definitions: set(observations.map((fact) => fact.definition)),
    imports: set(from.map((fact) => fact.importId)),
    answered: true,
  }
}
const silence = (total: number): Answer => ({ ...answer(null, 0, total), answered: false })

export function modelAggregate(facts: readonly Standing[], query: AggregateQuery): AggregateRow[] {
  const accounts = set(facts.map((fact) => fact.account)).filter(
    (account) => query.accounts.length === 0 || query.accounts.includes(account),
  )
  return accounts.flatMap((account) => {
    const own = new Account(facts.filter((fact) => fact.account === account))
    return bucketRanges(query.bucket, query.range).flatMap((bucket): AggregateRow[] => {
      const answers = query.terms.map((term) => own.answer(term, bucket, query))
      if (!answers.some((one) => one.answered)) return []
      const values = answers.map(({ value, known, total, currency, definitions, imports }) => ({
        value,
        known,
        total,
        currency,
        definitions,
        imports,
      }))
      return [{ account, from: bucket.from, to: bucket.to, values }]
    })
  })
}

class Account {
  readonly observations: Standing<Observation>[]
  readonly posts: Standing<PostFact>[]
  readonly events: Standing<EventFact>[]

  constructor(facts: readonly Standing[]) {
    this.observations = facts.filter((fact) => fact.kind === 'observation')
    this.posts = facts.filter((fact) => fact.kind === 'post')
    this.events = facts.filter((fact) => fact.kind === 'event')
  }

  answer(term: Term, bucket: DayRange, query: AggregateQuery): Answer {
    switch (term.take) {
      case 'sum':
      case 'day-mean':
        return this.days(term.take, term.measure, bucket)
      case 'first':
      case 'last':
        return this.stock(term.take, term.measure, bucket)
      case 'exact':
        return this.exact(term.measure, bucket, query)
      case 'post-sum':
      case 'post-mean':
      case 'post-median':
        return this.counters(term, bucket)
      case 'post-count':
        return this.postCount(bucket)
      case 'post-per-follower':
      case 'day-per-follower':
        return this.perFollower(term.take, term.measure, bucket)
      default:
        return this.eventTerm(term, bucket)
    }
  }

  daily(measure: MeasureId, subject = 'account'): Standing<Observation>[] {
    return this.observations.filter(
      (one) => one.measure === measure && one.grain === 'day' && one.dims === '' && one.subject === subject,
    )
  }

  days(take: 'sum' | 'day-mean', measure: MeasureId, bucket: DayRange): Answer {
    const first = this.observations
      .filter((one) => one.grain === 'day' && one.dims === '' && one.subject !== 'post')
      .map((one) => one.from)
      .sort()[0]
    const from = first !== undefined && first > bucket.from ? first : bucket.from
    const total = Math.max(0, lengthOf({ from, to: bucket.to }))
    const own = this.daily(measure).filter((one) => inside(one.from, bucket))
    const told = new Set(own.map((one) => one.from))
    const campaigns = FLOWS.has(measure)
      ? this.daily(measure, 'campaign').filter((one) => inside(one.from, bucket) && !told.has(one.from))
      : []
    let used = [...own, ...campaigns]
    let known = new Set(used.map((one) => one.from)).size
    if (used.length === 0 && take === 'sum') {
      used = this.periods(measure, bucket)
      known = new Set(used.flatMap((one) => [...eachDay(one)])).size
    }
    if (used.length === 0) return silence(total)
    const value = sum(used.map((one) => one.value))
    return answer(take === 'sum' ? value : value / known, known, Math.max(total, known), used)
  }

  /** Whole periods inside the bucket that don't overlap: the account's, else each campaign's. */
  periods(measure: MeasureId, bucket: DayRange): Standing<Observation>[] {
    const all = this.observations.filter(
      (one) =>
        one.measure === measure &&
        one.dims === '' &&
        ['week', 'month', 'period'].includes(one.grain) &&
        one.from >= bucket.from &&
        one.to <= bucket.to,
    )
    const own = all.filter((one) => one.subject === 'account')
    const use = own.length > 0 ? own : all.filter((one) => one.subject === 'campaign')
    return [...Map.groupBy(use, (one) => one.subjectId).values()].flatMap((group) => {
      const taken: Standing<Observation>[] = []
      for (const one of group.sort(
        (a, b) => compare(a.from, b.from) || compare(b.to, a.to) || b.place - a.place || compare(a.grain, b.grain),
      ))
        if (taken.every((other) => other.to < one.from)) taken.push(one)
      return taken
    })
  }

  stock(take: 'first' | 'last', measure: MeasureId, bucket: DayRange): Answer {
    const values = this.daily(measure).sort((a, b) => compare(a.from, b.from))
    const inBucket = values.filter((one) => inside(one.from, bucket))
    if (inBucket.length === 0) return silence(1)
    const before = values.findLast((one) => one.from <= bucket.from && daysBetween(one.from, bucket.from) <= 31)
    const chosen = take === 'last' ? inBucket.at(-1)! : (before ?? inBucket[0]!)
    return answer(chosen.value, 1, 1, [chosen])
  }

  exact(measure: MeasureId, bucket: DayRange, query: AggregateQuery): Answer {
    const single = query.bucket === 'day' || query.range.from === query.range.to
    const [best] = this.observations
      .filter(
        (one) =>
          one.measure === measure &&
          one.subject === 'account' &&
          one.dims === '' &&
          ['week', 'month', 'period'].includes(one.grain) &&
          one.from === bucket.from &&
          one.to === bucket.to,
      )
      .sort((a, b) => b.place - a.place || compare(a.grain, b.grain))
    const day = single ? this.daily(measure).find((one) => one.from === bucket.from) : undefined
    const chosen = best ?? day
    return chosen ? answer(chosen.value, 1, 1, [chosen]) : silence(1)
  }

  /** The latest lifetime counter of a post. */
  counter(post: PostFact, measure: MeasureId): Standing<Observation> | undefined {
    return this.observations
      .filter(
        (one) =>
          one.subject === 'post' &&
          one.subjectId === post.postId &&
          one.measure === measure &&
          one.grain === 'lifetime' &&
          one.dims === '',
      )
      .sort((a, b) => compare(a.to, b.to) || a.place - b.place)
      .at(-1)
  }

  counters(term: Extract<Term, { take: 'post-sum' | 'post-mean' | 'post-median' }>, bucket: DayRange): Answer {
    const posts = this.posts.filter((post) => inside(post.day, bucket))
    const where = term.take === 'post-sum' ? term.where : undefined
    const used = posts
      .filter((post) => where === undefined || this.counter(post, where))
      .flatMap((post) => this.counter(post, term.measure) ?? [])
    if (used.length === 0) return silence(posts.length)
    const values = used.map((one) => one.value).sort((a, b) => a - b)
    const middle = (values[Math.floor((values.length - 1) / 2)]! + values[Math.ceil((values.length - 1) / 2)]!) / 2
    const value =
      term.take === 'post-median' ? middle : term.take === 'post-sum' ? sum(values) : sum(values) / values.length
    return answer(value, used.length, posts.length, used)
  }

  postCount(bucket: DayRange): Answer {
    const days = this.posts.map((post) => post.day).sort()
    if (days.length === 0 || days[0]! > bucket.to || days.at(-1)! < bucket.from) return silence(0)
    const posts = this.posts.filter((post) => inside(post.day, bucket))
    return answer(posts.length, posts.length, posts.length, posts)
  }

  followersOn(day: Day): number | null {
    const [nearest] = this.daily('followers')
      .filter((one) => Math.abs(daysBetween(one.from, day)) <= 7)
      .sort(
        (a, b) => Math.abs(daysBetween(a.from, day)) - Math.abs(daysBetween(b.from, day)) || compare(a.from, b.from),
      )
    return nearest && nearest.value > 0 ? nearest.value : null
  }

  perFollower(take: 'post-per-follower' | 'day-per-follower', measure: MeasureId, bucket: DayRange): Answer {
    const posts = this.posts.filter((post) => inside(post.day, bucket))
    const total = take === 'post-per-follower' ? posts.length : new Set(posts.map((post) => post.day)).size
    const used = posts.flatMap((post) => {
      const counter = this.counter(post, measure)
      const followers = this.followersOn(post.day)
      return counter && followers !== null ? [{ day: post.day, rate: counter.value / followers, counter }] : []
    })
    if (used.length === 0) return silence(total)
    const known = take === 'post-per-follower' ? used.length : new Set(used.map((one) => one.day)).size
    // Sums of a day over the mean of days, or the mean over posts: the numerator is the same.
    return answer(
      sum(used.map((one) => one.rate)) / known,
      known,
      total,
      used.map((one) => one.counter),
    )
  }

  eventTerm(term: Extract<Term, { event: string }>, bucket: DayRange): Answer {
    const all = this.events.filter((event) => event.type === term.event)
    const days = all.map((event) => event.day).sort()
    const here = all.filter((event) => inside(event.day, bucket))
    if (here.length === 0) {
      const within = days.length > 0 && days[0]! <= bucket.to && days.at(-1)! >= bucket.from
      return within && term.take !== 'event-seconds' ? answer(0, 0, 0) : silence(0)
    }
    const { base, told, match } = filters(term.where)
    const total = here.filter(base)
    const known = total.filter(told)
    const chosen = known.filter(match)
    const give = (value: number | null, knownCount: number, currency: string | null = null): Answer => ({
      ...answer(knownCount === 0 && total.length > 0 ? null : value, knownCount, total.length, here),
      currency,
      definitions: [],
    })
    if (term.take === 'event-count') return give(chosen.length, known.length)
    if (term.take === 'event-actors')
      return give(
        new Set(chosen.flatMap((one) => one.actor ?? [])).size,
        known.filter((one) => one.actor !== null).length,
      )
    if (term.take === 'event-money') {
      const paid = chosen.filter((one) => one.minor !== null)
      const currencies = new Set(paid.map((one) => one.currency))
      const count = known.filter((one) => one.minor !== null).length
      if (currencies.size > 1) return give(null, count)
      return give(sum(paid.map((one) => one.minor!)), count, [...currencies][0] ?? null)
    }
    const timed = (one: EventFact) => term.event === 'question' || one.seconds !== null
    const sorted = chosen
      .filter(timed)
      .map((one) => one.seconds ?? Infinity)
      .sort((a, b) => a - b)
    // Nearest rank.
    const rank = sorted.length - Math.floor(sorted.length - sorted.length * term.quantile)
    const value = sorted[Math.max(1, rank) - 1]
    return give(value === undefined || value === Infinity ? null : value, known.filter(timed).length)
  }
}

const SOCIAL = ['vk', 'telegram', 'instagram', 'facebook', 'ok', 'youtube', 'tiktok', 'dzen']
const FLOWS: ReadonlySet<string> = new Set(['likes', 'spend', 'watch_seconds', 'comments', 'engagements'])
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function filters(where: EventFilter = {}) {
  const { origin, tagged, staff, status, tone, answered, live } = where
  return {
    base: (one: EventFact) =>
      (origin === undefined || (origin === 'social' ? SOCIAL.includes(one.origin ?? '') : one.origin === origin)) &&
      (tagged === undefined || (one.source !== null) === tagged) &&
      (answered === undefined || (one.seconds !== null) === answered) &&
      (live === undefined || (one.status === 'live') === live),
    told: (one: EventFact) =>
      (staff === undefined || one.staff !== null) &&
      (status === undefined || one.status !== null) &&
      (tone === undefined || one.tone !== null),
    match: (one: EventFact) =>
      (staff === undefined || one.staff === staff) &&
      (status === undefined || status.includes(one.status!)) &&
      (tone === undefined || one.tone === tone),
  }
}
