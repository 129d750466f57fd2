/**
 * A backup is a folder with copies of the data folder's files and a `manifest.json` with their SHA-256. It can be made
 * while the stores are in use, and a restore trusts nothing that the manifest does not confirm.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, copyFile, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { MeriloError } from '../core/errors.ts'
import { FILES, FORMAT } from './data-folder.ts'
import type { Stores } from './data-folder.ts'

export interface Manifest {
  merilo: number
  /** ISO instant, as the caller says. */
  at: string
  files: Record<string, { bytes: number; sha256: string }>
}

const MANIFEST = 'manifest.json'

const namesIn = async (folder: string): Promise<string[]> => readdir(folder).catch(() => [])

async function sealed(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** What was written is on the disk before the folder gets its name. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Commits and undos of facts wait while both files are copied, so the copies tell of the same moment; reading and
 * gathering facts go on. An import that the book still calls pending is in the copy as after a crash: `doctor` ends it.
 * Throws `backup.target-not-empty`.
 */
export async function backup(stores: Stores, target: string, at: string): Promise<Manifest> {
  if ((await namesIn(target)).length > 0) throw new MeriloError('backup.target-not-empty', { path: target })
  const building = join(dirname(target), `.${basename(target)}.partial`)
  await rm(building, { recursive: true, force: true })
  await mkdir(building, { recursive: true })
  try {
    await stores.facts.backupTo(join(building, FILES.facts), () => stores.book.backupTo(join(building, FILES.book)))
    await writeFile(join(building, FILES.salt), `${stores.salt}\n`, { mode: 0o600 })
    await writeFile(join(building, FILES.format), `merilo ${FORMAT}\n`)
    const files: Manifest['files'] = {}
    for (const name of Object.values(FILES)) {
      files[name] = await sealed(join(building, name))
      await flush(join(building, name))
    }
    const manifest: Manifest = { merilo: FORMAT, at, files }
    await writeFile(join(building, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
    await flush(join(building, MANIFEST))
    await rm(target, { recursive: true, force: true })
    await rename(building, target)
    return manifest
  } catch (error) {
    await rm(building, { recursive: true, force: true })
    throw error
  }
}

/**
 * Into a new or empty folder. Throws `backup.no-manifest`, `backup.newer`, `backup.damaged`, `restore.folder-not-empty`.
 */
export async function restore(source: string, folder: string): Promise<Manifest> {
  const manifest = await readManifest(source)
  if ((await namesIn(folder)).length > 0) throw new MeriloError('restore.folder-not-empty', { path: folder })
  for (const name of Object.values(FILES)) {
    const expected = manifest.files[name]
    const found = await sealed(join(source, name)).catch(() => null)
    if (!expected || found?.sha256 !== expected.sha256)
      throw new MeriloError('backup.damaged', { path: source, file: name })
  }
  await mkdir(folder, { recursive: true })
  // The format file comes last: without it the folder does not count as a data folder.
  for (const name of [FILES.book, FILES.facts, FILES.salt, FILES.format]) {
    await copyFile(join(source, name), join(folder, name))
    await flush(join(folder, name))
  }
  await chmod(join(folder, FILES.salt), 0o600)
  return manifest
}

async function readManifest(source: string): Promise<Manifest> {
  const text = await readFile(join(source, MANIFEST), 'utf8').catch(() => null)
  if (text === null) throw new MeriloError('backup.no-manifest', { path: source })
  let manifest: Partial<Manifest> | null
  try {
    manifest = JSON.parse(text) as Partial<Manifest> | null
  } catch (cause) {
    throw new MeriloError('backup.damaged', { path: source, file: MANIFEST }, { cause })
  }
  if (typeof manifest?.merilo !== 'number' || typeof manifest.files !== 'object')
    throw new MeriloError('backup.damaged', { path: source, file: MANIFEST })
  if (manifest.merilo > FORMAT) throw new MeriloError('backup.newer', { path: source })
  return manifest as Manifest
}
