/** What each screen asks the server for, as the browser does. */
import { accountId, brandId } from './facts.ts'

const OCTOBER = 'from=2026-10-01&to=2026-10-31'

export interface Page {
  name: string
  /** Below `/api`; the first one fills the page. `k`: the account that a person chose. */
  routes: (b: number, k: number) => string[]
  /** What the page asks when the first answer is there. */
  next?: (b: number, k: number, first: string) => string[]
}

const inBrand = (b: number, k: number, path: string): string =>
  `/brands/${brandId(b)}${path.replace('ACCOUNT', encodeURIComponent(accountId(b, k)))}`

const brand = (name: string, ...paths: string[]): Page => ({
  name,
  routes: (b, k) => paths.map((path) => inBrand(b, k, path)),
})

export const PAGES: readonly Page[] = [
  brand('overview', `/overview?${OCTOBER}&vs=previous`),
  { name: 'portfolio', routes: () => ['/portfolio'] },
  brand('sources', '/sources', '/imports?page=1'),
  {
    ...brand('point A', '/point-a?account=ACCOUNT', '/point-a/quality?account=ACCOUNT'),
    // The KPI that was agreed, or the most usual one.
    next: (b, k, first) => {
      const { lead } = JSON.parse(first) as { lead: string[] }
      return [
        inBrand(b, k, `/point-a/kpi?account=ACCOUNT&kpi=${lead[0]}`),
        inBrand(b, k, `/point-a/compare?account=ACCOUNT&kpi=${lead[0]}&${OCTOBER}&vs=previous`),
      ]
    },
  },
  brand('checks', `/checks?${OCTOBER}`),
  brand('content', `/content?${OCTOBER}&vs=previous`, `/content/analysis?${OCTOBER}&vs=previous`),
  brand('talk', `/talk?${OCTOBER}&vs=previous`),
  brand('traffic', `/traffic?${OCTOBER}&vs=previous`),
  brand('mentions', `/mentions?${OCTOBER}&vs=previous`),
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
