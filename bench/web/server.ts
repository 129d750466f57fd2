/** The real server in a process of its own, watched from inside by `watch.ts`. */
import { spawn } from 'node:child_process'
import { path } from '../machine.ts'
import type { Seen } from './watch.ts'

export interface Served {
  address: string
  /** From the start of the process to the printed address. */
  startMs: number
  /** What happened in it since the last look. */
  seen: () => Promise<Seen>
  stop: () => Promise<void>
}

/** On a free port of the loopback. `node`: more for Node, a profile for one. */
export async function serve(folder: string, node: readonly string[] = []): Promise<Served> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', path('bench/web/watch.ts'), ...node, path('src/server/main.ts')], {
    env: { ...process.env, MERILO_DATA: folder, MERILO_PORT: '0', MERILO_HOST: '127.0.0.1', MERILO_LOG: 'error' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout!.setEncoding('utf8').on('data', (more: string) => {
      text += more
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text)
      if (found) resolve(found[0])
    })
    child.on('close', (code) => reject(new Error(`the server ended with ${code}: ${text}`)))
  })
  const startMs = performance.now() - start
  return {
    address,
    startMs,
    seen: () =>
      new Promise((resolve) => {
        child.once('message', (seen) => resolve(seen as Seen))
        child.send('look')
      }),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/**
 * Until the server has done what it prepares by itself: three seconds with little work, or `mostMs`. Returns how long it
 * took.
 */
export async function untilQuiet(server: Served, mostMs: number): Promise<number> {
  const start = performance.now()
  await server.seen()
  for (let quiet = 0; quiet < 3 && performance.now() - start < mostMs;) {
    await new Promise((done) => setTimeout(done, 1000))
    quiet = (await server.seen()).cpu < 0.15 ? quiet + 1 : 0
  }
  return performance.now() - start
}
