/** A person about themselves, at their own browser: a token shows and changes nothing of a person. */
import type { Context } from 'hono'
import { MeriloError } from '../../core/errors.ts'
import { isGuest, type Person, type Session } from '../../store/office/types.ts'
import { isPassword } from '../auth/password.ts'
import { limitedEverywhere } from '../auth/limits.ts'
import type { Env } from '../http/env.ts'

/** Throws `server.forbidden` for a token, and for a guest, who has nothing of their own yet. */
export function selfOf(c: Context<Env>): { person: Person; session: Session } {
  const { person, session } = c.var.signed!
  if (session === null || isGuest(person)) throw new MeriloError('server.forbidden')
  return { person, session }
}

/**
 * Before what a stranger at an unlocked computer must not do. Throws `server.password-needed` (422 and not 401: the person
 * is signed in) and `server.too-many`.
 */
export async function provePassword(c: Context<Env>, person: Person, password: string): Promise<void> {
  limitedEverywhere(c, `password:${person.id}`, 10)
  if (!(await isPassword(password, person.password))) throw new MeriloError('server.password-needed')
}
