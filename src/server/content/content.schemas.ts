import { z } from '@hono/zod-openapi'
import { CONTENT_MEASURES } from '../../app/content/differences.ts'
import { SPANS, type Span } from '../../app/content/analysis.ts'
import { DIMENSIONS } from '../../app/content/groups.ts'
import { POST_ORDERS } from '../../app/content/list.ts'
import { POST_FLAGS } from '../../app/content/own-posts.ts'
import { PeriodQuery } from '../http/period.ts'

const Day = z.string()
const Range = z.object({ from: Day, to: Day })
const Interval = z.object({ low: z.number(), high: z.number() })
const Known = z.number().nullable()

/** `reach.down`; anything else is the newest first, so that an old link still opens. */
const Sort = z.string().max(40).optional().openapi({ example: 'reach.down' })
const Text = z.string().max(200).optional()

export const PostsQuery = PeriodQuery.extend({
  account: Text,
  format: Text,
  tag: Text,
  weekday: z
    .string()
    .regex(/^[1-7]$/)
    .optional(),
  /** First hour of three. */
  hour: z
    .string()
    .regex(/^\d{1,2}$/)
    .optional(),
  length: Text,
  flag: z.enum(POST_FLAGS).optional(),
  text: Text,
  sort: Sort,
  page: z.coerce.number().int().min(1).max(100_000).default(1),
})
export type PostsAsked = z.output<typeof PostsQuery>

export const AnalysisQuery = PeriodQuery.extend({
  account: Text,
  measure: z.enum(CONTENT_MEASURES).optional(),
  span: z.enum(Object.keys(SPANS) as [Span, ...Span[]]).default('half'),
})
export type AnalysisAsked = z.output<typeof AnalysisQuery>

export const PostQuery = z.object({ account: z.string().max(200), post: z.string().max(200), day: z.string().max(10) })

const Post = z.object({
  account: z.string(),
  id: z.string(),
  day: Day,
  weekday: z.number(),
  hour: Known,
  format: z.string(),
  title: z.string(),
  length: z.number(),
  tags: z.array(z.string()).readonly(),
  url: z.string().nullable(),
  flags: z.array(z.enum(POST_FLAGS)).readonly(),
  reach: Known,
  views: Known,
  likes: Known,
  comments: Known,
  shares: Known,
  saves: Known,
  engagements: Known,
  er: Known,
  err: Known,
})

const Choices = z.array(z.object({ id: z.string(), posts: z.number() }))
const Most = z.object({
  reach: Known,
  views: Known,
  likes: Known,
  comments: Known,
  shares: Known,
  saves: Known,
  engagements: Known,
  er: Known,
  err: Known,
})

export const Posts = z.object({
  posts: z.array(Post).readonly(),
  found: z.number(),
  total: z.number(),
  copies: z.number(),
  page: z.number(),
  pages: z.number(),
  most: Most,
  choices: z.object({
    account: Choices,
    flag: Choices,
    format: Choices,
    weekday: Choices,
    hour: Choices,
    length: Choices,
    tag: Choices,
  }),
})

const against = z.object({ value: z.number(), difference: Interval, p: z.number(), real: z.boolean() }).nullable()
const group = { value: z.number(), interval: Interval.nullable(), posts: z.number(), against }
const Moment = z.object({ weekday: z.number(), hour: z.number() })

export const Analysis = z.object({
  account: z.string().nullable(),
  accounts: Choices,
  measure: z.enum(CONTENT_MEASURES).nullable(),
  measures: z.array(z.enum(CONTENT_MEASURES)).readonly(),
  range: Range,
  differences: z
    .object({
      measure: z.enum(CONTENT_MEASURES),
      all: z.object({ value: z.number(), interval: Interval.nullable(), posts: z.number() }).nullable(),
      groups: z.array(z.object({ by: z.enum(DIMENSIONS), group: z.string(), ...group })),
      compared: z.number(),
      leftOut: z.object({ apart: z.number(), unknown: z.number() }),
    })
    .nullable(),
  time: z
    .object({
      cells: z.array(z.object({ weekday: z.number(), hour: z.number(), enough: z.boolean(), ...group })),
      judged: z.number(),
      best: z.array(Moment),
      worst: z.array(Moment),
      withoutHour: z.number(),
    })
    .nullable(),
  rhythm: z.object({
    range: Range,
    weeks: z.array(
      z.object({
        from: Day,
        posts: z.number(),
        apart: z.number(),
        notes: z.array(z.string()),
        partial: z.boolean(),
      }),
    ),
  }),
})

export const OnePost = z.object({
  post: Post,
  publishedAt: z.string().nullable(),
  counters: z.array(
    z.object({
      measure: z.string(),
      name: z.string(),
      value: z.number(),
      definition: z.string(),
      file: z.string().nullable(),
      by: z.string().nullable(),
      row: z.number(),
      asOf: Day,
      observedAt: z.string(),
    }),
  ),
})

/** The order asked in the address bar. */
export function orderAsked(sort: string | undefined): { by: (typeof POST_ORDERS)[number]; down: boolean } {
  const [by, way] = (sort ?? '').split('.')
  const known = POST_ORDERS.find((order) => order === by)
  return known ? { by: known, down: way === 'down' } : { by: 'day', down: true }
}
