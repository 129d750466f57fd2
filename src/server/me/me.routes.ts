/** One's own page: name, password, sessions, own data, leaving. */
import { z } from '@hono/zod-openapi'
import { deleteCookie } from 'hono/cookie'
import { MeriloError } from '../../core/errors.ts'
import { Done } from '../auth/auth.schemas.ts'
import { checkPassword } from '../auth/password-rules.ts'
import { hashPassword } from '../auth/password.ts'
import { COOKIE, signIn } from '../auth/sessions.ts'
import { openRoute, routes } from '../http/routes.ts'
import { MeChange, OwnData, PasswordChange, Proof, Sessions } from './me.schemas.ts'
import { ownData, shownSession } from './own-data.ts'
import { provePassword, selfOf } from './self.ts'

const done = { done: true as const }

export const meRoutes = routes()
  .openapi(
    openRoute({
      method: 'patch',
      path: '/me',
      may: 'person',
      summary: 'Changes one’s name or language',
      body: MeChange,
      answer: Done,
    }),
    async (c) => {
      const { person } = selfOf(c)
      await c.var.services.office.people.save({ ...person, ...c.req.valid('json') })
      return c.json(done, 200)
    },
  )
  .openapi(
    openRoute({
      method: 'post',
      path: '/me/password',
      may: 'person',
      summary: 'A new password; all other sessions end',
      body: PasswordChange,
      answer: Done,
    }),
    async (c) => {
      const { person } = selfOf(c)
      const { current, next } = c.req.valid('json')
      await provePassword(c, person, current)
      checkPassword(next, person.email)
      const changed = { ...person, password: await hashPassword(next) }
      const { office } = c.var.services
      await office.people.save(changed)
      await office.sessions.removeOf(person.id)
      await signIn(c, changed)
      return c.json(done, 200)
    },
  )
  .openapi(
    openRoute({
      method: 'get',
      path: '/me/sessions',
      may: 'person',
      summary: 'Where one is signed in',
      answer: Sessions,
    }),
    async (c) => {
      const { person, session } = selfOf(c)
      const all = await c.var.services.office.sessions.ofPerson(person.id)
      const at = c.var.services.now().toISOString()
      const alive = all.filter((one) => one.expiresAt >= at).toReversed()
      return c.json({ sessions: alive.map((one) => shownSession(one, session.id)) }, 200)
    },
  )
  .openapi(
    openRoute({
      method: 'delete',
      path: '/me/sessions/{session}',
      may: 'person',
      summary: 'Ends one of one’s sessions; `others` ends all but this one',
      params: { session: z.string() },
      answer: Done,
    }),
    async (c) => {
      const { person, session } = selfOf(c)
      const { office } = c.var.services
      const { session: id } = c.req.valid('param')
      if (id === 'others') await office.sessions.removeOf(person.id, session.id)
      else {
        // A session of somebody else is as unknown as one that never was.
        if ((await office.sessions.find(id))?.personId !== person.id) throw new MeriloError('server.not-found')
        await office.sessions.remove(id)
      }
      return c.json(done, 200)
    },
  )
  .openapi(
    openRoute({
      method: 'get',
      path: '/me/export',
      may: 'person',
      summary: 'All that is kept of one’s own person',
      answer: OwnData,
    }),
    async (c) => {
      const { person, session } = selfOf(c)
      c.header('content-disposition', 'attachment; filename="merilo-me.json"')
      return c.json(await ownData(c.var.services.office, person, session), 200)
    },
  )
  .openapi(
    openRoute({
      method: 'post',
      path: '/me/erase',
      may: 'person',
      summary: 'Erases one’s account',
      body: Proof,
      answer: Done,
    }),
    async (c) => {
      const { person } = selfOf(c)
      await provePassword(c, person, c.req.valid('json').password)
      // Every brand would be left without an owner, and the installation open to the next visitor.
      if (person.installOwner) throw new MeriloError('server.owner-stays')
      await c.var.services.office.people.remove(person.id)
      deleteCookie(c, COOKIE, { path: '/' })
      return c.json(done, 200)
    },
  )
