/** The engine in a thread of its own. */
import { Worker } from 'node:worker_threads'
import { MeriloError } from '../../core/errors.ts'
import type { BrandApp } from './use.ts'
import { engineOver, type Answer, type Engine, type Runner } from './engine.ts'
import type { FromEngine, SentError, ToEngine } from './worker.ts'

interface Waiting {
  resolve: (result: Uint8Array) => void
  reject: (error: Error) => void
  progress: BrandApp['progress']
}

/** Resolves when the stores are open. Throws the `store.*` errors; `onDeath` is told when the thread dies by itself. */
export async function startEngine(
  folder: string,
  onDeath: (error: Error) => void,
  known: readonly Answer[] = [],
): Promise<Engine> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { folder } })
  const waiting = new Map<number, Waiting>()
  let next = 0
  const opened = Promise.withResolvers<void>()
  const closed = Promise.withResolvers<void>()
  const send = (message: ToEngine): void => worker.postMessage(message, [])

  worker.on('message', (message: FromEngine) => {
    switch (message.kind) {
      case 'ready':
        return opened.resolve()
      case 'failed':
        return opened.reject(revived(message.error))
      case 'closed':
        return closed.resolve()
      case 'progress':
        return waiting.get(message.id)?.progress(message.share, message.label)
      case 'answer':
        waiting.get(message.id)?.resolve(message.result)
        break
      case 'error':
        waiting.get(message.id)?.reject(revived(message.error))
        break
    }
    waiting.delete(message.id)
  })
  worker.on('error', (error) => {
    const death = error instanceof Error ? error : new Error(String(error))
    opened.reject(death)
    closed.resolve()
    for (const one of waiting.values()) one.reject(death)
    waiting.clear()
    onDeath(death)
  })
  await opened.promise.catch(async (error: unknown) => {
    await worker.terminate()
    throw error
  })

  const runner: Runner = {
    run: (call, progress) =>
      new Promise((resolve, reject) => {
        const id = next++
        waiting.set(id, { resolve, reject, progress })
        send({ kind: 'call', id, call })
      }),
    touch: (brand) => send({ kind: 'touch', brand }),
    close: async () => {
      send({ kind: 'close' })
      await closed.promise
      await worker.terminate()
    },
  }
  return engineOver(runner, known)
}

function revived({ code, params, message, stack }: SentError): Error {
  const error = code === null ? new Error(message) : new MeriloError(code, params)
  error.stack = stack
  return error
}
