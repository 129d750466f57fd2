/** Visits, leads, sales and what they cost. */
import { PeriodQuery } from '../http/period.ts'
import { brandRoute, routes } from '../http/routes.ts'
import { Traffic } from './traffic.schemas.ts'

export const trafficRoutes = routes().openapi(
  brandRoute({
    method: 'get',
    path: '/traffic',
    may: 'brand.see',
    summary: 'The chain from reach to sales, sources, money, what the checks say',
    query: PeriodQuery,
    answer: Traffic,
  }),
  async (c) => c.json(await c.var.ask('traffic.get', c.req.valid('query')), 200),
)
