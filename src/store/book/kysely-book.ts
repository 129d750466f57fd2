/** The book over any engine that Kysely speaks to. Every statement names the workspace. */
import type { Kysely } from 'kysely'
import * as plans from './plan-records.ts'
import * as records from './records.ts'
import type { Tables } from './tables.ts'
import type { Book, ImportRecord } from './types.ts'

type Table = Exclude<keyof Tables, 'schema_version'>

export function kyselyBook(db: Kysely<Tables>): Omit<Book, 'backupTo' | 'close'> {
  /** Insert, or replace the row of the same key. */
  const put = async (table: Table, workspace: string, key: readonly string[], row: object): Promise<void> => {
    const rest = Object.fromEntries(Object.entries(row).filter(([column]) => !key.includes(column)))
    await db
      .insertInto(table)
      .values({ workspace_id: workspace, ...row })
      .onConflict((conflict) => conflict.columns(['workspace_id', ...key] as never).doUpdateSet(rest))
      .execute()
  }
  /** The workspace's rows of a table, in order. The record's `out` knows the columns of its own table. */
  const all = async <R>(
    table: Table,
    order: readonly string[],
    out: (row: never) => R,
    workspace: string,
  ): Promise<R[]> => {
    let query = db.selectFrom(table).selectAll().where('workspace_id', '=', workspace)
    for (const column of order) query = query.orderBy(column as never)
    return (await query.execute()).map((row) => out(row as never))
  }
  const one = async <R>(
    table: Table,
    key: readonly [column: string, value: string],
    out: (row: never) => R,
    workspace: string,
  ): Promise<R | null> => {
    const row = await db
      .selectFrom(table)
      .selectAll()
      .where('workspace_id', '=', workspace)
      .where(key[0] as never, '=', key[1] as never)
      .executeTakeFirst()
    return row ? out(row as never) : null
  }
  const remove = async (table: 'cause' | 'task' | 'content_item', workspace: string, id: string): Promise<void> => {
    await db.deleteFrom(table).where('workspace_id', '=', workspace).where('id', '=', id).execute()
  }
  const removeByImport = async (table: 'cause' | 'break_mark', workspace: string, importId: string): Promise<void> => {
    await db.deleteFrom(table).where('workspace_id', '=', workspace).where('import_id', '=', importId).execute()
  }

  return {
    accounts: {
      all: (workspace) => all('account', ['id'], records.account.out, workspace),
      save: (workspace, account) => put('account', workspace, ['id'], records.account.in(account)),
    },
    imports: {
      all: (workspace) => all('import', ['at', 'id'], records.importRecord.out, workspace),
      find: (workspace, id) => one('import', ['id', id], records.importRecord.out, workspace),
      findByHash: async (workspace, hash) => {
        const found = await db
          .selectFrom('import')
          .selectAll()
          .where('workspace_id', '=', workspace)
          .where('hash', '=', hash)
          .orderBy('at')
          .orderBy('id')
          .execute()
        return mostAlive(found.map(records.importRecord.out))
      },
      save: (workspace, record) => put('import', workspace, ['id'], records.importRecord.in(record)),
    },
    mappings: {
      find: (workspace, fingerprint) => one('mapping', ['fingerprint', fingerprint], records.mapping.out, workspace),
      save: (workspace, fingerprint, mapping) =>
        put('mapping', workspace, ['fingerprint'], records.mapping.in(fingerprint, mapping)),
    },
    goals: {
      all: (workspace) => all('goal', ['id', 'version'], records.goal.out, workspace),
      save: (workspace, goal) => put('goal', workspace, ['id', 'version'], records.goal.in(goal)),
    },
    agreements: {
      all: (workspace) => all('agreement', ['id', 'version'], records.agreement.out, workspace),
      save: (workspace, agreement) => put('agreement', workspace, ['id', 'version'], records.agreement.in(agreement)),
    },
    decisions: {
      all: (workspace) => all('decision', ['at', 'id'], records.decision.out, workspace),
      save: (workspace, decision) => put('decision', workspace, ['id'], records.decision.in(decision)),
    },
    replies: {
      find: (workspace, month) => one('reply', ['month', month], records.reply.out, workspace),
      save: (workspace, reply) => put('reply', workspace, ['month'], records.reply.in(reply)),
    },
    causes: {
      all: (workspace) => all('cause', ['from_day', 'id'], records.cause.out, workspace),
      save: (workspace, cause) => put('cause', workspace, ['id'], records.cause.in(cause)),
      remove: (workspace, id) => remove('cause', workspace, id),
      removeByImport: (workspace, importId) => removeByImport('cause', workspace, importId),
    },
    breaks: {
      all: (workspace) =>
        all('break_mark', ['account', 'measure', 'day', 'import_id'], records.breakMark.out, workspace),
      save: (workspace, mark) =>
        put('break_mark', workspace, ['account', 'measure', 'day', 'import_id'], records.breakMark.in(mark)),
      removeByImport: (workspace, importId) => removeByImport('break_mark', workspace, importId),
    },
    settings: {
      get: (workspace, key) => one('setting', ['name', key], (row: { body: string }) => row.body, workspace),
      set: (workspace, key, value) => put('setting', workspace, ['name'], { name: key, body: value }),
    },
    brand: {
      get: (workspace) => one('brand', ['workspace_id', workspace], plans.brand.out, workspace),
      save: (workspace, brand) => put('brand', workspace, [], plans.brand.in(brand)),
    },
    stepPlans: {
      all: (workspace) => all('step_plan', ['goal_id', 'version'], plans.stepPlan.out, workspace),
      save: (workspace, plan) => put('step_plan', workspace, ['goal_id', 'version'], plans.stepPlan.in(plan)),
    },
    strategies: {
      all: (workspace) => all('strategy', ['version'], plans.versioned.out, workspace),
      save: (workspace, strategy) => put('strategy', workspace, ['version'], plans.versioned.in(strategy)),
    },
    closedMonths: {
      all: (workspace) => all('closed_month', ['month', 'version'], plans.closedMonth.out, workspace),
      save: (workspace, month) => put('closed_month', workspace, ['month', 'version'], plans.closedMonth.in(month)),
    },
    tasks: {
      all: (workspace) => all('task', ['at', 'id'], plans.task.out, workspace),
      save: (workspace, task) => put('task', workspace, ['id'], plans.task.in(task)),
      remove: (workspace, id) => remove('task', workspace, id),
    },
    contentItems: {
      all: (workspace) => all('content_item', ['day', 'id'], plans.contentItem.out, workspace),
      save: (workspace, item) => put('content_item', workspace, ['id'], plans.contentItem.in(item)),
      remove: (workspace, id) => remove('content_item', workspace, id),
    },
    summary: {
      get: (workspace) => one('summary', ['workspace_id', workspace], plans.summary.out, workspace),
      save: (workspace, summary) => put('summary', workspace, [], plans.summary.in(summary)),
    },
  }
}

/** The same bytes may have been imported, undone and imported again: what is done counts, then what hangs. */
const mostAlive = (found: readonly ImportRecord[]): ImportRecord | null =>
  found.findLast((one) => one.status === 'done') ??
  found.findLast((one) => one.status === 'pending') ??
  found.at(-1) ??
  null
