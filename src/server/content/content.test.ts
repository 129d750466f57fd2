import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ContentAnalysis } from '../../app/content/analysis.ts'
import type { PostList } from '../../app/content/list.ts'
import type { PostEvidence } from '../../app/content/post-evidence.ts'
import { testServer, type TestServer } from '../testing/test-server.ts'

const OCTOBER = 'from=2026-10-01&to=2026-10-31'
const VK = 'vk:990000001'

describe('the demo brand in October', () => {
  let t: TestServer
  beforeAll(async () => {
    t = await testServer()
    await t.demo()
  }, 120_000)
  afterAll(() => t.close())
  const posts = (more = '') => t.json<PostList>(`/api/brands/demo/content?${OCTOBER}${more}`, { as: 'viewer' })
  const analysis = (more = '') => t.json<ContentAnalysis>(`/api/brands/demo/content/analysis?${OCTOBER}${more}`)

  test('posts of all networks, the newest first; copies in the discussion chat are not counted twice', async () => {
    const seen = await posts()
    expect(seen.found).toBe(45)
    expect(seen.copies).toBe(14)
    expect(seen.posts).toHaveLength(45)
    expect(seen.posts[0]!.day >= seen.posts.at(-1)!.day).toBe(true)
    expect(seen.most.reach).toBe(Math.max(...seen.posts.map(({ reach }) => reach ?? 0)))
  })

  test('what a network does not tell is unknown, not zero', async () => {
    const { posts: telegram } = await posts('&account=telegram:9900000002')
    expect(telegram.every(({ reach, err, saves }) => reach === null && err === null && saves === null)).toBe(true)
    expect(telegram.every(({ engagements }) => engagements !== null)).toBe(true)
  })

  test('filters and order come from the address bar; unknown values go last', async () => {
    const seen = await posts('&sort=reach.down')
    const reach = seen.posts.map((post) => post.reach)
    const known = reach.filter((value) => value !== null)
    expect(reach.slice(0, known.length)).toEqual(known.toSorted((a, b) => b - a))
    const mondays = await posts('&weekday=1&sort=broken')
    expect(mondays.found).toBeGreaterThan(0)
    expect(mondays.posts.every(({ weekday }) => weekday === 1)).toBe(true)
    expect((await posts('&text=ЭФИОПИЯ')).posts.every(({ title }) => title.includes('Эфиопия'))).toBe(true)
    expect((await posts('&page=9')).page).toBe(1)
  })

  test('ERR is engagements by reach of the post', async () => {
    const [post] = (await posts(`&account=${VK}&sort=err.down`)).posts
    expect(post!.err).toBeCloseTo((100 * post!.engagements!) / post!.reach!)
    expect(post!.er).toBeGreaterThan(0)
  })

  test('hours, which the demo draws by chance, are not told apart; contests are not compared', async () => {
    const { differences, account, measure } = await analysis(`&account=${VK}&span=year`)
    expect([account, measure]).toEqual([VK, 'err'])
    expect(differences!.compared).toBeGreaterThan(5)
    expect(differences!.groups.filter(({ by }) => by === 'hour').every(({ against }) => !against?.real)).toBe(true)
    expect(differences!.leftOut.apart).toBeGreaterThan(0)
  })

  test('a cell with few posts is never best, and nothing is compared with less than eight', async () => {
    const { time } = await analysis(`&account=${VK}`)
    const few = time!.cells.filter(({ enough }) => !enough)
    expect(few.length).toBeGreaterThan(0)
    for (const cell of few) expect([cell.against, cell.interval]).toEqual([null, null])
    for (const { weekday, hour } of time!.best)
      expect(time!.cells.find((cell) => cell.weekday === weekday && cell.hour === hour)!.enough).toBe(true)
  })

  test('the rhythm shows the weeks without approval', async () => {
    const { weeks } = (await analysis()).rhythm
    expect(weeks).toHaveLength(26)
    const silent = weeks.find(({ from }) => from === '2026-08-03')!
    expect(silent).toMatchObject({ posts: 0, notes: ['Заказчик не согласовал контент'] })
  })

  test('a post shows the file, the row and the definition of each counter', async () => {
    const [post] = (await posts(`&account=${VK}`)).posts
    const path = `/api/brands/demo/content/post?account=${VK}&post=${post!.id}&day=${post!.day}`
    const { counters } = await t.json<PostEvidence>(path)
    const reach = counters.find(({ measure }) => measure === 'reach')!
    expect(reach).toMatchObject({ value: post!.reach, file: 'vk-posts.csv' })
    expect((await t.request(path.replace(post!.id, 'none'))).status).toBe(404)
  })
})

test('a brand without posts has nothing to compare, and nothing is zero', async () => {
  const t = await testServer()
  const posts = await t.json<PostList>(`/api/brands/brand/content?${OCTOBER}`)
  expect(posts).toMatchObject({ posts: [], found: 0, total: 0, most: { reach: null } })
  const analysis = await t.json<ContentAnalysis>(`/api/brands/brand/content/analysis?${OCTOBER}`)
  expect(analysis).toMatchObject({ account: null, measure: null, differences: null, time: null })
  await t.close()
})
