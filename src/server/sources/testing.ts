/** Steps of a person on the sources screen, for tests. */
import type { z } from '@hono/zod-openapi'
import type { TestServer, As } from '../testing/test-server.ts'
import { BRAND } from '../testing/test-server.ts'
import type { ImportedFiles, PreviewAnswer, UploadAnswer } from './sources.schemas.ts'

type Json<S extends z.ZodType> = z.output<S>
export type Choices = Record<string, unknown>

export function sourcesSteps(server: TestServer, brand: string = BRAND) {
  const at = `/api/brands/${brand}`
  const put = (name: string, bytes: Uint8Array | string, as: As = 'specialist'): Promise<Response> =>
    server.request(`${at}/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      as,
      body: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : (bytes as Uint8Array<ArrayBuffer>),
    })
  const upload = async (name: string, bytes: Uint8Array | string): Promise<Json<typeof UploadAnswer>> => {
    const answer = await put(name, bytes)
    if (!answer.ok) throw new Error(await answer.text())
    return (await answer.json()) as Json<typeof UploadAnswer>
  }
  const preview = (id: string, choices: Choices = {}, lang: 'ru' | 'en' = 'ru') =>
    server.json<Json<typeof PreviewAnswer>>(`${at}/files/${id}/preview`, { as: 'specialist', send: choices, lang })
  /** Waits for the job's end. */
  const take = async (
    ...files: { upload: string; choices?: Choices }[]
  ): Promise<Json<typeof ImportedFiles>['files']> => {
    const send = { files: files.map(({ upload: id, choices = {} }) => ({ upload: id, choices })) }
    const { job } = await server.json<{ job: string }>(`${at}/imports`, { as: 'specialist', send })
    await server.jobs.idle()
    const done = await server.json<{ state: string; result: Json<typeof ImportedFiles>; error: unknown }>(
      `/api/jobs/${job}`,
      { as: 'specialist' },
    )
    if (done.state !== 'done') throw new Error(JSON.stringify(done))
    return done.result.files
  }
  return { at, put, upload, preview, take }
}

export const codeOf = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { error: { code: string } }).error.code
