/** All routes under `/api`. One line per feature; the client takes its types from here. */
import { authRoutes } from './auth/auth.routes.ts'
import { resetRoutes } from './auth/reset.routes.ts'
import { brandRoutes } from './brand/brand.routes.ts'
import { talkRoutes } from './talk/talk.routes.ts'
import { trafficRoutes } from './traffic/traffic.routes.ts'
import { mentionsRoutes } from './mentions/mentions.routes.ts'
import { contentRoutes } from './content/content.routes.ts'
import { checksRoutes } from './checks/checks.routes.ts'
import { evidenceRoutes } from './evidence/evidence.routes.ts'
import { pointARoutes } from './point-a/point-a.routes.ts'
import { planRoutes } from './plan/plan.routes.ts'
import { reportsRoutes } from './reports/reports.routes.ts'
import { goalsRoutes } from './goals/goals.routes.ts'
import { guideRoutes } from './guide/guide.routes.ts'
import { routes } from './http/routes.ts'
import { jobRoutes } from './jobs/jobs.routes.ts'
import { meRoutes } from './me/me.routes.ts'
import { secondFactorRoutes } from './me/second-factor.routes.ts'
import { tokenRoutes } from './me/tokens.routes.ts'
import { auditRoutes } from './team/audit.routes.ts'
import { invitationRoutes } from './team/invitations.routes.ts'
import { peopleRoutes } from './team/people.routes.ts'
import { teamRoutes } from './team/team.routes.ts'
import { overviewRoutes } from './overview/overview.routes.ts'
import { portfolioRoutes } from './portfolio/portfolio.routes.ts'
import { sourcesRoutes } from './sources/sources.routes.ts'

export const api = routes()
  .route('/', authRoutes)
  .route('/', resetRoutes)
  .route('/', brandRoutes)
  .route('/', goalsRoutes)
  .route('/', guideRoutes)
  .route('/', sourcesRoutes)
  .route('/', checksRoutes)
  .route('/', evidenceRoutes)
  .route('/', pointARoutes)
  .route('/', contentRoutes)
  .route('/', mentionsRoutes)
  .route('/', trafficRoutes)
  .route('/', talkRoutes)
  .route('/', jobRoutes)
  .route('/', meRoutes)
  .route('/', secondFactorRoutes)
  .route('/', tokenRoutes)
  .route('/', teamRoutes)
  .route('/', invitationRoutes)
  .route('/', peopleRoutes)
  .route('/', auditRoutes)
  .route('/', reportsRoutes)
  .route('/', planRoutes)
  .route('/', overviewRoutes)
  .route('/', portfolioRoutes)

export type Api = typeof api
