/** Every route with every role, and with another brand's id: the rule that it names is the rule that holds. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BRAND_RULES, may, OPEN_RULES, type BrandRule } from '../policies.ts'
import { BRAND, testServer, type As, type TestServer } from '../testing/test-server.ts'

interface Documented {
  paths: Record<string, Record<string, { 'x-may'?: string }>>
}

let server: TestServer
let operations: { method: string; path: string; rule: string | undefined }[]

beforeAll(async () => {
  server = await testServer()
  const document = await server.json<Documented>('/api/openapi.json')
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, rule: operation['x-may'] })),
  )
})

afterAll(() => server.close())

/** Stopped at the door: not signed in, not allowed, or not even told that the brand exists. */
const REFUSED = new Set([401, 403])

const knock = async (
  operation: { method: string; path: string },
  as: As,
): Promise<{ status: number; code: string }> => {
  const path = operation.path.replace('{brand}', BRAND).replace(/\{\w+\}/g, 'nothing')
  const answer = await server.request(path, {
    method: operation.method.toUpperCase(),
    as,
    ...(operation.method === 'get' ? {} : { body: '{}' }),
  })
  const body = (await answer.json().catch(() => ({}))) as { error?: { code: string } }
  return { status: answer.status, code: body.error?.code ?? '' }
}

describe('every route names its rule and holds it', () => {
  test('there are routes, and each names a rule that exists', () => {
    expect(operations.length).toBeGreaterThan(8)
    const rules = [...Object.keys(BRAND_RULES), ...Object.keys(OPEN_RULES)]
    expect(operations.filter(({ rule }) => !rules.includes(rule ?? ''))).toEqual([])
    const outside = operations.filter(
      ({ path, rule }) => path.includes('{brand}') !== (rule ?? '').startsWith('brand.'),
    )
    expect(outside).toEqual([])
  })

  test('a stranger gets through open doors only', async () => {
    for (const operation of operations) {
      const { code } = await knock(operation, 'stranger')
      expect([operation.path, code === 'server.not-signed-in']).toEqual([operation.path, operation.rule !== 'open'])
    }
  })

  test('each role gets through exactly the doors that its rules open', async () => {
    for (const operation of operations.filter(({ rule }) => rule?.startsWith('brand.'))) {
      // What an owner may do is tried by the others first: it may end the brand's team.
      for (const role of ['viewer', 'specialist', 'manager'] as const) {
        const { status, code } = await knock(operation, role)
        const allowed = may(role, operation.rule as BrandRule)
        expect([
          operation.method,
          operation.path,
          role,
          !REFUSED.has(status) && code !== 'server.brand-unknown',
        ]).toEqual([operation.method, operation.path, role, allowed])
      }
    }
  })

  test('to the people of another brand this one does not exist', async () => {
    for (const operation of operations.filter(({ rule }) => rule?.startsWith('brand.'))) {
      const { status, code } = await knock(operation, 'outsider')
      expect([operation.path, status, code]).toEqual([operation.path, 404, 'server.brand-unknown'])
    }
  })

  test('only the owner of the installation makes brands', async () => {
    for (const operation of operations.filter(({ rule }) => rule === 'install'))
      for (const role of ['owner', 'viewer', 'outsider'] as const)
        expect((await knock(operation, role)).code).toBe('server.forbidden')
  })
})

test('a request from another site is refused, whoever is signed in', async () => {
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }]) {
    const answer = await server.request(`/api/brands/${BRAND}/settings`, {
      method: 'PATCH',
      body: '{"name":"taken"}',
      headers,
    })
    expect(answer.status).toBe(403)
  }
})
