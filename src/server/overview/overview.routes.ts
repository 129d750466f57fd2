/** The overview of one brand. */
import { PeriodQuery } from '../http/period.ts'
import { brandRoute, routes } from '../http/routes.ts'
import { Overview } from './overview.schemas.ts'

export const overviewRoutes = routes().openapi(
  brandRoute({
    method: 'get',
    path: '/overview',
    may: 'brand.see',
    summary: 'The period at a glance: verdict, KPIs, what next, accounts',
    query: PeriodQuery,
    answer: Overview,
  }),
  async (c) => c.json(await c.var.ask('overview.get', c.req.valid('query')), 200),
)
