/** `merilo audit FILE --json` of a 2 MB export, from the start of the process to its end. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeTelegramChat } from './files/telegram-chat.ts'
import { writeVkCommunity } from './files/vk-community.ts'
import { aim, line, median, run, say } from './machine.ts'

const RUNS = 7
const SIZE = 2_000_000
const AIM_MS = 1500

export async function benchAudit(folder: string): Promise<void> {
  const vk = join(folder, 'vk.csv')
  const chat = join(folder, 'result.json')
  const { rows } = writeVkCommunity(vk, { bytes: SIZE }, 20)
  const { messages } = writeTelegramChat(chat, SIZE)
  say(`merilo audit of 2 MB from process start, ${RUNS} runs after one that is not counted (it fills the code cache)`)
  const all: number[] = []
  for (const [name, file] of [
    [`VK community CSV, ${rows} rows`, vk],
    [`Telegram chat result.json, ${messages} messages`, chat],
  ] as const) {
    const times: number[] = []
    for (let i = 0; i <= RUNS; i++) {
      const { ms, stdout } = await run('src/cli/main.js', ['audit', file, '--json', '--today', '2026-11-02'])
      const answer = JSON.parse(stdout) as { accounts: unknown[]; pointA: unknown[] }
      if (answer.accounts.length === 0 || answer.pointA.length === 0) throw new Error(`nothing was audited in ${file}`)
      if (i > 0) times.push(ms)
    }
    line(name, times)
    all.push(median(times))
  }
  const slowest = Math.max(...all)
  aim(`${AIM_MS} ms`, slowest <= AIM_MS, `${slowest.toFixed(0)} ms at most`)
  for (const file of [vk, chat]) await rm(file)
}
