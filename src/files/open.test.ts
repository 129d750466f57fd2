import { describe, expect, it } from 'vitest'
import { openContent, openFile } from './open.ts'
import { cp1251, join, utf16be, utf16le, utf8, utf8Bom } from './testing/bytes.ts'
import { cellsOf, openTable, rowsOf } from './testing/rows.ts'

const coded = (code: string) => expect.objectContaining({ code })
const assertRefused = (bytes: Uint8Array, code: string, name = 'file.csv') =>
  expect(openContent(bytes, name)).rejects.toThrow(coded(code))

const RU = 'Дата;Охват;Текст\n01.05.2026;120;Свежая обжарка, уже в кофейне\n02.05.2026;;Кофе\n'

describe('encodings', () => {
  it.each([
    ['utf-8', utf8(RU)],
    ['utf-8', utf8Bom(RU)],
    ['windows-1251', cp1251(RU)],
    ['utf-16le', utf16le(RU)],
    ['utf-16le', utf16le(RU, false)],
    ['utf-16be', utf16be(RU)],
    ['utf-16be', utf16be(RU, false)],
  ])('%s', async (encoding, bytes) => {
    const table = await openTable(bytes)
    expect(table).toMatchObject({ encoding, separator: ';', header: ['Дата', 'Охват', 'Текст'], headerRow: 1 })
    expect(await cellsOf(table)).toEqual([
      ['01.05.2026', '120', 'Свежая обжарка, уже в кофейне'],
      ['02.05.2026', '', 'Кофе'],
    ])
  })
  it('windows-1251 is seen even when its first letter comes late', async () => {
    const table = await openTable(
      join(utf8('date,likes,text\n'), utf8('2026-01-01,1,x\n'.repeat(90_000)), cp1251('2026-01-02,2,ёж\n')),
    )
    expect(table.encoding).toBe('windows-1251')
    expect((await cellsOf(table)).at(-1)).toEqual(['2026-01-02', '2', 'ёж'])
  })
  it('never latin-1 in silence', () =>
    assertRefused(
      Uint8Array.from(Buffer.from('date,name\n2026-01-01,café crème brûlée\n', 'latin1')),
      'files.encoding.unknown',
    ))
  it('UTF-8 broken in one place is damaged, not another encoding', () =>
    assertRefused(join(utf8(RU.repeat(5)), Uint8Array.of(0xd0, 0x0a), utf8(RU)), 'files.encoding.damaged'))
  it('text that was encoded twice is named', () =>
    assertRefused(utf8(new TextDecoder('windows-1251').decode(utf8(RU))), 'files.encoding.twice'))
  it('a character cut at the end of the file does not turn UTF-8 into something else', async () => {
    const bytes = utf8('Дата,Текст\n01.05.2026,да\n02.05.2026,нет')
    expect((await openTable(bytes.subarray(0, bytes.length - 1))).encoding).toBe('utf-8')
  })
})

describe('separators, preambles, headers', () => {
  it('`sep=` decides and is dropped', async () => {
    const table = await openTable(utf8('sep=;\r\na;b,c\r\n1;2,5\r\n'))
    expect(table).toMatchObject({ separator: ';', header: ['a', 'b,c'], headerRow: 2 })
    const tabs = await openTable(utf16le('sep=\t\r\nДата\tОхват\r\n2026-01-01\t5\r\n'))
    expect(await rowsOf(tabs)).toEqual([{ row: 3, cells: ['2026-01-01', '5'] }])
  })
  it('counts separators outside quotes only', async () => {
    const table = await openTable(utf8('a;b\n"1,2,3,4";5\n"6,7,8,9";10\n'))
    expect(table.separator).toBe(';')
    expect(await cellsOf(table)).toEqual([
      ['1,2,3,4', '5'],
      ['6,7,8,9', '10'],
    ])
  })
  it('decimal commas do not make a comma file', async () => {
    expect((await openTable(utf8('дата;сумма\n01.01.2026;1,5\n02.01.2026;2,5\n'))).separator).toBe(';')
  })
  it('drops the GA4 preamble and remembers it', async () => {
    const table = await openTable(
      utf8(
        '# ----\r\n# Report CSV Export\r\n# Property: zerno.example - GA4\r\n# \r\n# Start date: 20260708\r\nDate,Total users\r\n20260710,5\r\n',
      ),
    )
    expect(table).toMatchObject({ header: ['Date', 'Total users'], headerRow: 6 })
    expect(table.preamble[2]).toBe('# Property: zerno.example - GA4')
    expect(await rowsOf(table)).toEqual([{ row: 7, cells: ['20260710', '5'] }])
  })
  it('drops the Brand Analytics preamble', async () => {
    const table = await openTable(
      utf8Bom(
        'Система Brand Analytics\nТема: Зерно и пар\nПериод: 01.04.26 - 30.04.26\n\nДата;"ID сообщения";Текст\n30.04.2026 07:00;1;"две\nстроки; с точкой"\n',
      ),
    )
    expect(table).toMatchObject({ headerRow: 5, header: ['Дата', 'ID сообщения', 'Текст'] })
    expect(table.preamble.slice(0, 3)).toEqual([
      'Система Brand Analytics',
      'Тема: Зерно и пар',
      'Период: 01.04.26 - 30.04.26',
    ])
    expect(await rowsOf(table)).toEqual([{ row: 6, cells: ['30.04.2026 07:00', '1', 'две\nстроки; с точкой'] }])
  })
  it('any other title lines above the header stay in the preamble', async () => {
    const table = await openTable(
      utf8('Отчёт по сообществу\nс 1 по 3 мая\nДата,Лайки,Репосты\n2026-05-01,1,2\n2026-05-02,3,4\n2026-05-03,3,4\n'),
    )
    expect(table).toMatchObject({ headerRow: 3, preamble: ['Отчёт по сообществу', 'с 1 по 3 мая'] })
  })
  it('keeps both columns of a repeated name, trims names, drops the nameless tail', async () => {
    const table = await openTable(utf8('Views,Likes ,Views,,\n1,2,3,,\n'))
    expect(table.header).toEqual(['Views', 'Likes', 'Views#2'])
    expect(await cellsOf(table)).toEqual([['1', '2', '3']])
  })
  it('unquotes once what was quoted as a whole row', async () => {
    const table = await openTable(utf8('"Date,""Video Views"",Likes"\n"2026-01-01,""1,5"",2"\n"2026-01-02,3,4"\n'))
    expect(table).toMatchObject({ header: ['Date', 'Video Views', 'Likes'], separator: ',' })
    expect(await rowsOf(table)).toEqual([
      { row: 2, cells: ['2026-01-01', '1,5', '2'] },
      { row: 3, cells: ['2026-01-02', '3', '4'] },
    ])
  })
  it('short rows are filled with unknown, long ones stay long to be reported', async () => {
    const table = await openTable(utf8('a,b,c\n1,2\n1,2,3\n1,2,3,4\n1,2,3,\n\n,,\n'))
    expect(await rowsOf(table)).toEqual([
      { row: 2, cells: ['1', '2', ''] },
      { row: 3, cells: ['1', '2', '3'] },
      { row: 4, cells: ['1', '2', '3', '4'] },
      { row: 5, cells: ['1', '2', '3'] },
    ])
  })
  it('a row cut off at the end stays short to be reported', async () => {
    expect(await cellsOf(await openTable(utf8('a,b,c\n1,2,3\n4,5')))).toEqual([
      ['1', '2', '3'],
      ['4', '5'],
    ])
    expect(await cellsOf(await openTable(utf8('a,b,c\n1,2,3\n4,5,6')))).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ])
  })
  it('cells that begin with = are text', async () => {
    expect(await cellsOf(await openTable(utf8('a,b\n=1+1,"=HYPERLINK(""x"")"\n')))).toEqual([
      ['=1+1', '=HYPERLINK("x")'],
    ])
  })
  it('batches can be read twice', async () => {
    const table = await openTable(utf8(RU))
    expect(await rowsOf(table)).toEqual(await rowsOf(table))
    expect(table.sample).toEqual(await rowsOf(table))
  })
})

describe('blocks', () => {
  it.each([
    ['one chart', utf16le('sep=,\n"Facebook reach"\n"Date","Primary"\n"2025-01-01T01:00:00","5"\n')],
    ['a Russian chart', utf16le('sep=,\n"Просмотры"\n"Дата","Primary"\n"2025-01-01T00:00:00","5"\n')],
    ['tabs and CRLF', utf16le('sep=\t\r\n"Reach"\r\n"Date"\t"Primary"\r\n"2024-01-01T00:00:00"\t"5"\r\n')],
    [
      'two charts',
      utf16le(
        'sep=,\n"Reach"\n"Date","Primary"\n"2025-01-01T01:00:00","5"\n\n"Views"\n"Date","Primary"\n"2025-01-01T01:00:00","7"\n',
      ),
    ],
    [
      'audience',
      utf16le(
        'sep=,\n"Age & gender"\n"","Women","Men"\n"18-24","10.6","6.5"\n\n"Top countries"\n"Bulgaria","Greece"\n"80.1","3.2"\n',
      ),
    ],
    [
      'audience that Excel saved',
      cp1251('Age & gender;;\n;Women;Men\n18-24;10.6;3.апр\n;;\nTop countries;;\nBulgaria;Greece;\n80.1;3.2;\n'),
    ],
  ])('%s comes as lines', async (_, bytes) => {
    expect(await openContent(bytes, 'Reach.csv')).toMatchObject({ kind: 'lines' })
  })
  it('all lines are there, the first is line 1', async () => {
    const content = await openContent(
      utf16le('sep=,\n"Reach"\n"Date","Primary"\n"2025-01-01T01:00:00","5"\n'),
      'Reach.csv',
    )
    expect(content).toEqual({
      kind: 'lines',
      encoding: 'utf-16le',
      lines: ['sep=,', '"Reach"', '"Date","Primary"', '"2025-01-01T01:00:00","5"'],
    })
  })
})

describe('json', () => {
  it('parses, with the hex escapes of Telegram', async () => {
    const value = String.raw`{"text":"a\x0Bb","path":"c:\\x41"}`
    expect(await openContent(utf8(value), 'result.json')).toEqual({
      kind: 'json',
      value: { text: 'a\u000bb', path: String.raw`c:\x41` },
    })
    expect(await openContent(utf8Bom(' [ {"a":1} ]'), 'x')).toMatchObject({ kind: 'json' })
  })
  it('a cut one and a broken one are told apart', async () => {
    await assertRefused(utf8('{"messages":[{"id":1,"text":"прив'), 'files.json.truncated')
    await assertRefused(utf8('{"messages":[{"id":1},\n{"id":2}'), 'files.json.truncated')
    await expect(openContent(utf8('{"a":1,\n"b" 2}'), 'x')).rejects.toMatchObject({
      code: 'files.json.broken',
      params: { line: 2 },
    })
  })
})

describe('what is no export', () => {
  it.each([
    ['files.empty', new Uint8Array()],
    ['files.empty', utf8(' \n\r\n')],
    ['files.empty', utf8Bom('')],
    ['files.given.pdf', utf8('%PDF-1.7 …')],
    ['files.given.image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['files.given.image', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0)],
    ['files.given.html', utf8('<!DOCTYPE html><html><body>Вход</body></html>')],
    [
      'files.given.telegram-html',
      utf8('<!DOCTYPE html>\n<html>\n <head>\n  <meta charset="utf-8"/>\n<title>Exported Data</title>'),
    ],
    ['files.given.archive', utf8('Rar!\x1a\x07')],
    ['files.binary', Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 256)],
    ['files.not-a-table', utf8('Здравствуйте!\nЭто письмо.\nНе таблица.\n')],
  ])('%s', (code, bytes) => assertRefused(bytes, code))
})

it('tells the hash of the bytes', async () => {
  const opened = await openFile(utf8('abc,d\n1,2\n'), 'x.csv')
  expect(opened.hash).toBe('2feba706f219d8423b86ded93283cdc2a379aed943b2be568a7552a5d6ac392d')
})

it('a sheet saved as CSV with a title and empty columns at its right', async () => {
  const table = await openTable(
    cp1251(';;;;;;\r\nОтчёт по группе;;;;;;\r\n;;;;;;\r\nДата;Охват;Лайки;;;;\r\n01.05.2026;5;1;;;;\r\n'),
  )
  expect(table.header).toEqual(['Дата', 'Охват', 'Лайки'])
  expect(table.headerRow).toBe(4)
})
