/**
 * Secrets that are shown once and kept as hashes: sessions, tokens, invitations, links. A secret is `id.secret`; the id
 * finds the row, the hash proves the rest. 160 random bits need no slow hash (unlike passwords).
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export interface Secret {
  id: string
  hash: string
  /** `id.secret`: given to the person, never kept. */
  text: string
}

export function makeSecret(): Secret {
  const id = randomBytes(10).toString('hex')
  const secret = randomBytes(20).toString('base64url')
  return { id, hash: hashOf(secret), text: `${id}.${secret}` }
}

export const idOf = (text: string): string => text.slice(0, Math.max(0, text.indexOf('.')))

export function proves(text: string, hash: string): boolean {
  const given = Buffer.from(hashOf(text.slice(text.indexOf('.') + 1)))
  const kept = Buffer.from(hash)
  return given.length === kept.length && timingSafeEqual(given, kept)
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
