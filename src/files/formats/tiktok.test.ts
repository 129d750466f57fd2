import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayFromNumber, dayNumber } from '../../core/time/day.ts'
import { utf8, utf8Bom } from '../testing/bytes.ts'
import { assertOrderFree, assertTruncationSafe, codes, readBytes, refusalOf } from './testing/run.ts'
import { tiktokDays } from './tiktok-days.ts'
import { secondsOfId, tiktokVideos } from './tiktok-videos.ts'
import { monthDayOf, resolveYears } from './tiktok-years.ts'

const STUDIO = '"Date","Video Views","Profile Views","Likes","Comments","Shares"'
const studio = (...days: string[]) =>
  utf8(`${[STUDIO, ...days.map((day, i) => `"${day}","${i + 10}","3","2","1","0"`)].join('\n')}\n`)

describe('TikTok Studio overview', () => {
  test.each([
    ['April 12', { month: 4, day: 12 }],
    ['12 апреля', { month: 4, day: 12 }],
    ['8 de marzo', { month: 3, day: 8 }],
    ['1 de enero', { month: 1, day: 1 }],
    ['8. März', { month: 3, day: 8 }],
    ['24. Dezember', { month: 12, day: 24 }],
    ['1. Mai', { month: 5, day: 1 }],
    ['2026-04-12', null],
    ['February 30', null],
  ])('«%s»', (text, expected) => expect(monthDayOf(text)).toEqual(expected))

  test('the series does not lie in the future and crosses the New Year', async () => {
    const sink = await readBytes(tiktokDays, studio('December 30', 'December 31', 'January 1'), { today: '2026-11-21' })
    expect(
      sink
        .observations()
        .filter(({ measure }) => measure === 'views')
        .map(({ from }) => from),
    ).toEqual(['2025-12-30', '2025-12-31', '2026-01-01'])
    expect(sink.warnings).toMatchObject([
      { code: 'formats.tiktok-year', params: { from: '2025-12-30', to: '2026-01-01' } },
    ])
    const autumn = await readBytes(tiktokDays, studio('30 ноября', '1 декабря'), { today: '2026-11-21' })
    expect(autumn.observations()[0]!.from).toBe('2025-11-30')
  })

  test('--year is the year of the last day', async () => {
    const sink = await readBytes(tiktokDays, studio('31 de diciembre', '1 de enero'), {
      today: '2026-11-21',
      year: 2024,
    })
    expect(
      sink
        .observations()
        .filter(({ measure }) => measure === 'views')
        .map(({ from }) => from),
    ).toEqual(['2023-12-31', '2024-01-01'])
  })

  test('29 February asks for a leap year', async () => {
    const sink = await readBytes(tiktokDays, studio('February 28', 'February 29', 'March 1'), { today: '2026-11-21' })
    expect(sink.observations()[0]!.from).toBe('2024-02-28')
    expect((await refusalOf(tiktokDays, studio('February 29'), { year: 2025 })).code).toBe('files.value.date-year')
  })

  test('any run of days within a year of today comes back as it was, forwards and backwards', () => {
    const last = dayNumber('2026-11-21')
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 1, max: 300 }),
        fc.boolean(),
        (back, length, newestFirst) => {
          const end = dayFromNumber(last - back)
          const days = Array.from({ length }, (_, i) => addDays(end, i - length + 1))
          const order = newestFirst ? days.toReversed() : days
          const yearless = order.map((day) => ({ month: Number(day.slice(5, 7)), day: Number(day.slice(8)) }))
          expect(resolveYears(yearless, null, '2026-11-21')).toEqual(order)
        },
      ),
    )
  })

  test('an interrupted download never fails oddly and never invents a zero', async () => {
    await assertTruncationSafe(tiktokDays, studio('April 12', 'April 13', 'April 14'))
  })
})

const BUSINESS =
  'Date,Video views,Reached audience,Profile views,Likes,Shares,Comments,Phone number clicks ,Leads submission,Net growth,New followers,Lost followers'

describe('TikTok Business', () => {
  test('overview: NAN and -- are unknown, a header ends in a space', async () => {
    const rows = ['2025/10/30,100,80,5,9,1,2,3,NAN,-1,4,5', '2025/10/31,NAN,--,0,,1,2,0,1,2,2,0']
    const build = (lines: readonly string[]) => utf8Bom(`${[BUSINESS, ...lines].join('\n')}\n`)
    const sink = await readBytes(tiktokDays, build(rows))
    const of = (
      from: string,
      measure: 'views' | 'reach' | 'contact_clicks' | 'leads' | 'net_follows' | 'unfollows' | 'profile_visits',
    ) => sink.value({ from, measure })
    expect([
      of('2025-10-30', 'contact_clicks'),
      of('2025-10-30', 'net_follows'),
      of('2025-10-30', 'unfollows'),
    ]).toEqual([3, -1, 5])
    expect([of('2025-10-31', 'views'), of('2025-10-31', 'reach'), of('2025-10-30', 'leads')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(of('2025-10-31', 'profile_visits')).toBe(0)
    expect(sink.warnings).toEqual([])
    await assertOrderFree(tiktokDays, rows, build)
  })

  test('audience: the number of followers', async () => {
    const sink = await readBytes(
      tiktokDays,
      utf8Bom('Date,New followers,Total followers,Reached audience,Engaged audience\n2025/10/31,4,1044,80,9\n'),
    )
    expect(sink.value({ measure: 'followers' })).toBe(1044)
    expect(sink.value({ measure: 'engaged_users' })).toBe(9)
  })

  // 3 November 2025, 18:04:14 UTC.
  const SECOND = Date.UTC(2025, 10, 3, 18, 4, 14) / 1000
  const ID = String((BigInt(SECOND) << 32n) | 12345n)

  test('videos: UTC post time, the id carries the same second', async () => {
    expect(secondsOfId(ID)).toBe(SECOND)
    const header = 'Video title,Video link,Post time,Video views,Likes,Comments,Shares,Add to Favorites'
    const row = `Обжарка,https://www.tiktok.com/@zerno.i.par/video/${ID},2025/11/03 18:04:14,900,50,4,3,2`
    const sink = await readBytes(tiktokVideos, utf8Bom(`${header}\n${row}\n`))
    expect(sink.posts()[0]).toMatchObject({
      account: 'tiktok:zerno.i.par',
      postId: ID,
      publishedAt: '2025-11-03T18:04:14Z',
      hour: 21,
      format: 'video',
    })
    expect(sink.value({ measure: 'engagements' })).toBe(59)
    expect(sink.warnings).toEqual([])
    const late = await readBytes(tiktokVideos, utf8Bom(`${header}\n${row.replace('18:04:14', '21:04:14')}\n`))
    expect(codes(late.warnings)).toEqual(['formats.clock-mismatch'])
    await assertTruncationSafe(
      tiktokVideos,
      utf8Bom(`${header}\n${row}\n${row.replace(ID, String(BigInt(ID) + 1n))}\n`),
    )
  })

  test('Studio content: totals under other names, play time', async () => {
    const header =
      'Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views,Total play time,Average watch time,Watched full video,Add to favorites'
    const row = `Обжарка,https://www.tiktok.com/@zerno.i.par/video/${ID},2025-11-03 18:04:14,50,4,3,900,1:00:00,4.5,12%,2`
    const sink = await readBytes(tiktokVideos, utf8(`${header}\n${row}\n`))
    expect(sink.value({ measure: 'views' })).toBe(900)
    expect(sink.value({ measure: 'watch_seconds' })).toBe(3600)
    expect(sink.value({ measure: 'average_view_seconds' })).toBe(4.5)
    expect(sink.value({ measure: 'saves' })).toBe(2)
    expect(sink.warnings).toMatchObject([
      { code: 'formats.unused-columns', params: { columns: ['Watched full video'] } },
    ])
  })

  test('a video without a readable link is told', async () => {
    const sink = await readBytes(
      tiktokVideos,
      utf8('Video title,Video link,Post time,Likes\nА,https://vm.tiktok.com/x,2025/11/03 18:04:14,1\n'),
    )
    expect(codes(sink.skipped.map(({ reason }) => reason))).toEqual(['formats.no-id'])
  })
})
