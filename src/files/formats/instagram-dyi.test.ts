import { describe, expect, test } from 'vitest'
import { utf8 } from '../testing/bytes.ts'
import { instagramFollowers, instagramInsights, unmojibake } from './instagram-dyi.ts'
import { assertTruncationSafe, codes, readBytes } from './testing/run.ts'

/** As the export writes text: UTF-8 bytes, each as a Latin-1 character. */
const mojibake = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')
const SECONDS = Date.UTC(2026, 6, 15, 21, 30) / 1000
const cell = (value: string) => ({ href: '', value, timestamp: 0 })

const post = (figures: Record<string, unknown>, seconds = SECONDS) => ({
  media_map_data: {
    'Media Thumbnail': {
      uri: 'media/posts/202607/1_n.jpg',
      creation_timestamp: seconds,
      title: mojibake('Кофе — “дня” ☕'),
      media_metadata: {},
    },
  },
  string_map_data: { ...figures, 'Creation Timestamp': { href: '', value: '', timestamp: seconds } },
})
const file = (...posts: unknown[]) => utf8(JSON.stringify({ organic_insights_posts: posts }))
const FIGURES = {
  'Accounts reached': cell('1,200'),
  Impressions: cell('--'),
  Likes: cell('90'),
  Comments: cell('0'),
  'Profile Visits': cell('7'),
}

describe('Instagram insights from «Download your information»', () => {
  test('thousands commas, `--` unknown, mojibake, the reporting day', async () => {
    const sink = await readBytes(instagramInsights, file(post(FIGURES)))
    expect(sink.posts()[0]).toMatchObject({
      account: 'instagram:?',
      publishedAt: '2026-07-15T21:30:00Z',
      day: '2026-07-16',
      hour: 0,
      title: 'Кофе — “дня” ☕',
    })
    expect(sink.value({ measure: 'reach' })).toBe(1200)
    expect(sink.value({ measure: 'impressions' })).toBeUndefined()
    expect(sink.value({ measure: 'comments' })).toBe(0)
    expect(sink.value({ measure: 'profile_visits' })).toBe(7)
    expect(codes(sink.warnings)).toEqual(['formats.dyi-no-stories'])
  })

  test('keys in another case and language; an unknown key is told', async () => {
    const figures = {
      'Profile visits': cell('3'),
      [mojibake('Охваченные аккаунты')]: cell('55'),
      [mojibake('Тайный показатель')]: cell('1'),
    }
    const sink = await readBytes(instagramInsights, file(post(figures)))
    expect(sink.value({ measure: 'profile_visits' })).toBe(3)
    expect(sink.value({ measure: 'reach' })).toBe(55)
    expect(sink.warnings).toContainEqual({ code: 'formats.unknown-keys', params: { keys: ['Тайный показатель'] } })
  })

  test('the moment is found under a translated key, or in the picture; without any the post is told', async () => {
    const base = post(FIGURES)
    const translated = { ...base, string_map_data: { ...FIGURES, [mojibake('Дата создания')]: { timestamp: SECONDS } } }
    expect((await readBytes(instagramInsights, file(translated))).posts()).toHaveLength(1)
    const pictured = { ...base, string_map_data: FIGURES }
    expect((await readBytes(instagramInsights, file(pictured))).posts()).toHaveLength(1)
    const none = await readBytes(instagramInsights, file({ string_map_data: FIGURES }))
    expect(codes(none.skipped.map(({ reason }) => reason))).toEqual(['formats.no-date'])
  })

  test('an unreadable figure is unknown and told; an interrupted download is a refusal', async () => {
    const sink = await readBytes(instagramInsights, file(post({ ...FIGURES, Likes: cell('много') })))
    expect(sink.value({ measure: 'likes' })).toBeUndefined()
    expect(codes(sink.skipped.map(({ reason }) => reason))).toEqual(['formats.cell'])
    await assertTruncationSafe(instagramInsights, file(post(FIGURES)), {}, 60)
  })

  test('text that is already right stays', () => {
    expect(['Кофе', 'café', mojibake('café'), 'coffee'].map(unmojibake)).toEqual(['Кофе', 'café', 'café', 'coffee'])
  })
})

test('followers are counted by day, their names dropped', async () => {
  const follower = (value: string, timestamp: number) => ({
    title: '',
    media_list_data: [],
    string_list_data: [{ href: `https://www.instagram.com/${value}`, value, timestamp }],
  })
  const list = [
    follower('ivan_testov', SECONDS),
    follower('maria_testova', SECONDS + 60),
    follower('petr_testov', SECONDS - 86_400),
    { string_list_data: [] },
  ]
  const sink = await readBytes(instagramFollowers, utf8(JSON.stringify(list)), { fileName: 'followers_1.json' })
  expect(sink.value({ measure: 'follows', from: '2026-07-16' })).toBe(2)
  expect(sink.value({ measure: 'follows', from: '2026-07-15' })).toBe(1)
  expect(sink.warnings).toEqual([{ code: 'formats.dyi-survivors', params: { people: 3 } }])
  expect(codes(sink.skipped.map(({ reason }) => reason))).toEqual(['formats.not-object'])
  expect(JSON.stringify(sink)).not.toContain('testov')
})
