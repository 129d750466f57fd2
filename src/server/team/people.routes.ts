/** Personal data of the audience: what is kept, a person's records, erasing, how long it is kept. */
import { brandRoute, routes } from '../http/routes.ts'
import { ErasedPerson, Identity, KeptPeople, Old, OldQuery, PersonRecords, Retention, Swept } from './people.schemas.ts'

export const peopleRoutes = routes()
  .openapi(
    brandRoute({
      method: 'get',
      path: '/people',
      may: 'brand.manage',
      summary: 'What is kept of the audience, in numbers',
      answer: KeptPeople,
    }),
    async (c) => c.json(await c.var.ask('people.kept', {}), 200),
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/people/old',
      may: 'brand.manage',
      summary: 'How much would be forgotten if only so many months were kept',
      query: OldQuery,
      answer: Old,
    }),
    async (c) => c.json(await c.var.ask('people.old', c.req.valid('query')), 200),
  )
  .openapi(
    brandRoute({
      method: 'put',
      path: '/people/retention',
      may: 'brand.manage',
      summary: 'How many months personal data are kept; what is older is forgotten at once',
      body: Retention,
      answer: Swept,
    }),
    async (c) => {
      const { months } = c.req.valid('json')
      const { forgotten } = await c.var.ask('people.retain', { months })
      await c.var.record('people.retention', months === null ? '' : String(months))
      return c.json({ forgotten }, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/people/records',
      may: 'brand.manage',
      summary: 'Everything that is kept of a person, by what the network or the CRM calls them',
      body: Identity,
      answer: PersonRecords,
    }),
    async (c) => {
      const found = await c.var.ask('people.records', c.req.valid('json'))
      // That somebody looked is written down; whom they looked for is not.
      await c.var.record('people.look', '')
      return c.json(found, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/people/erase',
      may: 'brand.manage',
      summary: 'Erases a person from the facts, for good',
      body: Identity,
      answer: ErasedPerson,
    }),
    async (c) => {
      const { records, actors } = await c.var.ask('people.erase', c.req.valid('json'))
      if (records > 0) await c.var.record('people.erase', actors.map((actor) => actor.slice(0, 6)).join(', '))
      return c.json({ records }, 200)
    },
  )
