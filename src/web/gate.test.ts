import { expect, test } from 'vitest'
import { placeFor, safeNext } from './gate.ts'

const person = {
  id: 'p',
  name: '',
  email: '',
  lang: 'ru' as const,
  installOwner: false,
  guest: false,
  twoFactor: false,
}
const demo = { id: 'demo', name: 'Демо', demo: true, role: 'owner' as const }
const fresh = { state: 'fresh' as const, person: null, brands: [] }
const signedOut = { state: 'signed-out' as const, person: null, brands: [] }
const signedIn = (over: Partial<typeof person> = {}, brands = [demo]) => ({
  state: 'signed-in' as const,
  person: { ...person, ...over },
  brands,
})

const at = (pathname: string, searchStr = '') => ({ pathname, searchStr })

test('the first visitor is led to the start, from everywhere but an invitation', () => {
  expect(placeFor(fresh, at('/b/demo'))).toEqual({ to: '/start' })
  expect(placeFor(fresh, at('/sign-in'))).toEqual({ to: '/start' })
  expect(placeFor(fresh, at('/start'))).toBeNull()
})

test('who is signed out signs in and comes back to where they wanted to go', () => {
  expect(placeFor(signedOut, at('/b/demo/plan', '?period=2026-10'))).toEqual({
    to: '/sign-in',
    search: { next: '/b/demo/plan?period=2026-10' },
  })
  expect(placeFor(signedOut, at('/'))).toEqual({ to: '/sign-in' })
  expect(placeFor(signedOut, at('/start'))).toEqual({ to: '/sign-in' })
  expect(placeFor(signedOut, at('/sign-in'))).toBeNull()
  expect(placeFor(signedOut, at('/invite/abc'))).toBeNull()
})

test('who is signed in needs no door', () => {
  expect(placeFor(signedIn(), at('/sign-in'))).toEqual({ to: '/' })
  expect(placeFor(signedIn(), at('/b/demo'))).toBeNull()
  expect(placeFor(signedIn(), at('/invite/abc'))).toBeNull()
})

test('an owner without brands begins, and so may a guest of the demo', () => {
  expect(placeFor(signedIn({ installOwner: true }, []), at('/'))).toEqual({ to: '/start' })
  expect(placeFor(signedIn({ installOwner: true }, []), at('/start'))).toBeNull()
  expect(placeFor(signedIn({ installOwner: true }), at('/start'))).toEqual({ to: '/' })
  expect(placeFor(signedIn({ guest: true }), at('/start'))).toBeNull()
  expect(placeFor(signedIn({ guest: true }), at('/'))).toBeNull()
  expect(placeFor(signedIn({}, []), at('/'))).toBeNull()
  expect(placeFor(signedIn(), at('/start'))).toEqual({ to: '/' })
})

test('after signing in one never leaves for another site', () => {
  expect(safeNext('/b/demo/plan?period=2026-10')).toBe('/b/demo/plan?period=2026-10')
  for (const next of [undefined, '', 'https://evil.example', '//evil.example', '/\\evil.example', '/sign-in'])
    expect(safeNext(next)).toBe('/')
})
