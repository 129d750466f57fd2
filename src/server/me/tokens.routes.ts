/** API tokens of a person: for other programs, never more than the person may. */
import { z } from '@hono/zod-openapi'
import { MeriloError } from '../../core/errors.ts'
import type { ApiToken } from '../../store/office/types.ts'
import { Done } from '../auth/auth.schemas.ts'
import { brandsOf } from '../auth/me.ts'
import { makeSecret } from '../auth/secrets.ts'
import { openRoute, routes } from '../http/routes.ts'
import { MadeToken, NewToken, Tokens } from './me.schemas.ts'
import { shownToken } from './own-data.ts'
import { selfOf } from './self.ts'

const DAY_MS = 86_400_000
const MOST_TOKENS = 50

export const tokenRoutes = routes()
  .openapi(
    openRoute({ method: 'get', path: '/me/tokens', may: 'person', summary: 'One’s API tokens', answer: Tokens }),
    async (c) => {
      const tokens = await c.var.services.office.tokens.ofPerson(selfOf(c).person.id)
      return c.json({ tokens: tokens.map(shownToken) }, 200)
    },
  )
  .openapi(
    openRoute({
      method: 'post',
      path: '/me/tokens',
      may: 'person',
      summary: 'A new API token; its text is shown once',
      body: NewToken,
      answer: MadeToken,
    }),
    async (c) => {
      const { person } = selfOf(c)
      const { office, now } = c.var.services
      const { name, brand, canWrite, days } = c.req.valid('json')
      if (brand !== null && !(await brandsOf(c)).some(({ id }) => id === brand))
        throw new MeriloError('server.brand-unknown')
      if ((await office.tokens.ofPerson(person.id)).length >= MOST_TOKENS)
        throw new MeriloError('server.tokens-many', { most: MOST_TOKENS })
      const secret = makeSecret()
      const token: ApiToken = {
        id: secret.id,
        secretHash: secret.hash,
        personId: person.id,
        brand,
        name,
        canWrite,
        createdAt: now().toISOString(),
        usedAt: null,
        expiresAt: days === null ? null : new Date(now().getTime() + days * DAY_MS).toISOString(),
      }
      await office.tokens.save(token)
      return c.json({ text: secret.text, token: shownToken(token) }, 200)
    },
  )
  .openapi(
    openRoute({
      method: 'delete',
      path: '/me/tokens/{token}',
      may: 'person',
      summary: 'Revokes a token',
      params: { token: z.string() },
      answer: Done,
    }),
    async (c) => {
      const { office } = c.var.services
      const { token } = c.req.valid('param')
      const { person } = selfOf(c)
      if ((await office.tokens.find(token))?.personId !== person.id) throw new MeriloError('server.not-found')
      await office.tokens.remove(person.id, token)
      return c.json({ done: true as const }, 200)
    },
  )
