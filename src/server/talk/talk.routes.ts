/** How the brand talks with people. */
import { brandRoute, routes } from '../http/routes.ts'
import { Talk, TalkQuery } from './talk.schemas.ts'

export const talkRoutes = routes().openapi(
  brandRoute({
    method: 'get',
    path: '/talk',
    may: 'brand.see',
    summary: 'Questions and their answers, response time, discussion',
    query: TalkQuery,
    answer: Talk,
  }),
  async (c) => c.json(await c.var.ask('talk.get', c.req.valid('query')), 200),
)
