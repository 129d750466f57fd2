/** `npm start` as a process: one address, clear refusals, and an end that loses nothing. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, expect, test } from 'vitest'
import { builtWeb } from '../../src/server/build-web.ts'
import { vkCommunity } from './exports.ts'

const MAIN = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'merilo-start-'))
const started: ChildProcess[] = []

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Process {
  child: ChildProcess
  out: () => string
  ended: Promise<number | null>
}

function start(env: Record<string, string>): Process {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, LANG: 'ru_RU.UTF-8', MERILO_DATA: folder, MERILO_PORT: '0', ...env },
  })
  started.push(child)
  let text = ''
  child.stdout?.on('data', (part) => (text += String(part)))
  child.stderr?.on('data', (part) => (text += String(part)))
  return { child, out: () => text, ended: new Promise((resolve) => child.on('exit', resolve)) }
}

async function addressOf(process: Process): Promise<string> {
  for (;;) {
    const address = /http:\/\/\S+/.exec(process.out())?.[0]
    if (address) return address
    if (process.child.exitCode !== null) throw new Error(process.out())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }

test('prints one address, serves the client, and keeps what was done over a restart', { timeout: 90_000 }, async () => {
  await builtWeb(() => {})
  const first = start({})
  const address = await addressOf(first)
  expect(first.out().match(/https?:/g)).toHaveLength(1)
  const page = await fetch(address)
  expect(await page.text()).toContain('<div id="root">')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
  const setup = await fetch(`${address}/api/setup`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: 'owner@example.test', name: 'Владелец', password: 'длинный пароль' }),
  })
  const cookie = setup.headers.get('set-cookie')!.split(';')[0]!
  const made = await fetch(`${address}/api/brands`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify({ name: 'Кофейня' }),
  })
  const { id } = (await made.json()) as { id: string }

  // A request under way at the signal is answered, and what it changed is there after the restart.
  const upload = fetch(`${address}/api/brands/${id}/files?name=vk.csv`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', cookie },
    body: vkCommunity(),
  })
  await new Promise((resolve) => setTimeout(resolve, 30))
  first.child.kill('SIGTERM')
  expect((await upload).status).toBeLessThan(500)
  expect(await first.ended).toBe(0)

  const second = start({})
  const again = await fetch(`${await addressOf(second)}/api/me`, { headers: { cookie } })
  expect(await again.json()).toMatchObject({ state: 'signed-in', brands: [{ id, name: 'Кофейня' }] })
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
})

test('a wrong setting, a taken port and a folder in use are said plainly', { timeout: 60_000 }, async () => {
  const wrong = start({ MERILO_PORT: 'много' })
  expect(await wrong.ended).toBe(1)
  expect(wrong.out()).toContain('MERILO_PORT')

  const first = start({})
  const { port } = new URL(await addressOf(first))
  const other = mkdtempSync(join(tmpdir(), 'merilo-start-'))
  const taken = start({ MERILO_DATA: other, MERILO_PORT: port })
  expect(await taken.ended).toBe(1)
  expect(taken.out()).toContain(`Порт ${port.replace(/\B(?=(\d{3})+$)/g, '')} занят`)
  rmSync(other, { recursive: true, force: true })

  const locked = start({})
  expect(await locked.ended).toBe(1)
  expect(locked.out()).toMatch(/уже работает другой Мерило/)
})
