import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser, PASSWORD, signedIn } from '../testing/browser.ts'
import { BRAND, OTHER, testServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer({ MERILO_TRUST_PROXY: 'yes' })
})
afterAll(() => server.close())

interface Listed {
  id: string
  name: string
  email: string | null
  role: string
  installOwner: boolean
  you: boolean
}
const api = `/api/brands/${BRAND}`
const team = async (as: 'owner' | 'manager' | 'specialist' | 'viewer') =>
  (await server.json<{ members: Listed[]; invitations: { id: string }[] }>(`${api}/team`, { as })) as {
    members: Listed[]
    invitations: { id: string; expired: boolean }[]
  }
const idOf = async (name: string) => (await team('owner')).members.find((one) => one.name === name)!.id
const change = (name: string, method: string, path: string, body?: object) =>
  server.request(`${api}${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}), as: name as 'owner' })
const codeOf = async (answer: Response) => ((await answer.json()) as { error?: { code: string } }).error?.code

test('the team is seen by everyone in it; addresses by managers; invitations by owners', async () => {
  const seen = await team('viewer')
  expect(seen.members.map(({ name, role }) => [name, role])).toEqual([
    ['install-owner', 'owner'],
    ['owner', 'owner'],
    ['manager', 'manager'],
    ['specialist', 'specialist'],
    ['viewer', 'viewer'],
  ])
  expect(seen.members.map(({ email }) => email)).toEqual([null, null, null, null, 'viewer@example.test'])
  expect((await team('manager')).members.every(({ email }) => email !== null)).toBe(true)
  expect(JSON.stringify(seen)).not.toContain('outsider')
})

test('a role changes at once; the owner of the installation stays; somebody always manages', async () => {
  const specialist = await idOf('specialist')
  expect((await change('owner', 'PATCH', `/team/${specialist}`, { role: 'viewer' })).status).toBe(200)
  expect((await change('specialist', 'POST', `/reports/x`)).status).not.toBe(200)
  expect((await team('owner')).members.find(({ id }) => id === specialist)?.role).toBe('viewer')
  expect((await change('owner', 'PATCH', `/team/${specialist}`, { role: 'specialist' })).status).toBe(200)
  const first = await idOf('install-owner')
  expect(await codeOf(await change('owner', 'PATCH', `/team/${first}`, { role: 'viewer' }))).toBe('server.owner-of-all')
  expect(await codeOf(await change('owner', 'DELETE', `/team/${first}`))).toBe('server.owner-of-all')
  const outsider = (await server.office.people.findByEmail('outsider@example.test'))!.id
  expect((await change('owner', 'PATCH', `/team/${outsider}`, { role: 'owner' })).status).toBe(404)
  expect(await server.office.members.ofPerson(outsider)).toMatchObject([{ brand: OTHER, role: 'owner' }])
})

test('the last owner can neither be made less, nor removed, nor leave', async () => {
  const alone = await testServer()
  try {
    const all = await alone.office.people.findByEmail('install-owner@example.test')
    await alone.office.people.remove(all!.id)
    const { id } = (await alone.office.people.findByEmail('owner@example.test'))!
    for (const [method, path, body] of [
      ['PATCH', `/team/${id}`, { role: 'manager' }],
      ['DELETE', `/team/${id}`, undefined],
      ['POST', '/team/leave', { leave: true }],
    ] as const) {
      const answer = await alone.request(`${api}${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
      expect(await codeOf(answer)).toBe('server.last-owner')
    }
    const manager = (await alone.office.people.findByEmail('manager@example.test'))!.id
    await alone.request(`${api}/team/${manager}`, { method: 'PATCH', body: '{"role":"owner"}' })
    expect((await alone.request(`${api}/team/leave`, { method: 'POST', body: '{"leave":true}' })).status).toBe(200)
    expect((await alone.request(`${api}/team`)).status).toBe(404)
  } finally {
    await alone.close()
  }
})

test('who is removed sees the brand no more, and neither do their tokens', async () => {
  const viewer = await signedIn(server, 'viewer@example.test')
  const token = { name: 'x', brand: BRAND, canWrite: true, days: null }
  const { text } = (await viewer.post('/me/tokens', token)).body
  const bearer = { authorization: `Bearer ${text}` }
  expect((await browser(server).get(`/brands/${BRAND}`, bearer)).status).toBe(200)
  expect((await change('owner', 'DELETE', `/team/${await idOf('viewer')}`)).status).toBe(200)
  expect((await viewer.get(`/brands/${BRAND}`)).status).toBe(404)
  expect((await browser(server).get(`/brands/${BRAND}`, bearer)).status).toBe(404)
})

const invite = async (over: object = {}) => {
  const owner = await signedIn(server, 'owner@example.test')
  const made = await owner.post(`/brands/${BRAND}/team/invitations`, {
    role: 'specialist',
    email: null,
    days: 7,
    ...over,
  })
  expect(made.status).toBe(200)
  return { id: made.body.id as string, secret: (made.body.path as string).replace('/invite/', '') }
}
const account = (email: string) => ({ account: { email, name: 'Новая', password: PASSWORD } })

test('an invitation says where it leads, lets one person in with a new account, and is used up', async () => {
  const { id, secret } = await invite({ role: 'manager' })
  const kept = await server.office.invitations.find(id)
  expect(JSON.stringify(kept)).not.toContain(secret.split('.')[1])
  const guest = browser(server, { address: '10.0.1.1' })
  expect((await guest.get(`/invitations/${secret}`)).body).toMatchObject({
    brand: BRAND,
    role: 'manager',
    invitedBy: 'owner',
    email: null,
    signedIn: null,
  })
  expect((await guest.post(`/invitations/${secret}/accept`, { account: null })).status).toBe(401)
  const weak = await guest.post(`/invitations/${secret}/accept`, {
    account: { ...account('n@example.test').account, password: 'x' },
  })
  expect(weak.body.error.code).toBe('server.password-short')
  const taken = await guest.post(`/invitations/${secret}/accept`, account('Manager@example.test'))
  expect(taken.body.error.code).toBe('server.email-taken')
  expect((await guest.post(`/invitations/${secret}/accept`, account('new@example.test'))).body).toEqual({
    brand: BRAND,
  })
  expect((await guest.get('/me')).body).toMatchObject({
    person: { email: 'new@example.test', installOwner: false },
    brands: [{ id: BRAND, role: 'manager' }],
  })
  const late = browser(server, { address: '10.0.1.2' })
  expect((await late.get(`/invitations/${secret}`)).status).toBe(404)
  expect((await late.post(`/invitations/${secret}/accept`, account('other@example.test'))).status).toBe(404)
  expect(await server.office.people.findByEmail('other@example.test')).toBeNull()
  expect((await server.office.audit.ofBrand(BRAND, 1))[0]).toMatchObject({
    action: 'invite.accept',
    personName: 'Новая',
  })
})

test('a signed-in person accepts as themselves; an invitation with an address is for that address', async () => {
  const bound = await invite({ email: 'Outsider@Example.test', role: 'viewer' })
  const wrong = await signedIn(server, 'specialist@example.test')
  expect((await wrong.post(`/invitations/${bound.secret}/accept`, { account: null })).body.error.code).toBe(
    'server.invite-other',
  )
  const other = browser(server, { address: '10.0.1.3' })
  expect((await other.post(`/invitations/${bound.secret}/accept`, account('x@example.test'))).body.error.code).toBe(
    'server.invite-other',
  )
  const right = await signedIn(server, 'outsider@example.test')
  expect((await right.get(`/invitations/${bound.secret}`)).body.signedIn).toEqual({
    name: 'outsider',
    email: 'outsider@example.test',
    role: null,
  })
  expect((await right.post(`/invitations/${bound.secret}/accept`, { account: null })).status).toBe(200)
  expect((await right.get(`/brands/${BRAND}`)).body.role).toBe('viewer')
})

test('a revoked, expired, foreign or guessed link opens nothing, and guessing ends', async () => {
  const revoked = await invite()
  const foreign = await server.request(`/api/brands/${OTHER}/team/invitations/${revoked.id}`, {
    method: 'DELETE',
    as: 'install-owner',
  })
  expect(foreign.status).toBe(404)
  expect((await change('owner', 'DELETE', `/team/invitations/${revoked.id}`)).status).toBe(200)
  const expired = await invite()
  const kept = await server.office.invitations.find(expired.id)
  await server.office.invitations.save({ ...kept!, expiresAt: '2026-01-01T00:00:00.000Z' })
  expect((await team('owner')).invitations).toMatchObject([{ id: expired.id, expired: true }])
  const alive = await invite()
  const guest = browser(server, { address: '10.0.1.9' })
  for (const secret of [revoked.secret, expired.secret, `${alive.id}.AAAA`, 'nothing'])
    expect((await guest.get(`/invitations/${secret}`)).body.error.code).toBe('server.link-unknown')
  let last = 0
  for (let i = 0; i < 20; i++) last = (await guest.get(`/invitations/${alive.id}.${i}`)).status
  expect(last).toBe(429)
  // Who has the true link is not held up by those who guess.
  expect((await browser(server, { address: '10.0.1.10' }).get(`/invitations/${alive.secret}`)).status).toBe(200)
})

test('the log says who did what and when, a page at a time, to managers and above', async () => {
  for (let i = 0; i < 60; i++)
    await server.office.audit.add({
      brand: BRAND,
      id: `e${String(i).padStart(2, '0')}`,
      personId: null,
      personName: 'Лена',
      action: 'team.role',
      subject: String(i),
      at: '2026-01-01T00:00:00.000Z',
    })
  expect((await change('specialist', 'GET', '/audit')).status).toBe(403)
  type Page = { entries: { id: string; at: string; who: string; text: string; subject: string }[]; more: boolean }
  const first = await server.json<Page>(`${api}/audit`, { as: 'manager' })
  expect(first.entries).toHaveLength(50)
  expect(first.more).toBe(true)
  const { at, id } = first.entries.at(-1)!
  const next = await server.json<Page>(`${api}/audit?${new URLSearchParams({ at, id }).toString()}`, {
    as: 'manager',
    lang: 'en',
  })
  expect(next.entries[0]).toMatchObject({ who: 'Лена', text: 'Role changed' })
  expect(new Set([...first.entries, ...next.entries].map((one) => one.id)).size).toBe(50 + next.entries.length)
})

test('settings refuse what is no zone, no currency and no picture', async () => {
  for (const bad of [
    { zone: 'Mars/Base' },
    { currency: 'ZZZ' },
    { logo: 'https://example.test/x.png' },
    { colour: 'red' },
  ])
    expect((await change('owner', 'PATCH', '/settings', bad)).status).toBe(400)
  const good = { zone: 'Asia/Omsk', currency: 'KZT', colour: '#a01020', business: 'shop' }
  expect(await (await change('owner', 'PATCH', '/settings', good)).json()).toMatchObject(good)
})
