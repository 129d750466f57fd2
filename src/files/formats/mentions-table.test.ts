import { expect, test } from 'vitest'
import { utf8, xlsx } from '../testing/bytes.ts'
import { mentionsTable } from './mentions-table.ts'
import { assertOrderFree, assertTruncationSafe, codes, readBytes, refusalOf } from './testing/run.ts'

const HEADER = 'Дата;Время;Текст;URL;Источник;Автор;Подписчики;Тональность;Лайки;Комментарии;Потенциальный охват\n'
const ROWS = [
  '01.10.2026;0:30;Кофе супер;https://vk.com/wall1_1;vk.com;Иван;500;позитивная;5;1;500',
  '02.10.2026;;Так себе;https://example.ru/otzyv;Отзовик;Анна;;негативная;;;',
  '03.10.2026;10:00;Был там;https://t.me/a/1;Telegram;;;спорная;0;;',
]
const build = (rows: readonly string[]) => utf8(`${HEADER}${rows.join('\n')}\n`)

test('rows with a tone are mentions by others, not posts of the brand; people become pseudonyms', async () => {
  const sink = await readBytes(mentionsTable, build(ROWS))
  expect(sink.posts()).toEqual([])
  expect(sink.hints).toMatchObject([{ network: 'monitoring' }])
  expect(
    sink
      .events()
      .map(({ type, at, day, origin, tone, reach, engagements }) => [type, at, day, origin, tone, reach, engagements]),
  ).toEqual([
    ['mention', '2026-09-30T21:30:00Z', '2026-10-01', 'vk', 1, 500, 6],
    ['mention', '2026-10-02T09:00:00Z', '2026-10-02', 'other', -1, null, null],
    ['mention', '2026-10-03T07:00:00Z', '2026-10-03', 'telegram', null, null, 0],
  ])
  expect(JSON.stringify(sink.facts)).not.toMatch(/Иван|Анна/)
  expect(codes(sink.warnings)).toEqual(['formats.personal-dropped', 'formats.zone-assumed', 'formats.unused-columns'])
})

test('a book with titles above the header; a row without a link is told', async () => {
  const rows = [
    ['Медиалогия'],
    ['Объект: Зерно'],
    [],
    ['№', 'Дата', 'Источник', 'Заголовок', 'Тональность', 'Вовлечённость', 'Ссылка'],
    [1, new Date(Date.UTC(2026, 9, 1)), 'ВКонтакте', 'Отзыв', 'Нейтральная', 8, 'https://vk.com/wall1_1'],
    [2, new Date(Date.UTC(2026, 9, 2)), 'ВКонтакте', 'Отзыв', 'Нейтральная', 8, null],
  ]
  const sink = await readBytes(mentionsTable, await xlsx({ name: 'A', rows }))
  expect(sink.events()).toMatchObject([{ day: '2026-10-01', tone: 0, engagements: 8, text: 'Отзыв' }])
  expect(sink.skipped).toMatchObject([{ row: 6, reason: { code: 'formats.no-id' } }])
})

test('day and month are never guessed; order changes nothing; an interrupted download invents nothing', async () => {
  const text = 'Date,URL,Sentiment\n10/01/2026,https://a.ru/1,positive\n'
  expect((await refusalOf(mentionsTable, utf8(text))).code).toBe('files.mapping.date-order')
  await assertOrderFree(mentionsTable, ROWS, build)
  await assertTruncationSafe(mentionsTable, build(ROWS))
})
