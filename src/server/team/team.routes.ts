/** The team of a brand: who is in it, and what each may do. */
import { z } from '@hono/zod-openapi'
import { isGuest } from '../../store/office/types.ts'
import { Done } from '../auth/auth.schemas.ts'
import { brandRoute, routes } from '../http/routes.ts'
import { atLeast, may } from '../policies.ts'
import { openInvitations } from './invitations.ts'
import { checkChange, membersOf, saveRole } from './members.ts'
import { Leaving, RoleChange, Team } from './team.schemas.ts'

const done = { done: true as const }
const Person = { person: z.string() }

export const teamRoutes = routes()
  .openapi(
    brandRoute({
      method: 'get',
      path: '/team',
      may: 'brand.see',
      summary: 'Who works with the brand; links of invitations for its owner',
      answer: Team,
    }),
    async (c) => {
      const { office } = c.var.services
      const { brand, role } = c.var
      const own = c.var.signed!.person.id
      const seesAddresses = atLeast(role, 'manager')
      const members = (await membersOf(office, brand)).map(({ person, role, since }) => ({
        id: person.id,
        name: person.name,
        email: (seesAddresses || person.id === own) && !isGuest(person) ? person.email : null,
        role,
        since,
        installOwner: person.installOwner,
        guest: isGuest(person),
        you: person.id === own,
      }))
      const invitations = may(role, 'brand.manage') ? await openInvitations(c.var.services, brand) : []
      return c.json({ members, invitations }, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'patch',
      path: '/team/{person}',
      may: 'brand.manage',
      summary: 'Changes a role',
      params: Person,
      body: RoleChange,
      answer: Done,
    }),
    async (c) => {
      const { office } = c.var.services
      const { role } = c.req.valid('json')
      const member = checkChange(await membersOf(office, c.var.brand), c.req.valid('param').person, role)
      await saveRole(office, c.var.brand, member, role)
      await c.var.record('team.role', `${member.person.name}: ${member.role} → ${role}`)
      return c.json(done, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'delete',
      path: '/team/{person}',
      may: 'brand.manage',
      summary: 'Takes a person out of the brand',
      params: Person,
      answer: Done,
    }),
    async (c) => {
      const { office } = c.var.services
      const { person } = c.req.valid('param')
      const member = checkChange(await membersOf(office, c.var.brand), person, null)
      await office.members.remove(c.var.brand, person)
      await c.var.record('team.remove', member.person.name)
      return c.json(done, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/team/leave',
      may: 'brand.see',
      summary: 'Leaves the brand',
      body: Leaving,
      answer: Done,
    }),
    async (c) => {
      const { office } = c.var.services
      const { id } = c.var.signed!.person
      checkChange(await membersOf(office, c.var.brand), id, null)
      await office.members.remove(c.var.brand, id)
      await c.var.record('team.leave', '')
      return c.json(done, 200)
    },
  )
