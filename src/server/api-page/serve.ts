/** Puts the page at `/api` and its style sheet beside it. */
import { readFileSync } from 'node:fs'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Env } from '../http/env.ts'
import { version } from '../version.ts'
import { groupsOf, type Group } from './document.ts'
import { apiPage } from './page.ts'

const info = { title: 'Merilo', version: version(), description: 'What the web application itself uses.' }
export const DOCUMENT = { openapi: '3.1.0', info } as const

export function serveApiPage(app: OpenAPIHono<Env>): void {
  let groups: Group[] | undefined
  let style: string | undefined
  app.get('/api', (c) => {
    groups ??= groupsOf(app.getOpenAPI31Document(DOCUMENT) as Parameters<typeof groupsOf>[0])
    c.header('vary', 'accept-language')
    return c.html(apiPage(groups, c.var.lang, c.var.services.config.url || new URL(c.req.url).origin))
  })
  for (const script of ['cyrillic', 'latin'])
    app.get(`/api/golos-${script}.woff2`, (c) => {
      const file = `@fontsource-variable/golos-text/files/golos-text-${script}-wght-normal.woff2`
      const font = new Uint8Array(readFileSync(new URL(import.meta.resolve(file))))
      return c.body(font, 200, { 'content-type': 'font/woff2', 'cache-control': 'public, max-age=31536000, immutable' })
    })
  app.get('/api/page.css', (c) => {
    style ??= readFileSync(new URL('page.css', import.meta.url), 'utf8')
    return c.body(style, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' })
  })
}
