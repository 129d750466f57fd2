/**
 * Loaded into the server's process before it starts (`--import`), so that the program itself has nothing for the bench:
 * how late the event loop of the HTTP thread was, how much CPU and memory the process took.
 */
import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

export interface Seen {
  /** Milliseconds: the longest delay of the event loop, the delay that 99.9 % stay below. */
  loop: { max: number; p999: number }
  /** Milliseconds: the longest pause for collecting garbage in the same thread. */
  gc: number
  /** CPU per second, all threads. */
  cpu: number
  /** Megabytes. */
  rss: number
}

if (isMainThread && process.send) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  let gc = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) gc = Math.max(gc, duration)
  }).observe({ entryTypes: ['gc'] })
  let before = process.cpuUsage()
  let at = performance.now()
  const ms = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - 5)
  process.on('message', () => {
    const { user, system } = process.cpuUsage(before)
    const now = performance.now()
    const seen: Seen = {
      loop: { max: ms(delay.max), p999: ms(delay.percentile(99.9)) },
      gc,
      cpu: (user + system) / 1000 / (now - at),
      rss: Math.round(process.memoryUsage.rss() / 1e6),
    }
    before = process.cpuUsage()
    at = now
    delay.reset()
    gc = 0
    process.send!(seen)
  })
  process.channel?.unref()
}
