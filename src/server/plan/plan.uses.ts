/** The plan of a brand: strategy, tasks, the content calendar, notes of what was outside control. */
import { randomUUID } from 'node:crypto'
import { CAUSE_KINDS, saveCause } from '../../app/causes.ts'
import { contentCalendar } from '../../app/content-calendar.ts'
import { stepsOfGoal } from '../../app/goals/detail.ts'
import { saveStrategy } from '../../app/strategy.ts'
import { MeriloError } from '../../core/errors.ts'
import { say } from '../../i18n/say.ts'
import type { ContentItemRecord, TaskRecord } from '../../store/book/types.ts'
import { command, query, type BrandApp } from '../engine/use.ts'
import type { Strategy } from './plan.schemas.ts'

type TaskGiven = Omit<TaskRecord, 'id' | 'at' | 'doneAt'> & { done: boolean }
type ItemGiven = Omit<ContentItemRecord, 'id' | 'at' | 'postId'>

export const planUses = {
  'plan.strategy': query(async (app: BrandApp) => ({
    versions: (await app.book.strategies.all(app.workspace))
      .map(({ version, body, reason, author, at }) => ({ version, body: body as Strategy, reason, author, at }))
      .toReversed(),
  })),
  'plan.save-strategy': command((app: BrandApp, given: { body: Strategy; reason: string | null; after: number }) =>
    saveStrategy(app, { ...given, author: app.person?.name ?? '' }),
  ),

  'plan.steps': query(async (app: BrandApp) => {
    const goals = (await app.book.goals.all(app.workspace)).filter(
      (goal) => goal.replacedBy === null && goal.deadline >= app.today,
    )
    return {
      goals: await Promise.all(
        goals.map(async ({ id, sentence, deadline }) => ({
          id,
          sentence,
          deadline,
          steps: (await stepsOfGoal(app, app.lang, id)).steps.map(({ title, lever, until, caution }) => ({
            title,
            lever,
            until,
            caution,
          })),
        })),
      ),
    }
  }),

  'plan.tasks': query(async (app: BrandApp) => ({ tasks: await app.book.tasks.all(app.workspace) })),
  'plan.save-task': command(async (app: BrandApp, { id, task }: { id: string | null; task: TaskGiven }) => {
    const known = id === null ? null : await find(app.book.tasks.all(app.workspace), id)
    const { done, ...rest } = task
    const record: TaskRecord = {
      ...rest,
      id: known?.id ?? randomUUID(),
      doneAt: done ? (known?.doneAt ?? app.now()) : null,
      at: known?.at ?? app.now(),
    }
    await app.book.tasks.save(app.workspace, record)
    return { id: record.id }
  }),
  'plan.remove-task': command(async (app: BrandApp, { id }: { id: string }) => {
    await find(app.book.tasks.all(app.workspace), id)
    await app.book.tasks.remove(app.workspace, id)
    return { id }
  }),

  'plan.calendar': query((app: BrandApp, { month }: { month: string }) => contentCalendar(app, app.lang, month)),
  'plan.save-item': command(async (app: BrandApp, { id, item }: { id: string | null; item: ItemGiven }) => {
    const known = id === null ? null : await find(app.book.contentItems.all(app.workspace), id)
    const record = { ...item, id: known?.id ?? randomUUID(), postId: known?.postId ?? null, at: known?.at ?? app.now() }
    await app.book.contentItems.save(app.workspace, record)
    return { id: record.id }
  }),
  'plan.remove-item': command(async (app: BrandApp, { id }: { id: string }) => {
    await find(app.book.contentItems.all(app.workspace), id)
    await app.book.contentItems.remove(app.workspace, id)
    return { id }
  }),

  'plan.notes': query(async (app: BrandApp) => {
    const name = (kind: string) => say(app.lang, { code: `cause.${kind}`, params: {} })
    const causes = await app.book.causes.all(app.workspace)
    return {
      notes: causes
        .map(({ id, kind, from, to, note, accounts, importId }) => ({
          id,
          kind,
          kindName: name(kind),
          from,
          to,
          note,
          accounts: [...accounts],
          fromFile: importId !== null,
        }))
        .toReversed(),
      kinds: CAUSE_KINDS.map((id) => ({ id, name: name(id) })),
    }
  }),
  'plan.save-note': command(
    async (app: BrandApp, note: { kind: string; from: string; to: string; note: string; account: string | null }) => {
      const { account, ...rest } = note
      const { id } = await saveCause(app, { ...rest, accounts: account === null ? [] : [account] })
      return { id }
    },
  ),
  'plan.remove-note': command(async (app: BrandApp, { id }: { id: string }) => {
    const cause = await find(app.book.causes.all(app.workspace), id)
    // What a file said is taken back by undoing the file, or it would come again with the next repair.
    if (cause.importId !== null) throw new MeriloError('plan.note-from-file')
    await app.book.causes.remove(app.workspace, id)
    return { id }
  }),
}

async function find<T extends { id: string }>(all: Promise<readonly T[]>, id: string): Promise<T> {
  const found = (await all).find((one) => one.id === id)
  if (!found) throw new MeriloError('server.not-found')
  return found
}
