import { read, utils } from '@e965/xlsx'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { LANGS } from '../i18n/words.ts'
import { sheetName } from './build/sheets.ts'
import { buildReport } from './model.ts'
import { renderXlsx, safeText } from './render-xlsx.ts'
import { hostile } from './testing/hostile.ts'
import { cannotTell, empty, month, twelve } from './testing/month.ts'

const variants = Object.entries({ month: month(), empty, twelve, early: cannotTell, hostile })

describe.each(LANGS)('the workbook in %s', (lang) => {
  it.each(variants)('%s: two readers see the same sheets and cells', async (_, data) => {
    const model = buildReport(data, lang)
    const bytes = await renderXlsx(model)
    const ours = await readXlsx(bytes)
    const theirs = read(bytes, { type: 'array' })
    expect(ours.sheets.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name))
    expect(theirs.SheetNames).toEqual(model.sheets.map(({ name }) => name))
    for (const sheet of model.sheets) {
      const rows = utils.sheet_to_json<unknown[]>(theirs.Sheets[sheet.name]!, { header: 1, raw: true, defval: null })
      expect(rows[0]!.filter((cell) => cell !== null)).toEqual(sheet.header.filter((title) => title !== ''))
      // This reader gives days and times as serial numbers too; texts that look like numbers must not be among them.
      const typed = sheet.rows.flat().filter((cell) => cell !== null && typeof cell === 'object')
      const numbers = rows
        .slice(1)
        .flat()
        .filter((cell) => typeof cell === 'number')
      expect(numbers).toHaveLength(typed.length)
    }
  })

  it('has a summary first, then evidence per KPI, findings and sources', () => {
    const names = buildReport(month(), lang).sheets.map(({ name }) => name)
    expect(names).toHaveLength(1 + 4 + 2 + 3)
    expect(names[0]).toBe(lang === 'ru' ? 'Сводка' : 'Summary')
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31)
  })
})

it('no cell is a formula, and what looks like one is a text', async () => {
  const bytes = await renderXlsx(buildReport(hostile, 'ru'))
  const book = read(bytes, { type: 'array', cellFormula: true })
  const cells = Object.values(book.Sheets).flatMap((sheet) =>
    Object.entries(sheet).flatMap(([ref, cell]) => (ref.startsWith('!') ? [] : [cell as { f?: string; v?: unknown }])),
  )
  expect(cells.filter(({ f }) => f !== undefined)).toEqual([])
  expect(cells.filter(({ v }) => typeof v === 'string' && /^[=@]/.test(v))).toEqual([])
  expect(cells.map(({ v }) => v)).toContain('\'=HYPERLINK("x")')
})

it('days are days of the calendar, and the header stays in sight', async () => {
  const { sheets } = await readXlsx(await renderXlsx(buildReport(month(), 'ru')), { readStyles: true })
  const [, growth] = sheets
  expect(growth!.rows[1]![0]).toEqual(new Date('2026-06-01T00:00:00Z'))
  expect(growth!.rows[1]![1]).toBeTypeOf('number')
  expect(growth!.freezePane).toMatchObject({ rows: 1 })
})

it('findings keep every row of evidence and the sources their whole hash', async () => {
  const { sheets } = await readXlsx(await renderXlsx(buildReport(month(), 'ru')))
  const by = (name: string) => sheets.find((sheet) => sheet.name === name)!
  expect(by('Похоже на накрутку').rows).toHaveLength(1 + 24 + 2 + 1)
  expect(by('Источники').rows[1]).toContain('a3f1c27d90b84e5f6a1203948576c0ffee1234567890abcdefabcdef01234567')
})

it('seconds are a time, money is in major units, unknown is an empty cell', () => {
  const { sheets } = buildReport(twelve, 'ru')
  const row = (name: RegExp) => sheets[0]!.rows.find((cells) => typeof cells[0] === 'string' && name.test(cells[0]))!
  expect(row(/^Время ответа/)[5]).toEqual({ number: 1200 / 86_400, format: '[h]:mm:ss' })
  expect(row(/^Стоимость лида/)[5]).toEqual({ number: 310, format: '#,##0.00' })
  expect(row(/^Время ответа/)[8]).toBeNull()
})

it('names of sheets are legal and never twice the same', () => {
  const taken = new Set<string>()
  const names = [
    `'a/b:c?*[x]'`,
    'Длинное имя показателя, которое не поместится',
    'длинное имя показателя, которое не поместилось бы',
    '',
  ]
  const made = names.map((name) => sheetName(name, taken))
  expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(4)
  for (const name of made) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/)
})

it('a negative number typed as text is no formula', () => {
  expect([safeText('-5'), safeText('-1 234,5'), safeText('+7 900')]).toEqual(['-5', '-1 234,5', '+7 900'])
  expect([safeText('-2+3'), safeText('@x'), safeText('\t=1')]).toEqual(["'-2+3", "'@x", "'\t=1"])
})
