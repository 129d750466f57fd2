/** How much CPU the whole judgement of one account takes: two years of days, 3,000 posts, 1,500 comments, three goals. */
import { aim, line, median, run, say } from './machine.ts'

const RUNS = 3
const AIM_MS = 150

export async function benchJudgement(): Promise<void> {
  say(
    `Judgement of one account: 730 days, 3,000 posts, 1,500 comments, all guards, three goals (CPU; ${RUNS} processes)`,
  )
  const first: number[] = []
  const warm: number[] = []
  const guards: number[] = []
  for (let i = 0; i < RUNS; i++) {
    const told = JSON.parse((await run('bench/work/judge.ts')).stdout) as {
      first: number
      warm: number[]
      guards: number
    }
    first.push(told.first)
    warm.push(...told.warm)
    guards.push(told.guards)
  }
  line('the first account of a process', first, 'with the compiling of its code')
  line('from the sixth on, each another account', warm)
  line('of these: the guards', guards)
  aim(`${AIM_MS} ms of CPU`, median(warm) <= AIM_MS, `${median(warm).toFixed(0)} ms`)
}
