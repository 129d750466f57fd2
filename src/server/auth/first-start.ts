/** A fresh installation: the first visitor becomes its owner, or looks at the demo as a guest and becomes it later. */
import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import type { z } from '@hono/zod-openapi'
import { DEMO_BRAND } from '../../app/demo-brand.ts'
import { MeriloError } from '../../core/errors.ts'
import { guestEmail, isGuest, type Person } from '../../store/office/types.ts'
import type { Env } from '../http/env.ts'
import type { Account } from './auth.schemas.ts'
import { checkPassword } from './password-rules.ts'
import { hashPassword } from './password.ts'
import { signIn } from './sessions.ts'

export const guestOf = (c: Context<Env>): Person | null => {
  const person = c.var.signed?.person
  return person !== undefined && isGuest(person) ? person : null
}

/** A guest stays the same person, so that what they did keeps its author. Throws `server.already-set-up`, `server.password-*`. */
export async function becomeOwner(
  c: Context<Env>,
  { email, name, password }: z.output<typeof Account>,
): Promise<Person> {
  const { office } = c.var.services
  checkPassword(password, email)
  if (await office.people.hasOwner()) throw new MeriloError('server.already-set-up')
  const hash = await hashPassword(password)
  const owner: Person = { ...(guestOf(c) ?? freshPerson(c)), email, name, password: hash, installOwner: true }
  if (!(await office.people.claim(owner))) throw new MeriloError('server.already-set-up')
  await office.sessions.removeOf(owner.id)
  await signIn(c, owner)
  return owner
}

/**
 * Nobody proves anything here, so a guest gets the demo alone, as a manager: no people, no tokens, no brands of their own.
 * A stranger who was faster takes nothing away: the installation stays fresh until somebody sets a password.
 */
export async function becomeGuest(c: Context<Env>): Promise<Person> {
  const known = guestOf(c)
  if (known) return known
  const fresh = freshPerson(c)
  const guest: Person = { ...fresh, email: guestEmail(fresh.id), name: c.var.lang === 'ru' ? 'Гость' : 'Guest' }
  const admitted = await c.var.services.office.people.admit(guest, { brand: DEMO_BRAND, role: 'manager' })
  if (!admitted) throw new MeriloError('server.already-set-up')
  await signIn(c, guest)
  return guest
}

export const freshPerson = (c: Context<Env>): Person => ({
  id: randomUUID(),
  email: '',
  name: '',
  password: null,
  totp: null,
  lang: c.var.lang,
  installOwner: false,
  createdAt: c.var.services.now().toISOString(),
})
