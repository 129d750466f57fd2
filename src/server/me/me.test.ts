import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeSecret } from '../auth/secrets.ts'
import { codeAt } from '../auth/totp.ts'
import { browser, PASSWORD, signedIn } from '../testing/browser.ts'
import { BRAND, OTHER, testServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  // Addresses apart: the limits of one test are not those of the next.
  server = await testServer({ MERILO_TRUST_PROXY: 'yes' })
})
afterAll(() => server.close())

const codeIn = (secret: string, seconds: number) => codeAt(secret, new Date(Date.now() + seconds * 1000))

test('signing in never takes over a session that was there before', async () => {
  const planted = browser(server)
  await planted.post('/sign-in', { email: 'nobody@example.test', password: 'x' })
  const own = await signedIn(server, 'viewer@example.test')
  const first = own.cookie()
  await own.post('/sign-in', { email: 'viewer@example.test', password: PASSWORD })
  expect(own.cookie()).not.toBe(first)
  expect((await browser(server, { cookie: first }).get('/me')).body.state).toBe('signed-out')
  const made = browser(server, { cookie: `merilo=${makeSecret().text}` })
  await made.post('/sign-in', { email: 'viewer@example.test', password: PASSWORD })
  expect((await made.get('/me')).body.person.email).toBe('viewer@example.test')
})

test('name and language change; nothing else does', async () => {
  const own = await signedIn(server, 'viewer@example.test')
  expect((await own.patch('/me', { name: ' Вера ', lang: 'en', installOwner: true, email: 'x@x.test' })).status).toBe(
    200,
  )
  const { person } = (await own.get('/me')).body
  expect(person).toMatchObject({ name: 'Вера', lang: 'en', installOwner: false, email: 'viewer@example.test' })
  expect((await own.patch('/me', { name: '  ' })).status).toBe(400)
})

test('a new password asks for the old one, ends every other session and keeps this browser in', async () => {
  const own = await signedIn(server, 'specialist@example.test')
  const elsewhere = await signedIn(server, 'specialist@example.test')
  const wrong = await own.post('/me/password', { current: 'не он', next: 'совсем другой пароль' })
  expect([wrong.status, wrong.body.error.code]).toEqual([422, 'server.password-needed'])
  const short = await own.post('/me/password', { current: PASSWORD, next: 'мало' })
  expect(short.body.error.code).toBe('server.password-short')
  expect((await own.post('/me/password', { current: PASSWORD, next: 'совсем другой пароль' })).status).toBe(200)
  expect((await own.get('/me')).body.state).toBe('signed-in')
  expect((await elsewhere.get('/me')).body.state).toBe('signed-out')
  const email = 'specialist@example.test'
  expect((await browser(server).post('/sign-in', { email, password: PASSWORD })).status).toBe(401)
})

test('sessions are listed and ended; those of others do not exist', async () => {
  const own = await signedIn(server, 'manager@example.test')
  const other = await signedIn(server, 'manager@example.test')
  const { sessions } = (await own.get('/me/sessions')).body
  const current = sessions.filter((one: { current: boolean }) => one.current)
  expect(current).toHaveLength(1)
  expect(JSON.stringify(sessions)).not.toContain('secret')
  const foreign = await server.office.people.findByEmail('owner@example.test')
  const [theirs] = await server.office.sessions.ofPerson(foreign!.id)
  expect((await own.remove(`/me/sessions/${theirs!.id}`)).status).toBe(404)
  expect(await server.office.sessions.find(theirs!.id)).not.toBeNull()
  expect((await own.remove('/me/sessions/others')).status).toBe(200)
  expect((await other.get('/me')).body.state).toBe('signed-out')
  expect((await own.get('/me/sessions')).body.sessions).toHaveLength(1)
  expect((await own.remove(`/me/sessions/${current[0].id}`)).status).toBe(200)
  expect((await own.get('/me')).body.state).toBe('signed-out')
})

test('the second factor is on only after a code of it; a code works once; a recovery code works once', async () => {
  const email = 'outsider@example.test'
  const own = await signedIn(server, email)
  expect((await own.post('/me/second-factor', { password: 'не тот' })).body.error.code).toBe('server.password-needed')
  const { secret, uri } = (await own.post('/me/second-factor', { password: PASSWORD })).body
  expect(uri).toContain(`secret=${secret}`)
  expect((await own.post('/me/second-factor/confirm', { code: '000000' })).body.error.code).toBe('server.code-wrong')
  expect((await own.get('/me/second-factor')).body).toEqual({ on: false, codesLeft: 0 })
  const { codes } = (await own.post('/me/second-factor/confirm', { code: codeIn(secret, -30) })).body
  expect(codes).toHaveLength(10)
  expect((await own.get('/me/second-factor')).body).toEqual({ on: true, codesLeft: 10 })
  const kept = await server.office.people.findByEmail(email)
  expect(JSON.stringify(kept!.recovery)).not.toContain(codes[0].slice(0, 4))

  const enter = (code?: string) =>
    browser(server, { address: '10.1.0.1' }).post('/sign-in', { email, password: PASSWORD, code })
  expect((await enter()).body.error.code).toBe('server.code-needed')
  expect((await enter(codeIn(secret, -30))).body.error.code).toBe('server.code-wrong')
  const code = codeIn(secret, 0)
  expect((await enter(`${code.slice(0, 3)} ${code.slice(3)}`)).status).toBe(200)
  expect((await enter(code)).body.error.code).toBe('server.code-wrong')
  expect((await enter(codes[3].toUpperCase())).status).toBe(200)
  expect((await enter(codes[3])).body.error.code).toBe('server.code-wrong')
  expect((await own.get('/me/second-factor')).body.codesLeft).toBe(9)

  const { codes: fresh } = (await own.post('/me/second-factor/codes', { password: PASSWORD })).body
  expect((await enter(codes[4])).body.error.code).toBe('server.code-wrong')
  expect((await enter(fresh[0])).status).toBe(200)
})

test('guessing codes ends, from wherever the guesses come', async () => {
  const email = 'outsider@example.test'
  const statuses = new Set<number>()
  for (let i = 0; i < 12; i++) {
    const guess = browser(server, { address: `10.2.0.${i}` })
    statuses.add((await guess.post('/sign-in', { email, password: PASSWORD, code: `00000${i % 10}` })).status)
  }
  expect([...statuses]).toContain(429)
})

test('a token opens what it was made for, and nothing of the person', async () => {
  const own = await signedIn(server, 'manager@example.test')
  const make = async (over: object) =>
    own.post('/me/tokens', { name: 'BI', brand: BRAND, canWrite: false, days: 30, ...over })
  expect((await make({ brand: OTHER })).body.error.code).toBe('server.brand-unknown')
  const { text, token } = (await make({})).body
  expect(token).toMatchObject({ name: 'BI', brand: BRAND, canWrite: false, usedAt: null })
  const held = browser(server)
  const bearer = { authorization: `Bearer ${text}` }
  expect((await held.get(`/brands/${BRAND}/settings`, bearer)).status).toBe(200)
  expect((await held.get(`/brands/${OTHER}/settings`, bearer)).status).toBe(404)
  expect((await held.get('/me', bearer)).body.brands.map(({ id }: { id: string }) => id)).toEqual([BRAND])
  for (const path of ['/me/export', '/me/sessions', '/me/tokens', '/me/second-factor'])
    expect((await held.get(path, bearer)).status).toBe(403)
  expect((await held.post('/me/tokens', {}, bearer)).status).toBe(403)
  // No cookie comes with a token, so no browser can be made to send it: other sites matter not.
  expect((await held.get(`/brands/${BRAND}/settings`, { ...bearer, 'sec-fetch-site': 'cross-site' })).status).toBe(200)
  expect((await own.get('/me/tokens')).body.tokens[0].usedAt).not.toBeNull()
  expect((await own.get('/me/tokens')).body.tokens[0]).not.toHaveProperty('secretHash')

  const stranger = await signedIn(server, 'viewer@example.test')
  expect((await stranger.remove(`/me/tokens/${token.id}`)).status).toBe(404)
  expect((await own.remove(`/me/tokens/${token.id}`)).status).toBe(200)
  expect((await held.get(`/brands/${BRAND}/settings`, bearer)).status).toBe(401)
})

test('an owner’s token changes no settings of the brand, and an expired one opens nothing', async () => {
  const own = await signedIn(server, 'owner@example.test')
  const { text, token } = (await own.post('/me/tokens', { name: 'x', brand: null, canWrite: true, days: 1 })).body
  const change = await server.request(`/api/brands/${BRAND}/settings`, {
    method: 'PATCH',
    as: 'stranger',
    body: '{"name":"taken"}',
    headers: { authorization: `Bearer ${text}` },
  })
  expect(change.status).toBe(403)
  const kept = await server.office.tokens.find(token.id)
  await server.office.tokens.save({ ...kept!, expiresAt: '2020-01-01T00:00:00.000Z' })
  const late = await browser(server).get(`/brands/${BRAND}/settings`, { authorization: `Bearer ${text}` })
  expect(late.status).toBe(401)
})

test('own data come whole and without secrets', async () => {
  const own = await signedIn(server, 'owner@example.test')
  await own.patch(`/brands/${BRAND}/settings`, { name: 'Кофейня' })
  const { body } = await own.get('/me/export')
  expect(body).toMatchObject({
    person: { email: 'owner@example.test', twoFactor: false },
    brands: [{ brand: BRAND, role: 'owner' }],
    actions: [{ brand: BRAND, action: 'brand.save', subject: 'name' }],
  })
  expect(JSON.stringify(body)).not.toMatch(/argon2|secretHash|\b[0-9a-f]{64}\b/)
})

test('an account is erased with a password; its deeds stay without its name; the owner of all stays', async () => {
  const own = await signedIn(server, 'owner@example.test')
  const id = (await own.get('/me')).body.person.id
  expect((await own.post('/me/erase', { password: 'не тот' })).status).toBe(422)
  expect((await own.post('/me/erase', { password: PASSWORD })).status).toBe(200)
  expect(await server.office.people.find(id)).toBeNull()
  expect((await own.get('/me')).body.state).toBe('signed-out')
  expect((await server.office.audit.ofBrand(BRAND, 10)).map(({ personName }) => personName)).toEqual([''])
  const all = await signedIn(server, 'install-owner@example.test')
  expect((await all.post('/me/erase', { password: PASSWORD })).body.error.code).toBe('server.owner-stays')
})
