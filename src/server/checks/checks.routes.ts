/** What looks bought or misleading, and people's word on it. */
import { brandRoute, routes } from '../http/routes.ts'
import { Checks, ChecksQuery, DecisionAsked, DecisionMade, FindingDetail, FindingQuery } from './checks.schemas.ts'

export const checksRoutes = routes()
  .openapi(
    brandRoute({
      method: 'get',
      path: '/checks',
      may: 'brand.see',
      summary: 'What the guards found, raw and clean, silent guards, the log of decisions',
      query: ChecksQuery,
      answer: Checks,
    }),
    async (c) => c.json(await c.var.ask('checks.list', c.req.valid('query')), 200),
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/checks/finding',
      may: 'brand.see',
      summary: 'One finding: its rows, its days, the method, what it does to the figures',
      query: FindingQuery,
      answer: FindingDetail,
    }),
    async (c) => c.json(await c.var.ask('checks.finding', c.req.valid('query')), 200),
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/checks/decisions',
      may: 'brand.decide',
      summary: 'Accepts or rejects a finding with a reason, or withdraws what was decided',
      body: DecisionAsked,
      answer: DecisionMade,
    }),
    async (c) => {
      const made = await c.var.ask('checks.decide', c.req.valid('json'))
      await c.var.record(`finding.${made.verdict}`, made.about)
      return c.json(made, 200)
    },
  )
