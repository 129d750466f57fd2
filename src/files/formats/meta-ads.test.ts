import { describe, expect, test } from 'vitest'
import { utf8, xlsx } from '../testing/bytes.ts'
import { metaAds } from './meta-ads.ts'
import { assertOrderFree, assertTruncationSafe, codes, readBytes, refusalOf } from './testing/run.ts'

type Cells = (string | number | null)[]
const book = (...rows: Cells[]) => xlsx({ name: 'Raw Data Report', rows })

const ADS = [
  'Reporting starts',
  'Reporting ends',
  'Ad name',
  'Ad delivery',
  'Ad Set Name',
  'Results',
  'Result indicator',
  'Reach',
  'Impressions',
  'Amount spent (UAH)',
  'Ends',
]
const TOTAL: Cells = [
  '2024-03-01',
  '2024-03-31',
  null,
  null,
  null,
  30,
  'actions:post_engagement',
  900,
  2000,
  300.5,
  null,
]
const ONE: Cells = [
  '2024-03-01',
  '2024-03-31',
  'Обжарка',
  'active',
  'Город',
  10,
  'actions:post_engagement',
  500,
  1200,
  200.25,
  'Ongoing',
]
const TWO: Cells = [
  '2024-03-01',
  '2024-03-31',
  'Зерно',
  'active',
  'Город',
  '-',
  'actions:post_engagement',
  450,
  800,
  100.25,
  'Ongoing',
]

describe('Meta Ads Manager', () => {
  test('the total row is skipped, spend is exact minor units of the currency in the header', async () => {
    const sink = await readBytes(metaAds, await book(ADS, TOTAL, ONE, TWO))
    expect(sink.skipped).toMatchObject([{ row: 2, reason: { code: 'formats.total-row' } }])
    expect(
      sink.observations().find(({ measure, subject }) => measure === 'spend' && subject === 'account'),
    ).toMatchObject({
      account: 'ads:meta',
      value: 30050,
      currency: 'UAH',
      grain: 'month',
      from: '2024-03-01',
      to: '2024-03-31',
    })
    expect(sink.value({ subjectId: 'Город / Обжарка', measure: 'spend' })).toBe(20025)
    expect(sink.value({ subjectId: 'Город / Зерно', measure: 'ad_impressions' })).toBe(800)
  })

  test('`-` is none, not zero; reach of ads is never added up', async () => {
    const sink = await readBytes(metaAds, await book(ADS, TOTAL, ONE, TWO))
    expect(sink.value({ subjectId: 'Город / Зерно', measure: 'ad_results' })).toBeUndefined()
    expect(sink.value({ subjectId: 'Город / Обжарка', measure: 'reach_ads' })).toBe(500)
    expect(sink.observations().some(({ measure, subject }) => measure === 'reach_ads' && subject === 'account')).toBe(
      false,
    )
  })

  test('ads of one name are added up and told, their reach is dropped and told', async () => {
    const sink = await readBytes(metaAds, await book(ADS, TOTAL, ONE, ONE))
    expect(sink.value({ subjectId: 'Город / Обжарка', measure: 'spend' })).toBe(40050)
    expect(sink.observations().some(({ measure }) => measure === 'reach_ads')).toBe(false)
    expect(codes(sink.warnings)).toEqual([
      'formats.ads-merged',
      'formats.ads-reach-dropped',
      'formats.ads-cabinet',
      'formats.unused-columns',
    ])
  })

  test('two cabinets of one report are two accounts; a report that names none says so and may be told', async () => {
    const csv = (named: boolean) =>
      utf8(
        [
          `${named ? 'Account name,Account ID,' : ''}Campaign name,Day,Amount spent (RUB),Reporting starts,Reporting ends`,
          ...['Центр,act_111,', 'Север,222,'].map(
            (who, i) => `${named ? who : ''}Осень,2026-10-01,${i + 1}.50,2026-10-01,2026-10-02`,
          ),
        ].join('\n'),
      )
    const apart = await readBytes(metaAds, csv(true))
    const spend = { measure: 'spend', subject: 'campaign', subjectId: 'Осень' } as const
    expect(apart.value({ ...spend, account: 'ads:meta-111' })).toBe(150)
    expect(apart.value({ ...spend, account: 'ads:meta-222' })).toBe(250)
    expect(codes(apart.warnings)).toEqual([])
    const mixed = await readBytes(metaAds, csv(false))
    expect(mixed.value({ ...spend, account: 'ads:meta' })).toBe(400)
    expect(codes(mixed.warnings)).toContain('formats.ads-cabinet')
    const said = await readBytes(metaAds, csv(false), { account: 'ads:север' })
    expect(said.value({ ...spend, account: 'ads:север' })).toBe(400)
    expect(codes(said.warnings)).not.toContain('formats.ads-cabinet')
  })

  test('a custom report: months, regions, currency of its own column', async () => {
    const header = [
      'Account name',
      'Region',
      'Month',
      'Reach',
      'Impressions',
      'Frequency',
      'Currency',
      'Amount spent (UAH)',
      'Attribution setting',
      'Reporting starts',
      'Reporting ends',
    ]
    const sink = await readBytes(
      metaAds,
      await book(
        header,
        [null, null, null, 10, 20, 2, null, 3, null, '2024-03-01', '2024-04-30'],
        ['Зерно и пар', 'Kyiv', '2024-03-01 - 2024-03-11', 5, 10, 2, 'UAH', 1.5, '-', '2024-03-01', '2024-04-30'],
        ['Зерно и пар', 'Lviv', '2024-03-01 - 2024-03-11', 5, 10, 2, 'UAH', 1.5, '-', '2024-03-01', '2024-04-30'],
      ),
    )
    expect(sink.value({ measure: 'spend', dims: '' })).toBe(300)
    expect(
      sink.observations().find(({ dims, measure }) => dims === 'region=Kyiv' && measure === 'spend'),
    ).toMatchObject({
      value: 150,
      from: '2024-03-01',
      to: '2024-03-11',
      grain: 'period',
    })
  })

  test('Russian names; another currency; days; the platform decides the account', async () => {
    const header = [
      'Дата начала отчетности',
      'Окончание отчетности',
      'Название объявления',
      'Платформа',
      'Подписки в Instagram',
      'Потраченная сумма (USD)',
    ]
    const sink = await readBytes(
      metaAds,
      await book(
        header,
        ['2026-05-01', '2026-05-01', 'А', 'instagram', 4, 12.340000000000002],
        ['2026-05-01', '2026-05-01', 'А', 'facebook', null, 1],
      ),
    )
    expect(sink.value({ account: 'ads:instagram', measure: 'spend', subject: 'account' })).toBe(1234)
    expect(sink.value({ account: 'ads:instagram', measure: 'follows_ads', subject: 'account' })).toBe(4)
    expect(sink.value({ account: 'ads:facebook', measure: 'spend', subject: 'account', grain: 'day' })).toBe(100)
    expect(sink.value({ account: 'ads:facebook', measure: 'follows_ads' })).toBeUndefined()
  })

  test('the older Russian name of spend, in roubles', async () => {
    const sink = await readBytes(
      metaAds,
      utf8(
        'Дата начала отчетности,Окончание отчетности,Название объявления,Сумма затрат (RUB)\n2021-05-01,2021-05-31,А,"1234.5"\n',
      ),
    )
    expect(sink.value({ measure: 'spend', subject: 'campaign' })).toBe(123450)
    expect(sink.observations()[0]!.currency).toBe('RUB')
  })

  test('a row in another currency than its header is not added up: refused', async () => {
    const header = ['Reporting starts', 'Reporting ends', 'Ad name', 'Currency', 'Amount spent (USD)']
    const file = await book(
      header,
      ['2026-05-01', '2026-05-31', 'А', 'EUR', 5],
      ['2026-05-01', '2026-05-31', 'Б', 'USD', 5],
    )
    expect((await refusalOf(metaAds, file)).code).toBe('money.mixed-currencies')
  })

  test('a report without names: the first row is the total when it is the sum of the rest', async () => {
    const header = ['Reporting starts', 'Reporting ends', 'Impressions', 'Amount spent (EUR)']
    const sink = await readBytes(
      metaAds,
      await book(
        header,
        ['2026-05-01', '2026-05-02', 30, 3],
        ['2026-05-01', '2026-05-01', 10, 1],
        ['2026-05-02', '2026-05-02', 20, 2],
      ),
    )
    expect(
      sink
        .observations()
        .filter(({ measure }) => measure === 'spend')
        .map(({ from, value }) => [from, value]),
    ).toEqual([
      ['2026-05-01', 100],
      ['2026-05-02', 200],
    ])
  })

  test('as CSV: the order of rows changes nothing, an interrupted download invents nothing', async () => {
    const header = 'Reporting starts,Reporting ends,Ad name,Results,Impressions,Amount spent (EUR),Ends'
    const rows = [
      '2026-05-01,2026-05-01,А,5,100,10.50,Ongoing',
      '2026-05-01,2026-05-01,Б,-,205,0.75,Ongoing',
      '2026-05-02,2026-05-02,А,1,300,20.05,Ongoing',
    ]
    const build = (lines: readonly string[]) => utf8(`${[header, ...lines].join('\n')}\n`)
    await assertOrderFree(metaAds, rows, build)
    await assertTruncationSafe(metaAds, build(rows))
  })
})
