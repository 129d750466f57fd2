/** Import of a million rows, from the file to a durable commit, against DuckDB's own read_csv of the same file. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeVkCommunity } from './files/vk-community.ts'
import { aim, line, median, run, say } from './machine.ts'

const RUNS = 5

interface Told {
  ms: number
  rows: number
  facts?: number
  peak?: number
}

export async function benchImport(folder: string): Promise<void> {
  const file = join(folder, 'vk-million.csv')
  const made = writeVkCommunity(file, { rows: 1_000_000 }, 320)
  say(
    `Import of a VK community CSV: ${made.rows} rows, ${(made.bytes / 1e6).toFixed(0)} MB, ${RUNS} runs each, in turn`,
  )
  const [ours, theirs]: [Told[], Told[]] = [[], []]
  for (let i = 0; i < RUNS; i++) {
    theirs.push(await once('bench/work/import-duckdb.ts', file, join(folder, 'plain.duckdb')))
    ours.push(await once('bench/work/import-ours.ts', file, join(folder, 'data')))
  }
  if ([...ours, ...theirs].some((one) => one.rows !== made.rows)) throw new Error('not all rows were read')
  const times = (list: readonly Told[]) => list.map((one) => one.ms)
  line('DuckDB read_csv into a table', times(theirs))
  line('merilo: files → facts, committed', times(ours), `${ours[0]!.facts} facts, peak ${ours[0]!.peak} MB`)
  const ratio = median(times(ours)) / median(times(theirs))
  aim('at most 4 × its time', ratio <= 4, `${ratio.toFixed(2)} ×`)
  await rm(file)
}

async function once(script: string, file: string, target: string): Promise<Told> {
  const told = JSON.parse((await run(script, [file, target])).stdout) as Told
  for (const path of [target, `${target}.wal`]) await rm(path, { recursive: true, force: true })
  return told
}
