/** Facts for the tests: short to write by hand, and at random over a few crowded days. */
import fc from 'fast-check'
import type { EventFact, Fact, Observation, PostFact } from '../../src/core/facts/types.ts'
import type { Term } from '../../src/core/kpis/types.ts'
import type { MeasureId } from '../../src/core/measures/ids.ts'
import { addDays } from '../../src/core/time/day.ts'

export const observation = (over: Partial<Observation>): Observation => {
  const from = over.from ?? '2026-10-01'
  return {
    kind: 'observation',
    account: 'vk:1',
    subject: 'account',
    subjectId: '',
    measure: 'likes',
    dims: '',
    grain: 'day',
    from,
    to: from,
    value: 1,
    currency: null,
    definition: 'test/1',
    row: 1,
    ...over,
  }
}

export const post = (over: Partial<PostFact>): PostFact => ({
  kind: 'post',
  account: 'vk:1',
  postId: 'p1',
  publishedAt: null,
  day: '2026-10-01',
  hour: null,
  format: 'photo',
  title: 'Новый сорт',
  url: null,
  flags: [],
  row: 1,
  ...over,
})

/** A lifetime counter of a post as it stood on `to`. */
export const counter = (postId: string, measure: MeasureId, value: number, over: Partial<Observation> = {}) =>
  observation({ subject: 'post', subjectId: postId, measure, value, grain: 'lifetime', to: '2026-10-31', ...over })

export const event = (over: Partial<EventFact>): EventFact => ({
  kind: 'event',
  type: 'comment',
  account: 'vk:1',
  eventId: 'e1',
  at: null,
  day: '2026-10-01',
  actor: null,
  staff: null,
  ref: null,
  text: null,
  origin: null,
  source: null,
  medium: null,
  campaign: null,
  content: null,
  tone: null,
  status: null,
  seconds: null,
  pages: null,
  minor: null,
  currency: null,
  reach: null,
  engagements: null,
  row: 1,
  ...over,
})

const START = '2026-01-20'
const day = fc.integer({ min: 0, max: 45 }).map((n) => addDays(START, n))
const account = fc.constantFrom('vk:1', 'telegram:2')
const row = fc.integer({ min: 1, max: 50 })
const definition = fc.constantFrom('test/1', 'test/2')
const postId = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5')

/** Halves add up exactly in any order; thirds do not, and must not show it. */
const value = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 0, max: 60 }).map((n) => n / 3),
)

const dayFigure = fc
  .record({
    account,
    day,
    measure: fc.constantFrom<MeasureId>('likes', 'followers', 'reach', 'watch_seconds'),
    value,
    row,
    definition,
    dims: fc.constantFrom('', '', '', 'gender=f'),
  })
  .map(({ day, ...rest }) => observation({ ...rest, from: day, to: day }))

const campaignDay = fc
  .record({
    account,
    day,
    subjectId: fc.constantFrom('c1', 'c2'),
    value: fc.integer({ min: 0, max: 9_000 }),
    row,
    currency: fc.constantFrom('RUB', 'RUB', 'RUB', 'USD'),
  })
  .map(({ day, ...rest }) => observation({ ...rest, subject: 'campaign', measure: 'spend', from: day, to: day }))

const period = fc
  .record({
    account,
    measure: fc.constantFrom<MeasureId>('reach', 'spend'),
    span: fc.constantFrom(
      ['month', '2026-01-01', '2026-01-31'],
      ['month', '2026-02-01', '2026-02-28'],
      ['period', '2026-02-01', '2026-02-28'],
      ['period', '2026-02-03', '2026-02-20'],
      ['week', '2026-02-02', '2026-02-08'],
    ),
    subject: fc.constantFrom('account' as const, 'campaign' as const),
    value: fc.integer({ min: 0, max: 9_000 }),
    row,
  })
  .map(({ span, subject, ...rest }) =>
    observation({
      ...rest,
      subject,
      subjectId: subject === 'campaign' ? 'c1' : '',
      grain: span[0],
      from: span[1],
      to: span[2],
      currency: rest.measure === 'spend' ? 'RUB' : null,
    }),
  )

const published = fc
  .record({ account, postId, day, row, title: fc.constantFrom('a', "b'; --") })
  .map((one) => post(one))

const counted = fc
  .record({
    account,
    subjectId: postId,
    measure: fc.constantFrom<MeasureId>('likes', 'engagements', 'reach', 'comments'),
    from: day,
    age: fc.integer({ min: 0, max: 20 }),
    value: fc.integer({ min: 0, max: 90 }),
    row,
    definition,
  })
  .map(({ age, ...one }) => observation({ ...one, subject: 'post', grain: 'lifetime', to: addDays(one.from, age) }))

const happened = fc
  .record({
    account,
    day,
    row,
    type: fc.constantFrom('comment' as const, 'question' as const, 'lead' as const),
    eventId: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
    actor: fc.constantFrom(null, 'a', 'b', 'c'),
    staff: fc.constantFrom(null, true, false),
    origin: fc.constantFrom(null, 'vk' as const, 'site' as const),
    source: fc.constantFrom(null, 'vk'),
    tone: fc.constantFrom(null, -1, 0, 1),
    status: fc.constantFrom(null, 'live', 'handled'),
    seconds: fc.option(fc.integer({ min: 0, max: 900 })),
    minor: fc.option(fc.integer({ min: 0, max: 100_000 })),
    currency: fc.constantFrom('RUB', 'RUB', 'RUB', 'USD'),
  })
  .map((one) => event(one))

export const someFacts: fc.Arbitrary<Fact[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: dayFigure },
    { weight: 2, arbitrary: campaignDay },
    { weight: 1, arbitrary: period },
    { weight: 3, arbitrary: published },
    { weight: 5, arbitrary: counted },
    { weight: 4, arbitrary: happened },
  ),
  { minLength: 1, maxLength: 60 },
)

export const SOME_TERMS: readonly Term[] = [
  { take: 'sum', measure: 'likes' },
  { take: 'sum', measure: 'watch_seconds' },
  { take: 'sum', measure: 'spend' },
  { take: 'day-mean', measure: 'reach' },
  { take: 'day-mean', measure: 'spend' },
  { take: 'first', measure: 'followers' },
  { take: 'last', measure: 'followers' },
  { take: 'exact', measure: 'reach' },
  { take: 'post-sum', measure: 'likes' },
  { take: 'post-sum', measure: 'engagements', where: 'reach' },
  { take: 'post-sum', measure: 'reach', where: 'reach' },
  { take: 'post-mean', measure: 'comments' },
  { take: 'post-median', measure: 'likes' },
  { take: 'post-count' },
  { take: 'post-per-follower', measure: 'engagements' },
  { take: 'day-per-follower', measure: 'engagements' },
  { take: 'event-count', event: 'comment' },
  { take: 'event-count', event: 'comment', where: { staff: false, live: true } },
  { take: 'event-count', event: 'question', where: { answered: false } },
  { take: 'event-count', event: 'comment', where: { tone: -1, origin: 'social' } },
  { take: 'event-count', event: 'lead', where: { status: ['handled', "x' or true --"], tagged: true } },
  { take: 'event-actors', event: 'comment', where: { staff: false } },
  { take: 'event-money', event: 'lead' },
  { take: 'event-money', event: 'lead', where: { origin: 'vk' } },
  { take: 'event-seconds', event: 'question', quantile: 0.5 },
  { take: 'event-seconds', event: 'question', quantile: 0.9, where: { staff: false } },
  { take: 'event-seconds', event: 'comment', quantile: 0.5 },
]
