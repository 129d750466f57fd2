/**
 * Rate limits on doors that a stranger may push: so many tries per address and per name in a quarter of an hour. Kept in
 * memory: a restart forgives, which a guesser can't cause.
 */
import type { Context } from 'hono'
import { MeriloError } from '../../core/errors.ts'
import type { Env } from '../http/env.ts'

const WINDOW_MS = 15 * 60_000
/** One address may try many names, but not without end. */
const PER_ADDRESS = 60
const MOST_KEPT = 10_000

interface Counter {
  count: number
  until: number
}

const counters = new WeakMap<object, Map<string, Counter>>()

/** Per address. Throws `server.too-many`. */
export function limited(c: Context<Env>, what: string, most: number): void {
  const { address } = c.var
  count(c, `${what}|${address}`, most)
  count(c, `|${address}`, PER_ADDRESS)
}

/** From all addresses together: for what is guessed after something else was proven. Throws `server.too-many`. */
export const limitedEverywhere = (c: Context<Env>, what: string, most: number): void => count(c, what, most)

function count(c: Context<Env>, key: string, most: number): void {
  const { services } = c.var
  let known = counters.get(services)
  if (!known) counters.set(services, (known = new Map()))
  const now = services.now().getTime()
  if (known.size > MOST_KEPT) for (const [other, one] of known) if (one.until < now) known.delete(other)
  const one = known.get(key)
  if (!one || one.until < now) {
    known.set(key, { count: 1, until: now + WINDOW_MS })
    return
  }
  one.count++
  if (one.count > most) throw new MeriloError('server.too-many', { minutes: Math.ceil((one.until - now) / 60_000) })
}
