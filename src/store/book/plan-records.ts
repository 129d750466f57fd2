/** Records ⇄ rows of what the web application keeps of a brand. */
import type { Insertable, Selectable } from 'kysely'
import type { Tables } from './tables.ts'
import type {
  BrandRecord,
  ClosedMonthRecord,
  ContentItemRecord,
  StepPlanRecord,
  TaskRecord,
  Versioned,
} from './types.ts'

type In<T extends keyof Tables> = Omit<Insertable<Tables[T]>, 'workspace_id'>
type Out<T extends keyof Tables> = Selectable<Tables[T]>

const json = (value: unknown): string => JSON.stringify(value ?? null)
const parse = (text: string): unknown => JSON.parse(text)

export const brand = {
  in: (record: BrandRecord): In<'brand'> => ({
    name: record.name,
    demo: record.demo ? 1 : 0,
    business: record.business,
    currency: record.currency,
    zone: record.zone,
    today: record.today,
    colour: record.colour,
    logo: record.logo,
    retention_months: record.retentionMonths,
    created_at: record.createdAt,
  }),
  out: (row: Out<'brand'>): BrandRecord => ({
    name: row.name,
    demo: row.demo === 1,
    business: row.business,
    currency: row.currency,
    zone: row.zone,
    today: row.today,
    colour: row.colour,
    logo: row.logo,
    retentionMonths: row.retention_months,
    createdAt: row.created_at,
  }),
}

export const versioned = {
  in: ({ version, body, reason, author, at }: Versioned): In<'strategy'> => ({
    version,
    body: json(body),
    reason,
    author,
    at,
  }),
  out: ({ version, body, reason, author, at }: Out<'strategy'>): Versioned => ({
    version,
    body: parse(body),
    reason,
    author,
    at,
  }),
}

export const stepPlan = {
  in: (record: StepPlanRecord): In<'step_plan'> => ({ goal_id: record.goalId, ...versioned.in(record) }),
  out: (row: Out<'step_plan'>): StepPlanRecord => ({ goalId: row.goal_id, ...versioned.out(row) }),
}

export const closedMonth = {
  in: (record: ClosedMonthRecord): In<'closed_month'> => ({ month: record.month, ...versioned.in(record) }),
  out: (row: Out<'closed_month'>): ClosedMonthRecord => ({ month: row.month, ...versioned.out(row) }),
}

export const task = {
  in: ({ doneAt, goalId, ...rest }: TaskRecord): In<'task'> => ({ ...rest, done_at: doneAt, goal_id: goalId }),
  out: (row: Out<'task'>): TaskRecord => ({
    id: row.id,
    title: row.title,
    until: row.until,
    doneAt: row.done_at,
    goalId: row.goal_id,
    step: row.step,
    assignee: row.assignee,
    note: row.note,
    at: row.at,
  }),
}

export const contentItem = {
  in: ({ postId, ...rest }: ContentItemRecord): In<'content_item'> => ({ ...rest, post_id: postId }),
  out: (row: Out<'content_item'>): ContentItemRecord => ({
    id: row.id,
    day: row.day,
    account: row.account,
    format: row.format,
    rubric: row.rubric,
    title: row.title,
    state: row.state as ContentItemRecord['state'],
    postId: row.post_id,
    at: row.at,
  }),
}

export const summary = {
  in: ({ body, at }: { body: unknown; at: string }): In<'summary'> => ({ body: json(body), at }),
  out: (row: Out<'summary'>): { body: unknown; at: string } => ({ body: parse(row.body), at: row.at }),
}
