import { describe, expect, test } from 'vitest'
import { utf8, utf8Bom } from '../testing/bytes.ts'
import { brandAnalyticsJson } from './brand-analytics-json.ts'
import { brandAnalytics } from './brand-analytics.ts'
import { hostOf, networkOfHost } from './mentions.ts'
import { socialOf } from './social.ts'
import { talkwalker } from './talkwalker.ts'
import { assertOrderFree, assertTruncationSafe, codes, readBytes } from './testing/run.ts'

const HEADER =
  'Дата;"ID сообщения";"Hash сообщения";Заголовок;Текст;Источник;Url;"Тип источника";"Тип сообщения";Сюжет;Автор;"Url автора";"Тип автора";"Место публикации";"Url места публикации";Пол;Возраст;Аудитория;Комментариев;"Цитируемость СМИ";Репостов;Лайков;Вовлеченность;Просмотров;Оценка;Дублей;"Аудитория СМИ";Тональность;"Роль объекта";Агрессия;Страна;Регион;Город;Язык;WOM;Обработано;Место;Адрес;ОП;"Личный опыт"'
const A =
  '30.04.2026 07:00;11;ab1c20260430;;"Отличный кофе,\nпридём ещё; ""рекомендую""";vk.com;https://vk.com/wall-1_2;Соцсети;Пост;;Иван Тестов;https://vk.com/id1;Личный профиль;Тест;https://vk.com/club1;мужской;33;500;1;;2;30;33;900;;;;позитив;Главная;;Россия;;Казань;ru;;Да;;;ОП;'
const B =
  '01.05.2026 01:30;12;cd2e20260430;Отзыв;Долго ждали;2gis.ru;https://2gis.ru/x;Отзывы;Отзыв;;;;;;;;;;;;;;;;2;;;негатив;Главная;Агрессия;;;;;;;;;;Личный опыт'
const PREAMBLE = 'Система Brand Analytics\nТема: Зерно и пар\nПериод: 01.04.26 - 30.04.26\n\n'
const csv = (...rows: readonly string[]) => utf8Bom(`${PREAMBLE}${[HEADER, ...rows].join('\n')}\n`)

describe('Brand Analytics CSV', () => {
  test('Moscow time, theme from the preamble, tone, network from the host, tags after «Адрес»', async () => {
    const sink = await readBytes(brandAnalytics, csv(A, B), { pseudonym: (id) => `p(${id.length})` })
    expect(sink.events()[0]).toMatchObject({
      type: 'mention',
      account: 'monitoring:Зерно и пар',
      eventId: 'ab1c20260430',
      at: '2026-04-30T04:00:00Z',
      day: '2026-04-30',
      actor: 'p(18)',
      staff: null,
      text: 'Отличный кофе,\nпридём ещё; "рекомендую"',
      origin: 'vk',
      source: 'vk.com',
      medium: 'Соцсети',
      status: 'handled',
      content: 'ОП',
      tone: 1,
      reach: 900,
      engagements: 33,
    })
    expect(sink.events()[1]).toMatchObject({
      at: '2026-04-30T22:30:00Z',
      origin: 'other',
      tone: -1,
      actor: null,
      content: 'Личный опыт',
    })
    expect(sink.skipped).toEqual([])
  })

  test('«Обработано» is not yet done only where the theme uses the mark at all', async () => {
    const used = await readBytes(brandAnalytics, csv(A, B))
    expect(used.events().map((event) => event.status)).toEqual(['handled', 'open'])
    const unused = await readBytes(brandAnalytics, csv(B))
    expect(unused.events()[0]!.status).toBe('Отзыв')
  })

  test('empty views and counters are unknown', async () => {
    const sink = await readBytes(brandAnalytics, csv(A, B))
    expect(sink.events()[1]).toMatchObject({ reach: null, engagements: null })
  })

  test('another zone moves the day, not the instant', async () => {
    const sink = await readBytes(brandAnalytics, csv(B), { zone: 'UTC' })
    expect(sink.events()[0]).toMatchObject({ at: '2026-04-30T22:30:00Z', day: '2026-04-30' })
  })

  test('ratings of reviews are counted by day', async () => {
    const good = B.replace('cd2e', 'ee2e').replace(';2;;;негатив', ';5;;;позитив')
    const sink = await readBytes(brandAnalytics, csv(A, B, good))
    expect(sink.value({ measure: 'ratings', from: '2026-05-01' })).toBe(2)
    expect(sink.value({ measure: 'ratings_good', from: '2026-05-01' })).toBe(1)
  })

  test('nothing about people is kept, and that is said', async () => {
    const sink = await readBytes(brandAnalytics, csv(A))
    expect(JSON.stringify(sink.facts)).not.toMatch(/Тестов|vk\.com\/id1|мужской/)
    expect(codes(sink.warnings)).toEqual(['formats.personal-dropped'])
  })

  test('a row without its hash or its date is told', async () => {
    const sink = await readBytes(brandAnalytics, csv(A.replace('ab1c20260430', ''), B.replace('01.05.2026 01:30', '')))
    expect(codes(sink.skipped.map(({ reason }) => reason))).toEqual(['formats.no-id', 'formats.no-date'])
  })

  test('the order of rows changes nothing; an interrupted download invents nothing', async () => {
    await assertOrderFree(brandAnalytics, [A, B, A.replace('ab1c', 'ff1c')], (rows) => csv(...rows))
    await assertTruncationSafe(brandAnalytics, csv(A, B))
  })
})

describe('Brand Analytics JSON', () => {
  const one = {
    id: 1,
    hash: 'ab1c20260430',
    timeCreate: 1777521600,
    title: '',
    text: 'Отличный <span class="highlight">кофе</span> &amp; десерт',
    hub: 'vk.com',
    url: 'https://vk.com/wall-1_2',
    hubtype: 'Соцсети',
    type: 'Пост',
    authorObject: {
      fullname: 'Иван Тестов',
      url: 'https://vk.com/id1',
      author_type: 'Личный профиль',
      sex: 'm',
      age: 33,
    },
    commentsCount: 1,
    repostsCount: 2,
    likesCount: 30,
    viewsCount: '',
    review_rating: '',
    toneMark: 1,
    tag_1: { 2: 'ОП' },
    tag_2: [],
  }

  test('reads the same mention; `""` is unknown; HTML is stripped; the author is a pseudonym', async () => {
    const file = [one, { ...one, hash: 'x', toneMark: -1, viewsCount: 70, review_rating: 4 }, { ...one, hash: '' }]
    const sink = await readBytes(brandAnalyticsJson, utf8(JSON.stringify(file)))
    expect(sink.events()[0]).toMatchObject({
      account: 'monitoring:?',
      eventId: 'ab1c20260430',
      at: '2026-04-30T04:00:00Z',
      text: 'Отличный кофе & десерт',
      reach: null,
      engagements: 33,
      tone: 1,
      content: 'ОП',
      origin: 'vk',
    })
    expect(sink.events()[1]).toMatchObject({ reach: 70, tone: -1 })
    expect(sink.value({ measure: 'ratings_good' })).toBe(1)
    expect(codes(sink.skipped.map(({ reason }) => reason))).toEqual(['formats.no-id'])
    expect(JSON.stringify(sink.facts)).not.toContain('Тестов')
  })

  test('an interrupted download is a refusal with words', async () => {
    await assertTruncationSafe(brandAnalyticsJson, utf8(JSON.stringify([one, one])), {}, 60)
  })
})

describe('Talkwalker', () => {
  const header =
    'url,published,title_snippet,content_snippet,host_url,sentiment,source_type,tags_customer,extra_author_attributes.id,extra_author_attributes.name,extra_author_attributes.gender,extra_source_attributes.name,engagement,reach,porn_level'
  const rows = [
    'https://vk.com/wall-1_1,2026-04-30T04:00:00.000Z,Кофе,Очень вкусно,https://vk.com/,3,SOCIALMEDIA,category/кофе,id7,Иван Тестов,m,vk,12,900,0',
    'https://news.example/1,1777521600000,Новость,Открытие,https://news.example/,-5,"ONLINENEWS,ONLINENEWS_TVRADIO",,,,,Новости,,,0',
    'https://news.example/2,1777521600,Ещё,Текст,https://news.example/,0,ONLINENEWS,,,,,Новости,0,,0',
  ]
  const build = (lines: readonly string[]) => utf8(`${[header, ...lines].join('\n')}\n`)

  test('dotted names; the sign of the sentiment is the tone; empty figures are unknown', async () => {
    const sink = await readBytes(talkwalker, build(rows))
    expect(
      sink.events().map(({ at, tone, origin, reach, engagements }) => [at, tone, origin, reach, engagements]),
    ).toEqual([
      ['2026-04-30T04:00:00Z', 1, 'vk', 900, 12],
      ['2026-04-30T04:00:00Z', -1, 'other', null, null],
      ['2026-04-30T04:00:00Z', 0, 'other', null, 0],
    ])
    expect(sink.events()[0]).toMatchObject({
      text: 'Кофе\nОчень вкусно',
      content: 'category/кофе',
      medium: 'SOCIALMEDIA',
    })
    expect(JSON.stringify(sink.facts)).not.toContain('Тестов')
    expect(codes(sink.warnings)).toEqual(['formats.personal-dropped', 'formats.unused-columns'])
  })

  test('the order of rows changes nothing; an interrupted download invents nothing', async () => {
    await assertOrderFree(talkwalker, rows, build)
    await assertTruncationSafe(talkwalker, build(rows))
  })
})

test('hosts and names of networks', () => {
  expect(hostOf('https://m.vk.com/wall-1_2?x')).toBe('vk.com')
  expect(hostOf('')).toBe('')
  expect(['vk.com', 't.me', 'telegram.org', 'ok.ru', 'dzen.ru', 'notvk.com', ''].map(networkOfHost)).toEqual([
    'vk',
    'telegram',
    'telegram',
    'ok',
    'dzen',
    'other',
    null,
  ])
  expect(['VK', 'Одноклассники', 'ig', 'vk.com', 'google', 'yandex.ru'].map(socialOf)).toEqual([
    'vk',
    'ok',
    'instagram',
    'vk',
    null,
    null,
  ])
})
