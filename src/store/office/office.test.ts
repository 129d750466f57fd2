import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBook } from '../book/open.ts'
import type { Book } from '../book/types.ts'
import { openOffice } from './open.ts'
import { guestEmail, isGuest, type Invitation, type Office, type Person, type Role, type Session } from './types.ts'

const AT = '2026-11-01T10:00:00.000Z'

let folder: string
let book: Book
let office: Office
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'merilo-office-'))
  book = await openBook(join(folder, 'book.sqlite'))
  office = openOffice(join(folder, 'book.sqlite'))
})
afterEach(async () => {
  await office.close()
  await book.close()
  await rm(folder, { recursive: true })
})

const person = (id: string, over: Partial<Person> = {}): Person => ({
  id,
  email: `${id}@example.test`,
  name: `Имя ${id}`,
  password: '$argon2id$…',
  totp: null,
  recovery: [],
  lang: 'ru',
  installOwner: false,
  createdAt: AT,
  ...over,
})
const guest = (id: string): Person => person(id, { email: guestEmail(id), password: null })
const session = (id: string, personId: string, over: Partial<Session> = {}): Session => ({
  id,
  secretHash: 'hash',
  personId,
  createdAt: AT,
  seenAt: AT,
  expiresAt: '2026-12-01T00:00:00.000Z',
  device: 'Firefox',
  ...over,
})
const invitation = (id: string, role: Role, over: Partial<Invitation> = {}): Invitation => ({
  brand: 'b',
  id,
  secretHash: 'hash',
  role,
  email: null,
  createdBy: 'p1',
  createdAt: AT,
  expiresAt: '2026-11-08T00:00:00.000Z',
  usedBy: null,
  ...over,
})
const entry = (id: string, at: string, personId = 'p1', brand = 'b') => ({
  brand,
  id,
  personId,
  personName: 'Лена',
  action: 'goal.set',
  subject: '250 подписчиков',
  at,
})

test('a person is given back as saved, and found by any spelling of the address', async () => {
  const one = person('p1', { totp: 'BASE32', recovery: ['h1', 'h2'], installOwner: true, lang: 'en' })
  await office.people.save(one)
  expect(await office.people.find('p1')).toEqual(one)
  expect(await office.people.findByEmail('  P1@Example.TEST ')).toEqual(one)
  expect(await office.people.find('p2')).toBeNull()
  await expect(office.people.save(person('p2', { email: 'P1@example.test' }))).rejects.toThrow(/UNIQUE/)
})

test('of two who claim a fresh installation at once, one becomes its owner', async () => {
  expect(await office.people.hasOwner()).toBe(false)
  const claims = await Promise.all(
    ['p1', 'p2', 'p3'].map((id) => office.people.claim(person(id, { installOwner: true }))),
  )
  expect(claims.filter(Boolean)).toHaveLength(1)
  expect(await office.people.all()).toHaveLength(1)
  expect(await office.people.hasOwner()).toBe(true)
})

test('the owner ends all guests, but not the guest who becomes the owner', async () => {
  for (const id of ['g1', 'g2']) {
    await office.people.save(guest(id))
    await office.sessions.save(session(`s-${id}`, id))
    await office.members.save({ brand: 'demo', personId: id, role: 'manager', createdAt: AT })
  }
  expect(await office.people.hasOwner()).toBe(false)
  expect(isGuest((await office.people.find('g1'))!)).toBe(true)
  expect(await office.people.claim(person('g1', { installOwner: true }))).toBe(true)
  expect((await office.people.all()).map(({ id }) => id)).toEqual(['g1'])
  expect(isGuest((await office.people.find('g1'))!)).toBe(false)
  expect(await office.sessions.find('s-g2')).toBeNull()
  expect(await office.sessions.find('s-g1')).not.toBeNull()
  expect(await office.members.ofBrand('demo')).toHaveLength(1)
})

test('guests come until there is an owner, and of many the oldest goes', async () => {
  for (let i = 0; i < 22; i++) {
    const at = `2026-11-01T10:00:${String(i).padStart(2, '0')}.000Z`
    const one = { ...guest(`g${i}`), createdAt: at }
    expect(await office.people.admit(one, { brand: 'demo', role: 'manager' })).toBe(true)
  }
  const guests = (await office.people.all()).map(({ id }) => id)
  expect([guests.length, guests[0]]).toEqual([20, 'g2'])
  expect(await office.members.ofBrand('demo')).toHaveLength(20)
  await office.people.claim(person('p1', { installOwner: true }))
  expect(await office.people.admit(guest('late'), { brand: 'demo', role: 'manager' })).toBe(false)
  expect((await office.people.all()).map(({ id }) => id)).toEqual(['p1'])
})

test('sessions end one by one, all but one, and by time', async () => {
  for (const id of ['a', 'b', 'c']) await office.sessions.save(session(id, 'p1'))
  await office.sessions.save(session('other', 'p2'))
  await office.sessions.save(session('old', 'p1', { expiresAt: '2026-10-01T00:00:00.000Z' }))
  await office.sessions.removeExpired(AT)
  expect((await office.sessions.ofPerson('p1')).map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c'])
  await office.sessions.remove('a')
  await office.sessions.removeOf('p1', 'b')
  expect((await office.sessions.ofPerson('p1')).map(({ id }) => id)).toEqual(['b'])
  await office.sessions.removeOf('p1')
  expect(await office.sessions.ofPerson('p1')).toEqual([])
  expect(await office.sessions.find('other')).toEqual(session('other', 'p2'))
})

test('an invitation works once, whoever comes at the same time', async () => {
  await office.invitations.save(invitation('i1', 'specialist', { email: 'new@example.test' }))
  const used = await Promise.all(
    ['n1', 'n2'].map((id) => office.invitations.accept('i1', { person: person(id), isNew: true }, AT)),
  )
  expect(used.filter(Boolean)).toHaveLength(1)
  expect(await office.people.all()).toHaveLength(1)
  expect((await office.members.ofBrand('b')).map(({ role }) => role)).toEqual(['specialist'])
  expect((await office.invitations.find('i1'))?.usedBy).toMatch(/^n/)
  expect(await office.invitations.accept('unknown', { person: person('n3'), isNew: true }, AT)).toBe(false)
})

test('an invitation raises a right and never lowers it; a taken address changes nothing', async () => {
  await office.people.save(person('p1'))
  await office.members.save({ brand: 'b', personId: 'p1', role: 'specialist', createdAt: AT })
  for (const [id, role, after] of [
    ['down', 'viewer', 'specialist'],
    ['up', 'manager', 'manager'],
  ] as const) {
    await office.invitations.save(invitation(id, role))
    expect(await office.invitations.accept(id, { person: person('p1'), isNew: false }, AT)).toBe(true)
    expect(await office.members.ofPerson('p1')).toEqual([{ brand: 'b', personId: 'p1', role: after, createdAt: AT }])
  }
  await office.invitations.save(invitation('i', 'viewer'))
  const twin = person('p2', { email: 'p1@example.test' })
  await expect(office.invitations.accept('i', { person: twin, isNew: true }, AT)).rejects.toThrow(/UNIQUE/)
  expect((await office.invitations.find('i'))?.usedBy).toBeNull()
})

test('who leaves takes rights, sessions and tokens along; the log forgets the name and keeps the deed', async () => {
  await office.people.save(person('p1'))
  await office.sessions.save(session('s', 'p1'))
  await office.members.save({ brand: 'b', personId: 'p1', role: 'owner', createdAt: AT })
  const token = { id: 't', secretHash: 'h', personId: 'p1', brand: null, name: 'BI', canWrite: false }
  await office.tokens.save({ ...token, createdAt: AT, usedAt: null, expiresAt: null })
  await office.audit.add(entry('e1', AT))
  await office.audit.add(entry('e2', AT, 'p2'))
  await office.people.remove('p1')
  expect(await office.people.find('p1')).toBeNull()
  expect(await office.sessions.find('s')).toBeNull()
  expect(await office.members.ofBrand('b')).toEqual([])
  expect(await office.tokens.find('t')).toBeNull()
  const [second, first] = await office.audit.ofBrand('b', 10)
  expect(first).toMatchObject({ id: 'e1', personId: null, personName: '', action: 'goal.set' })
  expect(second).toMatchObject({ id: 'e2', personId: 'p2', personName: 'Лена' })
})

test('the log is read in pages that miss nothing, even of one moment', async () => {
  for (let i = 0; i < 7; i++) await office.audit.add(entry(`e${i}`, i < 5 ? AT : '2026-11-02T10:00:00.000Z'))
  await office.audit.add(entry('foreign', AT, 'p1', 'other'))
  const read: string[] = []
  for (let page = await office.audit.ofBrand('b', 3); page.length > 0;) {
    read.push(...page.map(({ id }) => id))
    page = await office.audit.ofBrand('b', 3, page.at(-1))
  }
  expect(read).toEqual(['e6', 'e5', 'e4', 'e3', 'e2', 'e1', 'e0'])
  expect(await office.audit.ofPerson('p1')).toHaveLength(8)
})

test('tokens and invitations are taken back by those they belong to only', async () => {
  const token = { id: 't', secretHash: 'h', personId: 'p1', brand: 'b', name: 'BI', canWrite: true }
  await office.tokens.save({ ...token, createdAt: AT, usedAt: AT, expiresAt: '2027-01-01T00:00:00.000Z' })
  await office.tokens.remove('p2', 't')
  expect(await office.tokens.ofPerson('p1')).toHaveLength(1)
  await office.tokens.remove('p1', 't')
  expect(await office.tokens.find('t')).toBeNull()
  await office.invitations.save(invitation('i', 'viewer'))
  await office.invitations.remove('other', 'i')
  expect(await office.invitations.ofBrand('b')).toEqual([invitation('i', 'viewer')])
  await office.invitations.remove('b', 'i')
  expect(await office.invitations.find('i')).toBeNull()
})

test('links keep when they end, and brands come from the book', async () => {
  const link = { brand: 'b', id: 'l', secretHash: 'h', month: '2026-10', version: 2, createdBy: 'p1', createdAt: AT }
  await office.shares.save({ ...link, expiresAt: AT, revokedAt: null })
  await office.shares.save({ ...link, expiresAt: AT, revokedAt: '2026-11-02' })
  expect(await office.shares.ofBrand('b')).toEqual([{ ...link, expiresAt: AT, revokedAt: '2026-11-02' }])
  expect(await office.shares.find('no')).toBeNull()
  const settings = { business: null, currency: 'RUB', zone: 'Europe/Moscow', today: null, colour: null, logo: null }
  await book.brand.save('b', { name: 'Зерно', demo: true, ...settings, retentionMonths: null, createdAt: AT })
  expect(await office.brands.all()).toEqual([{ id: 'b', name: 'Зерно', demo: true, createdAt: AT }])
})

test('summaries of many brands: when each was written, and those that are asked for', async () => {
  const many = Array.from({ length: 150 }, (_, i) => `b${String(i).padStart(3, '0')}`)
  for (const id of many) await book.summary.save(id, { body: { open: id }, at: AT })
  expect(await office.summaries.stamps()).toEqual(many.map((brand) => ({ brand, at: AT })))
  expect(await office.summaries.of(['b002'])).toEqual([{ brand: 'b002', body: { open: 'b002' }, at: AT }])
  expect(await office.summaries.of(many)).toHaveLength(150)
  expect(await office.summaries.of([])).toEqual([])
})
