/** kill −9 at any moment: what was acknowledged is whole, what was not is not there by halves. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openDataFolder } from '../../src/store/data-folder.ts'
import type { Stores } from '../../src/store/data-folder.ts'
import { doctor } from '../../src/store/doctor.ts'
import { accountOf, daysOf, factsOf } from './batch.ts'

const KILLS = 50
const IMPORTER = fileURLToPath(new URL('importer.ts', import.meta.url))
const ALL = { from: '2025-01-01', to: '2040-01-01' }

/** Lets the importer run until some imports are done and a moment more; returns the last one acknowledged. */
async function runAndKill(folder: string, from: number, patience: number): Promise<number> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', IMPORTER, folder, String(from)])
  let out = ''
  let err = ''
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)))
  const started = new Promise<void>((resolve) =>
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      resolve()
    }),
  )
  await Promise.race([started, ended])
  await new Promise((resolve) => setTimeout(resolve, patience))
  child.kill('SIGKILL')
  const signal = await ended
  if (signal !== 'SIGKILL') throw new Error(`the importer ended by itself: ${err}`)
  return Number(out.trim().split('\n').at(-1))
}

const likes = async ({ facts }: Stores): Promise<Map<string, { sum: number; days: number }>> => {
  const rows = await facts.aggregate({
    workspace: 'w',
    accounts: [],
    range: ALL,
    bucket: 'range',
    terms: [{ take: 'sum', measure: 'likes' }],
  })
  return new Map(rows.map((row) => [row.account, { sum: row.values[0]!.value!, days: row.values[0]!.known }]))
}

/** Days of an import, the first of them taken over when the import after it stands. */
function expected(n: number, nextStands: boolean): { sum: number; days: number } {
  const days = daysOf(n)
  const own = days * n * 10_000 + (days * (days - 1)) / 2
  return { days, sum: nextStands ? own - n * 10_000 - (n + 1) : own }
}

/** Kills importers of one folder again and again; tells how many imports were done and how many kills cut one off. */
async function killMany(kills: number, pace: number): Promise<{ done: number; cutOff: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'merilo-kill-'))
  const acknowledged = new Set<number>()
  let next = 0
  let cutOff = 0
  try {
    for (let kill = 0; kill < kills; kill++) {
      const first = next
      const last = await runAndKill(folder, first, (kill * pace) % 160)
      for (let n = first; n <= last; n++) acknowledged.add(n)

      const stores = await openDataFolder(folder)
      try {
        const before = await stores.facts.countsByImport('w')
        for (const n of acknowledged) expect([n, before.get(`i${n}`)]).toEqual([n, factsOf(n)])
        for (const [id, count] of before) expect([id, count]).toEqual([id, factsOf(Number(id.slice(1)))])

        const repaired = await doctor(stores)
        expect(repaired.filter((finding) => !finding.repaired)).toEqual([])
        cutOff += repaired.length
        expect(await doctor(stores)).toEqual([])

        // Only what this round wrote needs to be summed again: the counts above hold the rest.
        const sums = await likes(stores)
        const counts = await stores.facts.countsByImport('w')
        for (let n = first; n <= last; n++)
          expect([n, sums.get(accountOf(n))]).toEqual([n, expected(n, counts.has(`i${n + 1}`))])
        // A number is never used twice, whatever became of it: the next round overlaps only what stands.
        next = Math.max(last, ...[...before.keys()].map((id) => Number(id.slice(1)))) + 2
      } finally {
        await stores.close()
      }
    }
    return { done: acknowledged.size, cutOff }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

test(`${KILLS} × kill −9 loses nothing acknowledged and leaves no half import`, { timeout: 180_000 }, async () => {
  // Two folders at once: most of the time goes into starting processes.
  const halves = await Promise.all([killMany(KILLS / 2, 37), killMany(KILLS / 2, 53)])
  expect(halves[0].done + halves[1].done).toBeGreaterThanOrEqual(KILLS)
  // The kills did hit imports under way; a test that never did would prove nothing.
  expect(halves[0].cutOff + halves[1].cutOff).toBeGreaterThan(KILLS / 5)
})
