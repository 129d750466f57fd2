/**
 * Reads a zip without trusting it: the list comes from the central directory, each entry is inflated with a hard
 * ceiling, and its CRC is checked. Nothing is ever written to disk, yet names that would escape a folder are refused:
 * nobody's export has them.
 */
import { promisify } from 'node:util'
import { crc32, inflateRaw as inflateRawCallback } from 'node:zlib'
import { MeriloError } from '../core/errors.ts'
import type { ByteSource } from './source.ts'

/** In the thread pool: tens of megabytes take long enough for others to wait. */
const inflateRaw = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflateRawCallback)

export interface ZipEntry {
  name: string
  packed: number
  size: number
  bytes: () => Promise<Uint8Array>
}

/** Text exports of the largest brands are tens of MB; this much text still parses inside a gigabyte. */
export const MAX_UNPACKED = 512 * 1024 * 1024
/** XML of spreadsheets packs 10–40 times, repetitive CSV up to about 100; a bomb packs 1000 times. */
export const MAX_RATIO = 250
/** Small files may pack as well as they like. */
const RATIO_MATTERS_FROM = 4 * 1024 * 1024
const MAX_ENTRIES = 100_000

const END_SIGNATURE = 0x06054b50
const CENTRAL_SIGNATURE = 0x02014b50

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Entries of the archive, folders left out. `wanted` limits which are counted against the size limits: an export
 * with a gigabyte of photos is fine as long as nobody unpacks them.
 * Throws `files.zip.broken`, `.encrypted`, `.unsafe-name`, `.bomb`, `.too-large`.
 */
export async function zipEntries(source: ByteSource, wanted: (name: string) => boolean): Promise<ZipEntry[]> {
  const broken = (cause?: unknown) => new MeriloError('files.zip.broken', { file: source.name }, { cause })
  const tailLength = Math.min(source.size, 65_557)
  const tail = await source.read(source.size - tailLength, tailLength)
  const tailView = view(tail)
  let end = tail.length - 22
  while (end >= 0 && tailView.getUint32(end, true) !== END_SIGNATURE) end--
  if (end < 0) throw broken()
  const count = tailView.getUint16(end + 10, true)
  const directorySize = tailView.getUint32(end + 12, true)
  const directoryAt = tailView.getUint32(end + 16, true)
  if (directoryAt === 0xffffffff || count > MAX_ENTRIES) throw new MeriloError('files.zip.too-large', limits(source))
  if (directoryAt + directorySize > source.size) throw broken()

  const directory = await source.read(directoryAt, directorySize)
  const at = view(directory)
  const entries: ZipEntry[] = []
  let total = 0
  let position = 0
  for (let i = 0; i < count; i++) {
    if (position + 46 > directory.length || at.getUint32(position, true) !== CENTRAL_SIGNATURE) throw broken()
    const flags = at.getUint16(position + 8, true)
    const method = at.getUint16(position + 10, true)
    const crc = at.getUint32(position + 16, true)
    const packed = at.getUint32(position + 20, true)
    const size = at.getUint32(position + 24, true)
    const nameLength = at.getUint16(position + 28, true)
    const skip = nameLength + at.getUint16(position + 30, true) + at.getUint16(position + 32, true)
    const headerAt = at.getUint32(position + 42, true)
    const name = decodeName(directory.subarray(position + 46, position + 46 + nameLength), (flags & 0x800) !== 0)
    position += 46 + skip
    if (isUnsafe(name)) throw new MeriloError('files.zip.unsafe-name', { file: source.name, name })
    if (name.endsWith('/') || !wanted(name)) continue
    if ((flags & 1) !== 0) throw new MeriloError('files.zip.encrypted', { file: source.name })
    total += size
    if (total > MAX_UNPACKED) throw new MeriloError('files.zip.too-large', limits(source))
    if (size > RATIO_MATTERS_FROM && size > packed * MAX_RATIO)
      throw new MeriloError('files.zip.bomb', { file: source.name, name })
    entries.push({ name, packed, size, bytes: () => inflate(source, { name, headerAt, packed, size, method, crc }) })
  }
  return entries
}

const limits = (source: ByteSource) => ({ file: source.name, megabytes: MAX_UNPACKED / 1024 / 1024 })

interface Place {
  name: string
  headerAt: number
  packed: number
  size: number
  method: number
  crc: number
}

async function inflate(source: ByteSource, place: Place): Promise<Uint8Array> {
  const broken = (cause?: unknown) =>
    new MeriloError('files.zip.broken-entry', { file: source.name, name: place.name }, { cause })
  const header = await source.read(place.headerAt, 30)
  if (header.length < 30 || view(header).getUint32(0, true) !== 0x04034b50) throw broken()
  const dataAt = place.headerAt + 30 + view(header).getUint16(26, true) + view(header).getUint16(28, true)
  const packed = await source.read(dataAt, place.packed)
  if (packed.length !== place.packed || (place.method !== 0 && place.method !== 8)) throw broken()
  let bytes: Uint8Array
  try {
    // The directory may lie: one byte more than it declares is already too much.
    bytes = place.method === 0 ? packed : await inflateRaw(packed, { maxOutputLength: Math.max(1, place.size) })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new MeriloError('files.zip.bomb', { file: source.name, name: place.name }, { cause })
    throw broken(cause)
  }
  if (bytes.length !== place.size || crc32(bytes) !== place.crc) throw broken()
  return bytes
}

/** Names are UTF-8 when flagged or when they happen to be; old Russian archivers wrote DOS code page 866. */
function decodeName(bytes: Uint8Array, utf8: boolean): string {
  if (utf8) return new TextDecoder('utf-8').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('ibm866').decode(bytes)
  }
}

const isUnsafe = (name: string): boolean =>
  name.includes('\0') || /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..')
