/** The door: who is here, the first owner, signing in and out. */
import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { MeriloError } from '../../core/errors.ts'
import type { Person } from '../../store/office/types.ts'
import type { Env } from '../http/env.ts'
import { openRoute, routes } from '../http/routes.ts'
import { version } from '../version.ts'
import { Done, Me, Setup, SignIn } from './auth.schemas.ts'
import { limited } from './limits.ts'
import { hashPassword, isPassword } from './password.ts'
import { signIn, signOut } from './sessions.ts'
import { checkCode } from './totp.ts'

export const authRoutes = routes()
  .openapi(openRoute({ method: 'get', path: '/me', may: 'open', summary: 'Who is signed in', answer: Me }), async (c) =>
    c.json(await me(c), 200),
  )
  .openapi(
    openRoute({
      method: 'post',
      path: '/setup',
      may: 'open',
      summary: 'The first visitor becomes the owner',
      body: Setup,
      answer: Done,
    }),
    async (c) => {
      const { office, now } = c.var.services
      limited(c, 'setup', 10)
      const { email, name, password } = c.req.valid('json')
      const hash = await hashPassword(password)
      if ((await office.people.count()) > 0) throw new MeriloError('server.already-set-up')
      const person: Person = {
        id: randomUUID(),
        email,
        name,
        password: hash,
        totp: null,
        lang: c.var.lang,
        installOwner: true,
        createdAt: now().toISOString(),
      }
      await office.people.save(person)
      await signIn(c, person)
      return c.json({ done: true as const }, 200)
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
      if (person.totp !== null) checkCode(person, code)
      await signIn(c, person)
      return c.json({ done: true as const }, 200)
    },
  )
  .openapi(
    openRoute({ method: 'post', path: '/sign-out', may: 'open', summary: 'Sign out', answer: Done }),
    async (c) => {
      await signOut(c)
      return c.json({ done: true as const }, 200)
    },
  )

async function me(c: Context<Env>) {
  const { office } = c.var.services
  const { signed } = c.var
  if (signed === null) {
    const state = (await office.people.count()) === 0 ? ('fresh' as const) : ('signed-out' as const)
    return { state, person: null, brands: [], version: version() }
  }
  const { person } = signed
  const all = await office.brands.all()
  const roles = new Map((await office.members.ofPerson(person.id)).map((member) => [member.brand, member.role]))
  return {
    state: 'signed-in' as const,
    person: {
      id: person.id,
      name: person.name,
      email: person.email,
      lang: person.lang,
      installOwner: person.installOwner,
      twoFactor: person.totp !== null,
    },
    brands: all.flatMap(({ id, name, demo }) => {
      const role = person.installOwner ? ('owner' as const) : roles.get(id)
      return role === undefined ? [] : [{ id, name, demo, role }]
    }),
    version: version(),
  }
}
