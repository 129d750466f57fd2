/** What each screen asks the server for, as the browser does. */
import { accountId, brandId } from './facts.ts'

const OCTOBER = 'from=2026-10-01&to=2026-10-31'

export interface Page {
  name: string
  /** Below `/api`; the first one fills the page. */
  routes: (b: number) => string[]
}

const brand = (name: string, ...paths: string[]): Page => ({
  name,
  routes: (b) => paths.map((path) => `/brands/${brandId(b)}${path.replace('ACCOUNT', accountId(b, 0))}`),
})

export const PAGES: readonly Page[] = [
  brand('overview', `/overview?${OCTOBER}&vs=previous`),
  { name: 'portfolio', routes: () => ['/portfolio'] },
  brand('sources', '/sources', '/imports?page=1'),
  brand(
    'point A',
    '/point-a?account=ACCOUNT',
    '/point-a/quality?account=ACCOUNT',
    '/point-a/kpi?account=ACCOUNT&kpi=reach',
  ),
  brand('checks', `/checks?${OCTOBER}`),
  brand('content', `/content?${OCTOBER}&vs=previous`, `/content/analysis?${OCTOBER}&vs=previous`),
  brand('goals', '/goals', '/agreement'),
  brand('plan', '/plan/steps', '/tasks', '/calendar?month=2026-10', '/notes'),
  brand('reports', '/reports'),
]

/** Every screen of a brand asks for it once. */
export const head = (b: number): string => `/brands/${brandId(b)}`

/** `/brands/brand-007/content/analysis?from=…` → `content/analysis`. */
export const routeName = (route: string): string =>
  route
    .replace(/\?.*/, '')
    .replace(/^\/brands\/[^/]+\/?/, '')
    .replace(/^\//, '') || 'brand'
