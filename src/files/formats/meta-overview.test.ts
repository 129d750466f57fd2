import { describe, expect, test } from 'vitest'
import { utf16le } from '../testing/bytes.ts'
import { metaOverview } from './meta-overview.ts'
import { assertTruncationSafe, codes, readBytes, refusalOf } from './testing/run.ts'

const chart = (title: string, rows: readonly [string, string][], date = 'Date'): string =>
  `"${title}"\n"${date}","Primary"\n${rows.map(([day, value]) => `"${day}","${value}"\n`).join('')}`

const REACH = chart('Facebook reach', [
  ['2025-03-08T01:00:00', '5'],
  ['2025-03-09T01:00:00', '1,200'],
  ['2025-03-10T00:00:00', '0'],
])

describe('Meta overview', () => {
  test('UTF-16 with `sep=,`: the day is the first ten characters, whatever the hour', async () => {
    const sink = await readBytes(metaOverview, utf16le(`sep=,\n${REACH}`))
    expect(sink.observations().map(({ account, measure, from, value }) => [account, measure, from, value])).toEqual([
      ['facebook:?', 'reach', '2025-03-08', 5],
      ['facebook:?', 'reach', '2025-03-09', 1200],
      ['facebook:?', 'reach', '2025-03-10', 0],
    ])
    expect(sink.warnings).toEqual([])
  })

  test('several charts in one file, each under its own title and network', async () => {
    const file = `sep=,\n${REACH}\n${chart('Instagram profile visits', [['2025-03-08T01:00:00', '7']])}\n${chart('Instagram link clicks', [['2025-03-08T01:00:00', '2']])}`
    const sink = await readBytes(metaOverview, utf16le(file))
    expect(sink.value({ account: 'instagram:?', measure: 'profile_visits' })).toBe(7)
    expect(sink.value({ account: 'instagram:?', measure: 'link_clicks' })).toBe(2)
  })

  test('a Russian title names no network: asked for kindly, taken from --network or --account', async () => {
    const file = utf16le(`sep=,\n${chart('Просмотры', [['2026-01-01T01:00:00', '40']], 'Дата')}`)
    expect(await refusalOf(metaOverview, file)).toMatchObject({
      code: 'formats.network-needed',
      params: { title: 'Просмотры' },
    })
    const sink = await readBytes(metaOverview, file, { network: 'instagram' })
    expect(sink.observations()[0]).toMatchObject({
      account: 'instagram:?',
      measure: 'views',
      definition: 'meta.views/2025',
    })
    expect((await readBytes(metaOverview, file, { account: 'facebook:1' })).observations()[0]!.account).toBe(
      'facebook:1',
    )
    expect((await refusalOf(metaOverview, file, { account: 'vk:1' })).code).toBe('formats.network-needed')
    expect((await refusalOf(metaOverview, file, { network: 'vk' })).code).toBe('formats.network-wrong')
  })

  test.each(['Reach', 'Views', 'Follows', 'Content interactions'])(
    '«%s» does not say its network either',
    async (title) => {
      const error = await refusalOf(metaOverview, utf16le(`sep=,\n${chart(title, [['2026-01-01T01:00:00', '4']])}`))
      expect(error.code).toBe('formats.network-needed')
    },
  )

  test('a refused file gives no fact, even when its first chart names its network', async () => {
    const file = utf16le(`sep=,\n${REACH}\n${chart('Views', [['2025-03-08T01:00:00', '9']])}`)
    expect((await refusalOf(metaOverview, file)).code).toBe('formats.network-needed')
  })

  test('the older variant: `sep=<TAB>`, CRLF', async () => {
    const file = 'sep=\t\r\n"Facebook visits"\r\n"Date"\t"Primary"\r\n"2023-05-01T00:00:00"\t"31"\r\n'
    const sink = await readBytes(metaOverview, utf16le(file))
    expect(sink.value({ measure: 'profile_visits', from: '2023-05-01' })).toBe(31)
  })

  test('a comparison column is dropped and told', async () => {
    const file = 'sep=,\n"Facebook follows"\n"Date","Primary","Secondary"\n"2026-01-01T01:00:00","3","8"\n'
    const sink = await readBytes(metaOverview, utf16le(file))
    expect(sink.observations().map(({ value }) => value)).toEqual([3])
    expect(codes(sink.warnings)).toEqual(['formats.comparison-dropped'])
  })

  test('an unknown chart is told, the others are read; an empty figure is unknown', async () => {
    const file = `sep=,\n${chart('Facebook moods', [['2026-01-01T01:00:00', '3']])}\n${chart('Facebook reach', [['2026-01-01T01:00:00', '']])}`
    const sink = await readBytes(metaOverview, utf16le(file))
    expect(sink.facts).toEqual([])
    expect(codes(sink.warnings)).toEqual(['formats.unknown-block'])
    expect(codes(sink.skipped.map(({ reason }) => reason))).toEqual(['formats.unknown-block', 'formats.no-figures'])
  })

  test('an interrupted download never fails oddly and never invents a zero', async () => {
    const rows: [string, string][] = [
      ['2025-03-08T01:00:00', '305'],
      ['2025-03-09T01:00:00', '120'],
    ]
    const file = utf16le(`sep=,\n${chart('Facebook reach', rows)}\n${chart('Instagram follows', rows)}`)
    await assertTruncationSafe(metaOverview, file, { network: 'facebook' })
    const half = await readBytes(metaOverview, file.slice(0, file.length - 8), { network: 'facebook' })
    expect(half.value({ account: 'instagram:?', from: '2025-03-09' })).toBeUndefined()
  })
})

test('other files of blocks are left to others', () => {
  const lines = ['"Age & gender"', '"","Women","Men"', '"18-24","1","2"']
  expect(metaOverview.recognise({ kind: 'lines', lines, encoding: 'utf-8' }, 'a.csv')).toBe(false)
})
