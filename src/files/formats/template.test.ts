import { describe, expect, it } from 'vitest'
import { openContent } from '../open.ts'
import { cp1251, utf8, utf8Bom, xlsx } from '../testing/bytes.ts'
import { collectingSink, testOptions } from '../testing/sink.ts'
import type { ReadOptions } from '../types.ts'
import { templateCsv } from './template-names.ts'
import { template } from './template.ts'

const read = async (bytes: Uint8Array, over: Partial<ReadOptions> = {}) => {
  const content = await openContent(bytes, 'leads.csv')
  expect(template.recognise(content, 'leads.csv')).toBe(true)
  const sink = collectingSink()
  await template.read(content, testOptions(over), sink)
  return sink
}
const isTemplate = async (text: string) => template.recognise(await openContent(utf8(text), 'x.csv'), 'x.csv')

const LEADS = 'date;source;medium;campaign;content;network;lead_id;status;amount;currency;comment\n'
const LEADS_RU = 'дата;источник;канал;кампания;объявление;соцсеть;номер лида;статус;сумма;валюта;комментарий\n'

describe('leads', () => {
  it('a lead is one event, a won lead is a sale too', async () => {
    const sink = await read(
      utf8(
        `${LEADS}31.12.2025;vk;social;osen;banner;vk;L-1;won;1 234,50;RUB;Перезвонить Ивановой\n2026-01-01 10:15;;;;;telegram;L-2;handled;;;\n`,
      ),
    )
    expect(sink.events()).toMatchObject([
      {
        type: 'lead',
        eventId: 'L-1',
        day: '2025-12-31',
        at: null,
        status: 'won',
        origin: 'vk',
        source: 'vk',
        medium: 'social',
        campaign: 'osen',
        content: 'banner',
        minor: null,
        account: 'crm:?',
        row: 2,
      },
      { type: 'sale', eventId: 'L-1', day: '2025-12-31', minor: 123_450, currency: 'RUB', ref: 'L-1', origin: 'vk' },
      {
        type: 'lead',
        eventId: 'L-2',
        day: '2026-01-01',
        at: '2026-01-01T07:15:00Z',
        status: 'handled',
        origin: 'telegram',
        source: null,
      },
    ])
    expect(JSON.stringify(sink.facts)).not.toContain('Иванов')
  })
  it.each([
    [
      'utf-8, tab',
      utf8(
        LEADS_RU.replaceAll(';', '\t') +
          '05.01.2026\t\t\t\t\tвк\t7\tвыигран\t1 000,00\t₽руб\t\n'.replace('₽руб', 'RUB'),
      ),
    ],
    ['windows-1251, `;`', cp1251(`${LEADS_RU}05.01.2026;;;;;ВКонтакте;7;Продажа;1000;rub;\n`)],
    [
      'utf-8 with BOM, `,`',
      utf8Bom('date,lead_id,status,amount,currency,network\n2026-01-05,7,won,"1,000.00",RUB,ВК\n'),
    ],
  ])('%s', async (_, bytes) => {
    const sink = await read(bytes)
    expect(sink.skipped).toEqual([])
    expect(sink.events().find((event) => event.type === 'sale')).toMatchObject({
      eventId: '7',
      minor: 100_000,
      currency: 'RUB',
      origin: 'vk',
      day: '2026-01-05',
    })
  })
  it('comes from a workbook too', async () => {
    const sink = await read(
      await xlsx({
        name: 'Лиды',
        rows: [
          ['дата', 'статус', 'номер лида', 'сумма'],
          [new Date(Date.UTC(2026, 0, 5)), 'won', 7, 99.9],
        ],
      }),
    )
    expect(sink.events()[1]).toMatchObject({ type: 'sale', eventId: '7', minor: 9990 })
  })
  it('rows without an id get one that stays the same and keeps twins apart', async () => {
    const bytes = utf8(`${LEADS}2026-01-01;;;;;vk;;new;;;\n2026-01-01;;;;;vk;;new;;;\n`)
    const ids = (await read(bytes)).events().map((event) => event.eventId)
    expect(new Set(ids).size).toBe(2)
    expect((await read(bytes)).events().map((event) => event.eventId)).toEqual(ids)
  })
  it('a contact is kept as a pseudonym only, however it is typed', async () => {
    const sink = await read(
      utf8(
        'date;lead_id;status;contact\n2026-01-01;1;new;8 (900) 111-22-33\n2026-01-02;2;new;+7 900 1112233\n2026-01-03;3;new;A@Example.ru\n',
      ),
      { pseudonym: (identity) => `#${identity}` },
    )
    expect(sink.events().map((event) => event.actor)).toEqual(['#79001112233', '#79001112233', '#a@example.ru'])
  })
  it('tells what it did not understand, row by row', async () => {
    const sink = await read(
      utf8(
        `${LEADS}2026-01-01;;;;;vk;1;думает;;;\n2026-01-01;;;;;мой сайт;2;new;;;\n;;;;;vk;3;new;;;\n2026-01-01;;;;;vk;4;won;много;;\n2026-01-01;;;;;vk;5;won;;;\n2026-01-01;;;;;vk;6;won;5;;\n`,
      ),
    )
    expect(sink.skipped.map((skip) => [skip.row, skip.reason.code])).toEqual([
      [2, 'files.template.status'],
      [3, 'files.template.network'],
      [4, 'files.row.no-date'],
      [5, 'files.value.number'],
    ])
    expect(sink.warnings.map((warning) => warning.code)).toEqual([
      'files.template.no-currency',
      'files.template.won-without-amount',
    ])
    expect(
      sink
        .events()
        .filter((event) => event.type === 'sale')
        .map((event) => event.minor),
    ).toEqual([null, 500])
  })
  it('`1,500` is judged by the other amounts of its column', async () => {
    const row = (amount: string) => `2026-01-01;1;won;${amount};RUB\n`
    const amounts = async (...cells: string[]) =>
      (await read(utf8(`date;lead_id;status;amount;currency\n${cells.map(row).join('')}`)))
        .events()
        .filter((event) => event.type === 'sale')
        .map((event) => event.minor)
    expect(await amounts('1,500', '2,000.50')).toEqual([150_000, 200_050])
    expect(await amounts('1,50', '2 000,5')).toEqual([150, 200_050])
    await expect(amounts('1,5', '1.5')).rejects.toThrow(
      expect.objectContaining({ code: 'files.mapping.decimal-mixed' }),
    )
  })
  it('a date that reads two ways is asked, not guessed', async () => {
    const bytes = utf8('date;lead_id;status\n05/06/2026;1;new\n07/08/2026;2;new\n')
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'files.mapping.date-order',
      params: { text: '05/06/2026', dmy: '2026-06-05', mdy: '2026-05-06' },
    })
    const told = await read(bytes, {
      mapping: { level: 'lead', network: 'crm', columns: {}, dateOrder: 'mdy', currency: null },
    })
    expect(told.events().map((event) => event.day)).toEqual(['2026-05-06', '2026-07-08'])
  })
})

describe('spend', () => {
  it('money per day and campaign, added up inside the file', async () => {
    const sink = await read(
      utf8(
        'date;until;network;campaign;spend;currency;impressions;clicks;comment\n01.05.2026;;vk;Осень;1 500,50;RUB;1000;10;\n01.05.2026;;вк;Осень;0,50;RUB;5;1;\n01.05.2026;31.05.2026;Яндекс;;99;RUB;;;\n',
      ),
    )
    const spend = sink.observations().filter((fact) => fact.measure === 'spend')
    expect(spend).toMatchObject([
      {
        account: 'ads:vk',
        subject: 'campaign',
        subjectId: 'Осень',
        from: '2026-05-01',
        to: '2026-05-01',
        grain: 'day',
        value: 150_100,
        currency: 'RUB',
      },
      {
        account: 'ads:yandex',
        subject: 'account',
        subjectId: '',
        from: '2026-05-01',
        to: '2026-05-31',
        grain: 'period',
        value: 9900,
      },
    ])
    expect(sink.value({ measure: 'ad_impressions' })).toBe(1005)
    expect(sink.value({ measure: 'ad_clicks' })).toBe(11)
  })
  it('spend without a sum or a network is told', async () => {
    const sink = await read(utf8('дата;соцсеть;расход\n01.05.2026;vk;\n01.05.2026;;5\n32.05.2026;vk;5\n'))
    expect(sink.skipped.map((skip) => skip.reason.code)).toEqual([
      'files.template.no-amount',
      'files.template.network',
      'files.value.date',
    ])
  })
})

describe('causes', () => {
  it('reads what happened and when', async () => {
    const sink = await read(
      utf8(
        'с;по;причина;соцсеть;пояснение\n01.05.2026;14.05.2026;нет согласованного контента;;клиент в отпуске\n03.05.2026;;Конкурс;vk;кружка\n',
      ),
    )
    expect(sink.causes).toEqual([
      {
        kind: 'no-approved-content',
        range: { from: '2026-05-01', to: '2026-05-14' },
        note: 'клиент в отпуске',
        account: null,
        row: 2,
      },
      { kind: 'contest', range: { from: '2026-05-03', to: '2026-05-03' }, note: 'кружка', account: 'vk:?', row: 3 },
    ])
  })
  it('tells a cause that it does not know and a period that ends before it begins', async () => {
    const sink = await read(
      utf8('from;to;cause;note\n2026-05-01;2026-05-02;ретроградный меркурий;\n2026-05-03;2026-05-01;ads;\n'),
    )
    expect(sink.skipped.map((skip) => skip.reason.code)).toEqual(['files.template.cause', 'files.template.period'])
  })
})

describe('templates to fill in', () => {
  it.each(['leads', 'spend', 'causes'] as const)('%s is recognised in both languages', async (kind) => {
    for (const lang of ['ru', 'en'] as const) {
      const csv = templateCsv(lang, kind)
      expect(await isTemplate(`${csv}${';'.repeat(csv.split(';').length - 1)}\r\n`)).toBe(true)
      expect(csv.startsWith('\ufeff')).toBe(true)
    }
  })
  it('a CRM’s own export is not ours', async () => {
    expect(await isTemplate('Дата;Статус;Номер лида;Ответственный\n2026-01-01;new;1;x\n')).toBe(false)
  })
})
