/**
 * The page of all brands with 1,000 of them: what the server answers, beside the same rows fetched by one hand-written
 * query, and how long until a browser shows them. `node bench/portfolio-page.ts [brands]`.
 *
 * The brands are invented; their summaries are written as the engine writes them.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { SUMMARY_VERSION, type BrandSummary } from '../src/app/overview/summary.ts'
import { addDays } from '../src/core/time/day.ts'
import { builtWeb } from '../src/server/build-web.ts'
import { openBook } from '../src/store/book/open.ts'
import { FILES } from '../src/store/data-folder.ts'
import { openBrowser } from '../test/browser/chromium.ts'
import { aim, line, median, say } from './machine.ts'
import { serve } from './web/server.ts'

const BRANDS = Number(process.argv[2] ?? 1000)
const RUNS = 30
const OPENED = 5
/** Rows that fit on a screen of 900 px. */
const SCREENFUL = 20
const API_MS = 200
const PAGE_MS = 1000
const TODAY = new Date().toISOString().slice(0, 10)
const OWNER = { email: 'bench@example.test', name: 'Bench', password: 'a long bench password 7' }

const STATUSES = ['reached', 'on-track', 'behind', 'missed', 'cannot-tell', 'early'] as const
const KPIS = ['new_followers', 'err', 'leads', 'response_time'] as const

const summary = (n: number): BrandSummary => ({
  version: SUMMARY_VERSION,
  today: TODAY,
  clock: { fixed: null, zone: 'Europe/Moscow' },
  month: TODAY.slice(0, 7),
  dataTo: addDays(TODAY, -(n % 40)),
  accounts: 1 + (n % 7),
  networks: ['vk', 'telegram'],
  business: 'horeca',
  tags: [`тег ${n % 12}`, `человек ${n % 9}`],
  homework: { data: true, goal: true, steps: n % 2 === 0, agreed: n % 3 === 0 },
  kpis: KPIS.map((kpi, i) => ({
    kpi,
    name: {
      code: 'app.kpi-on',
      params: { kpi: { code: `kpi.${kpi}.name`, params: {} }, where: { code: 'network-in.vk', params: {} } },
    },
    status: STATUSES[(n + i) % STATUSES.length]!,
    unit: 'people',
    currency: null,
    better: 'up',
    raw: 100 + (n % 500),
    clean: 90 + (n % 500),
    plan: 600,
    expectedToday: 400,
    progress: (90 + (n % 500)) / 600,
    deadline: addDays(TODAY, (n % 60) - 10),
  })),
  deadline: addDays(TODAY, (n % 60) - 10),
  open: n % 5,
})

async function fill(folder: string): Promise<void> {
  const book = await openBook(join(folder, FILES.book))
  const at = new Date().toISOString()
  for (let n = 0; n < BRANDS; n++) {
    const id = `brand-${n}`
    await book.brand.save(id, {
      name: `Бренд ${n}`,
      demo: false,
      business: 'horeca',
      currency: 'RUB',
      zone: 'Europe/Moscow',
      today: null,
      colour: null,
      logo: null,
      retentionMonths: null,
      createdAt: at,
    })
    await book.summary.save(id, { body: summary(n), at })
  }
  await book.close()
}

/** All that the page shows, by one statement and one parse per row. */
function byHand(folder: string): number {
  const file = new DatabaseSync(join(folder, FILES.book), { readOnly: true })
  const start = performance.now()
  const rows = file
    .prepare('select b.workspace_id, b.name, b.demo, s.body from brand b join summary s using (workspace_id)')
    .all()
  const text = JSON.stringify(rows.map((row) => ({ ...row, body: JSON.parse(row.body as string) as unknown })))
  const ms = performance.now() - start
  file.close()
  if (!text.includes('brand-1')) throw new Error('no rows')
  return ms
}

const folder = await mkdtemp(join(tmpdir(), 'merilo-bench-'))
try {
  await fill(folder)
  await builtWeb(() => say('building the client'))
  // A process of its own, as people have it: the driver of the browser would share its thread.
  const server = await serve(folder)
  const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
  const signed = await fetch(`${server.address}/api/setup`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(OWNER),
  })
  if (!signed.ok) throw new Error(await signed.text())
  const cookie = signed.headers.getSetCookie()[0]!.split(';')[0]!

  const times: number[] = []
  let bytes = 0
  for (let i = 0; i <= RUNS; i++) {
    if (i === 1) await server.seen()
    const start = performance.now()
    const answer = await fetch(`${server.address}/api/portfolio`, { headers: { cookie, 'accept-language': 'ru' } })
    bytes = (await answer.arrayBuffer()).byteLength
    if (i > 0) times.push(performance.now() - start)
  }
  const { loop } = await server.seen()
  say(
    `The page of ${BRANDS} brands, ${RUNS} times after one that is not counted; ${Math.round(bytes / 1024)} KB of JSON`,
  )
  const hand = Array.from({ length: RUNS }, () => byHand(folder))
  line('one query by hand, parsed and written', hand)
  line('GET /api/portfolio', times, `${(median(times) / median(hand)).toFixed(2)} ×`)
  const p95 = times.toSorted((a, b) => a - b)[Math.floor(0.95 * times.length)]!
  say(`  the event loop stood still for at most ${loop.max.toFixed(0)} ms`)
  aim(`p95 ${API_MS} ms`, p95 <= API_MS, `${p95.toFixed(0)} ms`)

  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ru-RU' })
  const [name, value] = cookie.split('=') as [string, string]
  await context.addCookies([{ name, value, url: server.address }])
  const [opened, whole]: [number[], number[]] = [[], []]
  for (let i = 0; i <= OPENED; i++) {
    const page = await context.newPage()
    const start = performance.now()
    await page.goto(server.address)
    await page.locator('a[data-brand]').nth(SCREENFUL).waitFor()
    if (i > 0) opened.push(performance.now() - start)
    // What lies below the screen follows.
    await page
      .locator('a[data-brand]')
      .nth(Math.min(BRANDS, 200) - 1)
      .waitFor()
    if (i > 0) whole.push(performance.now() - start)
    await page.close()
  }
  await browser.close()
  line('opened in Chromium until a screenful of rows is there', opened)
  line('until all rows of the first page are', whole)
  aim(`${PAGE_MS} ms`, median(opened) <= PAGE_MS, `${median(opened).toFixed(0)} ms`)
  await server.stop()
} finally {
  await rm(folder, { recursive: true, force: true })
}
