/** Where a person belongs who is not signed in, or who is and asks for the door. Pure. */
import type { Search } from './search.ts'
import type { Me } from './session.ts'

interface Place {
  to: string
  search?: Search
}

/** Pages that are read without signing in. */
const OPEN = /^\/(start|sign-in)$|^\/(invite|reset)\//

/** A guest of the demo may still become the owner; an owner without brands chooses the first one. */
const mayBegin = ({ person, brands }: Pick<Me, 'person' | 'brands'>): boolean =>
  person !== null && (person.guest || (person.installOwner && brands.length === 0))

/** Where to go after signing in: only our own pages, whatever the address bar says. */
export const safeNext = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])/.test(next) && !OPEN.test(next) ? next : '/'

/** null: stay. `?next=` remembers where a signed-out person wanted to go. */
export function placeFor(
  me: Pick<Me, 'state' | 'person' | 'brands'>,
  { pathname, searchStr }: { pathname: string; searchStr: string },
): Place | null {
  const { state } = me
  if (state === 'signed-in') {
    const begins = mayBegin(me)
    if (pathname === '/' && begins && me.brands.length === 0) return { to: '/start' }
    return pathname === '/sign-in' || (pathname === '/start' && !begins) ? { to: '/' } : null
  }
  if (pathname.startsWith('/invite/') || pathname.startsWith('/reset/')) return null
  if (state === 'fresh') return pathname === '/start' ? null : { to: '/start' }
  if (pathname === '/sign-in') return null
  if (OPEN.test(pathname) || pathname === '/') return { to: '/sign-in' }
  return { to: '/sign-in', search: { next: pathname + searchStr } }
}
