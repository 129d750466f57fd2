import { describe, expect, it } from 'vitest'
import type { ColumnMapping } from '../../core/facts/mapping.ts'
import { mapped } from '../formats/mapped.ts'
import { openContent } from '../open.ts'
import { utf8, xls } from '../testing/bytes.ts'
import { openTable } from '../testing/rows.ts'
import { collectingSink, testOptions } from '../testing/sink.ts'
import type { ReadOptions } from '../types.ts'
import { applyCorrections, parseCorrection } from './correct.ts'
import { guessByName } from './fields.ts'
import { fingerprint } from './fingerprint.ts'
import { proposeMapping } from './propose.ts'

const coded = (code: string) => expect.objectContaining({ code })
const propose = async (text: string) => proposeMapping(await openTable(utf8(text)))
const read = async (input: string | Uint8Array, over: Partial<ReadOptions> = {}) => {
  const sink = collectingSink()
  const content = await openContent(typeof input === 'string' ? utf8(input) : input, 'table.csv')
  await mapped.read(content, testOptions(over), sink)
  return sink
}

const POPSTERS =
  'Ссылка;Дата;Текст;Лайки;Репосты;Комментарии;Просмотры;ER, %;LR\nhttps://vk.com/wall-5_10;01.05.2026 10:00;Кофе;10;2;3;900;0,5;0,1\nhttps://vk.com/wall-5_11;02.05.2026 8:05;Чай;0;0;0;;0;0\n'
const LIVEDUNE =
  'created,followers,gained,lost,posts,avg_likes,avg_views,er\n2026-05-01,1000,12,3,2,40.5,900,4.1\n2026-05-02,1009,0,--,0,0,0,0\n'
const TGSTAT =
  'Дата,Подписчики,Подписалось,Отписалось,Охват поста,ERR\n2026-05-01,500,7,2,210,42%\n2026-05-02,505,3,0,190,38%\n'
const AMO =
  'ID сделки;Название сделки;Этап сделки;Бюджет сделки;Дата создания сделки;Рабочий телефон;utm_source;Ответственный\n101;Сделка Петрова;Успешно реализовано;15 000;05.05.2026 12:00;+7 900 1112233;vk;Анна\n102;Сделка;Согласование;0;06.05.2026 12:00;;;Анна\n'
const BITRIX =
  'ID;Название лида;Статус;Сумма;Валюта;Дата создания;E-mail;Источник\n1;Заявка;Новый;100,50;RUB;01.05.2026 10:00:00;a@example.ru;ВКонтакте\n'
const OK = 'Дата;Охват;Классы;Комментарии;Поделились;Участники\n01.05.2026;100;5;1;0;800\n02.05.2026;110;6;2;1;801\n'
const ADS =
  'Дата;Кампания;Показы;Клики;Расход, ₽;CTR\n01.05.2026;Осень;1000;10;500,25;1,0%\n02.05.2026;Осень;2000;20;600;1,0%\nИтого;;3000;30;1100,25;\n'

describe('proposeMapping', () => {
  it.each([
    [
      'Popsters',
      POPSTERS,
      'post',
      'vk',
      {
        Ссылка: 'url',
        Дата: 'date',
        Текст: 'text',
        Лайки: 'likes',
        Репосты: 'shares',
        Комментарии: 'comments',
        Просмотры: 'views',
      },
    ],
    [
      'LiveDune',
      LIVEDUNE,
      'day',
      'other',
      { created: 'date', followers: 'followers', gained: 'follows', lost: 'unfollows', posts: 'posts' },
    ],
    [
      'TGStat',
      TGSTAT,
      'day',
      'other',
      {
        Дата: 'date',
        Подписчики: 'followers',
        Подписалось: 'follows',
        Отписалось: 'unfollows',
        'Охват поста': 'reach',
      },
    ],
    [
      'amoCRM',
      AMO,
      'lead',
      'crm',
      {
        'ID сделки': 'id',
        'Этап сделки': 'status',
        'Бюджет сделки': 'amount',
        'Дата создания сделки': 'date',
        'Рабочий телефон': 'contact',
        utm_source: 'source',
      },
    ],
    [
      'Bitrix24',
      BITRIX,
      'lead',
      'crm',
      {
        ID: 'id',
        Статус: 'status',
        Сумма: 'amount',
        Валюта: 'currency',
        'Дата создания': 'date',
        'E-mail': 'contact',
        Источник: 'source',
      },
    ],
    [
      'OK',
      OK,
      'day',
      'other',
      {
        Дата: 'date',
        Охват: 'reach',
        Классы: 'likes',
        Комментарии: 'comments',
        Поделились: 'shares',
        Участники: 'followers',
      },
    ],
    [
      'an ad cabinet',
      ADS,
      'spend',
      'ads',
      { Дата: 'date', Кампания: 'campaign', Показы: 'ad_impressions', Клики: 'ad_clicks', 'Расход, ₽': 'spend' },
    ],
  ])('%s', async (_, text, level, network, columns) => {
    const proposal = await propose(text)
    expect(proposal.mapping).toMatchObject({ level, network })
    expect(proposal.mapping.columns).toEqual(columns)
    expect(proposal.missing).toEqual([])
    expect(proposal.confidence).toBeGreaterThan(0.6)
  })
  it('keeps means and rates apart', async () => {
    expect(await propose(LIVEDUNE)).toMatchObject({ averages: ['avg_likes', 'avg_views'], rates: ['er'] })
    expect(await propose(POPSTERS)).toMatchObject({ rates: ['ER, %', 'LR'] })
    for (const name of ['Средний охват поста', 'Likes per post', 'Лайков на пост'])
      expect(guessByName(name).kind).toBe('average')
    for (const name of ['ER', 'ERR', 'Вовлечённость', 'Engagement rate', 'CTR', 'Talk Rate', 'Доля женщин'])
      expect(guessByName(name).kind).toBe('rate')
  })
  it('a known name is no mean per post, though it speaks of one post', () => {
    for (const name of ['Ссылка на пост', 'Ссылка на публикацию'])
      expect(guessByName(name)).toEqual({ kind: 'field', field: 'url' })
  })
  it('the money of VK Ads is its spend: «Потрачено всего, ₽»', async () => {
    const proposal = await propose(
      'Дата;Название кампании;ID кампании;Показы;Клики;CTR, %;Потрачено всего, ₽;Результат\n01.10.2026;Осень;123;10 500;120;1,14;3 450,50;12\n',
    )
    expect(proposal.mapping).toMatchObject({ level: 'spend', network: 'ads' })
    expect(proposal.mapping.columns).toMatchObject({ 'Потрачено всего, ₽': 'spend', Показы: 'ad_impressions' })
  })
  it('two ad cabinets of one table are two accounts', async () => {
    const sink = await read('Дата;Кабинет;Кампания;Расход\n01.10.2026;Центр;Осень;100\n01.10.2026;Север;Осень;50\n')
    expect(sink.value({ account: 'ads:Центр', measure: 'spend' })).toBe(10_000)
    expect(sink.value({ account: 'ads:Север', measure: 'spend' })).toBe(5000)
  })
  it('Bitrix24 names the currency in words', async () => {
    const sink = await read(
      'ID;Стадия сделки;Сумма;Валюта;Дата создания\n1;Сделка успешна;12 500.00;Российский рубль;21.10.2026 14:05:10\n2;Сделка успешна;10;Белорусский рубль;21.10.2026 14:05:10\n',
    )
    const sales = sink.events().filter(({ type }) => type === 'sale')
    expect(sales.map(({ minor, currency }) => [minor, currency])).toEqual([
      [1_250_000, 'RUB'],
      [1000, 'BYN'],
    ])
  })
  it.each(['Источник;UTM Source', 'UTM Source;Источник'])(
    'a tag says more than the CRM’s own source: %s',
    async (names) => {
      const order = (own: string, tag: string) => (names.startsWith('И') ? `${own};${tag}` : `${tag};${own}`)
      const sink = await read(
        `ID;Статус;Дата создания;${names}\n1;Новый;21.10.2026;${order('Веб-сайт', 'vk')}\n2;Новый;21.10.2026;${order('Инстаграм', '')}\n`,
      )
      expect(sink.events().map(({ origin, source }) => [origin, source])).toEqual([
        ['vk', 'vk'],
        ['instagram', null],
      ])
    },
  )
  it('a date and a link are seen by their cells when the names say nothing', async () => {
    const proposal = await propose('a;b;Лайки\n01.05.2026;https://t.me/zerno/5;1\n02.05.2026;https://t.me/zerno/6;2\n')
    expect(proposal.mapping).toMatchObject({
      level: 'post',
      network: 'telegram',
      columns: { a: 'date', b: 'url', Лайки: 'likes' },
    })
  })
  it('two columns for one meaning: the first is taken, the second is told', async () => {
    const proposal = await propose('Дата;Лайки;Реакции;Погода\n01.05.2026;1;2;ясно\n')
    expect(proposal.ambiguous).toEqual([{ column: 'Реакции', options: ['likes'] }])
    expect(proposal.unmapped).toEqual(['Погода'])
  })
  it('without a date there is no confidence', async () => {
    expect(await propose('Город;Лайки\nТверь;1\nКалуга;2\n')).toMatchObject({ confidence: 0, missing: ['date'] })
  })
})

describe('fingerprint', () => {
  it('is the set of names, whatever their order and case', () => {
    const one = fingerprint({ header: ['Дата', 'Лайки', 'Охват'] })
    expect(fingerprint({ header: ['охват', 'Дата', ' ЛАЙКИ'] })).toBe(one)
    expect(fingerprint({ header: ['Дата', 'Лайки'] })).not.toBe(one)
    expect(one).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe('corrections', () => {
  it.each([
    ['Когда=date', { kind: 'column', column: 'Когда', field: 'date' }],
    ['Охват поста=reach', { kind: 'column', column: 'Охват поста', field: 'reach' }],
    ['X=охват', { kind: 'column', column: 'X', field: 'reach' }],
    ['a=b=Лайки', { kind: 'column', column: 'a=b', field: 'likes' }],
    ['Погода=-', { kind: 'column', column: 'Погода', field: null }],
    ['level=post', { kind: 'level', level: 'post' }],
    ['network=вк', { kind: 'network', network: 'vk' }],
    ['dates=mdy', { kind: 'dates', order: 'mdy' }],
    ['currency=usd', { kind: 'currency', currency: 'USD' }],
  ])('%s', (text, correction) => expect(parseCorrection(text)).toEqual(correction))
  it.each(['Охват', '=reach', 'Охват=счастье'])('«%s» is not understood', (text) =>
    expect(() => parseCorrection(text)).toThrow(coded('files.mapping.bad-correction')),
  )
  it('a corrected meaning leaves the column that had it', () => {
    const mapping: ColumnMapping = {
      level: 'day',
      network: 'vk',
      columns: { A: 'date', B: 'reach' },
      dateOrder: null,
      currency: null,
    }
    const header = ['A', 'B', 'C']
    const apply = (...texts: string[]) => applyCorrections(mapping, header, texts.map(parseCorrection))
    expect(apply('c=reach', 'level=post', 'dates=dmy')).toEqual({
      ...mapping,
      level: 'post',
      dateOrder: 'dmy',
      columns: { A: 'date', C: 'reach' },
    })
    expect(apply('B=-').columns).toEqual({ A: 'date' })
    expect(() => apply('D=reach')).toThrow(coded('files.mapping.no-column'))
  })
})

describe('reading by a mapping', () => {
  it('days: unknown stays unknown, means and rates stay out', async () => {
    const sink = await read(LIVEDUNE, { network: 'instagram', account: 'zerno' })
    expect(sink.value({ measure: 'followers', from: '2026-05-01' })).toBe(1000)
    expect(sink.value({ measure: 'follows', from: '2026-05-02' })).toBe(0)
    expect(sink.value({ measure: 'unfollows', from: '2026-05-02' })).toBeUndefined()
    expect(new Set(sink.observations().map((fact) => fact.measure))).toEqual(
      new Set(['followers', 'follows', 'unfollows', 'posts']),
    )
    expect(sink.facts[0]).toMatchObject({
      account: 'instagram:zerno',
      grain: 'day',
      definition: expect.stringMatching(/^table\./) as string,
    })
    expect(sink.warnings.map((warning) => warning.code)).toEqual([
      'files.mapping.guessed',
      'files.mapping.average',
      'files.mapping.average',
      'files.mapping.rate',
    ])
  })
  it('periods named in one cell keep their grain', async () => {
    const sink = await read(
      'Период;Охват\n2026-05;100\nиюнь 2026;200\n06.07.2026 – 12.07.2026;5\n01.08.2026 – 10.08.2026;6\n',
    )
    expect(sink.observations().map((fact) => [fact.grain, fact.from, fact.to, fact.value])).toEqual([
      ['month', '2026-05-01', '2026-05-31', 100],
      ['month', '2026-06-01', '2026-06-30', 200],
      ['week', '2026-07-06', '2026-07-12', 5],
      ['period', '2026-08-01', '2026-08-10', 6],
    ])
  })
  it('posts: id and account from the link, counters as of today', async () => {
    const sink = await read(POPSTERS)
    expect(sink.posts()).toMatchObject([
      {
        account: 'vk:5',
        postId: '-5_10',
        day: '2026-05-01',
        hour: 10,
        publishedAt: '2026-05-01T07:00:00Z',
        title: 'Кофе',
      },
      { postId: '-5_11', hour: 8 },
    ])
    expect(sink.value({ subjectId: '-5_10', measure: 'engagements' })).toBe(15)
    expect(sink.value({ subjectId: '-5_11', measure: 'likes' })).toBe(0)
    expect(sink.value({ subjectId: '-5_11', measure: 'views' })).toBeUndefined()
  })
  it('a row per post and day is refused', async () => {
    const row = (day: number, post: number) => `https://t.me/zerno/${post};0${day}.05.2026;${day}\n`
    const text = `Ссылка;Дата;Просмотры\n${row(1, 1)}${row(2, 1)}${row(3, 1)}${row(1, 2)}${row(2, 2)}`
    await expect(read(text)).rejects.toThrow(coded('files.mapping.daily-not-per-post'))
  })
  it('leads of a CRM: no names, a pseudonym for the phone, strange stages told', async () => {
    const sink = await read(AMO, { pseudonym: (identity) => `#${identity}` })
    expect(sink.events()).toMatchObject([
      {
        type: 'lead',
        eventId: '101',
        status: 'won',
        actor: '#79001112233',
        origin: 'vk',
        source: 'vk',
        at: '2026-05-05T09:00:00Z',
      },
      { type: 'sale', eventId: '101', minor: 1_500_000, currency: 'RUB' },
      { type: 'lead', eventId: '102', status: 'согласование', actor: null },
    ])
    expect(JSON.stringify(sink.facts)).not.toMatch(/Петров|Анна/)
    expect(sink.warnings).toContainEqual({ code: 'files.mapping.stages', params: { stages: ['Согласование'] } })
  })
  it('spend: exact money per campaign, the totals row left out', async () => {
    const sink = await read(ADS, { network: null })
    expect(sink.observations().filter((fact) => fact.measure === 'spend')).toMatchObject([
      { subjectId: 'Осень', from: '2026-05-01', value: 50_025, currency: 'RUB', account: 'ads:?' },
      { subjectId: 'Осень', from: '2026-05-02', value: 60_000 },
    ])
    expect(sink.value({ measure: 'ad_clicks', from: '2026-05-02' })).toBe(20)
    expect(sink.skipped).toMatchObject([{ row: 4, reason: { code: 'files.row.total' } }])
  })
  it('an old workbook reads the same', async () => {
    const sink = await read(
      xls({
        name: 'A',
        rows: [
          ['Дата', 'Охват'],
          [new Date(Date.UTC(2026, 4, 1)), 100],
          [new Date(Date.UTC(2026, 4, 2)), 110],
        ],
      }),
    )
    expect(sink.value({ from: '2026-05-02', measure: 'reach' })).toBe(110)
  })
  it('a saved mapping is obeyed, what it leaves is told', async () => {
    const mapping: ColumnMapping = {
      level: 'day',
      network: 'ok',
      columns: { Когда: 'date', Плюсы: 'likes' },
      dateOrder: 'mdy',
      currency: null,
    }
    const sink = await read('Когда;Плюсы;Погода\n05/06/2026;7;ясно\n', { mapping })
    expect(sink.observations()).toMatchObject([
      { measure: 'likes', from: '2026-05-06', value: 7, account: 'ok:?' },
      { measure: 'engagements', value: 7 },
    ])
    expect(sink.warnings).toEqual([{ code: 'files.mapping.unmapped', params: { columns: ['Погода'] } }])
  })
  it('an Excel-damaged figure is skipped and told, the rest of the row is kept', async () => {
    const sink = await read('Дата;Охват;Лайки\n01.05.2026;3.апр;7\n')
    expect(sink.skipped).toMatchObject([
      {
        row: 2,
        reason: { code: 'files.row.cell', params: { column: 'Охват', why: { code: 'files.value.excel-date' } } },
      },
    ])
    expect(sink.value({ measure: 'likes' })).toBe(7)
    expect(sink.value({ measure: 'reach' })).toBeUndefined()
  })
  it('asks instead of guessing', async () => {
    await expect(read('Город;Лайки\nТверь;1\nКалуга;2\n')).rejects.toThrow(coded('files.mapping.no-date'))
    await expect(read('Дата;Погода\n01.05.2026;ясно\n')).rejects.toThrow(coded('files.mapping.needed'))
    await expect(read('Дата;Охват\n05/06/2026;1\n07/08/2026;2\n')).rejects.toThrow(coded('files.mapping.date-order'))
    await expect(read('Дата;Охват\n25/06/2026;1\n07/28/2026;2\n')).rejects.toThrow(coded('files.mapping.date-mixed'))
    const settled = await read('Дата;Охват\n05/06/2026;1\n25/06/2026;2\n')
    expect(settled.observations().map((fact) => fact.from)).toEqual(['2026-06-05', '2026-06-25'])
  })
})

describe('periods written by people', () => {
  const spans = async (text: string, over: Partial<ReadOptions> = {}) => {
    const sink = await read(text, over)
    return { ...sink, days: sink.observations().map(({ from, to, grain }) => `${from}..${to} ${grain}`) }
  }
  it.each([
    ['окт.25', '2025-10-01..2025-10-31'],
    ['Oct-25', '2025-10-01..2025-10-31'],
    ['октябрь 2025', '2025-10-01..2025-10-31'],
    ['Октябрь', '2026-10-01..2026-10-31'],
    ['Декабрь', '2025-12-01..2025-12-31'],
    ['10.2025', '2025-10-01..2025-10-31'],
    ['2025-10-01', '2025-10-01..2025-10-31'],
  ])('«%s» in a column of months is %s', async (cell, range) => {
    const { days } = await spans(`Месяц;Подписчики\n${cell};10\n`)
    expect(days).toEqual([`${range} month`])
  })
  it('a column of weeks holds their first days or their numbers', async () => {
    const { days } = await spans('Неделя;Подписчики\n05.10.2026;10\n2026-W42;11\n')
    expect(days).toEqual(['2026-10-05..2026-10-11 week', '2026-10-12..2026-10-18 week'])
  })
  it('«21.11» is the latest such day, and the year is told', async () => {
    const { days, warnings } = await spans('Дата;Подписчики\n31.12;9\n21.11;10\n')
    expect(days).toEqual(['2025-12-31..2025-12-31 day', '2026-11-21..2026-11-21 day'])
    expect(warnings).toContainEqual({ code: 'files.mapping.year', params: { from: '2025-12-31', to: '2026-11-21' } })
    expect((await spans('Дата;Подписчики\n21.11;10\n', { year: 2024 })).days).toEqual(['2024-11-21..2024-11-21 day'])
  })
  it('«1.1» may have been «1.10» before a spreadsheet: it is no date', async () => {
    const { days, skipped } = await spans('Дата;Подписчики\n1.1;9\n')
    expect(days).toEqual([])
    expect(skipped).toMatchObject([{ row: 2, reason: { code: 'files.value.date' } }])
  })
})

it('several rows for each day are no table of days', async () => {
  const rows = ['01.10.2026 10:00;5', '01.10.2026 12:00;6', '02.10.2026 10:00;7', '02.10.2026 12:00;8']
  await expect(read(`Дата;Лайки\n${rows.join('\n')}\n`)).rejects.toThrow(coded('files.mapping.several-per-day'))
  const named = await read(
    `Дата;Сообщество;Лайки\n${rows.map((row, i) => row.replace(';', `;${i % 2};`)).join('\n')}\n`,
  )
  expect(named.observations().filter(({ measure }) => measure === 'likes')).toHaveLength(4)
})

it('money beside the figures of a day is money: minor units with a currency; a post carries none', async () => {
  const day = await read('Дата;Подписчики;Лайки;Расход, ₽\n01.10.2026;100;5;1 234,50\n02.10.2026;101;6;—\n')
  expect(day.value({ measure: 'followers', from: '2026-10-01' })).toBe(100)
  expect(day.observations().filter(({ measure }) => measure === 'spend')).toMatchObject([
    { value: 123_450, currency: 'RUB', account: 'other:?' },
  ])
  const post = await read('Дата;Ссылка;Лайки;Расход\n01.10.2026;https://vk.com/wall-5_1;5;100\n')
  expect(post.observations().some(({ measure }) => measure === 'spend')).toBe(false)
  expect(post.warnings).toContainEqual({ code: 'files.mapping.unmapped', params: { columns: ['Расход'] } })
})

it('the name of a column of money may say its currency', async () => {
  const of = async (name: string) => (await propose(`Дата;Кампания;${name}\n01.10.2026;Осень;100\n`)).mapping.currency
  expect([await of('Расход, $'), await of('Расход (USD)'), await of('Расход, ₽'), await of('Расход')]).toEqual([
    'USD',
    'USD',
    'RUB',
    null,
  ])
})

it('posts of several Telegram channels are told apart by their links; those of one keep the known account', async () => {
  const table = (...channels: string[]) =>
    `Дата;Ссылка;Просмотры\n${channels.map((one, i) => `01.10.2026;https://t.me/${one}/${i};5`).join('\n')}\n`
  const accounts = async (text: string) => (await read(text)).posts().map(({ account }) => account)
  expect(await accounts(table('zerno', 'Sever_msk'))).toEqual(['telegram:zerno', 'telegram:sever_msk'])
  expect(await accounts(table('zerno', 'zerno'))).toEqual(['telegram:?', 'telegram:?'])
})

it('posts of several networks go to the network of their link', async () => {
  const sink = await read(
    'Дата;Ссылка;Лайки\n01.10.2026;https://vk.com/wall-5_1;5\n01.10.2026;https://www.instagram.com/p/A/;7\n',
  )
  expect(sink.posts().map(({ account }) => account)).toEqual(['vk:5', 'instagram:?'])
})
