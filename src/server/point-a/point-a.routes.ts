/** Where the accounts stand, and how far their figures can be believed. */
import { brandRoute, routes } from '../http/routes.ts'
import {
  AccountHistory,
  AccountQuery,
  Compared,
  CompareQuery,
  KpiHistory,
  KpiQuery,
  Quality,
} from './point-a.schemas.ts'

export const pointARoutes = routes()
  .openapi(
    brandRoute({
      method: 'get',
      path: '/point-a',
      may: 'brand.see',
      summary: 'Point A of an account: its KPIs by month, their level, spread and trend, what cannot be measured',
      query: AccountQuery,
      answer: AccountHistory,
    }),
    async (c) => c.json(await c.var.ask('point-a.account', c.req.valid('query')), 200),
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/point-a/quality',
      may: 'brand.see',
      summary: 'How complete the daily figures of an account are',
      query: AccountQuery,
      answer: Quality,
    }),
    async (c) => c.json(await c.var.ask('point-a.quality', c.req.valid('query')), 200),
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/point-a/kpi',
      may: 'brand.see',
      summary: 'One KPI over all its days: level, trend, season, noise, shifts, missing days, findings',
      query: KpiQuery,
      answer: KpiHistory,
    }),
    async (c) => c.json(await c.var.ask('point-a.kpi', c.req.valid('query')), 200),
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/point-a/compare',
      may: 'brand.see',
      summary: 'A stretch of a KPI against another one, and whether the difference is more than chance',
      query: CompareQuery,
      answer: Compared,
    }),
    async (c) => c.json(await c.var.ask('point-a.compare', c.req.valid('query')), 200),
  )
