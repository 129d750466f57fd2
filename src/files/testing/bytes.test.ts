import { readXlsx } from 'hucre'
import * as legacy from '@e965/xlsx'
import { expect, it } from 'vitest'
import { cp1251, utf16be, utf16le, xls, xlsx, zip, utf8 } from './bytes.ts'

it('builds the encodings that it names', () => {
  expect(new TextDecoder('windows-1251').decode(cp1251('Охват «ё» 5'))).toBe('Охват «ё» 5')
  expect(new TextDecoder('utf-16le').decode(utf16le('Дата'))).toBe('Дата')
  expect(new TextDecoder('utf-16be').decode(utf16be('Дата'))).toBe('Дата')
  expect(utf16le('a', false)).toEqual(Uint8Array.of(0x61, 0))
  expect(() => cp1251('☕')).toThrow('☕')
})

it('builds a zip and both spreadsheets', async () => {
  const rows = [
    ['Дата', 'Охват'],
    ['2026-01-01', 5],
  ]
  expect([...zip({ 'a.csv': utf8('x') }).subarray(0, 2)]).toEqual([0x50, 0x4b])
  expect((await readXlsx(await xlsx({ name: 'Лист', rows }))).sheets[0]?.rows).toEqual(rows)
  const old = xls({ name: 'Лист', rows })
  expect([...old.subarray(0, 4)]).toEqual([0xd0, 0xcf, 0x11, 0xe0])
  expect(legacy.read(old).SheetNames).toEqual(['Лист'])
})
