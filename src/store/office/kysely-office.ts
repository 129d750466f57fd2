/** The office over any engine that Kysely speaks to. */
import type { Kysely } from 'kysely'
import * as rows from './rows.ts'
import type { OfficeTables } from './tables.ts'
import type { Office } from './types.ts'

type Table = keyof OfficeTables

export function kyselyOffice(db: Kysely<OfficeTables>): Omit<Office, 'close'> {
  /** Insert, or replace the row of the same key. */
  const put = async (table: Table, key: readonly string[], row: OfficeTables[Table]): Promise<void> => {
    const rest = Object.fromEntries(Object.entries(row).filter(([column]) => !key.includes(column)))
    await db
      .insertInto(table)
      .values(row)
      .onConflict((conflict) => conflict.columns(key as never).doUpdateSet(rest))
      .execute()
  }
  const list = async <R>(
    table: Table,
    where: Record<string, string>,
    order: string,
    out: (row: never) => R,
  ): Promise<R[]> => {
    let query = db.selectFrom(table).selectAll()
    for (const [column, value] of Object.entries(where)) query = query.where(column as never, '=', value as never)
    return (await query.orderBy(order as never).execute()).map((row) => out(row as never))
  }
  const one = async <R>(table: Table, where: Record<string, string>, out: (row: never) => R): Promise<R | null> => {
    let query = db.selectFrom(table).selectAll()
    for (const [column, value] of Object.entries(where)) query = query.where(column as never, '=', value as never)
    const row = await query.executeTakeFirst()
    return row ? out(row as never) : null
  }
  const drop = async (table: Table, where: Record<string, string>): Promise<void> => {
    let query = db.deleteFrom(table)
    for (const [column, value] of Object.entries(where)) query = query.where(column as never, '=', value as never)
    await query.execute()
  }

  return {
    brands: { all: () => list('brand', {}, 'created_at', rows.brand.out) },
    people: {
      count: async () => {
        const { n } = await db
          .selectFrom('person')
          .select((e) => e.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
        return n
      },
      find: (id) => one('person', { id }, rows.person.out),
      findByEmail: (email) => one('person', { email: email.trim().toLowerCase() }, rows.person.out),
      save: (person) => put('person', ['id'], rows.person.in(person)),
      remove: async (id) => {
        for (const table of ['session', 'member', 'api_token'] as const) await drop(table, { person_id: id })
        await drop('person', { id })
      },
    },
    sessions: {
      find: (id) => one('session', { id }, rows.session.out),
      ofPerson: (person_id) => list('session', { person_id }, 'seen_at', rows.session.out),
      save: (session) => put('session', ['id'], rows.session.in(session)),
      remove: (id) => drop('session', { id }),
      removeOf: async (personId, except) => {
        await db
          .deleteFrom('session')
          .where('person_id', '=', personId)
          .where('id', '!=', except ?? '')
          .execute()
      },
      removeExpired: async (now) => {
        await db.deleteFrom('session').where('expires_at', '<', now).execute()
      },
    },
    members: {
      ofBrand: (workspace_id) => list('member', { workspace_id }, 'created_at', rows.member.out),
      ofPerson: (person_id) => list('member', { person_id }, 'created_at', rows.member.out),
      save: (member) => put('member', ['workspace_id', 'person_id'], rows.member.in(member)),
      remove: (workspace_id, person_id) => drop('member', { workspace_id, person_id }),
    },
    invitations: {
      ofBrand: (workspace_id) => list('invitation', { workspace_id }, 'created_at', rows.invitation.out),
      find: (id) => one('invitation', { id }, rows.invitation.out),
      save: (invitation) => put('invitation', ['workspace_id', 'id'], rows.invitation.in(invitation)),
      remove: (workspace_id, id) => drop('invitation', { workspace_id, id }),
    },
    tokens: {
      ofPerson: (person_id) => list('api_token', { person_id }, 'created_at', rows.token.out),
      find: (id) => one('api_token', { id }, rows.token.out),
      save: (token) => put('api_token', ['id'], rows.token.in(token)),
      remove: (person_id, id) => drop('api_token', { person_id, id }),
    },
    audit: {
      ofBrand: async (brand, limit, before) => {
        let query = db.selectFrom('audit_entry').selectAll().where('workspace_id', '=', brand)
        if (before !== undefined) query = query.where('at', '<', before)
        const found = await query.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute()
        return found.map(rows.audit.out)
      },
      add: (entry) => put('audit_entry', ['workspace_id', 'id'], rows.audit.in(entry)),
    },
    shares: {
      ofBrand: (workspace_id) => list('share_link', { workspace_id }, 'created_at', rows.share.out),
      find: (id) => one('share_link', { id }, rows.share.out),
      save: (link) => put('share_link', ['workspace_id', 'id'], rows.share.in(link)),
    },
  }
}
