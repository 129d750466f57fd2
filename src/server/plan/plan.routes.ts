/** План действий: strategy, steps, tasks, content plan, notes. */
import { z } from '@hono/zod-openapi'
import { brandRoute, routes } from '../http/routes.ts'
import * as shapes from './plan.schemas.ts'

const params = { id: z.string() }

const strategy = routes()
  .openapi(
    brandRoute({
      method: 'get',
      path: '/strategy',
      may: 'brand.see',
      summary: 'The strategy and its versions',
      answer: shapes.StrategyVersions,
    }),
    async (c) => c.json(await c.var.ask('plan.strategy', {}), 200),
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/strategy',
      may: 'brand.work',
      summary: 'A new version of the strategy',
      body: shapes.NewStrategy,
      answer: shapes.Version,
    }),
    async (c) => {
      const saved = await c.var.ask('plan.save-strategy', c.req.valid('json'))
      await c.var.record('plan.strategy', String(saved.version))
      return c.json(saved, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/plan/steps',
      may: 'brand.see',
      summary: 'Steps of the goals that still run',
      answer: shapes.Steps,
    }),
    async (c) => c.json(await c.var.ask('plan.steps', {}), 200),
  )

const tasks = routes()
  .openapi(
    brandRoute({ method: 'get', path: '/tasks', may: 'brand.see', summary: 'Tasks', answer: shapes.Tasks }),
    async (c) => c.json(await c.var.ask('plan.tasks', {}), 200),
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/tasks',
      may: 'brand.work',
      summary: 'A new task',
      body: shapes.TaskBody,
      answer: shapes.Id,
    }),
    async (c) => c.json(await c.var.ask('plan.save-task', { id: null, task: c.req.valid('json') }), 200),
  )
  .openapi(
    brandRoute({
      method: 'put',
      path: '/tasks/{id}',
      may: 'brand.work',
      summary: 'Changes a task',
      params,
      body: shapes.TaskBody,
      answer: shapes.Id,
    }),
    async (c) =>
      c.json(await c.var.ask('plan.save-task', { id: c.req.valid('param').id, task: c.req.valid('json') }), 200),
  )
  .openapi(
    brandRoute({
      method: 'delete',
      path: '/tasks/{id}',
      may: 'brand.work',
      summary: 'Removes a task',
      params,
      answer: shapes.Id,
    }),
    async (c) => c.json(await c.var.ask('plan.remove-task', { id: c.req.valid('param').id }), 200),
  )

const calendar = routes()
  .openapi(
    brandRoute({
      method: 'get',
      path: '/calendar',
      may: 'brand.see',
      summary: 'Content plan and what was published',
      query: shapes.MonthQuery,
      answer: shapes.Calendar,
    }),
    async (c) => c.json(await c.var.ask('plan.calendar', c.req.valid('query')), 200),
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/calendar',
      may: 'brand.work',
      summary: 'Plans a publication',
      body: shapes.ItemBody,
      answer: shapes.Id,
    }),
    async (c) => c.json(await c.var.ask('plan.save-item', { id: null, item: c.req.valid('json') }), 200),
  )
  .openapi(
    brandRoute({
      method: 'put',
      path: '/calendar/{id}',
      may: 'brand.work',
      summary: 'Changes a planned publication',
      params,
      body: shapes.ItemBody,
      answer: shapes.Id,
    }),
    async (c) =>
      c.json(await c.var.ask('plan.save-item', { id: c.req.valid('param').id, item: c.req.valid('json') }), 200),
  )
  .openapi(
    brandRoute({
      method: 'delete',
      path: '/calendar/{id}',
      may: 'brand.work',
      summary: 'Removes a planned publication',
      params,
      answer: shapes.Id,
    }),
    async (c) => c.json(await c.var.ask('plan.remove-item', { id: c.req.valid('param').id }), 200),
  )

const notes = routes()
  .openapi(
    brandRoute({
      method: 'get',
      path: '/notes',
      may: 'brand.see',
      summary: 'What happened around the figures',
      answer: shapes.Notes,
    }),
    async (c) => c.json(await c.var.ask('plan.notes', {}), 200),
  )
  .openapi(
    brandRoute({
      method: 'post',
      path: '/notes',
      may: 'brand.work',
      summary: 'Notes what happened',
      body: shapes.NoteBody,
      answer: shapes.Id,
    }),
    async (c) => {
      const note = c.req.valid('json')
      const saved = await c.var.ask('plan.save-note', note)
      await c.var.record('plan.note', `${note.kind}, ${note.from} – ${note.to}`)
      return c.json(saved, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'delete',
      path: '/notes/{id}',
      may: 'brand.work',
      summary: 'Takes a note back',
      params,
      answer: shapes.Id,
    }),
    async (c) => {
      const removed = await c.var.ask('plan.remove-note', { id: c.req.valid('param').id })
      await c.var.record('plan.unnote', removed.id)
      return c.json(removed, 200)
    },
  )

export const planRoutes = routes().route('/', strategy).route('/', tasks).route('/', calendar).route('/', notes)
