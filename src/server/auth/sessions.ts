/** Sessions after lucia's pattern: an opaque cookie, only its hash kept, sliding expiry; API tokens are the same idea. */
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Office, Person } from '../../store/office/types.ts'
import type { Env, Services, Signed } from '../http/env.ts'
import { idOf, makeSecret, proves } from './secrets.ts'

export const COOKIE = 'merilo'
const DAY_MS = 86_400_000
/** A visit is written down at most this often: not every click is a write. */
const SEEN_EVERY_MS = 10 * 60_000
const DEVICE_LENGTH = 160

/** Always a new secret: a cookie that somebody planted, or that was used before, never becomes this person's. */
export async function signIn(c: Context<Env>, person: Person): Promise<void> {
  const { office, config, now } = c.var.services
  const secret = makeSecret()
  const at = now().toISOString()
  await office.sessions.removeExpired(at)
  if (c.var.signed?.session) await office.sessions.remove(c.var.signed.session.id)
  await office.sessions.save({
    id: secret.id,
    secretHash: secret.hash,
    personId: person.id,
    createdAt: at,
    seenAt: at,
    expiresAt: new Date(now().getTime() + config.sessionDays * DAY_MS).toISOString(),
    device: (c.req.header('user-agent') ?? '').slice(0, DEVICE_LENGTH),
  })
  setCookie(c, COOKIE, secret.text, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: config.url.startsWith('https:'),
    maxAge: config.sessionDays * 86_400,
  })
}

export async function signOut(c: Context<Env>): Promise<void> {
  const { signed, services } = c.var
  if (signed?.session) await services.office.sessions.remove(signed.session.id)
  deleteCookie(c, COOKIE, { path: '/' })
}

/** Who asks: by the session's cookie or by a token in `Authorization: Bearer`; null when neither proves anything. */
export async function whoAsks(c: Context<Env>): Promise<Signed | null> {
  const { services } = c.var
  const bearer = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1]
  if (bearer !== undefined) return byToken(services, bearer)
  const cookie = getCookie(c, COOKIE)
  return cookie === undefined ? null : bySession(services, cookie)
}

async function bySession({ office, config, now }: Services, cookie: string): Promise<Signed | null> {
  const session = await office.sessions.find(idOf(cookie))
  const at = now()
  if (session === null || !proves(cookie, session.secretHash) || session.expiresAt < at.toISOString()) return null
  const person = await personOf(office, session.personId)
  if (person === null) return null
  if (at.getTime() - Date.parse(session.seenAt) > SEEN_EVERY_MS)
    await office.sessions.save({
      ...session,
      seenAt: at.toISOString(),
      expiresAt: new Date(at.getTime() + config.sessionDays * DAY_MS).toISOString(),
    })
  return { person, session, token: null }
}

async function byToken({ office, now }: Services, text: string): Promise<Signed | null> {
  const token = await office.tokens.find(idOf(text))
  const at = now()
  if (token === null || !proves(text, token.secretHash)) return null
  if (token.expiresAt !== null && token.expiresAt < at.toISOString()) return null
  const person = await personOf(office, token.personId)
  if (person === null) return null
  if (token.usedAt === null || at.getTime() - Date.parse(token.usedAt) > SEEN_EVERY_MS)
    await office.tokens.save({ ...token, usedAt: at.toISOString() })
  return { person, session: null, token: { brand: token.brand, canWrite: token.canWrite } }
}

const personOf = (office: Office, id: string): Promise<Person | null> => office.people.find(id)
