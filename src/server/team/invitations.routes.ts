/** Invitations: made and revoked by the owner of the brand, looked at and accepted by whoever has the link. */
import { z } from '@hono/zod-openapi'
import { MeriloError } from '../../core/errors.ts'
import { Done } from '../auth/auth.schemas.ts'
import { limited } from '../auth/limits.ts'
import { isGuest } from '../../store/office/types.ts'
import { brandRoute, openRoute, routes } from '../http/routes.ts'
import { acceptInvitation, invitationOf, makeInvitation } from './invitations.ts'
import { Acceptance, Accepted, Invited, MadeInvitation, NewInvitation } from './team.schemas.ts'

const Secret = { secret: z.string().max(200) }

export const invitationRoutes = routes()
  .openapi(
    brandRoute({
      method: 'post',
      path: '/team/invitations',
      may: 'brand.manage',
      summary: 'An invitation by link; the link is shown once',
      body: NewInvitation,
      answer: MadeInvitation,
    }),
    async (c) => {
      const body = c.req.valid('json')
      const made = await makeInvitation(c, body)
      await c.var.record('invite.make', body.email === null ? body.role : `${body.role}, ${body.email}`)
      return c.json(made, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'delete',
      path: '/team/invitations/{invitation}',
      may: 'brand.manage',
      summary: 'Revokes an invitation',
      params: { invitation: z.string() },
      answer: Done,
    }),
    async (c) => {
      const { office } = c.var.services
      const { invitation: id } = c.req.valid('param')
      const found = (await office.invitations.ofBrand(c.var.brand)).find((one) => one.id === id)
      if (found === undefined) throw new MeriloError('server.not-found')
      await office.invitations.remove(c.var.brand, id)
      await c.var.record('invite.revoke', found.email ?? found.role)
      return c.json({ done: true as const }, 200)
    },
  )
  .openapi(
    openRoute({
      method: 'get',
      path: '/invitations/{secret}',
      may: 'open',
      summary: 'Where a link of invitation leads',
      params: Secret,
      answer: Invited,
    }),
    async (c) => {
      const { office } = c.var.services
      const { brand, role, email, createdBy, expiresAt } = await invitationOf(c, c.req.valid('param').secret)
      const named = (await office.brands.all()).find(({ id }) => id === brand)
      const here = c.var.signed?.session ? c.var.signed.person : null
      const member = here && (await office.members.ofPerson(here.id)).find((one) => one.brand === brand)
      const known = here?.installOwner ? ('owner' as const) : (member?.role ?? null)
      return c.json(
        {
          brand: named?.name ?? brand,
          role,
          invitedBy: (await office.people.find(createdBy))?.name ?? '',
          email,
          expiresAt,
          signedIn: here && !isGuest(here) ? { name: here.name, email: here.email, role: known } : null,
        },
        200,
      )
    },
  )
  .openapi(
    openRoute({
      method: 'post',
      path: '/invitations/{secret}/accept',
      may: 'open',
      summary: 'Accepts an invitation, as the signed-in person or with a new account',
      params: Secret,
      body: Acceptance,
      answer: Accepted,
    }),
    async (c) => {
      limited(c, 'accept', 20)
      const invitation = await invitationOf(c, c.req.valid('param').secret)
      await acceptInvitation(c, invitation, c.req.valid('json').account)
      return c.json({ brand: invitation.brand }, 200)
    },
  )
