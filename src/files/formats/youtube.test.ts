import { describe, expect, test } from 'vitest'
import { utf8, utf8Bom, zip } from '../testing/bytes.ts'
import { assertOrderFree, assertTruncationSafe, codes, plainFacts, readBytes, refusalOf } from './testing/run.ts'
import { youtube } from './youtube.ts'

const EN =
  'Content,Video title,Video publish time,Duration,Engaged views,Average view duration,Average percentage viewed (%),Unique viewers,New viewers,Returning viewers,Casual viewers,Regular viewers,Subscribers lost,Subscribers gained,Likes,Dislikes,Shares,Comments added,Views,Watch time (hours),Subscribers,Impressions'
const RU =
  'Контент,Название видео,Время публикации видео,Продолжительность,Заинтересованные просмотры,Средняя продолжительность просмотра,Средний процент просмотра (%),Уникальные зрители,Новые зрители,Постоянные зрители,Случайные зрители,Постоянные зрители,Отказались от подписки,Новые подписчики,"Отметки ""Нравится""","Отметки ""Не нравится""",Поделились,Новые комментарии,Просмотры,Время просмотра (часы),Подписчики,Показы'
const total = (word: string) => `${word},,,,900,0:00:20,55.1,700,10,40,40,0,9,5,33,1,4,6,1000,5.55,-4,9000`
// An id that begins with a hyphen is guarded by a space; the split of viewers is withheld for new videos.
const A = ' -aBcDeFgHiJ,"Обжарка, шаг 1","Apr 16, 2026",61,500,0:00:17,101.5,400,,,,,3,1,20,0,3,4,600,2.83,-2,5000'
const B = 'kLmNoPqRsTu,Капучино,"Jan 5, 2026",3725,400,1:02:05,40.2,300,5,25,20,5,0,2,13,1,1,2,400,2.72,2,4000'
const file = (header: string, word: string) => `${[header, total(word), A, B].join('\n')}\n`

describe('YouTube Studio by content', () => {
  test('English and Russian say the same', async () => {
    const en = await readBytes(youtube, utf8Bom(file(EN, 'Total')))
    const ru = await readBytes(youtube, utf8(file(RU, 'Итоговое значение').replaceAll('\n', '\r\n')))
    expect(plainFacts(ru.facts)).toEqual(plainFacts(en.facts))
    expect(ru.skipped).toMatchObject([{ row: 2, reason: { code: 'formats.total-row' } }])
  })

  test('ids are trimmed, dates are English, subscribers are net and may be negative', async () => {
    const sink = await readBytes(youtube, utf8(file(RU, 'Итоговое значение')))
    expect(sink.posts()[0]).toMatchObject({
      postId: '-aBcDeFgHiJ',
      publishedAt: null,
      day: '2026-04-16',
      hour: null,
      title: 'Обжарка, шаг 1',
      url: 'https://www.youtube.com/watch?v=-aBcDeFgHiJ',
    })
    const of = (measure: 'net_follows' | 'follows' | 'unfollows' | 'watch_seconds' | 'views') =>
      sink.value({ subjectId: '-aBcDeFgHiJ', measure })
    expect([of('net_follows'), of('follows'), of('unfollows'), of('watch_seconds'), of('views')]).toEqual([
      -2, 1, 3, 10188, 600,
    ])
    expect(sink.value({ subjectId: 'kLmNoPqRsTu', measure: 'average_view_seconds' })).toBe(3725)
  })

  test('two columns of one name: the first is returning, the second regular; withheld is unknown', async () => {
    const sink = await readBytes(youtube, utf8(file(RU, 'Итоговое значение')))
    const of = (subjectId: string, kind: string) =>
      sink.value({ subjectId, measure: 'unique_viewers', dims: `viewers=${kind}` })
    expect([of('kLmNoPqRsTu', 'returning'), of('kLmNoPqRsTu', 'casual'), of('kLmNoPqRsTu', 'regular')]).toEqual([
      25, 20, 5,
    ])
    expect(of('-aBcDeFgHiJ', 'returning')).toBeUndefined()
  })

  test('the period is unknown: said; known from the name: older videos get figures of the period', async () => {
    const plain = await readBytes(youtube, utf8(file(EN, 'Total')))
    expect(codes(plain.warnings)).toContain('formats.youtube-lifetime')
    const named = await readBytes(youtube, utf8(file(EN, 'Total')), {
      fileName: 'Content 2026-04-01_2026-05-01 Зерно.csv',
    })
    expect(codes(named.warnings)).toContain('formats.youtube-period')
    expect(
      named.observations().find(({ subjectId, measure }) => subjectId === 'kLmNoPqRsTu' && measure === 'views'),
    ).toMatchObject({
      grain: 'period',
      from: '2026-04-01',
      to: '2026-05-01',
    })
    expect(
      named.observations().find(({ subjectId, measure }) => subjectId === '-aBcDeFgHiJ' && measure === 'views'),
    ).toMatchObject({
      grain: 'lifetime',
      to: '2026-05-01',
    })
  })

  test('the order of rows changes nothing; an interrupted download invents nothing', async () => {
    await assertOrderFree(youtube, [A, B], (rows) => utf8(`${[EN, ...rows].join('\n')}\n`))
    await assertTruncationSafe(youtube, utf8(file(EN, 'Total')))
  })
})

const DAYS =
  'Date,Views,Watch time (hours),Subscribers,Average view duration\nTotal,30,1.5,-1,0:03:00\n2026-04-16,10,0.5,-2,0:03:00\n2026-04-17,20,1,1,\n'

test('YouTube Studio by date: days of the channel', async () => {
  const sink = await readBytes(youtube, utf8(DAYS))
  expect(sink.value({ measure: 'views', from: '2026-04-17', subject: 'account' })).toBe(20)
  expect(sink.value({ measure: 'net_follows', from: '2026-04-16' })).toBe(-2)
  expect(sink.value({ measure: 'average_view_seconds', from: '2026-04-17' })).toBeUndefined()
  expect(codes(sink.skipped.map(({ reason }) => reason))).toEqual(['formats.total-row'])
})

test('another report is refused with its name', async () => {
  const error = await refusalOf(youtube, utf8('Geography,Views,Watch time (hours)\nTotal,3,1\nRU,3,1\n'))
  expect(error).toMatchObject({ code: 'formats.youtube-other-report', params: { column: 'Geography' } })
})

test('the zip: table and totals are read, the chart repeats them and is told', async () => {
  const bytes = zip({
    'Данные из таблицы.csv': utf8(file(RU, 'Итоговое значение')),
    'Chart data.csv': utf8(
      'Date,Content,Video title,Video publish time,Views\n2026-04-16,kLmNoPqRsTu,К,"Jan 5, 2026",4\n',
    ),
    'Totals.csv': utf8('Date,Views\n2026-04-16,40\n2026-04-17,0\n'),
    'Overview.csv': utf8('Date,Video Views,Profile Views,Likes\nApril 12,4,1,1\nApril 13,4,1,1\n'),
  })
  const sink = await readBytes(youtube, bytes, { fileName: 'Content 2026-04-01_2026-05-01 Зерно.zip' })
  expect(sink.posts()).toHaveLength(2)
  expect(sink.value({ subject: 'account', measure: 'views', from: '2026-04-17' })).toBe(0)
  expect(sink.warnings).toContainEqual({ code: 'formats.youtube-parts', params: { parts: ['Chart data.csv'] } })
  expect(sink.warnings).toContainEqual({ code: 'formats.zip-left-out', params: { parts: ['Overview.csv'] } })
})

test('the zip of a report by date: its table is taken whatever columns were ticked', async () => {
  const bytes = zip({
    'Table data.csv': utf8(
      'Date,Views,Watch time (hours),Subscribers gained,Impressions click-through rate (%)\nTotal,30,1.5,5,4.1\n2026-04-16,10,0.5,2,4\n2026-04-17,20,1,3,4.2\n',
    ),
    'Totals.csv': utf8('Date,Views\n2026-04-16,10\n2026-04-17,20\n'),
  })
  const sink = await readBytes(youtube, bytes)
  expect(sink.value({ measure: 'follows', from: '2026-04-17' })).toBe(3)
  expect(sink.value({ measure: 'watch_seconds', from: '2026-04-16' })).toBe(1800)
  expect(codes(sink.warnings)).toEqual(['formats.unused-columns'])
})
