/** Reports: the archive, closing a month, the reply, files, links for strangers. */
import { z } from '@hono/zod-openapi'
import { MeriloError } from '../../core/errors.ts'
import { makeSecret } from '../auth/secrets.ts'
import { brandFile, brandRoute, routes } from '../http/routes.ts'
import { pageOf } from './page.ts'
import { render } from './render.ts'
import {
  Close,
  Closed,
  FileQuery,
  Month,
  NewShare,
  Replied,
  Reply,
  ReportList,
  Shared,
  Shares,
} from './reports.schemas.ts'

const TYPES = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const
const DAY_MS = 86_400_000
const params = { month: Month }

export const reportsRoutes = routes()
  .openapi(
    brandRoute({
      method: 'get',
      path: '/reports',
      may: 'brand.see',
      summary: 'Months and their reports',
      answer: ReportList,
    }),
    async (c) => c.json(await c.var.ask('reports.list', {}), 200),
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/reports/{month}/close',
      may: 'brand.decide',
      summary: 'Closes a month; another version needs a reason',
      params,
      body: Close,
      answer: Closed,
    }),
    async (c) => {
      const { month } = c.req.valid('param')
      const closed = await c.var.ask('reports.close', { month, reason: c.req.valid('json').reason })
      await c.var.record('reports.close', `${month}, ${closed.version}`)
      return c.json(closed, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'put',
      path: '/reports/{month}/reply',
      may: 'brand.work',
      summary: 'The specialist’s reply, part of the report',
      params,
      body: Reply,
      answer: Replied,
    }),
    async (c) => {
      const { month } = c.req.valid('param')
      const replied = await c.var.ask('reports.reply', { month, text: c.req.valid('json').text })
      await c.var.record('reports.reply', month)
      return c.json(replied, 200)
    },
  )
  .openapi(
    brandFile({
      path: '/reports/{month}/file',
      may: 'brand.see',
      summary: 'The report as a file',
      params,
      query: FileQuery,
      type: 'application/octet-stream',
    }),
    async (c) => {
      const { month } = c.req.valid('param')
      const { format, version, lang } = c.req.valid('query')
      const { engine } = c.var.services
      const asking = { brand: c.var.brand, lang: lang ?? c.var.lang, person: null }
      const model = await engine.ask('reports.model', { month, version: version ?? null }, asking)
      const bytes = await render(model, format)
      if (format === 'html') return pageOf(bytes, 'self')
      const name = `merilo-${c.var.brand}-${month}${version === undefined ? '' : `-v${version}`}.${format}`
      return c.body(bytes, 200, {
        'content-type': TYPES[format],
        'content-disposition': `attachment; filename="${name}"`,
      })
    },
  )
  .openapi(
    brandRoute({ method: 'get', path: '/shares', may: 'brand.decide', summary: 'Links for strangers', answer: Shares }),
    async (c) => {
      const links = await c.var.services.office.shares.ofBrand(c.var.brand)
      return c.json(
        {
          links: links.toReversed().map(({ id, month, version, createdAt, expiresAt, revokedAt }) => ({
            id,
            month,
            version,
            createdAt,
            expiresAt,
            revokedAt,
          })),
        },
        200,
      )
    },
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/reports/{month}/shares',
      may: 'brand.decide',
      summary: 'A read-only link to the closed report, with an expiry',
      params,
      body: NewShare,
      answer: Shared,
    }),
    async (c) => {
      const { office, now } = c.var.services
      const { month } = c.req.valid('param')
      const { version } = await c.var.ask('reports.last-version', { month })
      // A stranger sees what was closed and never figures that still move.
      if (version === null) throw new MeriloError('reports.not-closed', { month })
      const secret = makeSecret()
      const at = now()
      const expiresAt = new Date(at.getTime() + c.req.valid('json').days * DAY_MS).toISOString()
      await office.shares.save({
        brand: c.var.brand,
        id: secret.id,
        secretHash: secret.hash,
        month,
        version,
        createdBy: c.var.signed!.person.id,
        createdAt: at.toISOString(),
        expiresAt,
        revokedAt: null,
      })
      await c.var.record('reports.share', month)
      return c.json({ id: secret.id, path: `/share/${secret.text}`, expiresAt }, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'delete',
      path: '/shares/{link}',
      may: 'brand.decide',
      summary: 'Revokes a link',
      params: { link: z.string() },
      answer: z.object({ id: z.string() }),
    }),
    async (c) => {
      const { office, now } = c.var.services
      const link = await office.shares.find(c.req.valid('param').link)
      if (link === null || link.brand !== c.var.brand) throw new MeriloError('server.link-unknown')
      await office.shares.save({ ...link, revokedAt: link.revokedAt ?? now().toISOString() })
      await c.var.record('reports.unshare', link.month)
      return c.json({ id: link.id }, 200)
    },
  )
