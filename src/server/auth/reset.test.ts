import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser, PASSWORD, signedIn } from '../testing/browser.ts'
import { testServer, type TestServer } from '../testing/test-server.ts'
import { makeResetLink, whoResets } from './reset-link.ts'
import { codeAt } from './totp.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer({ MERILO_TRUST_PROXY: 'yes' })
})
afterAll(() => server.close())

const EMAIL = 'manager@example.test'
const NEXT = 'совсем новый пароль'

async function linkFor(email: string, secondFactor = false): Promise<string> {
  const person = await server.office.people.findByEmail(email)
  const { path } = await server.json<{ path: string }>('/api/reset-links', {
    as: 'install-owner',
    send: { person: person!.id, secondFactor },
  })
  return path
}

test('a link of the owner sets a new password once, and ends all sessions', async () => {
  const before = await signedIn(server, EMAIL)
  const path = await linkFor(EMAIL)
  const guest = browser(server, { address: '10.3.0.1' })
  expect((await guest.get(path)).body).toEqual({ email: EMAIL })
  expect((await guest.post(path, { password: 'мало' })).body.error.code).toBe('server.password-short')
  expect((await guest.post(path, { password: NEXT })).status).toBe(200)
  expect((await before.get('/me')).body.state).toBe('signed-out')
  expect((await guest.post('/sign-in', { email: EMAIL, password: PASSWORD })).status).toBe(401)
  expect((await guest.post('/sign-in', { email: EMAIL, password: NEXT })).status).toBe(200)
  expect((await guest.post(path, { password: PASSWORD })).body.error.code).toBe('server.link-unknown')
})

test('the second factor stays on, unless the link says otherwise', async () => {
  const own = await signedIn(server, 'owner@example.test')
  const { secret } = (await own.post('/me/second-factor', { password: PASSWORD })).body
  await own.post('/me/second-factor/confirm', { code: codeAt(secret, new Date()) })
  const guest = browser(server, { address: '10.3.0.2' })
  await guest.post(await linkFor('owner@example.test'), { password: NEXT })
  const half = await guest.post('/sign-in', { email: 'owner@example.test', password: NEXT })
  expect(half.body.error.code).toBe('server.code-needed')
  await guest.post(await linkFor('owner@example.test', true), { password: PASSWORD })
  expect((await guest.post('/sign-in', { email: 'owner@example.test', password: PASSWORD })).status).toBe(200)
})

test('nobody but the owner of the installation makes links, and none is forged, stretched or guessed', async () => {
  const person = (await server.office.people.findByEmail('specialist@example.test'))!
  await signedIn(server, 'specialist@example.test')
  const body = JSON.stringify({ person: person.id, secondFactor: true })
  for (const as of ['owner', 'manager', 'stranger'] as const)
    expect((await server.request('/api/reset-links', { method: 'POST', body, as })).status).toBeGreaterThan(400)
  const path = await linkFor('specialist@example.test')
  const guest = browser(server, { address: '10.3.0.3' })
  for (const forged of [
    path.replace('.p.', '.f.'),
    path.replace(/\.([0-9a-z]+)\.p\./, '.zzzzzzzz.p.'),
    `${path}x`,
    '/reset/a.b.p.c',
  ])
    expect((await guest.get(forged)).body.error.code).toBe('server.link-unknown')
  const kept = (await server.office.people.find(person.id))!
  const old = makeResetLink(kept, false, new Date(Date.now() - 25 * 3_600_000))!
  expect(await whoResets(server.office, old.path.replace('/reset/', ''), new Date())).toBeNull()
  let last = 0
  for (let i = 0; i < 25; i++) last = (await guest.get(`${path}${i}`)).status
  expect(last).toBe(429)
})

test('at the machine a link is made for anybody, the forgetful owner too', async () => {
  await signedIn(server, 'viewer@example.test')
  const script = fileURLToPath(new URL('../reset-password.ts', import.meta.url))
  const env = { ...process.env, MERILO_DATA: server.folder, MERILO_URL: 'https://m.example.test' }
  const { stdout } = await promisify(execFile)(process.execPath, [script, 'Viewer@example.test'], { env })
  const path = /https:\/\/m\.example\.test(\/reset\/\S+)/.exec(stdout)![1]!
  const guest = browser(server, { address: '10.3.0.4' })
  expect((await guest.get(path)).body).toEqual({ email: 'viewer@example.test' })
  await expect(promisify(execFile)(process.execPath, [script, 'nobody@example.test'], { env })).rejects.toThrow(
    /nobody/,
  )
})
