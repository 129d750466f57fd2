/** The log of actions: who, what, when; a page at a time. */
import { hasWords, say } from '../../i18n/say.ts'
import { brandRoute, routes } from '../http/routes.ts'
import { subjectIn } from './audit-subject.ts'
import { Audit, AuditQuery } from './team.schemas.ts'

const PAGE = 50

export const auditRoutes = routes().openapi(
  brandRoute({
    method: 'get',
    path: '/audit',
    may: 'brand.decide',
    summary: 'The log of actions, latest first',
    query: AuditQuery,
    answer: Audit,
  }),
  async (c) => {
    const { at, id } = c.req.valid('query')
    const before = at !== undefined && id !== undefined ? { at, id } : undefined
    const found = await c.var.services.office.audit.ofBrand(c.var.brand, PAGE + 1, before)
    const entries = found.slice(0, PAGE).map(({ id, at, personName, action, subject }) => {
      const code = `audit.${action}`
      const text = hasWords(c.var.lang, code) ? say(c.var.lang, { code, params: { subject } }) : action
      return { id, at, who: personName, action, text, subject: subjectIn(c.var.lang, action, subject) }
    })
    return c.json({ entries, more: found.length > PAGE }, 200)
  },
)
