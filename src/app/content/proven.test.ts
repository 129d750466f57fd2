import { expect, test } from 'vitest'
import type { Fact, PostFormat } from '../../core/facts/types.ts'
import { addDays } from '../../core/time/day.ts'
import { withApp } from '../open.ts'
import { provenContent } from './proven.ts'

const FIRST = '2026-06-01'
const RANGE = { from: FIRST, to: '2026-10-31' }

interface Series {
  account: string
  format: PostFormat
  posts: number
  /** Engagements of the i-th post. */
  engagements: (i: number) => number
}

function facts(series: readonly Series[]): Fact[] {
  let row = 0
  return series.flatMap(({ account, format, posts, engagements }) =>
    Array.from({ length: posts }, (_, i): Fact[] => {
      const day = addDays(FIRST, i * 3 + (row++ % 3))
      const postId = `${format}-${i}`
      const post = { account, postId, publishedAt: null, day, hour: null, format, title: '', url: null } as const
      return [
        { kind: 'post', ...post, flags: [], row },
        {
          kind: 'observation',
          account,
          subject: 'post',
          subjectId: postId,
          measure: 'engagements',
          dims: '',
          grain: 'lifetime',
          from: day,
          to: '2026-10-31',
          value: engagements(i),
          currency: null,
          definition: 'test',
          row,
        },
      ]
    }).flat(),
  )
}

const provenOf = (series: readonly Series[], accounts = ['vk:1', 'telegram:1']) =>
  withApp({ dataDir: null, zone: 'Europe/Moscow', today: '2026-11-02' }, async (app) => {
    const writer = await app.facts.beginImport(app.workspace, 'one', '2026-11-02T00:00:00Z')
    await writer.append(facts(series))
    await writer.commit()
    const found = await provenContent(app, RANGE, accounts, ['reach', 'engagements'])
    return found && { ...found, groups: found.groups.filter(({ by }) => by === 'format') }
  })

const around = (mean: number) => (i: number) => mean + ((i * 7) % 11) - 5
const photos: Series = { account: 'vk:1', format: 'photo', posts: 30, engagements: around(50) }

test('a format that is clearly better is named, with the mean of the other posts of the account', async () => {
  const found = await provenOf([photos, { account: 'vk:1', format: 'video', posts: 15, engagements: around(100) }])
  expect(found).toMatchObject({ account: 'vk:1', accounts: 1, measure: 'engagements' })
  expect(found!.groups.map(({ group, posts }) => [group, posts])).toEqual([['video', 15]])
  expect(found!.groups[0]!.value / found!.groups[0]!.others).toBeCloseTo(2, 1)
})

test('a larger network makes no format better, and «other» is no advice', async () => {
  const other: Series = { account: 'vk:1', format: 'other', posts: 15, engagements: around(200) }
  const wide: Series = { account: 'telegram:1', format: 'text', posts: 20, engagements: around(900) }
  const found = await provenOf([photos, other, wide])
  expect(found).toMatchObject({ account: 'vk:1', accounts: 2, groups: [] })
})

test('twice the others by one viral post of few is chance', async () => {
  const viral: Series = { account: 'vk:1', format: 'video', posts: 9, engagements: (i) => (i === 4 ? 600 : 50) }
  expect((await provenOf([photos, viral]))!.groups).toEqual([])
  expect(await provenOf([], [])).toBeNull()
})
