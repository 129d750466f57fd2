/** Invitations by link: made once, used once, for a time; only a hash of the secret is kept. */
import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { MeriloError } from '../../core/errors.ts'
import { isGuest, type Invitation, type Person } from '../../store/office/types.ts'
import type { z } from '@hono/zod-openapi'
import type { Account } from '../auth/auth.schemas.ts'
import { freshPerson } from '../auth/first-start.ts'
import { limited } from '../auth/limits.ts'
import { checkPassword } from '../auth/password-rules.ts'
import { hashPassword } from '../auth/password.ts'
import { idOf, makeSecret, proves } from '../auth/secrets.ts'
import { signIn } from '../auth/sessions.ts'
import type { Env, Services } from '../http/env.ts'
import type { NewInvitation } from './team.schemas.ts'

const DAY_MS = 86_400_000
/** Wrong links from one address in a quarter of an hour: a mistyped one is forgiven, a search is not. */
const WRONG_LINKS = 20

export async function openInvitations({ office, now }: Services, brand: string) {
  const all = (await office.invitations.ofBrand(brand)).filter(({ usedBy }) => usedBy === null)
  const names = new Map((await office.people.all()).map(({ id, name }) => [id, name]))
  const at = now().toISOString()
  return all.toReversed().map(({ id, role, email, createdBy, createdAt, expiresAt }) => ({
    id,
    role,
    email,
    createdBy: names.get(createdBy) ?? '',
    createdAt,
    expiresAt,
    expired: expiresAt < at,
  }))
}

export async function makeInvitation(c: Context<Env>, { role, email, days }: z.output<typeof NewInvitation>) {
  const { office, now } = c.var.services
  const secret = makeSecret()
  const expiresAt = new Date(now().getTime() + days * DAY_MS).toISOString()
  await office.invitations.save({
    brand: c.var.brand,
    id: secret.id,
    secretHash: secret.hash,
    role,
    email: email?.trim().toLowerCase() ?? null,
    createdBy: c.var.signed!.person.id,
    createdAt: now().toISOString(),
    expiresAt,
    usedBy: null,
  })
  return { id: secret.id, path: `/invite/${secret.text}`, expiresAt }
}

/** Throws `server.link-unknown` for one that is wrong, used, expired or revoked: which of them, a stranger need not know. */
export async function invitationOf(c: Context<Env>, secret: string): Promise<Invitation> {
  const { office, now } = c.var.services
  const invitation = await office.invitations.find(idOf(secret))
  if (
    invitation !== null &&
    proves(secret, invitation.secretHash) &&
    invitation.usedBy === null &&
    invitation.expiresAt >= now().toISOString()
  )
    return invitation
  limited(c, 'invite', WRONG_LINKS)
  throw new MeriloError('server.link-unknown')
}

/**
 * By the signed-in person, or by making an account. Throws `server.invite-other`, `server.email-taken`,
 * `server.password-*`, `server.link-unknown`.
 */
export async function acceptInvitation(
  c: Context<Env>,
  invitation: Invitation,
  account: z.output<typeof Account> | null,
): Promise<Person> {
  const { office, now } = c.var.services
  const person = account === null ? whoIsHere(c) : await newPerson(c, account)
  if (invitation.email !== null && invitation.email !== person.email)
    throw new MeriloError('server.invite-other', { email: invitation.email })
  const at = now().toISOString()
  if (!(await office.invitations.accept(invitation.id, { person, isNew: account !== null }, at)))
    throw new MeriloError('server.link-unknown')
  if (account !== null) await signIn(c, person)
  await office.audit.add({
    brand: invitation.brand,
    id: randomUUID(),
    personId: person.id,
    personName: person.name,
    action: 'invite.accept',
    subject: invitation.role,
    at,
  })
  return person
}

function whoIsHere(c: Context<Env>): Person {
  const { signed } = c.var
  if (signed === null || signed.session === null || isGuest(signed.person))
    throw new MeriloError('server.not-signed-in')
  return signed.person
}

async function newPerson(c: Context<Env>, { email, name, password }: z.output<typeof Account>): Promise<Person> {
  checkPassword(password, email)
  if ((await c.var.services.office.people.findByEmail(email)) !== null) throw new MeriloError('server.email-taken')
  return { ...freshPerson(c), email: email.trim().toLowerCase(), name, password: await hashPassword(password) }
}
