/** From a figure to its rows. */
import { brandFile, brandRoute, routes } from '../http/routes.ts'
import { Evidence, EvidenceFileQuery, EvidenceQuery, EvidenceRows, EvidenceRowsQuery } from './evidence.schemas.ts'

export const evidenceRoutes = routes()
  .openapi(
    brandRoute({
      method: 'get',
      path: '/evidence',
      may: 'brand.see',
      summary: 'What a figure means, how it is made, of what and from where, raw and clean',
      query: EvidenceQuery,
      answer: Evidence,
    }),
    async (c) => c.json(await c.var.ask('evidence.get', c.req.valid('query')), 200),
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/evidence/rows',
      may: 'brand.see',
      summary: 'The days, posts or events behind a figure, page by page',
      query: EvidenceRowsQuery,
      answer: EvidenceRows,
    }),
    async (c) => c.json(await c.var.ask('evidence.rows', c.req.valid('query')), 200),
  )
  .openapi(
    brandFile({
      path: '/evidence/rows.csv',
      may: 'brand.see',
      summary: 'The same rows as a file for a spreadsheet',
      query: EvidenceFileQuery,
      type: 'text/csv',
    }),
    async (c) => {
      const { lang, ...asked } = c.req.valid('query')
      const asking = { brand: c.var.brand, lang: lang ?? c.var.lang, person: null }
      const text = await c.var.services.engine.ask('evidence.csv', asked, asking)
      const table = asked.table?.replaceAll(/[^a-z]+/g, '-')
      const name = [asked.kpi, table, asked.from, asked.to].filter(Boolean).join('_')
      return c.body(text, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}.csv"`,
      })
    },
  )
