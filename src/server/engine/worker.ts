/** The engine's thread: it owns the stores, so that no computation ever stands in the way of a request. */
import { serialize } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import { MeriloError, type ErrorParams } from '../../core/errors.ts'
import { openDataFolder } from '../../store/data-folder.ts'
import { runUse, touched, type Call } from './run-use.ts'

export type ToEngine = { kind: 'call'; id: number; call: Call } | { kind: 'touch'; brand: string } | { kind: 'close' }
export type FromEngine =
  | { kind: 'ready' }
  | { kind: 'failed'; error: SentError }
  | { kind: 'progress'; id: number; share: number; label: string }
  | { kind: 'answer'; id: number; result: Uint8Array }
  | { kind: 'error'; id: number; error: SentError }
  | { kind: 'closed' }

/** An error crosses the threads as plain data. */
export interface SentError {
  code: string | null
  params: ErrorParams
  message: string
  stack: string
}

const port = parentPort!
const send = (message: FromEngine): void => port.postMessage(message, [])

const plain = (error: unknown): SentError => ({
  code: error instanceof MeriloError ? error.code : null,
  params: error instanceof MeriloError ? error.params : {},
  message: error instanceof Error ? error.message : String(error),
  stack: error instanceof Error ? (error.stack ?? '') : '',
})

try {
  const stores = await openDataFolder((workerData as { folder: string }).folder, { threads: 1 })
  const running = new Set<Promise<void>>()
  const answer = async (id: number, call: Call): Promise<void> => {
    try {
      const result = serialize(
        await runUse(stores, call, (share, label) => send({ kind: 'progress', id, share, label })),
      )
      // Handed over, not copied.
      port.postMessage({ kind: 'answer', id, result } satisfies FromEngine, [result.buffer])
    } catch (error) {
      send({ kind: 'error', id, error: plain(error) })
    }
  }
  port.on('message', (message: ToEngine) => {
    if (message.kind === 'call') {
      const work = answer(message.id, message.call)
      running.add(work)
      void work.finally(() => running.delete(work))
      return
    }
    if (message.kind === 'touch') return touched(stores, message.brand)
    // What is under way ends first: an import cut in the middle would have to be repaired at the next start.
    void Promise.all(running)
      .then(() => stores.close())
      .then(() => {
        send({ kind: 'closed' })
        port.close()
      })
  })
  send({ kind: 'ready' })
} catch (error) {
  send({ kind: 'failed', error: plain(error) })
}
