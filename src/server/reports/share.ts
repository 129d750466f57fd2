/** What a stranger with a link sees: the closed report as a page or a PDF, and nothing else of the installation. */
import type { Context, Hono } from 'hono'
import { MeriloError } from '../../core/errors.ts'
import { say } from '../../i18n/say.ts'
import { limited } from '../auth/limits.ts'
import { idOf, proves } from '../auth/secrets.ts'
import type { Env } from '../http/env.ts'
import { html } from '../../reports/html.ts'
import { pageOf } from './page.ts'
import { render } from './render.ts'

const TRIES = 40

export function sharePages(app: Hono<Env>): void {
  app.get('/share/:secret', (c) => answer(c, 'html'))
  app.get('/share/:secret/report.pdf', (c) => answer(c, 'pdf'))
}

async function answer(c: Context<Env>, format: 'html' | 'pdf'): Promise<Response> {
  const { office, engine, now } = c.var.services
  const secret = c.req.param('secret') ?? ''
  const link = await office.shares.find(idOf(secret))
  const alive = link !== null && link.revokedAt === null && link.expiresAt > now().toISOString()
  if (!alive || !proves(secret, link.secretHash)) {
    // Only misses are counted: a client may read the report as often as they like.
    limited(c, 'share', TRIES)
    return refused(c)
  }
  const asking = { brand: link.brand, lang: c.var.lang, person: null }
  const model = await engine.ask('reports.model', { month: link.month, version: link.version }, asking)
  const bytes = await render(model, format)
  if (format === 'html') return pageOf(bytes, 'none')
  return c.body(bytes, 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="merilo-${link.month}.pdf"`,
    'x-robots-tag': 'noindex, nofollow',
  })
}

function refused(c: Context<Env>): Response {
  const sentence = say(c.var.lang, { code: new MeriloError('server.link-unknown').code, params: {} })
  const page = html`<!doctype html>
    <html lang="${c.var.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Merilo</title>
      </head>
      <body>
        <main><h1>${sentence}</h1></main>
      </body>
    </html>`
  return c.html(page.html, 404)
}
