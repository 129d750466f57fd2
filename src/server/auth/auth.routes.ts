/** The door: who is here, the first start, signing in and out. */
import { MeriloError } from '../../core/errors.ts'
import { JobId } from '../brand/brand.schemas.ts'
import { openDemo } from '../brand/open-demo.ts'
import { openRoute, routes } from '../http/routes.ts'
import { Account, Done, Me, SignIn } from './auth.schemas.ts'
import { becomeGuest, becomeOwner } from './first-start.ts'
import { limited } from './limits.ts'
import { me } from './me.ts'
import { isPassword } from './password.ts'
import { checkSecondFactor } from './second-factor.ts'
import { signIn, signOut } from './sessions.ts'

const done = { done: true as const }

export const authRoutes = routes()
  .openapi(openRoute({ method: 'get', path: '/me', may: 'open', summary: 'Who is signed in', answer: Me }), async (c) =>
    c.json(await me(c), 200),
  )
  .openapi(
    openRoute({
      method: 'post',
      path: '/setup',
      may: 'open',
      summary: 'The first visitor, or the guest of the demo, becomes the owner',
      body: Account,
      answer: Done,
    }),
    async (c) => {
      limited(c, 'setup', 10)
      await becomeOwner(c, c.req.valid('json'))
      return c.json(done, 200)
    },
  )
  .openapi(
    openRoute({
      method: 'post',
      path: '/start-demo',
      may: 'open',
      summary: 'On a fresh installation: the demo brand without an account',
      answer: JobId,
    }),
    async (c) => {
      limited(c, 'start-demo', 10)
      const guest = await becomeGuest(c)
      return c.json(openDemo(c.var.services, guest, c.var.lang), 200)
    },
  )
  .openapi(
    openRoute({ method: 'post', path: '/sign-in', may: 'open', summary: 'Sign in', body: SignIn, answer: Done }),
    async (c) => {
      const { office } = c.var.services
      const { email, password, code } = c.req.valid('json')
      limited(c, `sign-in:${email.trim().toLowerCase()}`, 10)
      const person = await office.people.findByEmail(email)
      // The same words whether the address or the password is wrong.
      if (!(await isPassword(password, person?.password ?? null)) || person === null)
        throw new MeriloError('server.wrong-password')
      await checkSecondFactor(c, person, code)
      await signIn(c, person)
      return c.json(done, 200)
    },
  )
  .openapi(
    openRoute({ method: 'post', path: '/sign-out', may: 'open', summary: 'Sign out', answer: Done }),
    async (c) => {
      await signOut(c)
      return c.json(done, 200)
    },
  )
