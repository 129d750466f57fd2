/** The guide: what every KPI and guard means. */
import { openRoute, routes } from '../http/routes.ts'
import { Guide } from './guide.schemas.ts'
import { guide } from './guide.ts'

export const guideRoutes = routes().openapi(
  openRoute({ method: 'get', path: '/guide', may: 'person', summary: 'Every KPI and guard explained', answer: Guide }),
  (c) => c.json(guide(c.var.lang), 200),
)
