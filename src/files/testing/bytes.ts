/** Bytes of invented fixtures, built exactly: encodings, zips, spreadsheets. Only tests use this. */
import { zipSync } from 'fflate'
import { writeXlsx, type CellValue } from 'hucre'
import * as legacy from '@e965/xlsx'

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts))

export const utf8Bom = (text: string): Uint8Array => join(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(text))

export const utf16le = (text: string, bom = true): Uint8Array =>
  join(bom ? Uint8Array.of(0xff, 0xfe) : new Uint8Array(), Uint8Array.from(Buffer.from(text, 'utf16le')))

export const utf16be = (text: string, bom = true): Uint8Array =>
  join(bom ? Uint8Array.of(0xfe, 0xff) : new Uint8Array(), Uint8Array.from(Buffer.from(text, 'utf16le').swap16()))

/** A one-byte encoding; throws on a character that it lacks, because a fixture must not change silently. */
export const oneByte = (encoding: string): ((text: string) => Uint8Array) => {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i))
  const bytes: ReadonlyMap<string, number> = new Map(Array.from(all, (char, i) => [char, i]))
  return (text) =>
    Uint8Array.from(text, (char) => {
      const byte = bytes.get(char)
      if (byte === undefined) throw new Error(`no «${char}» in ${encoding}`)
      return byte
    })
}

export const cp1251 = oneByte('windows-1251')

export const zip = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, { level: 6 })

export interface SheetFixture {
  name: string
  rows: CellValue[][]
  hidden?: boolean
}

export const xlsx = async (...sheets: SheetFixture[]): Promise<Uint8Array> => {
  const bytes = await writeXlsx({ sheets })
  return new Uint8Array(bytes)
}

/** Old Excel 97–2003 (BIFF8). */
export const xls = (...sheets: SheetFixture[]): Uint8Array => {
  const book = legacy.utils.book_new()
  for (const sheet of sheets)
    legacy.utils.book_append_sheet(book, legacy.utils.aoa_to_sheet(sheet.rows as unknown[][]), sheet.name)
  return new Uint8Array(legacy.write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer)
}
