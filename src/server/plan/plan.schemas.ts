import { z } from '@hono/zod-openapi'
import { CAUSE_KINDS } from '../../app/causes.ts'
import { isDay } from '../../core/time/day.ts'

const Day = z.string().refine(isDay, 'a day: 2026-10-31')
const Text = z.string().trim().max(4000)

/** The page that holds the work together (METHOD §3): each part in the brand's own words. */
export const STRATEGY_PARTS = ['purpose', 'audience', 'networks', 'rubrics', 'tone', 'budget', 'goals'] as const
export const StrategyBody = z.object({
  purpose: Text.default(''),
  audience: Text.default(''),
  networks: Text.default(''),
  rubrics: Text.default(''),
  tone: Text.default(''),
  budget: Text.default(''),
  goals: Text.default(''),
})
export type Strategy = z.output<typeof StrategyBody>

export const StrategyVersions = z.object({
  /** Newest first. */
  versions: z.array(
    z.object({
      version: z.number(),
      body: StrategyBody,
      reason: z.string().nullable(),
      author: z.string(),
      at: z.string(),
    }),
  ),
})
export const NewStrategy = z.object({
  body: StrategyBody,
  /** Needed from the second version on. */
  reason: z.string().trim().max(500).nullable().default(null),
  /** The version that was edited: another one in between is a conflict. */
  after: z.number().int().min(0),
})
export const Version = z.object({ version: z.number() })

export const Task = z.object({
  id: z.string(),
  title: z.string(),
  until: Day.nullable(),
  doneAt: z.string().nullable(),
  goalId: z.string().nullable(),
  step: z.number().nullable(),
  assignee: z.string().nullable(),
  note: z.string().nullable(),
  at: z.string(),
})
export const Tasks = z.object({ tasks: z.array(Task) })
export const TaskBody = z.object({
  title: z.string().trim().min(1).max(300),
  until: Day.nullable().default(null),
  done: z.boolean().default(false),
  goalId: z.string().max(60).nullable().default(null),
  step: z.number().int().min(0).max(9).nullable().default(null),
  assignee: z.string().trim().max(100).nullable().default(null),
  note: Text.nullable().default(null),
})

export const STATES = ['idea', 'draft', 'approval', 'approved', 'published', 'dropped'] as const
export const ContentItem = z.object({
  id: z.string(),
  day: Day,
  account: z.string().nullable(),
  format: z.string().nullable(),
  rubric: z.string().nullable(),
  title: z.string(),
  state: z.enum(STATES),
  postId: z.string().nullable(),
  at: z.string(),
})
export const ItemBody = ContentItem.omit({ id: true, at: true, postId: true }).extend({
  title: z.string().trim().min(1).max(300),
  account: z.string().max(100).nullable().default(null),
  format: z.string().max(30).nullable().default(null),
  rubric: z.string().trim().max(60).nullable().default(null),
  state: z.enum(STATES).default('idea'),
})

export const MonthQuery = z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) })
export const Calendar = z.object({
  month: z.string(),
  items: z.array(
    ContentItem.extend({
      /** Found among the posts by account, day and words; `unknown`: no posts of these days are known at all. */
      outcome: z.enum(['out', 'missing', 'ahead', 'unknown']),
      came: z.object({ day: Day, url: z.string().nullable(), late: z.number() }).nullable(),
    }),
  ),
  /** What was really published, by day; null: no posts of these days are known at all. */
  posts: z
    .array(
      z.object({
        day: Day,
        account: z.string(),
        accountName: z.string(),
        postId: z.string(),
        format: z.string(),
        formatName: z.string(),
        text: z.string().nullable(),
        url: z.string().nullable(),
        planned: z.boolean(),
      }),
    )
    .nullable(),
  /** Last day that posts are known of: later days are not empty, they are unknown. */
  postsTo: Day.nullable(),
  counts: z.object({
    planned: z.number(),
    due: z.number(),
    out: z.number(),
    missing: z.number(),
    /** Posts outside the plan; null: none are known. */
    beyond: z.number().nullable(),
  }),
})

export const Note = z.object({
  id: z.string(),
  kind: z.string(),
  kindName: z.string(),
  from: Day,
  to: Day,
  note: z.string(),
  accounts: z.array(z.string()),
  /** Came with a file: undone with it, not here. */
  fromFile: z.boolean(),
})
export const Notes = z.object({ notes: z.array(Note), kinds: z.array(z.object({ id: z.string(), name: z.string() })) })
export const NoteBody = z
  .object({
    kind: z.enum(CAUSE_KINDS),
    from: Day,
    to: Day,
    note: z.string().trim().max(500).default(''),
    account: z.string().max(100).nullable().default(null),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'not before the first day' })

export const Steps = z.object({
  goals: z.array(
    z.object({
      id: z.string(),
      sentence: z.string(),
      deadline: Day,
      steps: z.array(z.object({ title: z.string(), lever: z.string(), until: Day, caution: z.string().nullable() })),
    }),
  ),
})
export const Id = z.object({ id: z.string() })
