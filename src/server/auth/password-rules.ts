/** What a password must be before it is kept. Length is worth more than classes of signs (NIST SP 800-63B). */
import { MeriloError } from '../../core/errors.ts'

export const LEAST_LENGTH = 10
export const MOST_LENGTH = 200
/** «aaaaaaaaaa» is long, but it is one sign. */
const LEAST_DIFFERENT = 4

/** Throws `server.password-short`, `server.password-plain`, `server.password-email`. */
export function checkPassword(password: string, email: string): void {
  // Code points: an emoji is one sign, and half of it is none.
  const signs = Array.from(password.normalize('NFKC'))
  if (signs.length < LEAST_LENGTH) throw new MeriloError('server.password-short', { least: LEAST_LENGTH })
  if (new Set(signs).size < LEAST_DIFFERENT) throw new MeriloError('server.password-plain')
  const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase()
  if (plain(password) === plain(email)) throw new MeriloError('server.password-email')
}
