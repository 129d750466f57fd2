/** One file from its bytes to facts: opened, recognised, read, with its provenance. */
import { MeriloError } from '../core/errors.ts'
import { FORMATS, recognise } from './formats.ts'
import { openFile, type Opened } from './open.ts'
import { say } from './phrases.ts'
import { noticingRepeats } from './repeats.ts'
import type { Spans } from './csv.ts'
import type { Content, Format, ReadOptions, Sink, Table, TableRow } from './types.ts'

export interface FileReport {
  /** Format id; several parts of an archive give `youtube-studio+meta-overview`. */
  source: string
  /** Rows of tables that were read (headers and blank lines are not rows); 0 for JSON. */
  rows: number
  /** SHA-256 of the bytes, hex. */
  hash: string
  encoding: string
}

/** Throws MeriloError for whatever has to be refused as a whole. `input`: a path or bytes. */
export async function readFile(
  input: string | Uint8Array,
  options: ReadOptions,
  sink: Sink,
  formats: readonly Format[] = FORMATS,
): Promise<FileReport> {
  return readOpened(
    await openFile(input, typeof input === 'string' ? undefined : options.fileName),
    options,
    sink,
    formats,
  )
}

/** The same for a file that is already open, so that a known hash can stop an import before it begins. */
export async function readOpened(
  opened: Opened,
  options: ReadOptions,
  sink: Sink,
  formats: readonly Format[] = FORMATS,
): Promise<FileReport> {
  for (const warning of opened.warnings) sink.warn(warning)
  const count = { rows: 0, tables: 0 }
  const content = counted(opened.content, sink, count)
  const own = { ...options, fileName: options.fileName === '' ? opened.name : options.fileName }
  const source = await readContent(content, own, noticingRepeats(sink), formats)
  await sink.flush()
  if (count.tables > 0 && count.rows === 0) sink.warn(say('files.no-rows', { file: opened.name }))
  return { source, rows: count.rows, hash: opened.hash, encoding: opened.encoding }
}

async function readContent(
  content: Content,
  options: ReadOptions,
  sink: Sink,
  formats: readonly Format[],
): Promise<string> {
  const format = recognise(content, options.fileName, formats)
  if (format) {
    await format.read(content, options, sink)
    return format.id
  }
  if (content.kind !== 'bundle') throw new MeriloError('files.unknown', { file: options.fileName })

  const found = content.parts.map((part) => ({ ...part, format: recognise(part.content, part.name, formats) }))
  // Beside a part with a known signature, tables that only the mapper would take are extras, not the export.
  const exact = found.filter((part) => isBundle(part) || (part.format !== null && part.format.id !== 'mapped'))
  const chosen = exact.length > 0 ? exact : found.filter(({ format }) => format !== null)
  if (chosen.length === 0) throw new MeriloError('files.unknown', { file: options.fileName })
  for (const part of found) if (!chosen.includes(part)) sink.warn(say('files.part-unknown', { name: part.name }))
  const sources = new Set<string>()
  const refused: { name: string; error: MeriloError }[] = []
  for (const part of chosen) {
    try {
      for (const source of await readPart(part, options, sink, formats)) sources.add(source)
    } catch (error) {
      // A table that nobody can read beside one that was read: told, while the good one stands. It gave no fact yet.
      if (!(error instanceof MeriloError) || !UNREADABLE.test(error.code)) throw error
      refused.push({ name: part.name, error })
    }
  }
  if (sources.size === 0) throw refused[0]!.error
  for (const { name, error } of refused)
    sink.warn(say('files.part-unread', { name, why: { code: error.code, params: error.params } }))
  return [...sources].join('+')
}

/** Refusals of a whole table before its first row is read. */
const UNREADABLE = /^(?:files\.(?:mapping\.|unknown$)|formats\.(?:ga4-dimension|columns-missing)$)/

interface Part {
  name: string
  content: Content
  format: Format | null
}

async function readPart({ name, content, format }: Part, options: ReadOptions, sink: Sink, formats: readonly Format[]) {
  const own = { ...options, fileName: name }
  if (format === null) return (await readContent(content, own, sink, formats)).split('+')
  await format.read(content, own, sink)
  return [format.id]
}

/** An archive inside an archive, or a book of several sheets in one: its own parts may be known. */
const isBundle = ({ format, content }: Part): boolean => format === null && content.kind === 'bundle'

/** The same content whose tables count their rows and report rows that don't fit their header. */
function counted(content: Content, sink: Sink, count: { rows: number; tables: number }): Content {
  if (content.kind === 'bundle')
    return {
      kind: 'bundle',
      parts: content.parts.map((part) => ({ name: part.name, content: counted(part.content, sink, count) })),
    }
  if (content.kind !== 'table') return content
  const { table } = content
  count.tables++
  // A format may read a table twice (first to judge its columns): rows count and complain once.
  let first = true
  const batches = async function* () {
    const own = first
    first = false
    for await (const batch of table.batches()) {
      if (own) count.rows += batch.length
      yield wellFormed(batch, table, own ? sink : null)
    }
  }
  const { spans } = table
  if (!spans) return { kind: 'table', table: { ...table, batches } }
  const countedSpans = async function* () {
    const own = first
    first = false
    for await (const part of spans()) {
      if (own) count.rows += rowsBelow(part, table)
      yield part
    }
  }
  return { kind: 'table', table: { ...table, batches, spans: countedSpans } }
}

/** Records under the header that are no blank lines. */
function rowsBelow(part: Spans, table: Table): number {
  let rows = part.rows
  for (let r = 0; r < part.rows && part.line[r]! <= table.headerRow; r++) rows--
  for (let r = 0; r < part.rows; r++) {
    const cell = part.first[r]!
    if (part.first[r + 1]! - cell === 1 && part.from[cell] === part.to[cell]) rows--
  }
  return rows
}

function wellFormed(batch: readonly TableRow[], table: Table, sink: Sink | null): readonly TableRow[] {
  const columns = table.header.length
  if (batch.every((row) => row.cells.length === columns)) return batch
  return batch.filter((row) => {
    const cells = row.cells.length
    if (cells === columns) return true
    sink?.skip(row.row, say(cells > columns ? 'files.row.longer' : 'files.row.cut', { cells, columns }))
    return false
  })
}
