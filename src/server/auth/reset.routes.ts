/** A forgotten password: the owner of the installation makes a link, the person sets a new one by it. */
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { MeriloError } from '../../core/errors.ts'
import type { Env } from '../http/env.ts'
import { openRoute, routes } from '../http/routes.ts'
import { Done, NewPassword } from './auth.schemas.ts'
import { limited } from './limits.ts'
import { checkPassword } from './password-rules.ts'
import { hashPassword } from './password.ts'
import { makeResetLink, whoResets } from './reset-link.ts'

const Secret = { secret: z.string().max(300) }
const WRONG_LINKS = 20

export const resetRoutes = routes()
  .openapi(
    openRoute({
      method: 'post',
      path: '/reset-links',
      may: 'install',
      summary: 'A link by which a person sets a new password; valid for a day, works once',
      body: z.object({
        person: z.string(),
        /** Turns the second factor off as well. */
        secondFactor: z.boolean(),
      }),
      answer: z.object({ path: z.string(), expiresAt: z.string() }),
    }),
    async (c) => {
      const { office, now } = c.var.services
      const { person: id, secondFactor } = c.req.valid('json')
      const person = await office.people.find(id)
      const link = person && makeResetLink(person, secondFactor, now())
      if (link === null) throw new MeriloError('server.not-found')
      return c.json(link, 200)
    },
  )
  .openapi(
    openRoute({
      method: 'get',
      path: '/reset/{secret}',
      may: 'open',
      summary: 'Whose password a link resets',
      params: Secret,
      answer: z.object({ email: z.string() }),
    }),
    async (c) => c.json({ email: (await linkOf(c, c.req.valid('param').secret)).person.email }, 200),
  )
  .openapi(
    openRoute({
      method: 'post',
      path: '/reset/{secret}',
      may: 'open',
      summary: 'Sets a new password by a link; all sessions end',
      params: Secret,
      body: z.object({ password: NewPassword }),
      answer: Done,
    }),
    async (c) => {
      limited(c, 'reset', 20)
      const { person, secondFactor } = await linkOf(c, c.req.valid('param').secret)
      const { password } = c.req.valid('json')
      checkPassword(password, person.email)
      const { office } = c.var.services
      const changed = { ...person, password: await hashPassword(password) }
      await office.people.save(secondFactor ? { ...changed, totp: null, recovery: [] } : changed)
      await office.sessions.removeOf(person.id)
      return c.json({ done: true as const }, 200)
    },
  )

async function linkOf(c: Context<Env>, secret: string) {
  const { office, now } = c.var.services
  const found = await whoResets(office, secret, now())
  if (found !== null) return found
  limited(c, 'reset-link', WRONG_LINKS)
  throw new MeriloError('server.link-unknown')
}
