import { describe, expect, test } from 'vitest'
import { utf8, xlsx } from '../testing/bytes.ts'
import { metrikaReport } from './metrika-report.ts'
import { assertOrderFree, assertTruncationSafe, codes, readBytes, refusalOf } from './testing/run.ts'

const TITLE = '"Отчёт: Источники, сводка"\n"Период: 01.10.2026 — 31.10.2026"\n\n'
const HEADER =
  '"Дата визита","Источник трафика","Визиты","Посетители","Отказы","Глубина просмотра","Время на сайте","Достижения цели «Заявка»"\n'
const TOTAL = '"Итого и средние","","2 500","2 100","20,1 %","1,98","00:01:45","12"\n'
const ROWS = [
  '"2026-10-01","Переходы из социальных сетей","1 120","100","15,2 %","2,10","00:02:05","0"',
  '"2026-10-01","Прямые заходы","40","30","10 %","2,10","00:02:05","3"',
  '"2026-10-02","Переходы из социальных сетей","130","","16,0 %","2,00","00:01:55","-"',
]
const build = (rows: readonly string[]) => utf8(`${TITLE}${HEADER}${TOTAL}${rows.join('\n')}\n`)
const social = { dims: 'channel=Переходы из социальных сетей' } as const

describe('a report of Metrika saved from its interface', () => {
  test('days by source; the total is skipped; means are no figures of a day', async () => {
    const sink = await readBytes(metrikaReport, build(ROWS))
    expect(sink.value({ measure: 'site_visits', from: '2026-10-01', ...social })).toBe(1120)
    expect(sink.value({ measure: 'site_visits', from: '2026-10-01', dims: 'channel=Прямые заходы' })).toBe(40)
    expect(sink.value({ measure: 'site_users', from: '2026-10-02', ...social })).toBeUndefined()
    expect(sink.value({ measure: 'goal_reaches', dims: `${social.dims}|goal=Заявка`, from: '2026-10-01' })).toBe(0)
    expect(
      sink.value({ measure: 'goal_reaches', dims: `${social.dims}|goal=Заявка`, from: '2026-10-02' }),
    ).toBeUndefined()
    expect(sink.skipped).toMatchObject([{ row: 5, reason: { code: 'formats.total-row' } }])
    expect(sink.warnings).toMatchObject([
      { code: 'formats.unused-columns', params: { columns: ['Отказы', 'Глубина просмотра', 'Время на сайте'] } },
    ])
    expect(sink.hints[0]).toMatchObject({ network: 'site' })
  })
  test('without days the period of the title is the rows’ own', async () => {
    const rows = [
      ['Социальные сети'],
      ['с 01.10.2026 по 31.10.2026'],
      [],
      ['Социальная сеть', 'Визиты', 'Посетители', 'Отказы', 'Глубина просмотра', 'Время на сайте'],
      ['Итого и средние', 250, 210, 0.2, 1.9, '00:01:45'],
      ['ВКонтакте', 200, 170, 0.2, 1.9, '00:01:45'],
    ]
    const sink = await readBytes(metrikaReport, await xlsx({ name: 'Отчет', rows }))
    expect(sink.observations()[0]).toMatchObject({
      measure: 'site_visits',
      dims: 'network=ВКонтакте',
      grain: 'period',
      from: '2026-10-01',
      to: '2026-10-31',
      value: 200,
    })
  })
  test('no period at all is told row by row; a split that nobody knows is refused', async () => {
    const text = 'Социальная сеть,Визиты,Отказы,Глубина просмотра\nВКонтакте,5,1,2\n'
    const sink = await readBytes(metrikaReport, utf8(text))
    expect(codes(sink.skipped.map(({ reason }) => reason))).toEqual(['formats.no-period'])
    expect((await refusalOf(metrikaReport, utf8(text.replace('Социальная сеть', 'Город')))).code).toBe(
      'formats.ga4-dimension',
    )
  })
  test('the order of rows changes nothing; an interrupted download invents nothing', async () => {
    await assertOrderFree(metrikaReport, ROWS, build)
    await assertTruncationSafe(metrikaReport, build(ROWS))
  })
})
