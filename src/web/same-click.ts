/**
 * A double click is one command. The same request with the same body, sent while the first is under way or within a
 * moment of it, gets the first one's answer; `disabled` comes too late for fingers, and servers answer in between.
 */
const MOMENT_MS = 700

interface Sent {
  at: number
  answer: Promise<Response>
  ended: boolean
}

/** Questions go through untouched, and so do bodies that are not text. */
export function withoutDoubles(ask: typeof fetch, now: () => number = () => performance.now()): typeof fetch {
  const sent = new Map<string, Sent>()
  return (input, init) => {
    const method = init?.method ?? 'GET'
    const body = init?.body ?? ''
    if (method === 'GET' || typeof input !== 'string' || typeof body !== 'string') return ask(input, init)
    const key = `${method} ${input} ${body}`
    const first = sent.get(key)
    if (first && (!first.ended || now() - first.at < MOMENT_MS)) return copyOf(first)
    const command: Sent = { at: now(), answer: ask(input, init), ended: false }
    sent.set(key, command)
    const end = () => {
      command.ended = true
      // Nothing grows with the day's work.
      for (const [old, one] of sent) if (one.ended && now() - one.at >= MOMENT_MS) sent.delete(old)
    }
    command.answer.then(end, end)
    return copyOf(command)
  }
}

const copyOf = async ({ answer }: Sent): Promise<Response> => (await answer).clone()
