/** People at their screens: each opens a page of some brand, reads a while, opens the next. */
import { makeRandom } from '../../src/demo/random.ts'
import { ACCOUNTS } from './facts.ts'
import { head, PAGES, routeName } from './pages.ts'

export interface Asked {
  route: string
  ms: number
  status: number
  bytes: number
}

/** One question as a browser asks it, until the last byte of the answer. */
export async function ask(address: string, cookie: string, route: string): Promise<Asked & { body: string }> {
  const start = performance.now()
  const answer = await fetch(`${address}/api${route}`, {
    headers: { cookie, 'accept-language': 'ru', 'sec-fetch-site': 'same-origin', 'accept-encoding': 'gzip' },
  })
  const body = await answer.text()
  return { route: routeName(route), ms: performance.now() - start, status: answer.status, bytes: body.length, body }
}

const READS_MS = [2000, 8000] as const

/** All of them until the time is over; returns every question with how long it took. `missing`: routes not built yet. */
export async function clickAround(
  address: string,
  cookies: readonly string[],
  brands: { first: number; last: number },
  forMs: number,
  missing: ReadonlySet<string>,
): Promise<Asked[]> {
  const all: Asked[] = []
  const end = performance.now() + forMs
  const person = async (cookie: string, seed: number): Promise<void> => {
    const random = makeRandom(seed)
    // They don't come all in one moment.
    await new Promise((done) => setTimeout(done, random.integer(0, READS_MS[1])))
    let b = random.integer(brands.first, brands.last)
    for (let page = 0; performance.now() < end; page++) {
      const changes = page === 0 || random.chance(0.3)
      if (changes) b = random.integer(brands.first, brands.last)
      const opened = random.pick([...PAGES])
      // Half of them stay with the account that the page opens with.
      const k = random.chance(0.5) ? 0 : random.integer(0, ACCOUNTS - 1)
      const look = async (routes: readonly string[]): Promise<string[]> => {
        const asked = routes.filter((route) => !missing.has(routeName(route)))
        // A screen asks for all its parts at once.
        const answers = await Promise.all(asked.map((route) => ask(address, cookie, route)))
        for (const { body: _, ...figures } of answers) all.push(figures)
        return answers.map(({ body }) => body)
      }
      if (changes) await look([head(b)])
      const [first] = await look(opened.routes(b, k))
      if (first !== undefined && opened.next) await look(opened.next(b, k, first))
      await new Promise((done) => setTimeout(done, random.integer(...READS_MS)))
    }
  }
  await Promise.all(cookies.map((cookie, i) => person(cookie, 1000 + i)))
  return all
}
