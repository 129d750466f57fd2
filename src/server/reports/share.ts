/** What a stranger with a link sees: the closed report as a page or a PDF, and nothing else of the installation. */
import type { Context, Hono } from 'hono'
import { MeriloError } from '../../core/errors.ts'
import { say } from '../../i18n/say.ts'
import { limited } from '../auth/limits.ts'
import { idOf, proves } from '../auth/secrets.ts'
import type { Env } from '../http/env.ts'
import { html, trusted } from '../../reports/html.ts'
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

/** Calm in itself: a stranger has none of the application's files. */
const STYLE = `
:root { color-scheme: light dark }
body { max-width: 32rem; margin: 20vh auto 0; padding: 0 1.5rem; color: #1c2126; background: #faf8f2;
  font: 1.0625rem/1.5 system-ui, sans-serif }
h1 { font-size: 1.5rem; line-height: 1.3 }
@media (prefers-color-scheme: dark) { body { color: #eceae3; background: #14181b } }
`

function refused(c: Context<Env>): Response {
  const word = (code: string) => say(c.var.lang, { code, params: {} })
  const page = html`<!doctype html>
    <html lang="${c.var.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${word('server.link-title')}</title>
        <style>
          ${trusted(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>${word(new MeriloError('server.link-unknown').code)}</h1>
          <p>${word('server.link-ask')}</p>
        </main>
      </body>
    </html>`
  return pageOf(new TextEncoder().encode(page.html), 'none', 404)
}
