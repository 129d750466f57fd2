/** Renders reports in a thread of their own: typesetting is one long step that would hold up everything else. */
import { parentPort } from 'node:worker_threads'
import { rendererFor } from '../../app/report.ts'
import type { ReportModel } from '../../reports/blocks.ts'

export interface RenderCall {
  id: number
  format: string
  model: ReportModel
}
export type Rendered = { id: number; bytes: Uint8Array<ArrayBuffer> } | { id: number; error: string }

const port = parentPort!

port.on('message', ({ id, format, model }: RenderCall) => {
  void rendererFor(`report.${format}`)(model).then(
    (made) => {
      const bytes = new Uint8Array(typeof made === 'string' ? Buffer.from(made) : made)
      port.postMessage({ id, bytes } satisfies Rendered, [bytes.buffer])
    },
    (error: unknown) => port.postMessage({ id, error: String(error) } satisfies Rendered, []),
  )
})
