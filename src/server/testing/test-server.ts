/** A server for tests: real stores in memory, the engine beside the caller, people of every role. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import pino from 'pino'
import { noImportOptions } from '../../app/import-file.ts'
import { importFiles } from '../../app/import-files.ts'
import { openDataFolder } from '../../store/data-folder.ts'
import { openOffice } from '../../store/office/open.ts'
import type { Role } from '../../store/office/types.ts'
import { makeSecret } from '../auth/secrets.ts'
import { readConfig } from '../config.ts'
import { engineOver, type Engine } from '../engine/engine.ts'
import { runUse, touched } from '../engine/run-use.ts'
import { makeApp } from '../http/app.ts'
import { makeJobs } from '../jobs/jobs.ts'
import { DEMO_BRAND } from '../../app/demo-brand.ts'

export type As = Role | 'stranger' | 'outsider' | 'install-owner'

export const BRAND = 'brand'
/** Another brand of the same installation: nobody of `BRAND` but the installation's owner has a right in it. */
export const OTHER = 'other'

export async function testServer(env: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'merilo-server-'))
  const stores = await openDataFolder(folder)
  const office = openOffice(join(folder, 'book.sqlite'))
  let asked = 0
  const engine: Engine = engineOver({
    run: async (call, progress) => {
      asked++
      return serialize(await runUse(stores, call, progress))
    },
    touch: (brand) => touched(stores, brand),
    close: async () => {},
  })
  const jobs = makeJobs()
  const log = pino({ level: 'silent' })
  const config = readConfig({ MERILO_DATA: folder, ...env })
  const app = makeApp({ config, engine, office, jobs, log, now: () => new Date() }, null)

  for (const brand of [BRAND, OTHER])
    await engine.ask(
      'brand.create',
      { name: brand, currency: 'RUB', zone: 'Europe/Moscow', business: null },
      { brand, lang: 'ru', person: null },
    )
  const cookies = new Map<As, string>()
  const person = async (as: As, installOwner: boolean, brand: string | null, role: Role): Promise<void> => {
    const at = new Date().toISOString()
    const id = randomUUID()
    const named = { id, email: `${as}@example.test`, name: as, password: null, totp: null, lang: 'ru' as const }
    await office.people.save({ ...named, installOwner, createdAt: at })
    if (brand !== null) await office.members.save({ brand, personId: id, role, createdAt: at })
    const secret = makeSecret()
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
    const session = { id: secret.id, secretHash: secret.hash, personId: id, device: 'test' }
    await office.sessions.save({ ...session, createdAt: at, seenAt: at, expiresAt })
    cookies.set(as, `merilo=${secret.text}`)
  }
  await person('install-owner', true, null, 'owner')
  for (const role of ['owner', 'manager', 'specialist', 'viewer'] as const) await person(role, false, BRAND, role)
  await person('outsider', false, OTHER, 'owner')

  const request = async (
    path: string,
    { as = 'owner', lang = 'ru', ...init }: RequestInit & { as?: As; lang?: 'ru' | 'en' } = {},
  ): Promise<Response> =>
    app.request(path, {
      ...init,
      headers: {
        'accept-language': lang,
        'sec-fetch-site': 'same-origin',
        ...(cookies.has(as) ? { cookie: cookies.get(as)! } : {}),
        ...(init.body !== undefined && !(init.body instanceof Uint8Array)
          ? { 'content-type': 'application/json' }
          : {}),
        ...(init.headers as Record<string, string>),
      },
    })

  return {
    app,
    folder,
    stores,
    office,
    engine,
    /** How often the engine had to ask the stores: remembered answers are not counted. */
    asked: () => asked,
    jobs,
    request,
    /** Sends JSON, gets JSON; throws on an answer that is no success. */
    json: async <T>(path: string, init: Parameters<typeof request>[1] & { send?: unknown } = {}): Promise<T> => {
      const { send, ...rest } = init
      const answer = await request(
        path,
        send === undefined ? rest : { method: 'POST', ...rest, body: JSON.stringify(send) },
      )
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
      return (await answer.json()) as T
    },
    /** Files by path into a brand, past HTTP. */
    importFiles: async (paths: readonly string[], brand = BRAND) => {
      const app = {
        workspace: brand,
        book: stores.book,
        facts: stores.facts,
        pseudonym: (identity: string) => identity,
        zone: 'Europe/Moscow',
        today: '2026-11-02',
        now: () => new Date().toISOString(),
      }
      const outcomes = await importFiles(app, paths, { ...noImportOptions, corrections: [] })
      engine.touch(brand)
      return outcomes
    },
    /** The demo brand under its own id `demo`; about seven seconds. */
    demo: async (lang: 'ru' | 'en' = 'ru') => {
      await engine.ask('brand.demo', {}, { brand: DEMO_BRAND, lang, person: null })
      for (const role of ['owner', 'manager', 'specialist', 'viewer'] as const) {
        const found = await office.people.findByEmail(`${role}@example.test`)
        await office.members.save({ brand: DEMO_BRAND, personId: found!.id, role, createdAt: new Date().toISOString() })
      }
      return DEMO_BRAND
    },
    close: async () => {
      await jobs.idle()
      await office.close()
      await stores.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type TestServer = Awaited<ReturnType<typeof testServer>>
