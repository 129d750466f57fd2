/** What is promised to people is kept without anybody's click: at the start and every day after. */
import type { Logger } from 'pino'
import type { Office } from '../../store/office/types.ts'
import type { Engine } from '../engine/engine.ts'

const DAY_MS = 86_400_000

export interface Promises {
  /** Resolves when the round under way has ended. */
  idle: () => Promise<void>
  /** Begins nothing more and resolves when what runs is done. */
  stop: () => Promise<void>
}

export function keepPromises({ engine, office, log }: { engine: Engine; office: Office; log: Logger }): Promises {
  let stopped = false
  const round = async (): Promise<void> => {
    await office.sessions.removeExpired(new Date().toISOString())
    for (const { id: brand } of await office.brands.all()) {
      if (stopped) return
      const asking = { brand, lang: 'ru' as const, person: null }
      const { retentionMonths, erased } = await engine.ask('people.promises', {}, asking)
      if (retentionMonths !== null || erased > 0) await engine.ask('people.sweep', {}, asking)
    }
  }
  const run = (): Promise<void> =>
    round().catch((error: unknown) => log.error({ err: error }, 'personal data could not be swept'))
  let running = run()
  const timer = setInterval(() => {
    running = running.then(run)
  }, DAY_MS)
  timer.unref()
  return {
    idle: () => running,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
