/** How good a password is, in one word. The server has the last word on what is allowed. */
export const LEAST = 10
const LEAST_DIFFERENT = 4
/** From here on length alone makes guessing hopeless. */
const GOOD = 16

export type Strength = 'empty' | 'short' | 'plain' | 'email' | 'fair' | 'good'

export const lengthOf = (password: string): number => Array.from(password.normalize('NFKC')).length

export function strengthOf(password: string, email: string): Strength {
  const signs = Array.from(password.normalize('NFKC'))
  if (signs.length === 0) return 'empty'
  if (signs.length < LEAST) return 'short'
  const different = new Set(signs).size
  if (different < LEAST_DIFFERENT) return 'plain'
  const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase()
  if (plain(password) === plain(email)) return 'email'
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(password)).length
  return (signs.length >= GOOD && different >= 8) || (signs.length >= GOOD - 3 && kinds >= 3) ? 'good' : 'fair'
}

/** Whether the server would take it. */
export const isAllowed = (strength: Strength): boolean => strength === 'fair' || strength === 'good'
