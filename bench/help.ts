/** How long `merilo --help` takes to answer. */
import { aim, line, median, run, say } from './machine.ts'

const RUNS = 15
const AIM_MS = 150

export async function benchHelp(): Promise<void> {
  say(`merilo --help, ${RUNS} runs after one that is not counted`)
  const times: number[] = []
  const bare: number[] = []
  for (let i = 0; i <= RUNS; i++) {
    const empty = await run('bench/work/nothing.mjs')
    const help = await run('src/cli/main.js', ['--help'])
    if (!help.stdout.includes('merilo')) throw new Error('no help was printed')
    if (i === 0) continue
    bare.push(empty.ms)
    times.push(help.ms)
  }
  line('Node with an empty script', bare)
  line('merilo --help', times)
  aim(`${AIM_MS} ms`, median(times) <= AIM_MS, `${median(times).toFixed(0)} ms`)
}
