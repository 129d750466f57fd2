/** The overview of one brand. */
import { monthOf, monthRange } from '../../core/time/day.ts'
import { brandRoute, routes } from '../http/routes.ts'
import { Overview, OverviewQuery } from './overview.schemas.ts'

export const overviewRoutes = routes().openapi(
  brandRoute({
    method: 'get',
    path: '/overview',
    may: 'brand.see',
    summary: 'The period at a glance: verdict, KPIs, what next, accounts',
    query: OverviewQuery,
    answer: Overview,
  }),
  async (c) => {
    const { from, to, vs } = c.req.valid('query')
    if (from !== undefined && to !== undefined) return c.json(await c.var.ask('overview.get', { from, to, vs }), 200)
    const { dataTo, today } = await c.var.ask('brand.head', {})
    return c.json(await c.var.ask('overview.get', { ...monthRange(monthOf(dataTo ?? today)), vs }), 200)
  },
)
