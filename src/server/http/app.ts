/** The HTTP application over ready services: what happens to every request, in order. */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { MeriloError } from '../../core/errors.ts'
import { LANGS, type Lang } from '../../i18n/words.ts'
import { api } from '../api.ts'
import { DOCUMENT, serveApiPage } from '../api-page/serve.ts'
import { whoAsks } from '../auth/sessions.ts'
import { sharePages } from '../reports/share.ts'
import type { Env, Services } from './env.ts'
import { onError } from './errors.ts'
import { headers } from './headers.ts'
import { sameSite } from './same-site.ts'
import { webFiles } from './web-files.ts'

const JSON_LIMIT = 1024 * 1024

export function makeApp(services: Services, webRoot: string | null): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>()
  app.onError(onError)
  app.use(async (c, next) => {
    c.set('services', services)
    c.set('lang', langOf(c.req.header('accept-language')))
    c.set('address', addressOf(c, services.config.trustProxy))
    c.set('signed', null)
    await next()
  })
  app.use(headers(services.config))
  app.use(logged)
  app.use(compress())
  app.use('/api/*', async (c, next) => {
    c.set('signed', await whoAsks(c))
    await next()
  })
  app.use('/api/*', sameSite)
  // Uploads are streamed and bounded where they are read; everything else is small.
  const small = bodyLimit({
    maxSize: JSON_LIMIT,
    onError: () => Promise.reject(new MeriloError('server.too-large', { mb: 1 })),
  })
  app.use('/api/*', (c, next) => (c.req.path.endsWith('/files') ? next() : small(c, next)))
  app.route('/api', api)
  app.doc31('/api/openapi.json', DOCUMENT)
  serveApiPage(app)
  app.all('/api/*', () => {
    throw new MeriloError('server.not-found')
  })
  sharePages(app)
  if (webRoot !== null) app.get('*', webFiles(webRoot))
  return app
}

/** The first language of the header that we speak. */
export function langOf(header: string | undefined): Lang {
  for (const part of (header ?? '').split(',')) {
    const code = part.trim().slice(0, 2).toLowerCase()
    const known = LANGS.find((lang) => lang === code)
    if (known) return known
  }
  return 'ru'
}

interface WithSocket {
  env: unknown
  req: { header: (name: string) => string | undefined }
}

function addressOf({ env, req }: WithSocket, trustProxy: boolean): string {
  const forwarded = trustProxy ? req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const { incoming } = (env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  return forwarded ?? incoming?.socket?.remoteAddress ?? 'local'
}

/** Without addresses, names or query strings: a log holds no personal data. */
const logged: MiddlewareHandler<Env> = async (c, next) => {
  const start = performance.now()
  await next()
  c.var.services.log.info({
    method: c.req.method,
    route: c.req.routePath,
    status: c.res.status,
    ms: Math.round(performance.now() - start),
  })
}
