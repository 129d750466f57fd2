/** A small invented file of every format that Merilo reads. No person, brand or figure in them is real. */
import { utf16le, utf8, utf8Bom, xlsx, zip } from '../../src/files/testing/bytes.ts'

export interface Export {
  name: string
  source: string
  bytes: Uint8Array
}

const lines = (...all: string[]): string => `${all.join('\n')}\n`

const telegramChat = (id: number, name: string) => ({
  name,
  type: 'public_channel',
  id,
  messages: [
    {
      id: 2,
      type: 'message',
      date: '2026-09-21T13:50:30',
      date_unixtime: '1790000000',
      from: name,
      from_id: `channel${id}`,
      text: 'Новый сорт',
      text_entities: [{ type: 'plain', text: 'Новый сорт' }],
      reactions: [{ type: 'emoji', count: 5, emoji: '❤' }],
    },
  ],
})

export const telegramOne = (): string => JSON.stringify(telegramChat(9900000001, 'Демо-канал'))

export const telegramAll = (): string =>
  JSON.stringify({
    about: 'x',
    personal_information: { user_id: 1, first_name: 'Имя' },
    contacts: { list: [{ first_name: 'Тайный контакт', phone_number: '+70000000000' }] },
    chats: {
      about: 'x',
      list: [
        telegramChat(9900000011, 'Первый'),
        { name: 'Личное', type: 'personal_chat', id: 5, messages: [] },
        telegramChat(9900000012, 'Второй'),
      ],
    },
  })

const VK_POST_COLUMNS =
  '"Дата","Создатель записи","Запись","Ссылка","Охват подписчиков","Виральный охват","Рекламный охват","Полный охват","Нравится","Поделились","Комментариев","Скрыли запись","Жалобы","Скрыли все записи","Переходы в сообщество","Подписались на страницу","Переходы по ссылке"'

const IG_COLUMNS =
  'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves'

const BA_COLUMNS =
  'Дата;"ID сообщения";"Hash сообщения";Заголовок;Текст;Источник;Url;"Тип источника";"Тип сообщения";Сюжет;Автор;"Url автора";"Тип автора";"Место публикации";"Url места публикации";Пол;Возраст;Аудитория;Комментариев;"Цитируемость СМИ";Репостов;Лайков;Вовлеченность;Просмотров;Оценка;Дублей;"Аудитория СМИ";Тональность;"Роль объекта";Агрессия;Страна;Регион;Город;Язык;WOM;Обработано;Место;Адрес;ОП'

export const vkCommunity = (): string =>
  lines(
    '"Дата","Критерий","Парам. №1","Парам. №2","Значение"',
    '"02.10.2026","reach","","",120',
    '"02.10.2026","members","Новые участники","",5',
    '"01.10.2026","reach","","",100',
    '"01.10.2026","gender_age","М","24-27",1',
    '"01.10.2026","members","Вышедшие участники","",2',
  )

export const vkPosts = (): string =>
  lines(
    VK_POST_COLUMNS,
    '"2026-10-02 14:20","Демо","Текст &#1280...","https://vk.com/wall-990000001_1",10,20,0,28,3,1,2,0,0,0,0,0,0',
    '"2026-10-01 8:30","Демо","Текст<br...","https://vk.com/wall-990000001_2",,,,,,,,,,,,,',
  )

/** Every format of the list, in its own shape of bytes. */
export async function everyExport(): Promise<Export[]> {
  return [
    { name: 'vk.csv', source: 'vk-community', bytes: utf8(vkCommunity()) },
    { name: 'vk-posts.stat', source: 'vk-posts', bytes: utf8(vkPosts()) },
    {
      name: 'ig.csv',
      source: 'meta-instagram-content',
      bytes: utf8Bom(
        lines(
          IG_COLUMNS,
          '17900000000000001,17841400000000001,demo_coffee,Демо,"два\nслова",0,10/01/2026 09:00,https://www.instagram.com/p/demo/,IG image,,Lifetime,100,90,10,1,,2,3',
          '17900000000000002,17841400000000001,demo_coffee,Демо,слово,0,10/02/2026 09:00,https://www.instagram.com/p/demo2/,IG reel,,Lifetime,100,,10,1,0,2,3',
        ),
      ),
    },
    {
      name: 'fb.csv',
      source: 'meta-facebook-content',
      bytes: utf8Bom(
        lines(
          'Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type,Data comment,Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares,Total clicks,Link Clicks,Other Clicks',
          '1220000000000001,61500000000001,Demo,Hi,,10/01/2026 10:00,https://www.facebook.com/1,Photos,,Lifetime,120,100,13,10,2,1,5,2,3',
          ',61500000000001,Demo,,,10/02/2026 10:00,,Reels,An error occurred while computing metadata for con,Lifetime,,,,,,,,,',
        ),
      ),
    },
    {
      name: 'Visits.csv',
      source: 'meta-overview',
      bytes: utf16le(
        'sep=,\n"Facebook visits"\n"Date","Primary"\n"2026-10-01T01:00:00","5"\n"2026-10-02T01:00:00","6"\n',
      ),
    },
    {
      name: 'insights.csv',
      source: 'meta-page-insights',
      bytes: utf8(
        lines(
          'Post ID,Permalink,Post Message,Type,Countries,Languages,Posted,Audience Targeting,Lifetime Post Total Reach,Lifetime Post organic reach,Lifetime Post Paid Reach,Lifetime Post Total Impressions',
          ',,,,,,,,Lifetime: The total number of people,Lifetime: organic,Lifetime: paid,Lifetime: impressions',
          '615_1,https://www.facebook.com/1,Hi,Photo,,,10/1/2015 21:00,,100,90,10,200',
        ),
      ),
    },
    {
      name: 'ads.xlsx',
      source: 'meta-ads',
      bytes: await xlsx({
        name: 'Worksheet',
        rows: [
          ['Reporting starts', 'Reporting ends', 'Ad name', 'Results', 'Reach', 'Impressions', 'Amount spent (USD)'],
          ['2026-10-01', '2026-10-01', '', 4, 900, 2000, 12.5],
          ['2026-10-01', '2026-10-01', 'demo', 4, 900, 2000, 12.5],
        ],
      }),
    },
    {
      name: 'yt.zip',
      source: 'youtube-studio',
      bytes: zip({
        'Table data.csv': utf8(
          lines(
            'Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions',
            'Total,,,,100,2.5,-1,1000',
            ' -xXjabcdefg,Привет,"Oct 1, 2026",17,60,1.5,-2,600',
            'abcdefghijk,Пока,"Oct 2, 2026",17,40,1,1,400',
          ),
        ),
      }),
    },
    {
      name: 'yt-ru.csv',
      source: 'youtube-studio',
      bytes: utf8(
        lines(
          'Контент,Название видео,Время публикации видео,Продолжительность,Постоянные зрители,Случайные зрители,Постоянные зрители,Просмотры,Подписчики',
          'Итоговое значение,,,,40,40,0,30,1',
          'zbcdefghijk,Снова,"Oct 3, 2026",17,,,,30,1',
        ),
      ),
    },
    {
      name: 'Overview.csv',
      source: 'tiktok-days',
      bytes: utf8(
        lines(
          '"Date","Video Views","Profile Views","Likes","Comments","Shares"',
          '"1 октября","10","2","1","0","0"',
          '"2 октября","12","2","1","0","0"',
        ),
      ),
    },
    {
      name: 'tiktok-business.csv',
      source: 'tiktok-days',
      bytes: utf8Bom(
        lines(
          'Date,Video views,Reached audience,Profile views,Likes,Shares,Comments,Phone number clicks ,Leads submission,Net growth,New followers,Lost followers',
          '2026/10/03,100,80,2,3,0,1,NAN,NAN,3,4,1',
          '2026/10/04,100,80,2,3,0,1,NAN,NAN,--,--,--',
        ),
      ),
    },
    {
      name: 'tiktok-videos.csv',
      source: 'tiktok-videos',
      bytes: utf8Bom(
        lines(
          'Video title,Video link,Post time,Video views,Likes,Comments,Shares,Add to Favorites',
          'Hi,https://www.tiktok.com/@demo/video/7568000000000000001,2025/11/03 18:04:14,100,5,1,0,2',
        ),
      ),
    },
    { name: 'result.json', source: 'telegram-desktop', bytes: utf8(telegramOne()) },
    {
      name: 'ba.csv',
      source: 'brand-analytics-csv',
      bytes: utf8Bom(
        lines(
          'Система Brand Analytics',
          'Тема: Демо',
          'Период: 01.10.26 - 31.10.26',
          '',
          BA_COLUMNS,
          '02.10.2026 07:00;1;abc20261002;З;"т\nт";vk.com;https://vk.com/wall-1_1;Соцсети;Пост;;Некто;https://vk.com/id1;"Личный профиль";;;мужской;30;100;1;;0;2;3;;;0;;негатив;Главная;;Россия;;;ru;;Да;;;ОП',
        ),
      ),
    },
    {
      name: 'ba.json',
      source: 'brand-analytics-json',
      bytes: utf8(
        JSON.stringify([
          {
            id: 1,
            hash: 'abc20261003',
            timeCreate: 1_790_950_000,
            title: 'т',
            text: 'т',
            hub: 'vk.com',
            url: 'https://vk.com/wall-1_2',
            hubtype: 's',
            type: 'post',
            authorObject: { fullname: 'Некто', url: 'u' },
            commentsCount: 1,
            audienceCount: 1,
            repostsCount: 0,
            likesCount: 1,
            er: 2,
            viewsCount: '',
            review_rating: '',
            toneMark: -1,
          },
        ]),
      ),
    },
    {
      name: 'ga4.csv',
      source: 'ga4',
      bytes: utf8(
        [
          '# ----------------------------------------',
          '# Report CSV Export',
          '# Account: Demo',
          '# Property: demo.example - GA4',
          '# ----------------------------------------',
          '# ',
          '# All Users',
          '# Start date: 20261001',
          '# End date: 20261002',
          'Date,Sessions,Total users',
          '20261002,11,9',
          '20261001,10,8',
          '',
        ].join('\r\n'),
      ),
    },
    {
      name: 'metrika.tsv',
      source: 'metrika-logs',
      bytes: utf8(
        lines(
          'ym:s:visitID\tym:s:clientID\tym:s:dateTime\tym:s:startURL\tym:s:pageViews\tym:s:visitDuration\tym:s:goalsID\tym:s:lastsignTrafficSource\tym:s:lastsignUTMSource',
          '1\t2\t2026-10-01 10:00:00\thttps://demo.example/?utm_source=vk\t3\t60\t[1,2]\tsocial\tvk',
        ),
      ),
    },
    {
      name: 'posts.json',
      source: 'instagram-dyi-insights',
      bytes: utf8(
        JSON.stringify({
          organic_insights_posts: [
            {
              media_map_data: {
                'Media Thumbnail': { uri: 'media/1.jpg', creation_timestamp: 1_700_000_000, title: '' },
              },
              string_map_data: {
                'Accounts reached': { value: '1,200', timestamp: 0 },
                Likes: { value: '--' },
                Comments: { value: '1' },
                'Creation Timestamp': { timestamp: 1_700_000_000 },
              },
            },
          ],
        }),
      ),
    },
    {
      name: 'talkwalker.csv',
      source: 'talkwalker',
      bytes: utf8(
        lines(
          'url,indexed,published,search_indexed,title,content,lang,sentiment,source_type,post_type,extra_source_attributes.name,engagement,reach',
          'https://a.example/1,2026-10-01T00:00:00,2026-10-01T00:00:00,,t,c,ru,-5,ONLINENEWS,TEXT,A,10,100',
        ),
      ),
    },
    {
      name: 'leads.csv',
      source: 'merilo-template',
      bytes: utf8(
        lines(
          'date;source;medium;campaign;content;network;lead_id;status;amount;currency;comment',
          '01.10.2026;vk;social;;;vk;1;new;;RUB;=1+1',
          '02.10.2026;vk;social;;;vk;2;won;1 234,50;RUB;',
        ),
      ),
    },
    {
      name: 'service.csv',
      source: 'mapped',
      bytes: utf8(lines('Дата;Подписчики;Охват;Классы', '01.10.2026;1 000;55;2', '02.10.2026;1 010;;3')),
    },
  ]
}
