import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utf8 } from '../testing/bytes.ts'
import { clickhouseArray } from './clickhouse.ts'
import { metrikaLogs } from './metrika.ts'
import { assertOrderFree, assertTruncationSafe, codes, readBytes, refusalOf } from './testing/run.ts'

const tsv = (header: readonly string[], ...rows: readonly string[]) =>
  utf8(`${[header.join('\t'), ...rows].join('\n')}\n`)

const VISITS = [
  'visitID',
  'counterID',
  'clientID',
  'dateTime',
  'startURL',
  'pageViews',
  'visitDuration',
  'bounce',
  'goalsID',
  'goalsPrice',
  'goalsCurrency',
  'referer',
  'lastsignTrafficSource',
  'lastsignSocialNetwork',
  'lastsignUTMSource',
  'lastsignUTMMedium',
  'lastsignUTMCampaign',
  'lastsignUTMContent',
  'purchaseID',
  'purchaseRevenue',
  'purchaseCurrency',
].map((name) => `ym:s:${name}`)
const cells = (...values: readonly string[]) => values.join('\t')
const A = cells(
  '12345678901234567890',
  '777',
  '1699999999123456789',
  '2026-09-01 23:30:00',
  'https://zerno.example/?utm_source=vk',
  '3',
  '95',
  '0',
  '[11,22,11]',
  '[1500000,0,0]',
  "['RUB','RUB','RUB']",
  'https://vk.com/',
  'social',
  'vkontakte',
  'vk',
  'smm',
  'autumn',
  'post-1',
  "['order-1','order-2']",
  '[1234.5,10]',
  "['RUB','RUB']",
)
const B = cells(
  '12345678901234567891',
  '777',
  '0',
  '2026-09-02 00:10:00',
  'https://zerno.example/',
  '1',
  '0',
  '1',
  '[]',
  '[]',
  '[]',
  '',
  'direct',
  '',
  '',
  '',
  '',
  '',
  '[]',
  '[]',
  '[]',
)
const C = cells(
  '12345678901234567892',
  '777',
  '5',
  '2026-09-02 10:00:00',
  'https://zerno.example/',
  '',
  '',
  '',
  '[]',
  '[]',
  '[]',
  'https://away.example/x',
  'referral',
  '',
  '',
  '',
  '',
  '',
  '[]',
  '[]',
  '[]',
)

describe('Metrika Logs, visits', () => {
  test('a visit as an event: last significant click, pseudonym, time and pages', async () => {
    const sink = await readBytes(metrikaLogs, tsv(VISITS, A, B, C))
    expect(sink.events()[0]).toMatchObject({
      type: 'visit',
      account: 'site:777',
      eventId: '12345678901234567890',
      at: '2026-09-01T20:30:00Z',
      day: '2026-09-01',
      origin: 'vk',
      source: 'vk',
      medium: 'smm',
      campaign: 'autumn',
      content: 'post-1',
      seconds: 95,
      pages: 3,
      status: null,
    })
    const visits = sink.events().filter(({ type }) => type === 'visit')
    expect(visits[1]).toMatchObject({
      actor: null,
      status: 'bounce',
      seconds: 0,
      origin: null,
      medium: 'direct',
      source: null,
    })
    expect(visits[2]).toMatchObject({ seconds: null, pages: null, origin: 'other' })
    expect(codes(sink.warnings)).toContain('formats.zone-assumed')
  })

  test('goals are counted by day and by goal', async () => {
    const sink = await readBytes(metrikaLogs, tsv(VISITS, A, B, C))
    expect(sink.value({ measure: 'goal_reaches', dims: '', from: '2026-09-01' })).toBe(3)
    expect(sink.value({ measure: 'goal_reaches', dims: 'goal=11', from: '2026-09-01' })).toBe(2)
    expect(sink.observations().some(({ from }) => from === '2026-09-02')).toBe(false)
  })

  test('money: goalsPrice is × 1000, purchaseRevenue is as written', async () => {
    const sink = await readBytes(metrikaLogs, tsv(VISITS, A, B, C))
    expect(sink.events()[0]).toMatchObject({ minor: 150000, currency: 'RUB' })
    expect(
      sink
        .events()
        .filter(({ type }) => type === 'sale')
        .map(({ eventId, minor, ref }) => [eventId, minor, ref]),
    ).toEqual([
      ['order-1', 123450, '12345678901234567890'],
      ['order-2', 1000, '12345678901234567890'],
    ])
  })

  test('the order of rows changes nothing; an interrupted download invents nothing', async () => {
    await assertOrderFree(metrikaLogs, [A, B, C], (rows) => tsv(VISITS, ...rows))
    await assertTruncationSafe(metrikaLogs, tsv(VISITS, A, B, C))
  })
})

describe('Metrika Logs, hits', () => {
  const HITS = ['ym:pv:watchID', 'ym:pv:counterID', 'ym:pv:dateTime', 'ym:pv:isPageView']
  test('page views by day; other hits are not page views', async () => {
    const sink = await readBytes(
      metrikaLogs,
      tsv(
        HITS,
        cells('1', '777', '2026-09-01 10:00:00', '1'),
        cells('2', '777', '2026-09-01 10:01:00', '0'),
        cells('3', '777', '2026-09-01 11:00:00', '1'),
      ),
    )
    expect(sink.value({ account: 'site:777', measure: 'site_pageviews', from: '2026-09-01' })).toBe(2)
    expect(codes(sink.warnings)).toEqual(['formats.unused-columns'])
  })

  test('without isPageView nothing is counted by guess', async () => {
    const error = await refusalOf(metrikaLogs, tsv(HITS.slice(0, 3), cells('1', '777', '2026-09-01 10:00:00')))
    expect(error).toMatchObject({ code: 'formats.columns-missing', params: { columns: ['ym:pv:isPageView'] } })
  })
})

describe('ClickHouse arrays', () => {
  test.each([
    ['[]', []],
    ['', []],
    ['[1,2]', ['1', '2']],
    ["['a','b, c',']']", ['a', 'b, c', ']']],
    [String.raw`['it\'s','tab\t','back\\slash']`, ["it's", 'tab\t', String.raw`back\slash`]],
    ['plain', ['plain']],
  ])('%s', (text, expected) => expect(clickhouseArray(text)).toEqual(expected))

  test('whatever is written in its form is read back', () => {
    const written = (items: readonly string[]) =>
      `[${items
        .map(
          (item) =>
            `'${item
              .replace(/[\\']/g, String.raw`\$&`)
              .replaceAll('\t', String.raw`\t`)
              .replaceAll('\n', String.raw`\n`)}'`,
        )
        .join(',')}]`
    fc.assert(
      fc.property(fc.array(fc.string()), (items) => {
        expect(clickhouseArray(written(items))).toEqual(items)
      }),
    )
  })
})
