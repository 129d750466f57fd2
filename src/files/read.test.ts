import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readFile } from './read.ts'
import { cp1251, utf8, xlsx, zip } from './testing/bytes.ts'
import { collectingSink, testOptions } from './testing/sink.ts'
import type { ReadOptions } from './types.ts'

const coded = (code: string) => expect.objectContaining({ code })
const read = async (bytes: Uint8Array, over: Partial<ReadOptions> = {}) => {
  const sink = collectingSink()
  return { sink, report: await readFile(bytes, testOptions(over), sink) }
}

const VK = '"Дата","Критерий","Парам. №1","Парам. №2","Значение"\n'
const VK_ROW = '"15.03.2026","reach","","",40\n'
const DAYS = 'Дата;Охват;Лайки\n'

describe('readFile', () => {
  it('tells the source, rows, hash and encoding', async () => {
    const bytes = utf8(VK + VK_ROW + '"14.03.2026","reach","","",50\n')
    expect((await read(bytes)).report).toEqual({
      source: 'vk-community',
      rows: 2,
      hash: createHash('sha256').update(bytes).digest('hex'),
      encoding: 'utf-8',
    })
    expect((await read(cp1251(`${VK}${VK_ROW}`))).report).toMatchObject({
      source: 'vk-community',
      encoding: 'windows-1251',
      rows: 1,
    })
  })
  it('an unknown table goes to the mapper and is counted once though it is read twice', async () => {
    const { report, sink } = await read(utf8(`${DAYS}01.05.2026;5;1\n02.05.2026;6;2\n`))
    expect(report).toMatchObject({ source: 'mapped', rows: 2 })
    expect(sink.value({ measure: 'reach', from: '2026-05-02' })).toBe(6)
  })
  it('a row longer than the header is reported, not shifted; a short one is unknown at its end', async () => {
    const { sink } = await read(utf8(`${DAYS}01.05.2026;5;1;7\n02.05.2026;6\n03.05.2026;7;2\n`))
    expect(sink.skipped).toEqual([{ row: 2, reason: { code: 'files.row.longer', params: { cells: 4, columns: 3 } } }])
    expect(sink.value({ measure: 'reach', from: '2026-05-02' })).toBe(6)
    expect(sink.value({ measure: 'likes', from: '2026-05-02' })).toBeUndefined()
  })
  it('VK’s own order of columns reports odd rows in the same words', async () => {
    const { sink, report } = await read(utf8(`${VK}${VK_ROW}"15.03.2026","views","","",4,5\n\n"14.03.2026","views"\n`))
    expect(sink.skipped).toEqual([
      { row: 3, reason: { code: 'files.row.longer', params: { cells: 6, columns: 5 } } },
      { row: 5, reason: { code: 'files.row.cut', params: { cells: 2, columns: 5 } } },
    ])
    expect(report.rows).toBe(3)
  })
  it('a row at which the file breaks off is reported', async () => {
    const { sink } = await read(utf8(`${DAYS}01.05.2026;5;1\n02.05.2026;6`))
    expect(sink.skipped).toEqual([{ row: 3, reason: { code: 'files.row.cut', params: { cells: 2, columns: 3 } } }])
    expect(sink.value({ measure: 'reach', from: '2026-05-02' })).toBeUndefined()
  })
  it('a file that breaks off inside quotes is refused as a whole', async () => {
    await expect(read(utf8(`${VK}${VK_ROW}"14.03.20`))).rejects.toThrow(coded('files.truncated.quote'))
  })
  it('names without rows are told', async () => {
    const { sink, report } = await read(utf8(VK))
    expect(report.rows).toBe(0)
    expect(sink.warnings).toEqual([{ code: 'files.no-rows', params: { file: 'file.csv' } }])
  })
  it('every part of an archive by its own format; what is strange is told', async () => {
    const { report, sink } = await read(zip({ 'a.csv': utf8(VK + VK_ROW), 'b.csv': utf8(`${DAYS}01.05.2026;5;1\n`) }))
    expect(report.source).toBe('vk-community')
    expect(sink.warnings).toContainEqual({ code: 'files.part-unknown', params: { name: 'b.csv' } })
  })
  it('every sheet of a workbook', async () => {
    const { report, sink } = await read(
      await xlsx(
        {
          name: 'Май',
          rows: [
            ['Дата', 'Охват'],
            ['2026-05-01', 1],
          ],
        },
        {
          name: 'Июнь',
          rows: [
            ['Дата', 'Охват'],
            ['2026-06-01', 2],
          ],
        },
      ),
    )
    expect(report).toMatchObject({ source: 'mapped', rows: 2, encoding: '' })
    expect(sink.observations().map((fact) => [fact.from, fact.value])).toEqual([
      ['2026-05-01', 1],
      ['2026-06-01', 2],
    ])
  })
  it('JSON and blocks that no format knows are refused', async () => {
    await expect(read(utf8('{"weather":"fine"}'))).rejects.toThrow(coded('files.unknown'))
  })
})

describe('parts of an archive or a book', () => {
  const days = `${DAYS}01.05.2026;5;1\n`
  it('a table that nobody can read is told, and the good one beside it stands', async () => {
    const { sink } = await read(
      await xlsx(
        {
          name: 'Дни',
          rows: [
            ['Дата', 'Охват'],
            ['2026-05-01', 5],
          ],
        },
        {
          name: 'Сводка',
          rows: [
            ['Показатель', 'Значение'],
            ['Лайки', 45],
          ],
        },
      ),
    )
    expect(sink.value({ measure: 'reach' })).toBe(5)
    expect(sink.warnings).toContainEqual({
      code: 'files.part-unread',
      params: { name: 'Сводка', why: coded('files.mapping.no-date') },
    })
  })
  it('when none can be read, the first refusal is the answer', async () => {
    const rows = [
      ['Показатель', 'Значение'],
      ['Лайки', 45],
    ]
    await expect(read(await xlsx({ name: 'A', rows }, { name: 'B', rows }))).rejects.toThrow(
      coded('files.mapping.no-date'),
    )
  })
  it('an archive inside an archive is opened', async () => {
    const { sink, report } = await read(zip({ 'in.zip': zip({ 'vk.csv': utf8(VK + VK_ROW) }), 'days.csv': utf8(days) }))
    expect(report.source).toBe('vk-community')
    expect(sink.value({ measure: 'reach', from: '2026-03-15' })).toBe(40)
    expect(sink.warnings).toContainEqual({ code: 'files.part-unknown', params: { name: 'days.csv' } })
  })
})

describe('the same figure twice in one file', () => {
  it('the later row stands, the earlier one is told', async () => {
    const { sink } = await read(utf8(`${DAYS}01.05.2026;5;1\n02.05.2026;6;2\n02.05.2026;7;2\n`))
    expect(sink.skipped).toEqual([{ row: 3, reason: { code: 'files.row.repeated', params: { row: 4 } } }])
  })
  it('agreeing rows and rows of other accounts are no contradiction', async () => {
    const equal = await read(utf8(`${DAYS}01.05.2026;5;1\n01.05.2026;5;1\n`))
    const others = await read(utf8('Дата;Сообщество;Охват\n01.05.2026;А;5\n01.05.2026;Б;6\n'))
    for (const { sink } of [equal, others]) expect(sink.skipped).toEqual([])
  })
  it('a post that is listed again with other figures', async () => {
    const posts = 'Дата;Ссылка;Лайки\n01.05.2026;https://vk.com/wall-5_1;3\n01.05.2026;https://vk.com/wall-5_1;4\n'
    const { sink } = await read(utf8(posts))
    expect(sink.skipped).toMatchObject([{ row: 2, reason: { code: 'files.row.repeated' } }])
  })
  it('two sheets of one layout that nobody told apart', async () => {
    const sheet = (name: string, reach: number) => ({
      name,
      rows: [
        ['Дата', 'Охват'],
        ['2026-05-01', reach],
      ],
    })
    const { sink } = await read(await xlsx(sheet('Центр', 5), sheet('Север', 6)))
    expect(sink.skipped).toEqual([{ row: 2, reason: { code: 'files.row.repeated-elsewhere', params: { row: 2 } } }])
  })
})
