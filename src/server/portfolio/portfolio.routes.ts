/** All brands of a person at once, and the words by which they sort them. */
import { brandsOf } from '../auth/me.ts'
import type { BrandSummary } from '../../app/overview/summary.ts'
import { brandRoute, openRoute, routes } from '../http/routes.ts'
import { portfolioRow } from './portfolio.ts'
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
      const { office } = c.var.services
      const summaries = new Map((await office.summaries.all()).map(({ brand, body }) => [brand, body as BrandSummary]))
      const brands = (await brandsOf(c)).map((brand) =>
        portfolioRow(c.var.lang, brand, summaries.get(brand.id) ?? null),
      )
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
