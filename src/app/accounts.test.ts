import { expect, test } from 'vitest'
import { accountResolver } from './accounts.ts'

const vk = {
  id: 'vk:990000001',
  network: 'vk',
  nativeId: '990000001',
  name: 'Зерно и пар (демо)',
  zone: 'Europe/Moscow',
} as const

test('a file that names its account is believed', () => {
  const accounts = accountResolver([], 'other', 'UTC')
  expect(accounts.resolve({ network: 'instagram', nativeId: '178', name: 'demo' })).toBe('instagram:178')
  expect(accounts.met()).toEqual([
    { id: 'instagram:178', network: 'instagram', nativeId: '178', name: 'demo', zone: 'UTC' },
  ])
})

test('a file that does not takes what the person said, then the only known account of the network', () => {
  const nameless = { network: 'vk', nativeId: null, name: null } as const
  expect(accountResolver([vk], 'zerno', 'UTC').resolve(nameless)).toBe('vk:zerno')
  const accounts = accountResolver([vk], null, 'UTC')
  expect(accounts.resolve(nameless)).toBe('vk:990000001')
  expect(accounts.met()[0]).toEqual(vk)
})

test('an invented name is told', () => {
  const accounts = accountResolver([vk, { ...vk, id: 'vk:2' }], null, 'UTC')
  expect(accounts.resolve({ network: 'vk', nativeId: null, name: null })).toBe('vk:main')
  expect(accounts.unnamed()).toEqual(['vk:main'])
})

test('what a person says of the whole file wins, and the account learns the id of the file', () => {
  const unnamed = { ...vk, id: 'vk:main', nativeId: null }
  const accounts = accountResolver([unnamed], null, 'UTC', { id: 'vk:main', network: 'vk', name: '' })
  const hint = { network: 'vk', nativeId: '12345', name: 'Wall' } as const
  expect(accounts.resolve(hint)).toBe('vk:main')
  expect(accounts.resolve({ ...hint, network: 'ads' })).toBe('ads:12345')
  expect(accounts.met()[0]).toEqual({ ...unnamed, nativeId: '12345' })
  // The next file with this id needs nobody to say it again.
  expect(accountResolver([accounts.met()[0]!], null, 'UTC').resolve(hint)).toBe('vk:main')
})

test('a new account gets the name that the person gave it, and keeps it', () => {
  const owner = { id: 'vk:zerno', network: 'vk', name: 'Зерно' } as const
  const accounts = accountResolver([], null, 'UTC', owner)
  accounts.resolve({ network: 'vk', nativeId: '12', name: null })
  expect(accounts.met()).toEqual([{ id: 'vk:zerno', network: 'vk', nativeId: '12', name: 'Зерно', zone: 'UTC' }])
  const next = accountResolver(accounts.met(), null, 'UTC')
  next.resolve({ network: 'vk', nativeId: '12', name: 'zerno official' })
  expect(next.met()[0]!.name).toBe('Зерно')
})
