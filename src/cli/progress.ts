/** A bar on stderr for work of over a second, only when a person looks at a terminal. */

const DELAY_MS = 1000
const REDRAW_MS = 250
const WIDTH = 24
const TURNING = '▏▎▍▌▋▊▉'

export interface Progress {
  update: (done: number, label: string) => void
  end: () => void
}

const silent: Progress = { update: () => {}, end: () => {} }

/** Redraws by itself: one large file says nothing between its start and its end, and must not look dead. */
export function startProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return silent
  const started = Date.now()
  let shown = false
  let turn = 0
  let now = { done: 0, label: '' }
  const draw = () => {
    if (Date.now() - started < DELAY_MS) return
    shown = true
    const filled = total === 0 ? WIDTH : Math.floor((Math.min(now.done, total) / total) * WIDTH)
    const head = filled < WIDTH ? TURNING[turn++ % TURNING.length]! : ''
    const bar = '█'.repeat(filled) + head + '░'.repeat(WIDTH - filled - head.length)
    stream.write(`\r\u001b[K${bar} ${now.label.slice(0, 50)}`)
  }
  const timer = setInterval(draw, REDRAW_MS)
  timer.unref()
  return {
    update: (done, label) => {
      now = { done, label }
      draw()
    },
    end: () => {
      clearInterval(timer)
      if (shown) stream.write('\r\u001b[K')
    },
  }
}
