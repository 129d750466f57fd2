/** Peak memory of importing a CSV of 300 MB. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeVkCommunity } from './files/vk-community.ts'
import { aim, run, say } from './machine.ts'

const BYTES = 300_000_000
const AIM_MB = 1024

export async function benchLarge(folder: string): Promise<void> {
  const file = join(folder, 'vk-large.csv')
  const { rows, bytes } = writeVkCommunity(file, { bytes: BYTES }, 1500)
  say(`Import of ${(bytes / 1e6).toFixed(0)} MB, ${rows} rows, once`)
  const { stdout } = await run('bench/work/import-ours.ts', [file, join(folder, 'large')])
  const { ms, facts, peak } = JSON.parse(stdout) as { ms: number; facts: number; peak: number }
  say(`  ${(ms / 1000).toFixed(1)} s, ${facts} facts, peak ${peak} MB of memory`)
  aim(`below ${AIM_MB} MB`, peak < AIM_MB, `${peak} MB`)
  await rm(file)
}
