/** The office over any engine that Kysely speaks to. */
import { setImmediate as breathe } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import * as rows from './rows.ts'
import { accept, admit, hasOwner, leave, letGuestsGo } from './steps.ts'
import type { OfficeTables } from './tables.ts'
import type { Office } from './types.ts'

type Table = keyof OfficeTables

/** As many as fit into one statement, and into a few milliseconds. */
const SOME = 100

export function kyselyOffice(db: Kysely<OfficeTables>): Omit<Office, 'close'> {
  /** Insert, or replace the row of the same key. */
  const put = async (
    table: Table,
    key: readonly string[],
    row: OfficeTables[Table],
    at: Kysely<OfficeTables> = db,
  ): Promise<void> => {
    const rest = Object.fromEntries(Object.entries(row).filter(([column]) => !key.includes(column)))
    await at
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
    brands: {
      // Asked by every request; the rest of the row may hold a logo.
      all: async () => {
        const columns = ['workspace_id', 'name', 'demo', 'created_at'] as const
        return (await db.selectFrom('brand').select(columns).orderBy('created_at').execute()).map(rows.brand.out)
      },
    },
    summaries: {
      stamps: () => db.selectFrom('summary').select(['workspace_id as brand', 'at']).orderBy('workspace_id').execute(),
      of: async (brands) => {
        const found: ReturnType<typeof rows.summary.out>[] = []
        for (let i = 0; i < brands.length; i += SOME) {
          const some = brands.slice(i, i + SOME)
          const read = await db.selectFrom('summary').selectAll().where('workspace_id', 'in', some).execute()
          found.push(...read.map(rows.summary.out))
          // Whoever asked meanwhile is answered between two hundreds.
          await breathe()
        }
        return found
      },
    },
    people: {
      all: () => list('person', {}, 'created_at', rows.person.out),
      hasOwner: () => hasOwner(db),
      claim: (owner) =>
        db.transaction().execute(async (tx) => {
          if (await hasOwner(tx)) return false
          await letGuestsGo(tx, owner.id)
          await put('person', ['id'], rows.person.in(owner), tx)
          return true
        }),
      admit: (guest, right) => db.transaction().execute((tx) => admit(tx, guest, right)),
      find: (id) => one('person', { id }, rows.person.out),
      findByEmail: (email) => one('person', { email: email.trim().toLowerCase() }, rows.person.out),
      save: (person) => put('person', ['id'], rows.person.in(person)),
      remove: (id) => db.transaction().execute((tx) => leave(tx, id)),
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
      accept: (id, by, at) => db.transaction().execute((tx) => accept(tx, id, by, at)),
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
        if (before !== undefined)
          query = query.where((e) =>
            e.or([e('at', '<', before.at), e.and([e('at', '=', before.at), e('id', '<', before.id)])]),
          )
        const found = await query.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute()
        return found.map(rows.audit.out)
      },
      ofPerson: (person_id) => list('audit_entry', { person_id }, 'at', rows.audit.out),
      add: (entry) => put('audit_entry', ['workspace_id', 'id'], rows.audit.in(entry)),
    },
    shares: {
      ofBrand: (workspace_id) => list('share_link', { workspace_id }, 'created_at', rows.share.out),
      find: (id) => one('share_link', { id }, rows.share.out),
      save: (link) => put('share_link', ['workspace_id', 'id'], rows.share.in(link)),
    },
  }
}
