/** All brands of a person at once, and the words by which they sort them. */
import { brandsOf } from '../auth/me.ts'
import { brandRoute, openRoute, routes } from '../http/routes.ts'
import { summariesIn } from './portfolio.ts'
import { Portfolio, Tags } from './portfolio.schemas.ts'

export const portfolioRoutes = routes()
  .openapi(
    openRoute({
      method: 'get',
      path: '/portfolio',
      may: 'person',
      summary: 'All brands of the person: who is behind, whose data is old, what waits for a decision',
      answer: Portfolio,
    }),
    async (c) => {
      const known = await summariesIn(c.var.lang, c.var.services.office)
      const brands = (await brandsOf(c)).map((brand) => ({ ...brand, known: known.get(brand.id) ?? null }))
      return c.json({ brands }, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'put',
      path: '/tags',
      may: 'brand.decide',
      summary: 'The words by which the brand is found in the portfolio',
      body: Tags,
      answer: Tags,
    }),
    async (c) => {
      const saved = await c.var.ask('portfolio.tag', c.req.valid('json'))
      await c.var.record('brand.tag', saved.tags.join(', '))
      return c.json(saved, 200)
    },
  )
