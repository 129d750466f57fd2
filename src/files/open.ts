/**
 * From bytes to content, in the order: magic, BOM, strict UTF-8, an old Russian encoding; then `sep=`, separator, preamble,
 * rows quoted twice, header. A file is read twice, piece by piece: once for its hash and encoding, once for its rows;
 * the second time it comes from the page cache.
 */
import { MeriloError } from '../core/errors.ts'
import type { Phrase } from '../core/phrase.ts'
import { isTwiceEncoded, survey, textEncodingOf, utf16Of, type Encoding, type Survey } from './encoding.ts'
import { MAX_JSON_BYTES, parseJson } from './json.ts'
import { kindOf, oleKind, type Kind } from './magic.ts'
import { blocksOf } from './blocks.ts'
import { cellsOf } from './formats/cells.ts'
import { sectionsOf } from './sections.ts'
import { shapeOf, type Shape } from './shape.ts'
import { fileSource, memorySource, type ByteSource } from './source.ts'
import { tablesOf, textTable } from './table.ts'
import type { Content, TableRow } from './types.ts'
import { zipEntries, type ZipEntry } from './zip.ts'

/** Loaded only when a spreadsheet comes: its library is a megabyte of code, and most exports are text. */
const sheets = () => import('./sheets.ts')

export interface Opened {
  content: Content
  name: string
  size: number
  /** SHA-256 of the bytes, hex. */
  hash: string
  /** '' where bytes are no text (spreadsheets, zips). */
  encoding: string
  warnings: Phrase[]
}

const HEAD = 1024 * 1024
/** Blocks and spreadsheets are read whole. Both are small by nature; this leaves room for the largest seen. */
const MAX_WHOLE_BYTES = 128 * 1024 * 1024
const MAX_ZIP_DEPTH = 2

/** What a person gave us instead of an export, by its magic. */
const REFUSED: Partial<Record<Kind, string>> = {
  pdf: 'files.given.pdf',
  image: 'files.given.image',
  video: 'files.given.video',
  'telegram-html': 'files.given.telegram-html',
  archive: 'files.given.archive',
}

/** `input` is a path or the bytes themselves. Every refusal is a MeriloError `files.…`. */
export async function openFile(input: string | Uint8Array, name?: string): Promise<Opened> {
  const source = typeof input === 'string' ? await fileSource(input) : memorySource(input, name ?? '')
  const named = name === undefined ? source : { ...source, name }
  const found = await survey(named)
  const warnings: Phrase[] = []
  const { content, encoding } = await understand(named, found, warnings, 0)
  return { content, name: named.name, size: named.size, hash: found.hash, encoding, warnings }
}

export const openContent = async (input: string | Uint8Array, name?: string): Promise<Content> =>
  (await openFile(input, name)).content

interface Understood {
  content: Content
  encoding: string
}

async function understand(source: ByteSource, found: Survey, warnings: Phrase[], depth: number): Promise<Understood> {
  const file = source.name
  const head = await source.read(0, HEAD)
  const kind = kindOf(head)
  const refusal = REFUSED[kind]
  if (refusal) throw new MeriloError(refusal, { file })
  if (kind === 'zip') return { content: await unzip(source, warnings, depth), encoding: '' }
  if (kind === 'sheet-xml')
    return {
      content: await (await sheets()).readXlsContent(await whole(source, MAX_WHOLE_BYTES), file, warnings),
      encoding: '',
    }
  if (kind === 'ole') return { content: await ole(source, warnings), encoding: '' }
  return text(source, head, found, kind)
}

async function ole(source: ByteSource, warnings: Phrase[]): Promise<Content> {
  const bytes = await whole(source, MAX_WHOLE_BYTES)
  const kind = oleKind(bytes)
  if (kind === 'encrypted') throw new MeriloError('files.encrypted', { file: source.name })
  if (kind === 'other') throw new MeriloError('files.given.office', { file: source.name })
  return (await sheets()).readXlsContent(bytes, source.name, warnings)
}

async function whole(source: ByteSource, limit: number): Promise<Uint8Array> {
  if (source.size > limit) throw tooLarge(source.name, limit)
  return source.read(0, source.size)
}

const tooLarge = (file: string, limit: number) =>
  new MeriloError('files.too-large', { file, megabytes: Math.round(limit / 1024 / 1024) })

async function text(source: ByteSource, head: Uint8Array, found: Survey, kind: Kind): Promise<Understood> {
  const file = source.name
  const utf16 = utf16Of(head)
  const encoding = utf16?.encoding ?? textEncodingOf(head, found, await around(source, found), file)
  // Cut at a character, not inside one: UTF-16 pairs here, UTF-8 by the stream mode.
  const start = new TextDecoder(encoding).decode(head, { stream: true })
  if (kind === 'html') {
    const { readHtmlTable } = await sheets()
    const table = readHtmlTable(await decodeAll(source, encoding, MAX_WHOLE_BYTES), file)
    if (!table) throw new MeriloError('files.given.html', { file })
    return { content: table, encoding }
  }
  if (start.trim() === '' && source.size <= HEAD) throw new MeriloError('files.empty', { file })
  if (kind === 'json' || (utf16 && /^\s*[{[]\s*["{]/.test(start)))
    return {
      content: { kind: 'json', value: parseJson(await decodeAll(source, encoding, MAX_JSON_BYTES), file) },
      encoding,
    }

  const sections = source.size <= HEAD ? sectionsOf(start) : null
  if (sections) return { content: sectionTables(sections, file), encoding }
  const shape = shapeOf(start, source.size <= HEAD)
  const several = source.size <= HEAD ? tablesIn(start, shape, encoding) : null
  if (several) return { content: { kind: 'bundle', parts: several }, encoding }
  if (shape.kind === 'blocks') {
    const lines = (await decodeAll(source, encoding, MAX_WHOLE_BYTES)).split(/\r\n|\n|\r/)
    if (lines.at(-1) === '') lines.pop()
    return { content: { kind: 'lines', lines, encoding }, encoding }
  }
  if (isTwiceEncoded(start.slice(0, 4000))) throw new MeriloError('files.encoding.twice', { file })
  if (shape.kind === 'none') throw new MeriloError('files.not-a-table', { file })
  return { content: { kind: 'table', table: textTable(source, shape, encoding) }, encoding }
}

function sectionTables(sections: readonly string[], file: string): Content {
  const parts = sections.flatMap((section, index): { name: string; content: Content }[] => {
    const shape = shapeOf(section, true)
    if (shape.kind !== 'table') return []
    const bytes = new TextEncoder().encode(section)
    const table = textTable(memorySource(bytes, file), shape, 'utf-8')
    return [{ name: `${file} (${index + 1})`, content: { kind: 'table', table } }]
  })
  if (parts.length === 0) throw new MeriloError('files.not-a-table', { file })
  return { kind: 'bundle', parts }
}

/**
 * A sheet laid out by hand and saved as CSV holds several tables as well. null = one table, or the blocks of Meta,
 * whose charts are known by the word «Primary».
 */
function tablesIn(text: string, shape: Shape, encoding: string): { name: string; content: Content }[] | null {
  if (shape.kind === 'none' || (shape.kind === 'table' && shape.inner !== null)) return null
  const separator = shape.kind === 'table' ? shape.separator : ([';', '\t'].find((mark) => text.includes(mark)) ?? ',')
  const rows: TableRow[] =
    shape.kind === 'table'
      ? [
          ...shape.preamble.map((line, i) => ({ row: i + 1, cells: line.split(separator) })),
          shape.header,
          ...shape.rows,
        ]
      : text.split(/\r\n|\n|\r/).map((line, i) => ({ row: i + 1, cells: cellsOf(line, separator).cells }))
  if (rows.some((row) => row.cells[1]?.trim() === 'Primary')) return null
  const blocks = blocksOf(rows)
  if (blocks.length === 1) return null
  return tablesOf(blocks, '').map((table) => ({
    name: table.sheet,
    content: { kind: 'table', table: { ...table, encoding, separator } },
  }))
}

/** Bytes around the first place that is not UTF-8, to judge what they are. */
const around = async (source: ByteSource, found: Survey): Promise<Uint8Array> =>
  found.badAt < 0 ? new Uint8Array() : source.read(found.badAt, HEAD)

async function decodeAll(source: ByteSource, encoding: Encoding, limit: number): Promise<string> {
  return new TextDecoder(encoding).decode(await whole(source, limit))
}

const isReadable = (name: string): boolean =>
  !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name) && /\.(?:csv|tsv|txt|json|xlsx|xls|stat|zip)$/i.test(name)

async function unzip(source: ByteSource, warnings: Phrase[], depth: number): Promise<Content> {
  const file = source.name
  const names: string[] = []
  const entries = await zipEntries(source, (name) => {
    names.push(name)
    return isReadable(name)
  })
  if (names.includes('xl/workbook.xml'))
    return (await sheets()).readXlsxContent(await whole(source, MAX_WHOLE_BYTES), file, warnings)
  if (names.includes('word/document.xml') || names.includes('ppt/presentation.xml') || names.includes('mimetype'))
    throw new MeriloError('files.given.office', { file })
  if (names.some((name) => /(?:^|\/)messages\d*\.html$/.test(name)) && !names.some((name) => name.endsWith('.json')))
    throw new MeriloError('files.given.telegram-html', { file })
  if (entries.length === 0) throw new MeriloError('files.zip.nothing', { file })
  if (depth >= MAX_ZIP_DEPTH) throw new MeriloError('files.zip.nested', { file, depth: MAX_ZIP_DEPTH })

  const parts: { name: string; content: Content }[] = []
  let firstError: unknown = null
  for (const entry of entries) {
    try {
      parts.push({ name: entry.name, content: await part(entry, warnings, depth) })
    } catch (error) {
      // A bomb spoils the whole archive; one odd file among good ones is only told.
      if (!(error instanceof MeriloError) || /zip\.(?:bomb|nested|too-large|unsafe)/.test(error.code)) throw error
      firstError ??= error
      warnings.push({
        code: 'files.zip.part-unread',
        params: { name: entry.name, why: { code: error.code, params: error.params } },
      })
    }
  }
  if (parts.length === 0) throw firstError
  return { kind: 'bundle', parts }
}

async function part(entry: ZipEntry, warnings: Phrase[], depth: number): Promise<Content> {
  const source = memorySource(await entry.bytes(), entry.name)
  return (await understand(source, await survey(source), warnings, depth + 1)).content
}
