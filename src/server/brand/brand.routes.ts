/** Brands: their heads, their making, the demo, their settings. */
import { brandRoute, openRoute, routes } from '../http/routes.ts'
import { rulesOf } from '../policies.ts'
import {
  BrandChange,
  BrandHead,
  BrandId,
  BrandSettings,
  JobId,
  NewBrand,
  OwnAccounts,
  OwnAccountsChange,
} from './brand.schemas.ts'
import { freeId } from './free-id.ts'
import { openDemo } from './open-demo.ts'

export const brandRoutes = routes()
  .openapi(
    brandRoute({
      method: 'get',
      path: '',
      may: 'brand.see',
      summary: 'What every screen knows of the brand',
      answer: BrandHead,
    }),
    async (c) => {
      const { role } = c.var
      return c.json({ ...(await c.var.ask('brand.head', {})), role, rules: rulesOf(role) }, 200)
    },
  )
  .openapi(
    openRoute({
      method: 'post',
      path: '/brands',
      may: 'install',
      summary: 'A new brand',
      body: NewBrand,
      answer: BrandId,
    }),
    async (c) => {
      const { engine, office } = c.var.services
      const { person } = c.var.signed!
      const body = c.req.valid('json')
      const brand = freeId(body.name, new Set((await office.brands.all()).map((one) => one.id)))
      return c.json(await engine.ask('brand.create', body, { brand, lang: c.var.lang, person }), 200)
    },
  )
  .openapi(
    openRoute({ method: 'post', path: '/demo', may: 'install', summary: 'Opens the demo brand', answer: JobId }),
    (c) => c.json(openDemo(c.var.services, c.var.signed!.person, c.var.lang), 200),
  )
  .openapi(
    brandRoute({
      method: 'get',
      path: '/settings',
      may: 'brand.see',
      summary: 'Settings of the brand',
      answer: BrandSettings,
    }),
    async (c) => c.json(await c.var.ask('brand.settings', {}), 200),
  )
  .openapi(
    brandRoute({
      method: 'patch',
      path: '/settings',
      may: 'brand.manage',
      summary: 'Changes settings of the brand',
      body: BrandChange,
      answer: BrandSettings,
    }),
    async (c) => {
      const change = c.req.valid('json')
      const saved = await c.var.ask('brand.save', change)
      await c.var.record('brand.save', Object.keys(change).join(', '))
      return c.json(saved, 200)
    },
  )
  .openapi(
    brandRoute({
      method: 'patch',
      path: '/settings/own-accounts',
      may: 'brand.manage',
      summary: 'Names accounts of the brand and its people, or forgets those named before',
      body: OwnAccountsChange,
      answer: OwnAccounts,
    }),
    async (c) => {
      const saved = await c.var.ask('brand.own-accounts', c.req.valid('json'))
      await c.var.record('brand.own-accounts', '')
      return c.json(saved, 200)
    },
  )
