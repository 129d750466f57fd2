/** Posts of the brand. */
import { brandRoute, routes } from '../http/routes.ts'
import { Analysis, AnalysisQuery, OnePost, PostQuery, Posts, PostsQuery } from './content.schemas.ts'

export const contentRoutes = routes()
  .openapi(
    brandRoute({
      method: 'get',
      path: '/content',
      may: 'brand.see',
      summary: 'Posts of a period: filtered, ordered, by pages of fifty',
      query: PostsQuery,
      answer: Posts,
    }),
    async (c) => c.json(await c.var.ask('content.posts', c.req.valid('query')), 200),
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/content/analysis',
      may: 'brand.see',
      summary: 'Which differences between posts are real, the best time, posts per week',
      query: AnalysisQuery,
      answer: Analysis,
    }),
    async (c) => c.json(await c.var.ask('content.analysis', c.req.valid('query')), 200),
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/content/post',
      may: 'brand.see',
      summary: 'Where the figures of one post come from',
      query: PostQuery,
      answer: OnePost,
    }),
    async (c) => c.json(await c.var.ask('content.post', c.req.valid('query')), 200),
  )
