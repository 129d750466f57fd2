/** Goals and the agreement on them. A goal is thought out by who does the work, set by who decides. */
import { agreementPage } from '../../app/report.ts'
import { brandFile, brandRoute, routes } from '../http/routes.ts'
import {
  AgreementView,
  BusinessChange,
  Check,
  CheckAsked,
  GoalDetail,
  GoalList,
  GoalParam,
  NewGoal,
  NewVersion,
  Offers,
  OffersQuery,
  Reached,
  Saved,
  Signature,
  StepsChange,
  StepsCheck,
  StepsOfGoal,
  Withdrawal,
} from './goals.schemas.ts'

const params = GoalParam

export const goalsRoutes = routes()
  .openapi(
    brandRoute({ method: 'get', path: '/goals', may: 'brand.see', summary: 'Goals in force', answer: GoalList }),
    async (c) => c.json(await c.var.ask('goals.list', {}), 200),
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/goals/offers',
      may: 'brand.see',
      summary: 'KPIs that fit a business reason, recommended ones first',
      query: OffersQuery,
      answer: Offers,
    }),
    async (c) => {
      const { kind, business } = c.req.valid('query')
      return c.json(await c.var.ask('goals.offers', { kind, business: business ?? null }), 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/goals/check',
      may: 'brand.work',
      summary: 'A goal while it is thought out: understood, SMART, outcomes, steps; nothing is kept',
      body: CheckAsked,
      answer: Check,
    }),
    async (c) => c.json(await c.var.ask('goals.check', c.req.valid('json')), 200),
  )
  .openapi(
    brandRoute({
      method: 'put',
      path: '/goals/business',
      may: 'brand.work',
      summary: 'The kind of business, which decides what is advised',
      body: BusinessChange,
      answer: BusinessChange,
    }),
    async (c) => {
      const saved = await c.var.ask('goals.business', c.req.valid('json'))
      await c.var.record('goal.business', saved.business ?? '')
      return c.json(saved, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/goals',
      may: 'brand.decide',
      summary: 'Sets a goal, with supporting ones beside it',
      body: NewGoal,
      answer: Saved,
    }),
    async (c) => {
      const saved = await c.var.ask('goals.create', c.req.valid('json'))
      await c.var.record('goal.set', saved.ids.join(', '))
      return c.json(saved, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/goals/{goal}',
      may: 'brand.see',
      summary: 'One goal: SMART when it was set, its steps',
      params,
      answer: GoalDetail,
    }),
    async (c) => c.json(await c.var.ask('goals.detail', c.req.valid('param')), 200),
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/goals/{goal}/versions',
      may: 'brand.decide',
      summary: 'Changes a plan openly: a new version with its reason; the old target stays visible',
      params,
      body: NewVersion,
      answer: Saved,
    }),
    async (c) => {
      const { goal } = c.req.valid('param')
      const saved = await c.var.ask('goals.change', { goal, ...c.req.valid('json') })
      await c.var.record('goal.change', goal)
      return c.json(saved, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/goals/{goal}/withdraw',
      may: 'brand.decide',
      summary: 'Ends a goal with a reason; it stays visible',
      params,
      body: Withdrawal,
      answer: Saved,
    }),
    async (c) => {
      const { goal } = c.req.valid('param')
      const saved = await c.var.ask('goals.withdraw', { goal, ...c.req.valid('json') })
      await c.var.record('goal.withdraw', goal)
      return c.json(saved, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/goals/{goal}/reached',
      may: 'brand.decide',
      summary: 'Says that a milestone is reached, or takes it back',
      params,
      body: Reached,
      answer: Saved,
    }),
    async (c) => {
      const { goal } = c.req.valid('param')
      const saved = await c.var.ask('goals.reached', { goal, ...c.req.valid('json') })
      await c.var.record('goal.reached', goal)
      return c.json(saved, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/goals/{goal}/steps',
      may: 'brand.see',
      summary: 'Steps of a goal and their versions',
      params,
      answer: StepsOfGoal,
    }),
    async (c) => c.json(await c.var.ask('goals.steps', { ...c.req.valid('param'), changes: {} }), 200),
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/goals/{goal}/steps/check',
      may: 'brand.work',
      summary: 'Steps as they would be with changed numbers; nothing is kept',
      params,
      body: StepsCheck,
      answer: StepsOfGoal,
    }),
    async (c) => c.json(await c.var.ask('goals.steps', { ...c.req.valid('param'), ...c.req.valid('json') }), 200),
  )
  .openapi(
    brandRoute({
      method: 'put',
      path: '/goals/{goal}/steps',
      may: 'brand.work',
      summary: 'Keeps changed steps as a new version',
      params,
      body: StepsChange,
      answer: StepsOfGoal,
    }),
    async (c) => {
      const { goal } = c.req.valid('param')
      const saved = await c.var.ask('goals.keep-steps', { goal, ...c.req.valid('json') })
      await c.var.record('goal.steps', goal)
      return c.json(saved, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/agreement',
      may: 'brand.see',
      summary: 'The KPI agreement and who has signed it',
      answer: AgreementView,
    }),
    async (c) => c.json(await c.var.ask('goals.agreement', {}), 200),
  )
  .openapi(
    brandFile({
      path: '/agreement/file',
      may: 'brand.see',
      summary: 'The KPI agreement as a page to print and sign by hand',
      type: 'text/html',
    }),
    async (c) => {
      const { document, version } = await c.var.ask('goals.agreement', {})
      return c.body(agreementPage(document), 200, {
        'content-type': 'text/html; charset=utf-8',
        'content-disposition': `attachment; filename="merilo-agreement-${c.var.brand}-v${version}.html"`,
      })
    },
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/agreement/accept/client',
      may: 'brand.sign-client',
      summary: 'The client accepts the agreement',
      body: Signature,
      answer: AgreementView,
    }),
    async (c) => {
      const { name, key } = c.req.valid('json')
      const view = await c.var.ask('goals.accept', { side: 'client', name, key })
      await c.var.record('agreement.client', name)
      return c.json(view, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/agreement/accept/specialist',
      may: 'brand.work',
      summary: 'The specialist accepts the agreement',
      body: Signature,
      answer: AgreementView,
    }),
    async (c) => {
      const { name, key } = c.req.valid('json')
      const view = await c.var.ask('goals.accept', { side: 'specialist', name, key })
      await c.var.record('agreement.specialist', name)
      return c.json(view, 200)
    },
  )
