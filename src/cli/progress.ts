/** A bar on stderr for work of over a second, only when a person looks at a terminal. */

const DELAY_MS = 1000
const WIDTH = 24

export interface Progress {
  update: (done: number, label: string) => void
  end: () => void
}

const silent: Progress = { update: () => {}, end: () => {} }

export function startProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return silent
  const started = Date.now()
  let shown = false
  return {
    update: (done, label) => {
      if (Date.now() - started < DELAY_MS) return
      shown = true
      const filled = total === 0 ? WIDTH : Math.round((Math.min(done, total) / total) * WIDTH)
      stream.write(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${label.slice(0, 50)}`)
    },
    end: () => {
      if (shown) stream.write('\r\u001b[K')
    },
  }
}
