import { afterAll, beforeAll, expect, test } from 'vitest'
import { testServer, type TestServer } from '../testing/test-server.ts'
import { hashPassword, isPassword } from './password.ts'

let server: TestServer

beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.close())

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  server.request(path, { method: 'POST', body: JSON.stringify(body), as: 'stranger', headers })

test('a password is kept as argon2id and proves itself, in any normal form', async () => {
  const hash = await hashPassword('пароль-й-длинный')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await isPassword('пароль-й-длинный'.normalize('NFD'), hash)).toBe(true)
  expect(await isPassword('пароль-й-другой', hash)).toBe(false)
  expect(await isPassword('что угодно', null)).toBe(false)
})

test('a second visitor can’t become the owner', async () => {
  const answer = await post('/api/setup', { email: 'x@example.test', name: 'X', password: 'long enough words' })
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({ error: { code: 'server.already-set-up' } })
})

test('signing in gives an HttpOnly cookie, which opens, and signing out ends it', async () => {
  const person = await server.office.people.findByEmail('manager@example.test')
  await server.office.people.save({ ...person!, password: await hashPassword('long enough words') })
  const answer = await post('/api/sign-in', { email: ' Manager@Example.test ', password: 'long enough words' })
  expect(answer.status).toBe(200)
  const cookie = answer.headers.get('set-cookie')!
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  const own = { cookie: cookie.split(';')[0]! }
  expect(await (await server.request('/api/me', { as: 'stranger', headers: own })).json()).toMatchObject({
    state: 'signed-in',
    person: { email: 'manager@example.test' },
  })
  await post('/api/sign-out', {}, own)
  const after = await server.request('/api/me', { as: 'stranger', headers: own })
  expect(await after.json()).toMatchObject({ state: 'signed-out' })
})

test('no answer tells whether the address or the password was wrong, and guessing ends', async () => {
  const texts = new Set<string>()
  for (const email of ['nobody@example.test', 'owner@example.test'])
    texts.add(await (await post('/api/sign-in', { email, password: 'guess guess' })).text())
  expect(texts.size).toBe(1)
  let last = 0
  for (let i = 0; i < 12; i++)
    last = (await post('/api/sign-in', { email: 'owner@example.test', password: `guess ${i}` })).status
  expect(last).toBe(429)
})

test('a cookie with a foreign secret opens nothing', async () => {
  const person = await server.office.people.findByEmail('owner@example.test')
  const [session] = await server.office.sessions.ofPerson(person!.id)
  const answer = await server.request('/api/me', {
    as: 'stranger',
    headers: { cookie: `merilo=${session!.id}.AAAAAAAAAAAAAAAAAAAAAAAAAAA` },
  })
  expect(await answer.json()).toMatchObject({ state: 'signed-out' })
})
