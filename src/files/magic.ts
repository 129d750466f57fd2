/** What a file is by its first bytes, whatever its name says. */
export type Kind =
  | 'zip'
  | 'ole'
  | 'sheet-xml'
  | 'pdf'
  | 'image'
  | 'html'
  | 'telegram-html'
  | 'archive'
  | 'video'
  | 'json'
  | 'text'

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length))

export function kindOf(head: Uint8Array): Kind {
  const four = ascii(head, 0, 4)
  if (four === 'PK\x03\x04' || four === 'PK\x05\x06') return 'zip'
  if (four === '\xd0\xcf\x11\xe0') return 'ole'
  if (four === '%PDF') return 'pdf'
  if (four === '\x89PNG' || four === 'GIF8' || four.startsWith('\xff\xd8\xff') || ascii(head, 8, 4) === 'WEBP')
    return 'image'
  if (four.startsWith('\x1f\x8b') || four === 'Rar!' || four.startsWith('7z\xbc\xaf')) return 'archive'
  if (ascii(head, 4, 4) === 'ftyp' || four === '\x1aE\xdf\xa3') return 'video'
  const start = ascii(head, 0, 2048)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  // «XML Spreadsheet 2003»: programs write it by hand and call it `.xls`.
  if (/^<\?xml[^>]*>\s*(?:<\?mso-application[^>]*>\s*)?<(?:ss:)?Workbook[\s>]/i.test(start)) return 'sheet-xml'
  if (/^(?:<!doctype html|<html|<\?xml[^>]*>\s*<html|<head|<table|<meta )/i.test(start))
    return /Exported Data|page_wrap|css\/style\.css/.test(start) ? 'telegram-html' : 'html'
  // `[` and `{` also begin ordinary text, but no CSV header does so.
  if (/^(?:\{\s*["}]|\[\s*[[{"\]\d])/.test(start)) return 'json'
  return 'text'
}

/** Inside an OLE container: an encrypted XLSX keeps the stream `EncryptedPackage`, an old XLS `Workbook` or `Book`. */
export function oleKind(bytes: Uint8Array): 'encrypted' | 'xls' | 'other' {
  const has = (name: string): boolean => Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) return 'encrypted'
  return has('Workbook') || has('Book\0') ? 'xls' : 'other'
}
