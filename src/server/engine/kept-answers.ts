/**
 * Answers outlive a restart: a clean stop leaves them beside the stores, the next start takes them away again. They hold
 * only for the program that gave them and for stores that nobody has opened in between; after a crash there are none.
 */
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { FILES } from '../../store/data-folder.ts'
import type { Answer } from './engine.ts'

const FILE = 'answers'
/** More would make stops and starts slow. */
const MOST_BYTES = 256 * 1024 * 1024
const SOURCES = fileURLToPath(new URL('../..', import.meta.url))

interface Left {
  state: string
  answers: readonly Answer[]
}

/** To be called when all stores are closed. */
export async function leaveAnswers(folder: string, answers: readonly Answer[]): Promise<void> {
  let size = 0
  // The most recently asked stand last.
  const fitting = answers.toReversed().filter(({ answer }) => (size += answer.length) <= MOST_BYTES)
  const left: Left = { state: await stateOf(folder), answers: fitting.toReversed() }
  await writeFile(join(folder, FILE), serialize(left), { mode: 0o600 })
}

/** To be called before any store is opened. Empty where there are none, or none that hold. */
export async function takeAnswers(folder: string): Promise<readonly Answer[]> {
  const path = join(folder, FILE)
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return []
  await rm(path, { force: true })
  try {
    const { state, answers } = deserialize(bytes) as Left
    return state === (await stateOf(folder)) ? answers : []
  } catch {
    // Cut off, or written by another version of Node: then they are worked out anew.
    return []
  }
}

/** Of the program and of both stores: any change of either changes it. */
async function stateOf(folder: string): Promise<string> {
  const stores = await Promise.all([FILES.book, FILES.facts].map((name) => stat(join(folder, name)).catch(() => null)))
  const sources = await readdir(SOURCES, { recursive: true, withFileTypes: true })
  const files = sources.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const changed = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs))
  return JSON.stringify([
    process.version,
    files.length,
    changed.reduce((latest, one) => Math.max(latest, one), 0),
    stores.map((one) => one && [one.size, one.mtimeMs]),
  ])
}
