/**
 * Against requests that another site makes in a signed-in person's browser (CSRF): what changes something must say that
 * it comes from here. Browsers send `Sec-Fetch-Site`, older ones at least `Origin`; a token's request carries no cookie
 * and is safe by that.
 */
import type { MiddlewareHandler } from 'hono'
import { MeriloError } from '../../core/errors.ts'
import type { Env } from './env.ts'

export const sameSite: MiddlewareHandler<Env> = async (c, next) => {
  const { method } = c.req
  const safe = method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
  const byToken = c.req.header('authorization') !== undefined
  if (!safe && !byToken && !isOurs(c.req.raw.headers)) throw new MeriloError('server.cross-site')
  await next()
}

function isOurs(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin === null) return false
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
