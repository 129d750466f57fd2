/** The one place where an error becomes an HTTP answer: code, sentence in the reader's language, status; no secrets. */
import type { ErrorHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { HTTPException } from 'hono/http-exception'
import { MeriloError } from '../../core/errors.ts'
import { hasWords, say } from '../../i18n/say.ts'
import { sayWeb } from '../../i18n/say-web.ts'
import type { Env } from './env.ts'

const STATUS: Record<string, ContentfulStatusCode> = {
  'server.bad-request': 400,
  'server.not-signed-in': 401,
  'server.wrong-password': 401,
  'server.code-needed': 401,
  'server.code-wrong': 401,
  'server.forbidden': 403,
  'server.cross-site': 403,
  'server.not-found': 404,
  'server.brand-unknown': 404,
  'server.link-unknown': 404,
  'app.import-unknown': 404,
  'app.goal-unknown': 404,
  'app.finding-unknown': 404,
  'sources.upload-gone': 404,
  'server.conflict': 409,
  'app.already-signed': 409,
  'server.too-large': 413,
  'server.too-many': 429,
  internal: 500,
}

/** A person's mistake that has no status of its own. */
const MISTAKE = 422

export const statusOf = (code: string): ContentfulStatusCode => STATUS[code] ?? MISTAKE

export const onError: ErrorHandler<Env> = (error, c) => {
  if (error instanceof HTTPException && error.status < 500) return error.getResponse()
  // An error of ours whose words are missing is a defect too: it must not become a sentence of nothing.
  const lang = c.var.lang ?? 'ru'
  if (error instanceof MeriloError && hasWords(lang, error.code)) {
    const message = sayWeb(lang, { code: error.code, params: error.params })
    return c.json({ error: { code: error.code, message } }, statusOf(error.code))
  }
  c.var.services.log.error({ err: error, path: c.req.routePath }, 'failed')
  return c.json({ error: { code: 'internal', message: say(lang, { code: 'server.internal', params: {} }) } }, 500)
}
