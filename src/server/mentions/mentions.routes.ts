/** Mentions of the brand. */
import { brandRoute, routes } from '../http/routes.ts'
import { Mentions, MentionsQuery } from './mentions.schemas.ts'

export const mentionsRoutes = routes().openapi(
  brandRoute({
    method: 'get',
    path: '/mentions',
    may: 'brand.see',
    summary: 'Mentions by week, tone and source, with their texts',
    query: MentionsQuery,
    answer: Mentions,
  }),
  async (c) => c.json(await c.var.ask('mentions.get', c.req.valid('query')), 200),
)
