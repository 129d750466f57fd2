import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** `asked`: what `first.js` left under way. Answers of the network are called «later». */
async function withAsked(asked: Record<string, Promise<Response>>) {
  vi.stubGlobal('meriloAsked', new Map(Object.entries(asked)))
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('later')))
  const { fetchOnce } = await import('./asked-first.ts')
  return async (path: string, init?: RequestInit) => (await fetchOnce(path, init)).text()
}

test('an answer that is under way is used once', async () => {
  const ask = await withAsked({ '/api/me': Promise.resolve(new Response('first')) })
  expect(await ask('/api/me')).toBe('first')
  expect(await ask('/api/me')).toBe('later')
  expect(await ask('/api/portfolio')).toBe('later')
})

test('a command never takes the answer of a question', async () => {
  const ask = await withAsked({ '/api/me': Promise.resolve(new Response('first')) })
  expect(await ask('/api/me', { method: 'POST' })).toBe('later')
})

test('what was refused or failed is asked again: the person may have signed in since', async () => {
  const ask = await withAsked({
    '/api/portfolio': Promise.resolve(new Response('', { status: 401 })),
    '/api/me': Promise.reject(new TypeError('offline')),
  })
  expect(await ask('/api/portfolio')).toBe('later')
  expect(await ask('/api/me')).toBe('later')
})
