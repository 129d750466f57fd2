/** When anything below some files and folders last changed. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

export interface Changed {
  files: number
  /** Milliseconds since 1970; 0 without files. */
  latest: number
}

/** Throws where a path does not exist. */
export async function latestChange(paths: readonly string[]): Promise<Changed> {
  const files = (await Promise.all(paths.map(filesOf))).flat()
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs))
  return { files: files.length, latest: times.reduce((one, other) => Math.max(one, other), 0) }
}

async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
