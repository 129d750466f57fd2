import { describe, expect, test } from 'vitest'
import { utf8, utf8Bom } from '../testing/bytes.ts'
import { metaFacebook, metaVideo } from './meta-facebook.ts'
import { metaInstagram } from './meta-instagram.ts'
import { instantOfPermalink, permalinkAt } from './shortcode.ts'
import { assertOrderFree, assertTruncationSafe, codes, plainFacts, readBytes, refusalOf } from './testing/run.ts'

const ORDER_A =
  'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves'.split(
    ',',
  )
const ORDER_B =
  'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Reach,Views,Saves,Comments,Follows,Shares,Likes'.split(
    ',',
  )

type Post = Record<string, string>

// 15 July 2026, 17:05 UTC: 10:05 in Los Angeles (summer, −7), 20:05 in Moscow.
const SUMMER = permalinkAt(Date.UTC(2026, 6, 15, 17, 5, 12), 77)
// 20 January 2026, 21:30 UTC: 13:30 in Los Angeles (winter, −8), 00:30 the next day in Moscow.
const WINTER = permalinkAt(Date.UTC(2026, 0, 20, 21, 30, 2), 5)

const post = (over: Post): Post => ({
  'Post ID': '18000000000000001',
  'Account ID': '17841400000000001',
  'Account username': 'zerno_i_par',
  'Account name': 'Зерно и пар',
  Description: 'Новый сорт',
  'Duration (sec)': '0',
  'Publish time': '07/15/2026 10:05',
  Permalink: SUMMER,
  'Post type': 'IG image',
  'Data comment': '',
  Date: 'Lifetime',
  Views: '2345',
  Reach: '1200',
  Likes: '90',
  Shares: '4',
  Follows: '3',
  Comments: '12',
  Saves: '7',
  ...over,
})

const quote = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const csv = (header: readonly string[], posts: readonly Post[]): string =>
  [header, ...posts.map((one) => header.map((name) => one[name] ?? ''))]
    .map((cells) => cells.map(quote).join(','))
    .join('\n') + '\n'

const POSTS = [
  post({}),
  post({
    'Post ID': '18000000000000002',
    'Publish time': '01/20/2026 13:30',
    Permalink: WINTER,
    'Post type': 'IG carousel',
    Description: 'Первая строка\nвторая, с запятой и «кавычками»',
    Reach: '',
    Follows: '',
    Shares: '0',
  }),
]

describe('Instagram content', () => {
  test('reads a post with its exact instant in the reporting zone', async () => {
    const sink = await readBytes(metaInstagram, utf8Bom(csv(ORDER_A, POSTS)))
    expect(sink.posts()[0]).toMatchObject({
      account: 'instagram:17841400000000001',
      postId: '18000000000000001',
      publishedAt: '2026-07-15T17:05:12Z',
      day: '2026-07-15',
      hour: 20,
      format: 'photo',
      flags: [],
    })
    expect(sink.posts()[1]).toMatchObject({ day: '2026-01-21', hour: 0, format: 'carousel' })
    expect(sink.value({ subjectId: '18000000000000001', measure: 'engagements' })).toBe(90 + 12 + 4 + 7)
    expect(sink.warnings).toEqual([])
    expect(sink.skipped).toEqual([])
  })

  test('an empty Reach is unknown, a written 0 is zero', async () => {
    const sink = await readBytes(metaInstagram, utf8Bom(csv(ORDER_A, POSTS)))
    expect(sink.value({ subjectId: '18000000000000002', measure: 'reach' })).toBeUndefined()
    expect(sink.value({ subjectId: '18000000000000002', measure: 'follows' })).toBeUndefined()
    expect(sink.value({ subjectId: '18000000000000002', measure: 'shares' })).toBe(0)
  })

  test('lifetime figures carry the day of the import', async () => {
    const sink = await readBytes(metaInstagram, utf8Bom(csv(ORDER_A, POSTS)), { today: '2026-11-21' })
    const [first] = sink.observations()
    expect(first).toMatchObject({ grain: 'lifetime', from: '2026-07-15', to: '2026-11-21' })
  })

  test('the order of columns and of rows changes nothing', async () => {
    const a = await readBytes(metaInstagram, utf8Bom(csv(ORDER_A, POSTS)))
    const b = await readBytes(metaInstagram, utf8Bom(csv(ORDER_B, POSTS)))
    expect(plainFacts(b.facts)).toEqual(plainFacts(a.facts))
    const rows = csv(
      ORDER_A,
      [...POSTS, post({ 'Post ID': '18000000000000003' })].map((one) => ({ ...one, Description: '' })),
    )
      .trim()
      .split('\n')
    await assertOrderFree(metaInstagram, rows.slice(1), (lines) => utf8Bom(`${[rows[0], ...lines].join('\n')}\n`))
  })

  test('a co-authored post of another account is skipped and told, unless that account is chosen', async () => {
    const guest = post({
      'Post ID': '18000000000000009',
      'Account ID': '17841400000000777',
      'Account username': 'gost',
    })
    const file = utf8Bom(csv(ORDER_A, [...POSTS, guest]))
    const sink = await readBytes(metaInstagram, file)
    expect(sink.posts()).toHaveLength(2)
    expect(sink.skipped).toMatchObject([{ reason: { code: 'formats.coauthor', params: { account: 'gost' } } }])
    expect(sink.warnings).toMatchObject([{ code: 'formats.other-accounts', params: { accounts: ['gost (1)'] } }])

    const chosen = await readBytes(metaInstagram, file, { account: 'instagram:17841400000000777' })
    expect(chosen.posts()).toMatchObject([{ postId: '18000000000000009', flags: ['coauthor'] }])
    expect(chosen.skipped).toHaveLength(2)
  })

  test('--account may give the file another name', async () => {
    const sink = await readBytes(metaInstagram, utf8Bom(csv(ORDER_A, POSTS)), { account: 'instagram:zerno' })
    expect(sink.posts().map(({ account, flags }) => [account, flags])).toEqual([
      ['instagram:zerno', []],
      ['instagram:zerno', []],
    ])
    const byName = await readBytes(metaInstagram, utf8Bom(csv(ORDER_A, POSTS)), { account: 'zerno_i_par' })
    expect(byName.posts()[0]!.account).toBe('instagram:17841400000000001')
    const other = await readBytes(metaInstagram, utf8Bom(csv(ORDER_A, POSTS)), { account: 'vk:1' })
    expect(other.posts()[0]!.account).toBe('instagram:17841400000000001')
  })

  test('a link that reads as a moment in the future is no short code', async () => {
    const odd = post({ Permalink: 'https://www.instagram.com/p/__________-/' })
    const sink = await readBytes(metaInstagram, utf8Bom(csv(ORDER_A, [odd])))
    expect(sink.posts()[0]!.publishedAt).toBe('2026-07-15T17:05:00Z')
    expect(sink.warnings).toEqual([])
  })

  test('without a permalink the time is Pacific time, summer and winter', async () => {
    const bare = POSTS.map((one) => ({ ...one, Permalink: '' }))
    const sink = await readBytes(metaInstagram, utf8Bom(csv(ORDER_A, bare)))
    expect(sink.posts().map(({ publishedAt }) => publishedAt)).toEqual(['2026-07-15T17:05:00Z', '2026-01-20T21:30:00Z'])
  })

  test('a time that disagrees with the short code is a warning, and the short code wins', async () => {
    const sink = await readBytes(metaInstagram, utf8Bom(csv(ORDER_A, [post({ 'Publish time': '07/15/2026 20:05' })])))
    expect(sink.posts()[0]!.publishedAt).toBe('2026-07-15T17:05:12Z')
    expect(codes(sink.warnings)).toEqual(['formats.clock-mismatch'])
  })

  test('day-first dates are settled by the short code', async () => {
    const at = permalinkAt(Date.UTC(2026, 8, 1, 16, 0), 3)
    const german = post({ 'Publish time': '01.09.2026 09:00', Permalink: at })
    const sink = await readBytes(metaInstagram, utf8Bom(csv(ORDER_A, [german])))
    expect(sink.posts()[0]!.day).toBe('2026-09-01')
    expect(sink.warnings).toEqual([])
  })

  test('Russian, Swedish and German names of columns', async () => {
    const russian =
      'ID публикации,Имя пользователя аккаунта,Название аккаунта,Время публикации,Постоянная ссылка,Охват,Подписки'
    const ru = await readBytes(
      metaInstagram,
      utf8Bom(`${russian}\n18000000000000001,zerno_i_par,Зерно и пар,15.07.2026 10:05,${SUMMER},120,2\n`),
    )
    expect(ru.posts()[0]).toMatchObject({ postId: '18000000000000001', day: '2026-07-15' })
    expect(ru.value({ measure: 'reach' })).toBe(120)
    expect(ru.hints[0]).toEqual({ network: 'instagram', nativeId: null, name: 'zerno_i_par' })

    const swedish =
      'Publicerings-id,Konto-id,Publiceringstid,Permalänk,Inläggstyp,Visningar,Views,Räckvidd,Gilla-markeringar,Kommentarer,Delningar,Sparade objekt'
    const sv = await readBytes(
      metaInstagram,
      utf8Bom(`${swedish}\n1,2,07/15/2026 10:05,${SUMMER},IG reel,,55,40,3,2,1,0\n`),
    )
    expect(sv.posts()[0]!.format).toBe('reel')
    expect(sv.value({ measure: 'views' })).toBe(55)
    expect(sv.value({ measure: 'engagements' })).toBe(6)

    const german =
      'Beitrags-ID,Konto-ID,Veröffentlichungszeitpunkt,Beitragstyp,Aufrufe,Reichweite,„Gefällt mir“-Angaben'
    const de = await readBytes(metaInstagram, utf8Bom(`${german}\n1,2,01.09.2026 18:00,IG story,5,4,3\n`))
    expect(de.posts()[0]).toMatchObject({ day: '2026-09-02', format: 'story' })
    expect(de.value({ measure: 'likes' })).toBe(3)
  })

  test('ids that a spreadsheet turned into 1.22E+17 refuse the file', async () => {
    const error = await refusalOf(metaInstagram, utf8Bom(csv(ORDER_A, [post({ 'Post ID': '1.22E+17' })])))
    expect(error.code).toBe('files.value.excel-id')
  })

  test('a file per post and day is refused', async () => {
    const daily = ['07/15/2026', '07/16/2026'].map((Date) => post({ Date }))
    const error = await refusalOf(metaInstagram, utf8Bom(csv(ORDER_A, daily)), { fileName: 'daily.csv' })
    expect(error).toMatchObject({ code: 'formats.daily-not-per-post', params: { file: 'daily.csv' } })
  })

  test('a repeated post is told, an unreadable cell is unknown and told, a column nobody knows is listed', async () => {
    const file = csv([...ORDER_A, 'Sparkles'], [post({ Likes: 'много', Sparkles: '1' }), post({})])
    const sink = await readBytes(metaInstagram, utf8Bom(file))
    expect(codes(sink.skipped.map(({ reason }) => reason))).toEqual(['formats.cell', 'formats.repeated-row'])
    expect(sink.value({ measure: 'likes' })).toBeUndefined()
    expect(sink.warnings).toMatchObject([{ code: 'formats.unused-columns', params: { columns: ['Sparkles'] } }])
  })

  test('impressions and views are different measures with a break between them', async () => {
    const header = [...ORDER_A, 'Impressions']
    const old = post({
      'Post ID': '1',
      'Publish time': '05/02/2024 10:00',
      Permalink: '',
      Views: '',
      Impressions: '900',
    })
    const fresh = post({ 'Post ID': '2', 'Publish time': '02/03/2025 10:00', Permalink: '' })
    const sink = await readBytes(metaInstagram, utf8Bom(csv(header, [fresh, old])))
    expect(sink.value({ subjectId: '1', measure: 'impressions' })).toBe(900)
    expect(sink.value({ subjectId: '1', measure: 'views' })).toBeUndefined()
    expect(sink.breaks).toMatchObject([
      { measure: 'views', day: '2025-02-03' },
      { measure: 'impressions', day: '2025-02-03' },
    ])
    const without = await readBytes(metaInstagram, utf8Bom(csv(ORDER_A, POSTS)))
    expect(without.breaks).toEqual([])
  })

  test('an interrupted download never fails oddly and never invents a zero', async () => {
    await assertTruncationSafe(metaInstagram, utf8Bom(csv(ORDER_A, POSTS)))
  })

  test('the short code and its link are each other’s inverse', () => {
    const ms = Date.UTC(2026, 2, 4, 5, 6, 7, 89)
    expect(instantOfPermalink(permalinkAt(ms, 123))).toBe(ms)
    expect(instantOfPermalink('https://www.instagram.com/stories/zerno/3000000000000000000')).toBeNull()
  })
})

const FB_HEADER =
  'Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Is crosspost,Is share,Post type,Languages,Custom labels,Funded content status,Data comment,Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares,Total clicks,Link Clicks,Other Clicks,Matched Audience Targeting Consumption (Photo Click),Views,Reach from Organic posts,Reach from Boosted posts,Negative feedback from users'
const fb = (id: string, rest: string) =>
  `${id},100000000000001,Зерно и пар,,Кофе дня,0,07/15/2026 10:05,,https://www.facebook.com/1/posts/${id},0,0,Photos,,,,,Lifetime,${rest}`

describe('Facebook content', () => {
  test('reads the measures, the doubled Views and a row shorter than the header', async () => {
    const file = `${FB_HEADER}\n${fb('122000000000000001', '500,400,33,30,2,1,9,5,3,1,,380,20,0')}\n${fb('122000000000000002', ',100,3,3,0,0,1,1,0')}\n`
    const sink = await readBytes(metaFacebook, utf8Bom(file))
    const of = (
      subjectId: string,
      measure: 'views' | 'reach' | 'engagements' | 'clicks' | 'photo_clicks' | 'reach_ads',
    ) => sink.value({ subjectId, measure })
    expect(of('122000000000000001', 'views')).toBe(500)
    expect(of('122000000000000001', 'engagements')).toBe(33)
    expect(of('122000000000000001', 'reach_ads')).toBe(20)
    expect(of('122000000000000002', 'views')).toBeUndefined()
    expect(of('122000000000000002', 'reach')).toBe(100)
    expect(of('122000000000000002', 'photo_clicks')).toBeUndefined()
    expect(sink.posts()[0]).toMatchObject({ title: 'Кофе дня', format: 'photo', publishedAt: '2026-07-15T17:05:00Z' })
    expect(sink.warnings).toEqual([])
  })

  test('the second Views counts where the first is empty; the text may stand in Title', async () => {
    const row = fb('5', ',400,33,30,2,1,9,5,3,1,444,380,20,0').replace(',,Кофе дня,', ',Заголовок,,')
    const sink = await readBytes(metaFacebook, utf8Bom(`${FB_HEADER}\n${row}\n`))
    expect(sink.value({ measure: 'views' })).toBe(444)
    expect(sink.posts()[0]!.title).toBe('Заголовок')
  })

  test('a row that Meta failed to compute has no id: skipped and told', async () => {
    const bad = `,,,,,,,,,,,,,,,An error occurred while computing metadata for content,Lifetime,0,0,0,0,0,0,0,0,0,0,0,0,0,0`
    const sink = await readBytes(
      metaFacebook,
      utf8Bom(`${FB_HEADER}\n${fb('5', '1,2,3,1,1,1,1,1,0,0,,1,1,0')}\n${bad}\n`),
    )
    expect(sink.posts()).toHaveLength(1)
    expect(sink.skipped).toMatchObject([{ row: 3, reason: { code: 'formats.meta-failed-row' } }])
  })

  test('a sum that does not hold is told', async () => {
    const sink = await readBytes(metaFacebook, utf8Bom(`${FB_HEADER}\n${fb('5', '1,2,99,1,1,1,1,1,0,0,,1,1,0')}\n`))
    expect(sink.warnings).toMatchObject([{ code: 'formats.sum-mismatch', params: { rows: 1 } }])
    expect(sink.value({ measure: 'engagements' })).toBe(99)
  })

  test('many rows of the same posts without Views are days, not posts: refused', async () => {
    const header = 'Post ID,Page ID,Page name,Title,Publish time,Permalink,Post type,Reach,Reactions'
    const rows = Array.from({ length: 6 }, (_, i) => `7,1,Зерно,Ролик,07/15/2026 10:05,,Reels,${i},1`)
    expect((await refusalOf(metaFacebook, utf8Bom([header, ...rows].join('\n')))).code).toBe(
      'formats.daily-not-per-post',
    )
  })

  test('an interrupted download never fails oddly and never invents a zero', async () => {
    const rows = ['1', '2', '3'].map((id) => fb(id, '500,400,33,30,2,1,9,5,3,1,,380,20,10'))
    await assertTruncationSafe(metaFacebook, utf8Bom(`${[FB_HEADER, ...rows].join('\n')}\n`))
  })
})

test('Facebook video: one video per row, three-second views are not views', async () => {
  const header =
    'Video asset ID,Universal video ID,Page ID,Page name,Title,Duration (sec),Publish time,Custom labels,Data comment,Date,Reach,3-second video views,Seconds viewed,Average Seconds viewed,Percentage of total views at interval 0,Percentage of total views at interval 1'
  const sink = await readBytes(
    metaVideo,
    utf8(`${header}\n11,22,100,Зерно и пар,Обжарка,61,07/15/2026 10:05,,,Lifetime,900,300,4500.5,5.2,100,90\n`),
  )
  expect(sink.posts()[0]).toMatchObject({ postId: '22', format: 'video', account: 'facebook:100' })
  expect(sink.value({ measure: 'watch_seconds' })).toBe(4500.5)
  expect(sink.value({ measure: 'views' })).toBeUndefined()
  expect(sink.warnings[0]).toMatchObject({ code: 'formats.unused-columns' })
  expect(JSON.stringify(sink.warnings[0])).toContain('3-second video views')
})
