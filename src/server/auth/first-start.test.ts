import { afterAll, beforeAll, expect, test } from 'vitest'
import { isGuest } from '../../store/office/types.ts'
import { browser, emptied, PASSWORD } from '../testing/browser.ts'
import { BRAND, testServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
const owner = { email: 'Owner@Example.test', name: 'Анна', password: PASSWORD }

beforeAll(async () => {
  server = await emptied(await testServer({ MERILO_TRUST_PROXY: 'yes' }))
})
afterAll(() => server.close())

async function finished(guest: ReturnType<typeof browser>, job: string): Promise<string> {
  for (;;) {
    const { body } = await guest.get(`/jobs/${job}`)
    if (body.state !== 'running') return body.state as string
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

test('the demo opens with one click, for a guest who sees nothing else; then the guest becomes the owner', async () => {
  const visitor = browser(server, { address: '10.0.0.1' })
  expect((await visitor.get('/me')).body.state).toBe('fresh')
  const fromElsewhere = await visitor.post('/start-demo', {}, { 'sec-fetch-site': 'cross-site' })
  expect(fromElsewhere.status).toBe(403)
  expect(await server.office.people.all()).toEqual([])
  const { body: opened } = await visitor.post('/start-demo')
  expect(opened.brand).toBe('demo')
  const second = browser(server, { address: '10.0.0.2' })
  const { body: again } = await second.post('/start-demo')
  expect(await finished(visitor, opened.job)).toBe('done')
  expect(await finished(second, again.job)).toBe('done')
  expect((await second.get(`/jobs/${opened.job}`)).status).toBe(404)

  const { body: me } = await visitor.get('/me')
  expect(me).toMatchObject({
    state: 'signed-in',
    person: { guest: true, installOwner: false, email: '' },
    brands: [{ id: 'demo', demo: true, role: 'manager' }],
  })
  expect((await visitor.get('/brands/demo')).body.accounts.length).toBeGreaterThan(3)

  // The demo and nothing else: no other brand, no new one, no people, no tokens, no page of their own.
  expect((await visitor.get(`/brands/${BRAND}`)).status).toBe(404)
  expect((await visitor.post('/brands', { name: 'Мой' })).status).toBe(403)
  expect((await visitor.patch('/brands/demo/settings', { name: 'Мой' })).status).toBe(403)
  expect((await visitor.post('/me/tokens', { name: 'x', brand: null, canWrite: true, days: null })).status).toBe(403)
  expect((await visitor.patch('/me', { name: 'Хакер' })).status).toBe(403)
  expect((await visitor.get('/me/export')).status).toBe(403)

  // A guest of before takes nothing away: a stranger still finds the installation fresh.
  expect((await browser(server).get('/me')).body.state).toBe('fresh')

  const before = visitor.cookie()
  expect((await visitor.post('/setup', owner)).status).toBe(200)
  expect(visitor.cookie()).not.toBe(before)
  expect((await browser(server, { cookie: before }).get('/me')).body.state).toBe('signed-out')
  expect((await visitor.get('/me')).body).toMatchObject({
    person: { id: me.person.id, email: 'owner@example.test', name: 'Анна', guest: false, installOwner: true },
  })
  // The other guest is gone with the freshness.
  expect((await second.get('/me')).body.state).toBe('signed-out')
  expect((await server.office.people.all()).filter(isGuest)).toEqual([])
})

test('with an owner there is no way in without an account', async () => {
  const late = browser(server, { address: '10.0.0.3' })
  for (const [path, body] of [
    ['/start-demo', {}],
    ['/setup', owner],
  ] as const) {
    const answer = await late.post(path, body)
    expect([answer.status, answer.body.error.code]).toEqual([422, 'server.already-set-up'])
  }
  expect(late.cookie()).toBe('')
  let last = 0
  for (let i = 0; i < 10; i++) last = (await late.post('/start-demo')).status
  expect(last).toBe(429)
  expect((await late.post('/sign-in', { email: 'guest:1', password: 'x' })).status).toBe(401)
})

test('two who set up at once: one becomes the owner', async () => {
  const fresh = await emptied(await testServer())
  try {
    const both = ['a@example.test', 'b@example.test'].map((email) => browser(fresh).post('/setup', { ...owner, email }))
    expect(new Set((await Promise.all(both)).map(({ status }) => status))).toEqual(new Set([200, 422]))
    expect(await fresh.office.people.all()).toHaveLength(1)
  } finally {
    await fresh.close()
  }
})

test('a password that is short, one sign or the address itself is refused in words', async () => {
  const fresh = await emptied(await testServer())
  try {
    for (const [password, code] of [
      ['коротко', 'server.password-short'],
      ['😀😀😀😀😀', 'server.password-short'],
      ['aaaaaaaaaaaa', 'server.password-plain'],
      ['owner@example.TEST', 'server.password-email'],
    ] as const)
      expect((await browser(fresh).post('/setup', { ...owner, password })).body.error.code).toBe(code)
    expect(await fresh.office.people.hasOwner()).toBe(false)
  } finally {
    await fresh.close()
  }
})
