/** Changes of several tables at once, each inside the caller's transaction. */
import type { Kysely, Transaction } from 'kysely'
import * as rows from './rows.ts'
import type { OfficeTables } from './tables.ts'
import { guestEmail, ROLES, type Member, type Person, type Role } from './types.ts'

type Tx = Transaction<OfficeTables>

export const hasOwner = async (db: Kysely<OfficeTables>): Promise<boolean> =>
  (await db.selectFrom('person').select('id').where('install_owner', '=', 1).executeTakeFirst()) !== undefined

const guestsOf = (tx: Tx) =>
  tx.selectFrom('person').select('id').where('email', 'like', guestEmail('%')).orderBy('created_at').orderBy('id')

export async function letGuestsGo(tx: Tx, except: string): Promise<void> {
  for (const { id } of await guestsOf(tx).where('id', '!=', except).execute()) await leave(tx, id)
}

/** Enough for a team that looks at the demo together; without an end, a stranger could fill the book. */
const MOST_GUESTS = 20

export async function admit(tx: Tx, guest: Person, { brand, role }: Pick<Member, 'brand' | 'role'>): Promise<boolean> {
  if (await hasOwner(tx)) return false
  const guests = await guestsOf(tx).execute()
  for (const { id } of guests.slice(0, Math.max(0, guests.length + 1 - MOST_GUESTS))) await leave(tx, id)
  await tx.insertInto('person').values(rows.person.in(guest)).execute()
  const { id: person_id, createdAt: created_at } = guest
  await tx.insertInto('member').values({ workspace_id: brand, person_id, role, created_at }).execute()
  return true
}

/** What was done stays known; who did it is forgotten. */
export async function leave(tx: Tx, id: string): Promise<void> {
  for (const table of ['session', 'member', 'api_token'] as const)
    await tx.deleteFrom(table).where('person_id', '=', id).execute()
  await tx.deleteFrom('person').where('id', '=', id).execute()
  await tx.updateTable('audit_entry').set({ person_id: null, person_name: '' }).where('person_id', '=', id).execute()
}

export async function accept(
  tx: Tx,
  invitation: string,
  { person, isNew }: { person: Person; isNew: boolean },
  at: string,
): Promise<boolean> {
  const [used] = await tx
    .updateTable('invitation')
    .set({ used_by: person.id })
    .where('id', '=', invitation)
    .where('used_by', 'is', null)
    .returningAll()
    .execute()
  if (used === undefined) return false
  if (isNew) await tx.insertInto('person').values(rows.person.in(person)).execute()
  const { workspace_id, role } = used
  const known = await tx
    .selectFrom('member')
    .select('role')
    .where('workspace_id', '=', workspace_id)
    .where('person_id', '=', person.id)
    .executeTakeFirst()
  if (known === undefined)
    await tx.insertInto('member').values({ workspace_id, person_id: person.id, role, created_at: at }).execute()
  else if (rank(known.role) < rank(role))
    await tx
      .updateTable('member')
      .set({ role })
      .where('workspace_id', '=', workspace_id)
      .where('person_id', '=', person.id)
      .execute()
  return true
}

const rank = (role: string): number => ROLES.indexOf(role as Role)
