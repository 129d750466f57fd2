import { describe, expect, test } from 'vitest'
import { utf8 } from '../testing/bytes.ts'
import { readFile } from '../read.ts'
import { collectingSink, testOptions } from '../testing/sink.ts'
import { ga4 } from './ga4.ts'
import { assertOrderFree, assertTruncationSafe, codes, readBytes, refusalOf } from './testing/run.ts'

const PREAMBLE = [
  '# ----------------------------------------',
  '# Report CSV Export',
  '# Account: Зерно',
  '# Property: www.zerno.example - GA4',
  '# ----------------------------------------',
  '# ',
  '# All Users',
  '# Start date: 20260901',
  '# End date: 20260930',
]
const build = (header: string, ...rows: readonly string[]) => utf8(`${[...PREAMBLE, header, ...rows].join('\r\n')}\r\n`)
const HEADER = 'Date,Event count,Sessions,Total users,Event count per user,Average session duration,Views'
const ROWS = ['20260912,11338,310,2831,4.28,61.45,900', '20260902,120,0,40,3.0,10.5,77', '20260930,90,12,30,3.0,10.5,']

describe('GA4 report', () => {
  test('days of the property, in any order; an empty cell is unknown, 0 is zero', async () => {
    const sink = await readBytes(ga4, build(HEADER, ...ROWS))
    expect(sink.hints[0]).toEqual({ network: 'site', nativeId: 'www.zerno.example', name: 'www.zerno.example' })
    expect(sink.value({ measure: 'site_visits', from: '2026-09-12' })).toBe(310)
    expect(sink.value({ measure: 'site_visits', from: '2026-09-02' })).toBe(0)
    expect(sink.value({ measure: 'site_pageviews', from: '2026-09-30' })).toBeUndefined()
    expect(sink.value({ measure: 'site_users', from: '2026-09-12' })).toBe(2831)
    expect(sink.warnings).toMatchObject([
      {
        code: 'formats.unused-columns',
        params: { columns: ['Event count', 'Event count per user', 'Average session duration'] },
      },
    ])
    await assertOrderFree(ga4, ROWS, (rows) => build(HEADER, ...rows))
  })

  test('without a date the figures are of the period in the preamble, sliced by source and campaign', async () => {
    const header = 'Session source / medium,Session campaign,Sessions,Key events'
    const sink = await readBytes(
      ga4,
      build(header, 'vk / smm,autumn,40,3', '(direct) / (none),(not set),7,0', 'Grand total,,47,3'),
    )
    expect(sink.observations()[0]).toMatchObject({
      measure: 'site_visits',
      dims: 'campaign=autumn|medium=smm|source=vk',
      grain: 'period',
      from: '2026-09-01',
      to: '2026-09-30',
      value: 40,
    })
    expect(sink.value({ measure: 'goal_reaches', dims: 'campaign=(not set)|medium=(none)|source=(direct)' })).toBe(0)
    expect(codes(sink.skipped.map(({ reason }) => reason))).toEqual(['formats.total-row'])
  })

  test('a split that Merilo does not know would hide rows behind each other: refused', async () => {
    const error = await refusalOf(ga4, build('Date,City,Sessions', '20260901,Kazan,3', '20260901,Omsk,4'))
    expect(error).toMatchObject({ code: 'formats.ga4-dimension', params: { columns: ['City'] } })
  })

  test('a report without any figure that Merilo keeps is refused', async () => {
    expect((await refusalOf(ga4, build('Date,Event count', '20260901,3'))).code).toBe('formats.columns-missing')
  })

  test('an interrupted download never fails oddly and never invents a zero', async () => {
    await assertTruncationSafe(ga4, build(HEADER, ...ROWS))
  })
})

describe('a standard report: the chart by day, then the table of the period', () => {
  const BLOCKS = `# ----------------------------------------
# Traffic acquisition
# Account: Зерно
# Property: zerno.example - GA4
# ----------------------------------------
#
# All Users
# Start date: 20261001
# End date: 20261003
Nth day,Session primary channel group (Default Channel Group),Sessions
0000,Organic Social,10
0002,Organic Social,12

# All Users
# Start date: 20261001
# End date: 20261003
Session primary channel group (Default Channel Group),Sessions,Engaged sessions,Key events
Organic Social,22,20,2
Direct,x,15,1
`
  test('each table keeps its own columns and days, rows keep their numbers', async () => {
    const sink = collectingSink()
    const report = await readFile(utf8(BLOCKS), testOptions({ fileName: 'acquisition.csv' }), sink)
    expect(report.source).toBe('ga4')
    const visits = { measure: 'site_visits', dims: 'channel=Organic Social' } as const
    expect(sink.value({ ...visits, from: '2026-10-01', grain: 'day' })).toBe(10)
    expect(sink.value({ ...visits, from: '2026-10-03', grain: 'day' })).toBe(12)
    expect(sink.value({ ...visits, from: '2026-10-01', to: '2026-10-03', grain: 'period' })).toBe(22)
    expect(sink.hints[0]).toMatchObject({ nativeId: 'zerno.example' })
    expect(sink.skipped).toMatchObject([{ row: 19 }])
  })
  test('weeks of a chart are left out and told: which days they are is not written', async () => {
    const sink = collectingSink()
    await readFile(utf8(BLOCKS.replace('Nth day', 'Nth week')), testOptions(), sink)
    expect(sink.warnings).toContainEqual(expect.objectContaining({ code: 'files.part-unread' }))
    expect(sink.value({ measure: 'site_visits', dims: 'channel=Organic Social' })).toBe(22)
  })
})

test('in Russian', async () => {
  const text =
    '# ----------------------------------------\n# Аккаунт: Зерно\n# Ресурс: zerno.example - GA4\n# ----------------------------------------\n#\n# Дата начала: 20261001\n# Дата окончания: 20261002\nДата,Сеансы,Всего пользователей,Ключевые события\n20261002,90,80,3\n'
  const sink = await readBytes(ga4, utf8(text))
  expect(sink.value({ measure: 'site_users', from: '2026-10-02' })).toBe(80)
  expect(sink.hints[0]).toMatchObject({ network: 'site', nativeId: 'zerno.example' })
})
