/** One renderer thread, started when the first file is asked for and kept. */
import { Worker } from 'node:worker_threads'
import type { ReportModel } from '../../reports/blocks.ts'
import type { Rendered } from './render-worker.ts'

let worker: Worker | null = null
let next = 0
const waiting = new Map<number, { resolve: (bytes: Uint8Array<ArrayBuffer>) => void; reject: (error: Error) => void }>()

/** Bytes of the report in `html`, `pdf`, `xlsx` or `pptx`. */
export function render(model: ReportModel, format: string): Promise<Uint8Array<ArrayBuffer>> {
  const thread = (worker ??= start())
  return new Promise((resolve, reject) => {
    const id = next++
    waiting.set(id, { resolve, reject })
    thread.postMessage({ id, format, model }, [])
  })
}

function start(): Worker {
  const thread = new Worker(new URL('render-worker.ts', import.meta.url))
  // It must not keep the process alive: there is nothing in it to be saved.
  thread.unref()
  thread.on('message', (answer: Rendered) => {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('bytes' in answer) one?.resolve(answer.bytes)
    else one?.reject(new Error(answer.error))
  })
  thread.on('error', (error) => {
    worker = null
    for (const one of waiting.values()) one.reject(error instanceof Error ? error : new Error(String(error)))
    waiting.clear()
  })
  return thread
}
