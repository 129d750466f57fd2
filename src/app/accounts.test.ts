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
