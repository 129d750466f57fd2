/** The second factor: shown, confirmed by a code of it, turned off by the password. */
import { Done } from '../auth/auth.schemas.ts'
import { beginSecondFactor, confirmSecondFactor, saveCodes } from '../auth/second-factor.ts'
import { MeriloError } from '../../core/errors.ts'
import { openRoute, routes } from '../http/routes.ts'
import { Code, Enrolment, Proof, RecoveryCodes, SecondFactor } from './me.schemas.ts'
import { provePassword, selfOf } from './self.ts'

export const secondFactorRoutes = routes()
  .openapi(
    openRoute({
      method: 'get',
      path: '/me/second-factor',
      may: 'person',
      summary: 'Whether it is on, and how many recovery codes are left',
      answer: SecondFactor,
    }),
    (c) => {
      const { totp, recovery = [] } = selfOf(c).person
      return c.json({ on: totp !== null, codesLeft: recovery.length }, 200)
    },
  )
  .openapi(
    openRoute({
      method: 'post',
      path: '/me/second-factor',
      may: 'person',
      summary: 'A secret for the authenticator app; it is on only after a code of it',
      body: Proof,
      answer: Enrolment,
    }),
    async (c) => {
      const { person } = selfOf(c)
      await provePassword(c, person, c.req.valid('json').password)
      if (person.totp !== null) throw new MeriloError('server.conflict')
      return c.json(beginSecondFactor(c, person), 200)
    },
  )
  .openapi(
    openRoute({
      method: 'post',
      path: '/me/second-factor/confirm',
      may: 'person',
      summary: 'Turns it on; answers with recovery codes, shown once',
      body: Code,
      answer: RecoveryCodes,
    }),
    async (c) => c.json({ codes: await confirmSecondFactor(c, selfOf(c).person, c.req.valid('json').code) }, 200),
  )
  .openapi(
    openRoute({
      method: 'post',
      path: '/me/second-factor/codes',
      may: 'person',
      summary: 'New recovery codes; the old ones end',
      body: Proof,
      answer: RecoveryCodes,
    }),
    async (c) => {
      const { person } = selfOf(c)
      await provePassword(c, person, c.req.valid('json').password)
      if (person.totp === null) throw new MeriloError('server.conflict')
      return c.json({ codes: await saveCodes(c, person) }, 200)
    },
  )
  .openapi(
    openRoute({
      method: 'post',
      path: '/me/second-factor/off',
      may: 'person',
      summary: 'Turns it off',
      body: Proof,
      answer: Done,
    }),
    async (c) => {
      const { person } = selfOf(c)
      await provePassword(c, person, c.req.valid('json').password)
      await c.var.services.office.people.save({ ...person, totp: null, recovery: [] })
      return c.json({ done: true as const }, 200)
    },
  )
