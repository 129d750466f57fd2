/**
 * Questions that take long wait in a line, two at a time: the first to ask are served first, instead of all together being
 * served late. Which ones take long is what their like took before; a quick question passes the line.
 */
export interface Lanes {
  run: <T>(kind: string, work: () => Promise<T>) => Promise<T>
}

export interface LanesOptions {
  /** From this mean on a kind takes long. */
  slowMs?: number
  atOnce?: number
  now?: () => number
}

/** Weight of the last time in the mean: a kind that became quick leaves the line after a few. */
const LAST = 0.3

export function lanes({ slowMs = 200, atOnce = 2, now = () => performance.now() }: LanesOptions = {}): Lanes {
  const means = new Map<string, number>()
  const waiting: (() => void)[] = []
  let running = 0

  const timed = async <T>(kind: string, work: () => Promise<T>): Promise<T> => {
    const start = now()
    try {
      return await work()
    } finally {
      const took = now() - start
      means.set(kind, took * LAST + (means.get(kind) ?? took) * (1 - LAST))
    }
  }
  return {
    run: async (kind, work) => {
      if ((means.get(kind) ?? 0) < slowMs) return timed(kind, work)
      if (running >= atOnce) await new Promise<void>((go) => waiting.push(go))
      else running++
      try {
        return await timed(kind, work)
      } finally {
        // The place is handed on, so that nobody slips in between.
        const next = waiting.shift()
        if (next) next()
        else running--
      }
    },
  }
}
