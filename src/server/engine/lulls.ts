/** Work that nobody waits for gives way to people's questions, but not for ever. */
export interface Lulls {
  /** Counts the work as a person's. */
  during: <T>(work: () => Promise<T>) => Promise<T>
  /** Resolves when no person's work is under way, or after the longest patience. */
  wait: () => Promise<void>
}

export function lulls(patienceMs = 10_000): Lulls {
  let busy = 0
  const waiting = new Set<() => void>()
  return {
    during: async (work) => {
      busy++
      try {
        return await work()
      } finally {
        busy--
        if (busy === 0) for (const go of waiting) go()
      }
    },
    wait: async () => {
      if (busy === 0) return
      await new Promise<void>((resolve) => {
        const go = () => {
          clearTimeout(timer)
          waiting.delete(go)
          resolve()
        }
        const timer = setTimeout(go, patienceMs)
        waiting.add(go)
      })
    },
  }
}
