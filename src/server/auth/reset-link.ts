/**
 * A link for a new password, made by the owner of the installation (or at its machine) and given to the person by hand.
 * Nothing is kept of it: it is proven by the hash of the present password, so it works once and ends with any change of it.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { isGuest, type Office, type Person } from '../../store/office/types.ts'

const VALID_MS = 24 * 3_600_000

export interface ResetLink {
  path: string
  expiresAt: string
}

/** `secondFactor`: the link also turns the second factor off, for a lost phone. null for a person without a password. */
export function makeResetLink(person: Person, secondFactor: boolean, now: Date): ResetLink | null {
  if (person.password === null || isGuest(person)) return null
  const until = now.getTime() + VALID_MS
  const claim = `${person.id}.${until.toString(36)}.${secondFactor ? 'f' : 'p'}`
  return { path: `/reset/${claim}.${proofOf(claim, person.password)}`, expiresAt: new Date(until).toISOString() }
}

/** Who the link is for; null for one that is wrong, used or expired. */
export async function whoResets(
  office: Office,
  secret: string,
  now: Date,
): Promise<{ person: Person; secondFactor: boolean } | null> {
  const [, claim, id, until, kind, proof] = /^((.+)\.([0-9a-z]+)\.([pf]))\.([\w-]+)$/.exec(secret) ?? []
  if (claim === undefined || Number.parseInt(until!, 36) < now.getTime()) return null
  const person = await office.people.find(id!)
  if (person === null || person.password === null) return null
  const given = Buffer.from(proof!)
  const wanted = Buffer.from(proofOf(claim, person.password))
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null
  return { person, secondFactor: kind === 'f' }
}

const proofOf = (claim: string, hash: string): string =>
  createHmac('sha256', hash).update(`reset ${claim}`).digest('base64url')
