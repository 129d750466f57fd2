import { writeXlsx } from 'hucre'
import { zipSync, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openContent } from './open.ts'
import { cellText } from './sheets.ts'
import { cp1251, utf8, xls, xlsx } from './testing/bytes.ts'
import { cellsOf, tableOf } from './testing/rows.ts'

const coded = (code: string) => expect.objectContaining({ code })

const ROWS = [
  ['Дата', 'Охват', 'Доля', 'Текст'],
  [new Date(Date.UTC(2026, 4, 1)), 1200, 0.25, '=1+1'],
  [new Date(Date.UTC(2026, 4, 2, 14, 30)), 3.5, null, 'Кофе'],
]
const CELLS = [
  ['2026-05-01', '1200', '0.25', '=1+1'],
  ['2026-05-02 14:30:00', '3.5', '', 'Кофе'],
]

describe.each([
  ['xlsx', xlsx],
  ['xls', (...sheets: Parameters<typeof xls>) => Promise.resolve(xls(...sheets))],
])('%s', (_, build) => {
  it('dates are ISO, numbers have a dot, text stays text', async () => {
    const table = tableOf(await openContent(await build({ name: 'Лист1', rows: ROWS }), 'book'))
    expect(table).toMatchObject({ sheet: 'Лист1', header: ['Дата', 'Охват', 'Доля', 'Текст'], headerRow: 1 })
    expect(await cellsOf(table)).toEqual(CELLS)
  })
  it('every sheet is a table; empty sheets are none', async () => {
    const content = await openContent(
      await build({ name: 'Посты', rows: ROWS }, { name: 'Пусто', rows: [] }, { name: 'Дни', rows: ROWS }),
      'book',
    )
    expect(content).toMatchObject({ kind: 'bundle', parts: [{ name: 'Посты' }, { name: 'Дни' }] })
  })
  it('titles above the header stay in the preamble', async () => {
    const rows = [['Отчёт по сообществу'], [], ['Дата', 'Охват', 'Лайки'], ['2026-05-01', 1, 2], ['2026-05-02', 3, 4]]
    const table = tableOf(await openContent(await build({ name: 'A', rows }), 'book'))
    expect(table).toMatchObject({ headerRow: 3, header: ['Дата', 'Охват', 'Лайки'] })
    expect(table.preamble[0]).toBe('Отчёт по сообществу')
    expect(table.sample[0]?.row).toBe(4)
  })
})

describe('xlsx that is refused', () => {
  it('encrypted', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: ROWS }],
      encryption: { password: 'x', spinCount: 100 },
    })
    await expect(openContent(new Uint8Array(bytes), 'a.xlsx')).rejects.toThrow(coded('files.encrypted'))
  })
  it('all sheets empty', async () =>
    expect(openContent(await xlsx({ name: 'A', rows: [] }), 'a.xlsx')).rejects.toThrow(coded('files.sheet.empty')))
  it('cut', async () => {
    const bytes = await xlsx({ name: 'A', rows: ROWS })
    await expect(openContent(bytes.subarray(0, bytes.length >> 1), 'a.xlsx')).rejects.toThrow(coded('files.zip.broken'))
  })
  it('broken XML', async () => {
    const parts = unzipSync(await xlsx({ name: 'A', rows: ROWS }))
    const bytes = zipSync({ ...parts, 'xl/workbook.xml': utf8('<workbook') })
    await expect(openContent(bytes, 'a.xlsx')).rejects.toThrow(coded('files.sheet.broken'))
  })
  it('a bomb in a sheet', async () => {
    const parts = unzipSync(await xlsx({ name: 'A', rows: ROWS }))
    const bytes = zipSync(
      { ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(8 * 1024 * 1024).fill(32) },
      { level: 9 },
    )
    await expect(openContent(bytes, 'a.xlsx')).rejects.toThrow(coded('files.zip.bomb'))
  })
  it('a document', () =>
    expect(openContent(zipSync({ 'word/document.xml': utf8('<a/>') }), 'a.docx')).rejects.toThrow(
      coded('files.given.office'),
    ))
})

describe('a web page called .xls, as CRMs make it', () => {
  const page = (body: string) => `<html><head><meta charset="windows-1251"></head><body>${body}</body></html>`
  const rows =
    '<tr><th>ID</th><th>Дата&nbsp;создания</th><th>Сумма</th></tr><tr><td>007</td><td>01.05.2026</td><td>1 234,50 &amp; =1</td></tr>'
  it.each([
    ['utf-8', utf8],
    ['windows-1251', cp1251],
  ])('its table is read as text, %s', async (_, encode) => {
    const table = tableOf(await openContent(encode(page(`<table border=1>${rows}</table>`)), 'leads.xls'))
    expect(table.header).toEqual(['ID', 'Дата создания', 'Сумма'])
    expect(await cellsOf(table)).toEqual([['007', '01.05.2026', '1 234,50 & =1']])
  })
  it('a cut one and a page without a table are told apart', async () => {
    await expect(openContent(utf8(page(`<table>${rows}`)), 'a.xls')).rejects.toThrow(coded('files.sheet.broken'))
    await expect(openContent(utf8(page('<form>Войти</form>')), 'a.xls')).rejects.toThrow(coded('files.given.html'))
  })
})

it('a formula gives the result that the workbook remembers', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [
          ['Дата', 'Охват'],
          ['2026-05-01', 0],
        ],
        cells: new Map([['1,1', { formula: 'SUM(40,2)', formulaResult: 42 }]]),
      },
    ],
  })
  expect(await cellsOf(tableOf(await openContent(new Uint8Array(bytes), 'a.xlsx')))).toEqual([['2026-05-01', '42']])
})

it('cells as text', () => {
  expect(cellText(0.1 + 0.2)).toBe('0.3')
  expect(cellText(1e-7)).toBe('0.0000001')
  expect(cellText(122_000_000_000_000_000)).toBe('1.22E+17')
  expect(cellText(999_999_999_999_999)).toBe('999999999999999')
  expect(cellText(true)).toBe('TRUE')
  expect(cellText(Number.NaN)).toBe('')
})

it('«XML Spreadsheet 2003» is a book', async () => {
  const cell = (type: string, text: string) => `<Cell><Data ss:Type="${type}">${text}</Data></Cell>`
  const bytes = utf8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table><Row>${cell('String', 'Дата')}${cell('String', 'Охват')}</Row><Row>${cell('DateTime', '2026-05-01T00:00:00.000')}${cell('Number', '1200')}</Row></Table></Worksheet></Workbook>`,
  )
  expect(await cellsOf(tableOf(await openContent(bytes, 'a.xls')))).toEqual([['2026-05-01', '1200']])
})
