import { afterAll, beforeAll, expect, test } from 'vitest'
import { summaries } from '../../i18n/ru/api-summaries.ts'
import { testServer, type TestServer } from '../testing/test-server.ts'
import { groupsOf, type Group } from './document.ts'
import { shapeOf } from './shape.ts'

let server: TestServer
let groups: Group[]
beforeAll(async () => {
  server = await testServer()
  groups = groupsOf(await server.json<Parameters<typeof groupsOf>[0]>('/api/openapi.json'))
})
afterAll(() => server.close())

test('every route stands in a group of its own theme and has its Russian line', () => {
  const operations = groups.flatMap((group) => group.operations)
  expect(operations.length).toBeGreaterThan(60)
  expect(groups.find(({ id }) => id === 'other')?.operations.map(({ path }) => path) ?? []).toEqual([])
  const keys = operations.map(({ method, path }) => `${method.toLowerCase()} ${path}`)
  expect(keys.filter((key) => summaries[key] === undefined)).toEqual([])
  expect(Object.keys(summaries).filter((key) => !keys.includes(key))).toEqual([])
})

test('the page is read by anybody, in their language, under the usual policy', async () => {
  const russian = await server.request('/api', { as: 'stranger', lang: 'ru' })
  expect(russian.headers.get('content-type')).toContain('text/html')
  expect(russian.headers.get('content-security-policy')).toMatch(/default-src 'self'/)
  const page = await russian.text()
  expect(page).toContain('<html lang="ru">')
  expect(page).toContain('Кому можно: владельцу бренда')
  expect(page).not.toMatch(/<script|style=|<style/)
  const english = await (await server.request('/api', { as: 'stranger', lang: 'en' })).text()
  expect(english).toContain('Who may: the owner of the brand')
  for (const one of [page, english]) expect(one).not.toMatch(/undefined|\[object/)
  const font = await server.request('/api/golos-cyrillic.woff2', { as: 'stranger' })
  expect(Buffer.from(await font.arrayBuffer()).toString('latin1', 0, 4)).toBe('wOF2')
  const style = await server.request('/api/page.css', { as: 'stranger' })
  expect(style.headers.get('content-type')).toContain('text/css')
})

test('shapes are written as people read them', () => {
  expect(shapeOf({ type: ['string', 'null'] })).toBe('string | null')
  expect(shapeOf({ enum: ['ru', 'en'] })).toBe('"ru" | "en"')
  expect(
    shapeOf({
      type: 'object',
      properties: { id: { type: 'string' }, rows: { type: 'array', items: { type: 'object', properties: {} } } },
      required: ['id'],
    }),
  ).toBe('{\n  id: string\n  rows?: [{}]\n}')
  expect(shapeOf({ type: 'object', additionalProperties: { type: 'number' } })).toBe('{\n  [key]: number\n}')
  expect(shapeOf({})).toBe('any')
})
