/**
 * Uploaded files that wait for a person's decision: streamed to the disk beside the stores under names of our own, with
 * a note of whose they are. What nobody decides on is deleted after a day.
 */
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { MeriloError } from '../../core/errors.ts'

export interface Upload {
  id: string
  brand: string
  /** As the person's computer calls it; shown and never used as a path. */
  name: string
  size: number
  path: string
}

const KEPT_MS = 24 * 3_600_000
const ID = /^[0-9a-f-]{36}$/
const LONGEST_NAME = 200

const folderOf = (dataDir: string): string => join(dataDir, 'uploads')

/** The last part of whatever was sent, without what would break a line or a header. */
export const plainName = (name: string): string =>
  name
    .replace(/.*[/\\]/s, '')
    // oxlint-disable-next-line no-control-regex -- exactly these are meant
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .slice(-LONGEST_NAME) || 'file'

/**
 * Throws `server.too-large`, `sources.upload-empty`, `sources.upload-cut`. Whatever goes wrong, nothing is left behind.
 * `declared`: the length that the request promises, if it does.
 */
export async function receive(
  dataDir: string,
  body: ReadableStream<Uint8Array> | null,
  { brand, name, declared, mb }: { brand: string; name: string; declared: number | null; mb: number },
): Promise<Upload> {
  const limit = mb * 1024 * 1024
  if (declared !== null && declared > limit) throw new MeriloError('server.too-large', { mb })
  const file = plainName(name)
  if (body === null) throw new MeriloError('sources.upload-empty', { file })
  const folder = folderOf(dataDir)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await sweep(folder)
  const id = randomUUID()
  const part = join(folder, `${id}.part`)
  let size = 0
  const counted = new Transform({
    transform: (chunk: Uint8Array, _, done) => {
      size += chunk.length
      if (size > limit) done(new MeriloError('server.too-large', { mb }))
      else done(null, chunk)
    },
  })
  try {
    await pipeline(Readable.fromWeb(body), counted, createWriteStream(part, { mode: 0o600 }))
    if (size === 0) throw new MeriloError('sources.upload-empty', { file })
    if (declared !== null && size !== declared) throw new MeriloError('sources.upload-cut')
    await writeFile(join(folder, `${id}.json`), JSON.stringify({ brand, name: file, size }), { mode: 0o600 })
    await rename(part, join(folder, id))
  } catch (error) {
    for (const left of [`${id}.part`, `${id}.json`]) await rm(join(folder, left), { force: true })
    throw error instanceof MeriloError ? error : new MeriloError('sources.upload-cut', {}, { cause: error })
  }
  return { id, brand, name: file, size, path: join(folder, id) }
}

/** Throws `sources.upload-gone`, also for a file of another brand. */
export async function findUpload(dataDir: string, brand: string, id: string): Promise<Upload> {
  const path = join(folderOf(dataDir), id)
  const note = ID.test(id) ? await readFile(`${path}.json`, 'utf8').catch(() => null) : null
  const known = note === null ? null : (JSON.parse(note) as Omit<Upload, 'id' | 'path'>)
  if (known?.brand !== brand || !(await stat(path).catch(() => null))) throw new MeriloError('sources.upload-gone')
  return { ...known, id, path }
}

export async function discard({ path }: Pick<Upload, 'path'>): Promise<void> {
  await rm(path, { force: true })
  await rm(`${path}.json`, { force: true })
}

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const seen = await stat(path).catch(() => null)
    if (seen && Date.now() - seen.mtimeMs > KEPT_MS) await rm(path, { force: true })
  }
}
