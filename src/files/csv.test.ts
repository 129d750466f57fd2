import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvSplitter, MAX_RECORD_BYTES, splitCsv } from './csv.ts'

const cell = fc.string({
  unit: fc.constantFrom('a', 'ж', '"', ',', ';', ' ', '\n', '\r\n', '1', '=', '☕'),
  maxLength: 6,
})
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
const written = (rows: string[][], newline: string, separator: string) =>
  Papa.unparse(rows, { newline, delimiter: separator })

/** papaparse's own reading, for any text. */
const papa = (text: string, separator: string, newline: '\n' | '\r\n') =>
  // It sees one more, empty, row after the last line end.
  Papa.parse<string[]>(text, { delimiter: separator, newline }).data.slice(0, text.endsWith('\n') ? -1 : undefined)

const cells = (text: string, separator: string) => splitCsv(text, separator).map((row) => row.cells)

describe('splitCsv', () => {
  it('reads what papaparse writes as papaparse reads it', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n' as const, '\r\n' as const),
        fc.constantFrom(',', ';'),
        (rows, nl, separator) => {
          const text = written(rows, nl, separator)
          fc.pre(text !== '' && (text.includes('\n') || !text.includes('\r')))
          expect(cells(text, separator)).toEqual(papa(text, separator, nl))
        },
      ),
    )
  })
  it('does not care where chunks are cut', () => {
    fc.assert(
      fc.property(table, fc.array(fc.nat(40), { maxLength: 8 }), (rows, cuts) => {
        const text = written(rows, '\r\n', ',') + '\r\n'
        const bytes = Buffer.from(text)
        const splitter = csvSplitter({ separator: ',' })
        const out = []
        let at = 0
        for (const cut of cuts) {
          out.push(...splitter.rows(bytes.subarray(at, at + cut), false))
          at += cut
        }
        out.push(...splitter.rows(bytes.subarray(at), true))
        expect(out).toEqual(splitCsv(text, ','))
      }),
    )
  })
  it('numbers records by the line where they start', () => {
    expect(splitCsv('a,b\n"x\ny",1\n2,3', ',').map((row) => row.row)).toEqual([1, 2, 4])
  })
  it('a quote inside a cell is text', () => {
    expect(cells('5" screen,b\n"say ""hi""",c', ',')).toEqual([
      ['5" screen', 'b'],
      ['say "hi"', 'c'],
    ])
  })
  it('lone CR ends lines only where there is no LF', () => {
    expect(cells('a,b\rc,d', ',')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(cells('a\rb,c\nd,e\n', ',')).toEqual([
      ['a\rb', 'c'],
      ['d', 'e'],
    ])
  })
  it('an open quote is a cut file, named by its row', () => {
    expect(() => splitCsv('a,b\n1,2\n"3,4\n', ',')).toThrow(
      expect.objectContaining({ code: 'files.truncated.quote', params: { row: 3 } }),
    )
  })
  it('an open quote does not swallow a large file', () => {
    const splitter = csvSplitter({ separator: ',' })
    splitter.rows(Buffer.from('a,b\n"'), false)
    expect(() => splitter.rows(Buffer.alloc(MAX_RECORD_BYTES + 1, 'x'), false)).toThrow(
      expect.objectContaining({ code: 'files.truncated.quote' }),
    )
  })
})
