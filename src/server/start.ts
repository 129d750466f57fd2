/** From settings to a running server and back: everything is wired here. */
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import pino from 'pino'
import { MeriloError } from '../core/errors.ts'
import { makeFolder } from '../app/folder.ts'
import { FILES } from '../store/data-folder.ts'
import { openOffice } from '../store/office/open.ts'
import type { Config } from './config.ts'
import { leaveAnswers, programState, takeAnswers } from './engine/kept-answers.ts'
import { startEngine } from './engine/thread.ts'
import { makeApp } from './http/app.ts'
import { makeJobs } from './jobs/jobs.ts'
import { keepPromises, type Promises } from './team/keep-promises.ts'
import { keepSummaries, type Keeper } from './portfolio/keep-summaries.ts'

/** The workspace of the command line. */
const DEFAULT_BRAND = 'default'

export interface Running {
  address: string
  /** Finishes the requests and works under way, then closes the stores. */
  stop: () => Promise<void>
}

/** Throws `store.*`, `app.folder-unwritable`, `server.port-taken`. `webRoot`: the built client; null serves the API alone. */
export async function startServer(config: Config, webRoot: string | null): Promise<Running> {
  await makeFolder(config.dataDir)
  const log = pino({ level: config.logLevel }, pino.destination(2))
  const program = await programState()
  const answers = await takeAnswers(config.dataDir, program)
  let died = false
  const onDeath = (error: Error) => {
    died = true
    log.fatal({ err: error }, 'the engine died')
    process.exitCode = 1
    process.kill(process.pid, 'SIGTERM')
  }
  const engine = await startEngine(config.dataDir, onDeath, answers)
  const office = openOffice(join(config.dataDir, FILES.book))
  const jobs = makeJobs()
  await engine.ask('brand.adopt', {}, { brand: DEFAULT_BRAND, lang: 'ru', person: null })
  const app = makeApp({ config, engine, office, jobs, log, now: () => new Date() }, webRoot)
  let keeper: Keeper | null = null
  let promises: Promises | null = null
  const closeStores = async () => {
    await promises?.stop()
    await keeper?.stop()
    await jobs.idle()
    await engine.close()
    await office.close()
    // Of a thread that died nobody knows what it left.
    if (!died)
      await leaveAnswers(config.dataDir, program, await engine.answers()).catch(() => log.warn('answers were not kept'))
  }
  const listening = Promise.withResolvers<AddressInfo>()
  const server = serve({ fetch: app.fetch, hostname: config.host, port: config.port }, listening.resolve)
  server.once('error', (error) => listening.reject(error))
  try {
    const { port } = await listening.promise
    keeper = keepSummaries({ engine, office, log })
    promises = keepPromises({ engine, office, log })
    return { address: config.url || `http://${shownHost(config.host)}:${port}`, stop: () => stop(server, closeStores) }
  } catch (cause) {
    await closeStores()
    if ((cause as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new MeriloError('server.port-taken', { port: config.port }, { cause })
    throw cause
  }
}

const shownHost = (host: string): string => (host === '0.0.0.0' || host === '::' ? 'localhost' : host)

const GRACE_MS = 10_000

async function stop(server: ReturnType<typeof serve>, closeStores: () => Promise<void>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // Connections that are only kept alive have no request under way.
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE_MS)
  await closed
  clearTimeout(late)
  await closeStores()
}
