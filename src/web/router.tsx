/**
 * Every screen and its address. A screen is a folder `screens/<name>/` whose `screen.tsx` has a default export;
 * it is loaded when first visited.
 */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  type RouteComponent,
} from '@tanstack/react-router'
import { BrandFrame } from './frame/brand-frame.tsx'
import { NotFound, PageFailed, PageNotFound, ScreenFailed, ScreenPending } from './frame/edges.tsx'
import { PlainFrame } from './frame/plain-frame.tsx'
import { RootFrame } from './frame/root-frame.tsx'
import { placeFor } from './gate.ts'
import { queryClient } from './query.ts'
import { parseSearch, stringifySearch, type Search } from './search.ts'
import { brandQuery, meQuery } from './session.ts'

interface ScreenModule {
  default: RouteComponent
  /** Asks the screen's first question before it is drawn. `brand`: empty outside brands. */
  prefetch?: (brand: string, search: Search) => Promise<unknown>
}
type Load = () => Promise<ScreenModule>
const lazy = (load: Load) => lazyRouteComponent(load)

const root = createRootRoute({
  component: RootFrame,
  errorComponent: PageFailed,
  notFoundComponent: PageNotFound,
  validateSearch: (search): Search => search as Search,
  beforeLoad: async ({ location }) => {
    if (import.meta.env.DEV && location.pathname === '/gallery') return
    // The brand's head and who asks for it travel at the same time.
    const brand = /^\/b\/([^/]+)/.exec(location.pathname)?.[1]
    if (brand) void queryClient.prefetchQuery(brandQuery(decodeURIComponent(brand)))
    void fetchScreen(brand ? decodeURIComponent(brand) : null, location)
    const place = placeFor(await queryClient.ensureQueryData(meQuery), location)
    if (place) throw redirect({ ...place, replace: true } as never)
  },
})

const plain = createRoute({ getParentRoute: () => root, id: 'plain', component: PlainFrame })

const outside = [
  ['/', () => import('./screens/portfolio/screen.tsx')],
  ['/start', () => import('./screens/start/screen.tsx')],
  ['/sign-in', () => import('./screens/sign-in/screen.tsx')],
  ['/invite/$secret', () => import('./screens/invite/screen.tsx')],
  ['/reset/$secret', () => import('./screens/reset/screen.tsx')],
  ['/me', () => import('./screens/me/screen.tsx')],
] as const satisfies readonly (readonly [string, Load])[]

const brand = createRoute({
  getParentRoute: () => root,
  path: '/b/$brand',
  component: BrandFrame,
  errorComponent: PageFailed,
  loader: ({ params }) => queryClient.ensureQueryData(brandQuery(params.brand)),
})

const inside = [
  ['/', () => import('./screens/overview/screen.tsx')],
  ['/sources', () => import('./screens/sources/screen.tsx')],
  ['/point-a', () => import('./screens/point-a/screen.tsx')],
  ['/goal', () => import('./screens/goal/screen.tsx')],
  ['/plan', () => import('./screens/plan/screen.tsx')],
  ['/content', () => import('./screens/content/screen.tsx')],
  ['/talk', () => import('./screens/talk/screen.tsx')],
  ['/traffic', () => import('./screens/traffic/screen.tsx')],
  ['/mentions', () => import('./screens/mentions/screen.tsx')],
  ['/checks', () => import('./screens/checks/screen.tsx')],
  ['/reports', () => import('./screens/reports/screen.tsx')],
  ['/team', () => import('./screens/team/screen.tsx')],
  ['/guide', () => import('./screens/guide/screen.tsx')],
] as const satisfies readonly (readonly [string, Load])[]

const gallery = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => root,
        path: '/gallery',
        component: lazy(() => import('./gallery/screen.tsx')),
      }),
    ]
  : []

/** The code of a screen and its first answer come while others are on their way; the router then finds them here. */
async function fetchScreen(brand: string | null, { pathname, search }: { pathname: string; search: Search }) {
  const screens: readonly (readonly [string, Load])[] = brand === null ? outside : inside
  const wanted = brand === null ? pathname : pathname.replace(/^\/b\/[^/]+/, '') || '/'
  try {
    const screen = await screens.find(([path]) => path === wanted)?.[1]()
    await screen?.prefetch?.(brand ?? '', search)
  } catch {
    // What fails here fails where it is needed, and is told there.
  }
}

const routeTree = root.addChildren([
  plain.addChildren(
    outside.map(([path, load]) => createRoute({ getParentRoute: () => plain, path, component: lazy(load) })),
  ),
  brand.addChildren(
    inside.map(([path, load]) => createRoute({ getParentRoute: () => brand, path, component: lazy(load) })),
  ),
  ...gallery,
])

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: ScreenFailed,
  defaultPendingComponent: ScreenPending,
  defaultPendingMs: 150,
  // What has come is shown at once: a skeleton held for the usual half second would make every first view slower.
  defaultPendingMinMs: 0,
})
