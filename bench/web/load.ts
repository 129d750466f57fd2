/** 50 people click through the screens of 100 brands while files are imported: how long every kind of question took. */
import { stat } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { writeVkCommunity } from '../files/vk-community.ts'
import { aim, median, say } from '../machine.ts'
import { BRANDS } from './facts.ts'
import type { Installation } from './installation.ts'
import { importing } from './importing.ts'
import { PAGES, routeName } from './pages.ts'
import { ask, clickAround, type Asked } from './people.ts'
import { serve, untilQuiet } from './server.ts'

const FOR_MS = 90_000
/** For a quick look: people stay in the brands that are made ready first, and begin before the others are. */
const LOOKED_AT = Number(process.env.MERILO_BENCH_BRANDS ?? BRANDS)
const WAIT_MS = Number(process.env.MERILO_BENCH_WAIT ?? 1200) * 1000
/** Each some 12 MB and other bytes. */
const FILES = 12
const AIM_P95_MS = 200
const AIM_LOOP_MS = 50

export async function benchLoad({ folder, cookies }: Installation): Promise<void> {
  const files = Array.from({ length: FILES }, (_, n) => n).map((n) => join(folder, `import-${n}.csv`))
  // Another number of cities: the same bytes would be imported once.
  for (const [n, file] of files.entries()) writeVkCommunity(file, { rows: 300_000 }, 320 + n)
  await prepare(folder)
  await quietMachine()
  const server = await serve(folder, (process.env.MERILO_BENCH_NODE ?? '').split(' ').filter(Boolean))
  try {
    const ready = await untilQuiet(server, WAIT_MS)
    say(
      `  started again in ${(server.startMs / 1000).toFixed(1)} s with its answers, busy for ${(ready / 1000).toFixed(0)} s more`,
    )
    const missing = await missingRoutes(server.address, cookies[0]!)
    if (missing.size > 0) say(`  not there yet: ${[...missing].join(', ')}`)
    await server.seen()
    const work = importing(server.address, cookies[0]!, files, BRANDS - 2)
    const all = await clickAround(
      server.address,
      cookies,
      { first: BRANDS - LOOKED_AT, last: BRANDS - 1 },
      FOR_MS,
      missing,
    )
    const seen = await server.seen()
    const imports = await work.stop()
    tell(all)
    const failed = all.filter((one) => one.status !== 200)
    if (failed.length > 0) say(`  FAILED: ${failed.length}, first ${failed[0]!.route} ${failed[0]!.status}`)
    say(
      `  meanwhile ${imports.length} imports of 300,000 rows, median ${median(imports).toFixed(1)} s; ` +
        `server ${seen.cpu.toFixed(2)} CPU, ${seen.rss} MB`,
    )
    const slowest = Math.max(...byRoute(all).map(([, times]) => quantile(times, 0.95)))
    aim(`p95 of every route below ${AIM_P95_MS} ms`, slowest < AIM_P95_MS, `${slowest.toFixed(0)} ms at most`)
    const { max, p999 } = seen.loop
    const late = `${max.toFixed(0)} ms at most, 99.9 % below ${p999.toFixed(0)} ms, garbage ${seen.gc.toFixed(0)} ms`
    aim(`event loop of the HTTP thread never late by ${AIM_LOOP_MS} ms`, max < AIM_LOOP_MS, late)
  } finally {
    await server.stop()
  }
}

/** All answers of a fresh installation are worked out once; a clean stop keeps them. */
async function prepare(folder: string): Promise<void> {
  const server = await serve(folder)
  const ready = await untilQuiet(server, WAIT_MS)
  const { rss } = await server.seen()
  await server.stop()
  const kept = await stat(join(folder, 'answers')).catch(() => null)
  say(
    `  prepared by itself for ${(ready / 1000).toFixed(0)} s, ${rss} MB; kept ${((kept?.size ?? 0) / 1e6).toFixed(0)} MB of answers`,
  )
}

/** With `MERILO_BENCH_QUIET`: minutes to wait at most until nobody else is at work on this machine. */
async function quietMachine(): Promise<void> {
  const until = performance.now() + Number(process.env.MERILO_BENCH_QUIET ?? 0) * 60_000
  while (loadavg()[0]! > 0.5 && performance.now() < until) await new Promise((done) => setTimeout(done, 2000))
  say(`  load ${loadavg()[0]!.toFixed(1)}`)
}

async function missingRoutes(address: string, cookie: string): Promise<Set<string>> {
  const missing = new Set<string>()
  for (const route of PAGES.flatMap((page) => page.routes(BRANDS - 1, 0))) {
    const { status, body } = await ask(address, cookie, route)
    if (status === 404) missing.add(routeName(route))
    else if (status !== 200) throw new Error(`${route}: ${status} ${body}`)
  }
  return missing
}

export const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))]!

const byRoute = (all: readonly Asked[]): [string, number[]][] =>
  [...Map.groupBy(all, (one) => one.route)].map(([route, list]) => [route, list.map((one) => one.ms)])

function tell(all: readonly Asked[]): void {
  say(`  ${'route'.padEnd(22)}${'n'.padStart(6)}${'p50'.padStart(8)}${'p95'.padStart(8)}${'p99'.padStart(8)}   ms`)
  const rows: [string, number[]][] = [
    ...byRoute(all).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ['all', all.map((one) => one.ms)],
  ]
  for (const [route, times] of rows) {
    const figures = [0.5, 0.95, 0.99].map((q) => quantile(times, q).toFixed(0).padStart(8)).join('')
    say(`  ${route.padEnd(22)}${String(times.length).padStart(6)}${figures}`)
  }
}
