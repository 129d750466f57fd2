import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settingsPage } from '../../scripts/settings-page.ts'
import { readConfig, SETTINGS } from './config.ts'

test('without any variable everything has its default, and an empty one is an absent one', () => {
  expect(readConfig({})).toMatchObject({ dataDir: './data', host: '127.0.0.1', port: 7400, trustProxy: false, url: '' })
  expect(readConfig({ MERILO_PORT: '', MERILO_URL: '' })).toEqual(readConfig({}))
})

test('values are read into what the program uses', () => {
  const env = { MERILO_PORT: '0', MERILO_URL: 'https://m.example.test/', MERILO_TRUST_PROXY: 'yes' }
  expect(readConfig(env)).toMatchObject({ port: 0, url: 'https://m.example.test', trustProxy: true })
})

test.each([
  ['MERILO_PORT', '70000'],
  ['MERILO_PORT', 'http'],
  ['MERILO_URL', 'merilo.example'],
  ['MERILO_TRUST_PROXY', 'true'],
  ['MERILO_LOG', 'loud'],
  ['MERILO_UPLOAD_MB', '-1'],
  ['MERILO_SESSION_DAYS', '0'],
])('%s=%s is refused by its name', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(
    expect.objectContaining({ code: 'server.bad-setting', params: { name, value } }),
  )
})

test('the manual’s table is the one that the code makes', () => {
  const page = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8')
  expect(page).toBe(settingsPage())
  for (const { env } of Object.values(SETTINGS)) expect(page.split(`\`${env}\``)).toHaveLength(3)
})
