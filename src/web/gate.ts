/** Where a person belongs who is not signed in, or who is and asks for the door. Pure. */
import type { Search } from './search.ts'
import type { Me } from './session.ts'

interface Place {
  to: string
  search?: Search
}

/** Pages that are read without signing in. */
const OPEN = /^\/(start|sign-in)$|^\/invite\//

/** Where to go after signing in: only our own pages, whatever the address bar says. */
export const safeNext = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])/.test(next) && !OPEN.test(next) ? next : '/'

/** null: stay. `?next=` remembers where a signed-out person wanted to go. */
export function placeFor(
  state: Me['state'],
  { pathname, searchStr }: { pathname: string; searchStr: string },
): Place | null {
  if (state === 'signed-in') return pathname === '/sign-in' || pathname === '/start' ? { to: '/' } : null
  if (pathname.startsWith('/invite/')) return null
  if (state === 'fresh') return pathname === '/start' ? null : { to: '/start' }
  if (pathname === '/sign-in') return null
  if (OPEN.test(pathname) || pathname === '/') return { to: '/sign-in' }
  return { to: '/sign-in', search: { next: pathname + searchStr } }
}
