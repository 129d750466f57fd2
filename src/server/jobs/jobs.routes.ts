/** How far a long work is. A job is known to the person who started it, and to nobody else. */
import { z } from '@hono/zod-openapi'
import { MeriloError } from '../../core/errors.ts'
import { hasWords } from '../../i18n/say.ts'
import { sayWeb } from '../../i18n/say-web.ts'
import type { Lang } from '../../i18n/words.ts'
import { openRoute, routes } from '../http/routes.ts'
import type { Job } from './jobs.ts'

const JobAnswer = z.object({
  state: z.enum(['running', 'done', 'failed']),
  share: z.number(),
  label: z.string(),
  result: z.unknown(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})

export const jobRoutes = routes().openapi(
  openRoute({
    method: 'get',
    path: '/jobs/{job}',
    may: 'person',
    summary: 'How far a long work is',
    params: { job: z.string() },
    answer: JobAnswer,
  }),
  (c) => {
    const job = c.var.services.jobs.find(c.req.valid('param').job)
    if (job === null || job.personId !== c.var.signed?.person.id) throw new MeriloError('server.not-found')
    const { state, share, label, result } = job
    return c.json({ state, share, label, result, error: state === 'failed' ? errorOf(job, c.var.lang) : null }, 200)
  },
)

function errorOf({ error }: Job, lang: Lang): { code: string; message: string } {
  const known = error instanceof MeriloError && hasWords(lang, error.code) ? error : new MeriloError('server.internal')
  return { code: known.code, message: sayWeb(lang, { code: known.code, params: known.params }) }
}
