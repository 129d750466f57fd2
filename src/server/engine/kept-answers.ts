/**
 * Answers outlive a restart: a clean stop leaves them beside the stores, the next start takes them away again. They hold
 * only for the program that gave them and for stores that nobody has opened in between; after a crash there are none.
 */
import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { FILES } from '../../store/data-folder.ts'
import { latestChange } from '../latest-change.ts'
import type { Answer } from './engine.ts'

const FILE = 'answers'
/** More would make stops and starts slow. */
const MOST_BYTES = 256 * 1024 * 1024
const SOURCES = fileURLToPath(new URL('../..', import.meta.url))

interface Left {
  state: string
  answers: readonly Answer[]
}

/**
 * To be called when all stores are closed. `program`: as it was when this process began, for its sources may have changed
 * since.
 */
export async function leaveAnswers(folder: string, program: string, answers: readonly Answer[]): Promise<void> {
  let size = 0
  // The most recently asked stand last.
  const fitting = answers.toReversed().filter(({ answer }) => (size += answer.length) <= MOST_BYTES)
  const left: Left = { state: await stateOf(folder, program), answers: fitting.toReversed() }
  await writeFile(join(folder, FILE), serialize(left), { mode: 0o600 })
}

/** To be called before any store is opened. Empty where there are none, or none that hold. */
export async function takeAnswers(folder: string, program: string): Promise<readonly Answer[]> {
  const path = join(folder, FILE)
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return []
  await rm(path, { force: true })
  try {
    const { state, answers } = deserialize(bytes) as Left
    return state === (await stateOf(folder, program)) ? answers : []
  } catch {
    // Cut off, or written by another version of Node: then they are worked out anew.
    return []
  }
}

/** Any change of either store changes it. */
async function stateOf(folder: string, program: string): Promise<string> {
  const stores = await Promise.all([FILES.book, FILES.facts].map((name) => stat(join(folder, name)).catch(() => null)))
  return JSON.stringify([program, stores.map((one) => one && [one.size, one.mtimeMs])])
}

/** Of Node and of our sources: any change of them changes it. */
export async function programState(): Promise<string> {
  const { files, latest } = await latestChange([SOURCES])
  return JSON.stringify([process.version, files, latest])
}
