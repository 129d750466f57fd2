import { describe, expect, test } from 'vitest'
import { utf8Bom } from '../testing/bytes.ts'
import { metaPageInsights } from './meta-page-insights.ts'
import { assertOrderFree, assertTruncationSafe, codes, readBytes } from './testing/run.ts'

const NAMES =
  'Post ID,Permalink,Post Message,Type,Countries,Languages,Posted,Audience Targeting,Lifetime Post Total Reach,Lifetime Post organic reach,Lifetime Post Paid Reach,Lifetime Post Total Impressions,Lifetime Engaged Users,Lifetime Post Consumptions,Lifetime Negative feedback,Lifetime Negative feedback'
const MEANING =
  ',,,,,,,,"Lifetime: The total number of people your Page post was served to. (Unique Users)",Lifetime: organic (Unique Users),Lifetime: paid (Unique Users),Lifetime: The number of impressions (Total Count),Lifetime: engaged (Unique Users),Lifetime: clicks (Total Count),Lifetime: The number of people who gave negative feedback (Unique Users),Lifetime: The number of times people gave negative feedback (Total Count)'
const A =
  '1000_2001,https://www.facebook.com/1000/posts/2001,"Кофе, который\nждали",Photo,,,10/1/2015 21:00,,500,450,60,900,33,44,2,5'
const B = '1000_2002,https://www.facebook.com/1000/posts/2002,Ссылка,Link,,,1/15/2016 9:05,,,10,,20,3,4,1,7'
const build = (rows: readonly string[]) => utf8Bom(`${[NAMES, MEANING, ...rows].join('\n')}\n`)

describe('old Page Insights', () => {
  test('two header rows; columns of one name are told apart by the second', async () => {
    const sink = await readBytes(metaPageInsights, build([A, B]))
    expect(sink.posts()).toHaveLength(2)
    expect(sink.posts()[0]).toMatchObject({
      account: 'facebook:1000',
      postId: '1000_2001',
      // 21:00 in Los Angeles is 07:00 of the next day in Moscow.
      publishedAt: '2015-10-02T04:00:00Z',
      day: '2015-10-02',
      hour: 7,
      format: 'photo',
      title: 'Кофе, который ждали',
    })
    const of = (measure: 'reach' | 'reach_ads' | 'impressions' | 'clicks' | 'negative_feedback' | 'engaged_users') =>
      sink.value({ subjectId: '1000_2001', measure })
    expect([of('reach'), of('reach_ads'), of('impressions'), of('clicks'), of('engaged_users')]).toEqual([
      500, 60, 900, 44, 33,
    ])
    expect(of('negative_feedback')).toBe(5)
    expect(sink.value({ subjectId: '1000_2002', measure: 'reach' })).toBeUndefined()
    expect(sink.skipped).toEqual([])
  })

  test('impressions are marked as a measure that ended', async () => {
    const sink = await readBytes(metaPageInsights, build([A, B]))
    expect(sink.breaks).toContainEqual({
      account: 'facebook:1000',
      measure: 'views',
      day: '2025-01-01',
      from: 'meta.impressions/2024',
      to: 'meta.views/2025',
    })
  })

  test('without the second header row a repeated name is left out and listed', async () => {
    const sink = await readBytes(metaPageInsights, utf8Bom(`${[NAMES, A, B].join('\n')}\n`))
    expect(sink.value({ subjectId: '1000_2001', measure: 'negative_feedback' })).toBeUndefined()
    expect(codes(sink.warnings)).toEqual(['formats.unused-columns'])
  })

  test('the order of rows changes nothing; an interrupted download invents nothing', async () => {
    await assertOrderFree(metaPageInsights, [A, B], build)
    await assertTruncationSafe(metaPageInsights, build([A, B]))
  })
})
