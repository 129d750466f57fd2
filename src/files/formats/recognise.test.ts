import { describe, expect, test } from 'vitest'
import { FORMATS, recognise } from '../formats.ts'
import { openContent } from '../open.ts'
import { utf16le, utf8, utf8Bom, zip } from '../testing/bytes.ts'

const csv = (header: string) =>
  utf8Bom(`${header}\n${header.replace(/[^,;\t]+/g, '1')}\n${header.replace(/[^,;\t]+/g, '2')}\n`)
const json = (value: unknown) => utf8(JSON.stringify(value))

/** The signatures by which a person's file is known, each with the format that must take it. */
const FILES: readonly [string, Uint8Array, string][] = [
  [
    'ba.csv',
    utf8Bom(
      'Система Brand Analytics\nТема: Зерно\nПериод: 01.04.26 - 30.04.26\n\nДата;"ID сообщения";"Hash сообщения";Тональность\n30.04.2026 07:00;1;x20260430;позитив\n',
    ),
    'brand-analytics-csv',
  ],
  ['ba.json', json([{ toneMark: 1, hubtype: 'x', authorObject: {} }]), 'brand-analytics-json'],
  ['ig.csv', csv('Post ID,Account ID,Publish time,Reach'), 'meta-instagram-content'],
  ['ig-ru.csv', csv('ID публикации,Имя пользователя аккаунта,Время публикации,Охват'), 'meta-instagram-content'],
  ['ig-sv.csv', csv('Publicerings-id,Konto-id,Publiceringstid,Räckvidd'), 'meta-instagram-content'],
  ['fb.csv', csv('Post ID,Page ID,Publish time,Reach,Reactions'), 'meta-facebook-content'],
  ['fb-sv.csv', csv('Publicerings-id,Sid-id,Publiceringstid,Räckvidd'), 'meta-facebook-content'],
  ['video.csv', csv('Video asset ID,Universal video ID,Page ID,Publish time,Seconds viewed'), 'meta-facebook-video'],
  ['Reach.csv', utf16le('sep=,\n"Facebook reach"\n"Date","Primary"\n"2025-01-01T01:00:00","5"\n'), 'meta-overview'],
  ['Просмотры.csv', utf16le('sep=,\n"Просмотры"\n"Дата","Primary"\n"2025-01-01T01:00:00","5"\n'), 'meta-overview'],
  [
    'Audience.csv',
    utf16le('sep=,\n"Age & gender"\n"","Women","Men"\n"18-24","10.6","6.5"\n\n"Top countries"\n"Russia"\n"91.2"\n'),
    'meta-audience',
  ],
  ['insights.csv', csv('Post ID,Permalink,Posted,Lifetime Post Total Reach'), 'meta-page-insights'],
  ['ads.csv', csv('Reporting starts,Reporting ends,Ad name,Amount spent (UAH)'), 'meta-ads'],
  [
    'ads-ru.csv',
    csv('Дата начала отчетности,Окончание отчетности,Название объявления,Потраченная сумма (USD)'),
    'meta-ads',
  ],
  ['Table data.csv', csv('Content,Video title,Video publish time,Views'), 'youtube-studio'],
  ['Данные из таблицы.csv', csv('Контент,Название видео,Время публикации видео,Просмотры'), 'youtube-studio'],
  [
    'youtube.zip',
    zip({ 'Table data.csv': csv('Content,Video title,Video publish time,Views'), 'Totals.csv': csv('Date,Views') }),
    'youtube-studio',
  ],
  ['Overview.csv', csv('Date,Video Views,Profile Views,Likes,Comments,Shares'), 'tiktok-days'],
  ['audience.csv', csv('Date,New followers,Total followers,Reached audience,Engaged audience'), 'tiktok-days'],
  ['videos.csv', csv('Video title,Video link,Post time,Video views'), 'tiktok-videos'],
  ['talkwalker.csv', csv('url,published,sentiment,extra_source_attributes.name'), 'talkwalker'],
  ['posts.json', json({ organic_insights_posts: [] }), 'instagram-dyi-insights'],
  ['followers_1.json', json([{ string_list_data: [] }]), 'instagram-dyi-followers'],
  ['result.json', json({ name: 'Канал', type: 'public_channel', id: 1, messages: [] }), 'telegram-desktop'],
  [
    'result.json',
    json({ about: '', contacts: {}, chats: { list: [{ type: 'personal_chat', id: 1, messages: [] }] } }),
    'telegram-desktop',
  ],
  [
    'ga4.csv',
    utf8(
      '# ------\r\n# Property: zerno - GA4\r\n# ------\r\n# Start date: 20260901\r\n# End date: 20260930\r\nDate,Sessions\r\n20260901,3\r\n',
    ),
    'ga4',
  ],
  ['visits.tsv', csv('ym:s:visitID\tym:s:dateTime\tym:s:clientID'), 'metrika-logs'],
  ['report.csv', csv('Дата визита,Визиты,Посетители,Отказы,Глубина просмотра,Время на сайте'), 'metrika-report'],
  ['mentions.csv', csv('Дата,Текст,URL,Источник,Автор,Тональность'), 'mentions-table'],
  ['hits.tsv', csv('ym:pv:watchID\tym:pv:dateTime\tym:pv:isPageView'), 'metrika-logs'],
]

describe('a file is known by what is in it', () => {
  test.each(FILES)('%s', async (name, bytes, id) => {
    const content = await openContent(bytes, name)
    expect(recognise(content, name)?.id).toBe(id)
    const exact = FORMATS.filter(
      (format) => !['mapped', 'template'].includes(format.id) && format.recognise(content, name),
    )
    expect(exact.map((format) => format.id)).toEqual([id])
  })
})
