/** The typed client of the routes. `read(api.….$get())` gives the answer or throws `ApiError`. */
import { hc, type ClientResponse } from 'hono/client'
import type { SuccessStatusCode } from 'hono/utils/http-status'
import type { Api } from '../server/api.ts'
import { fetchOnce } from './asked-first.ts'
import { currentLang } from './lang.ts'
import { withoutDoubles } from './same-click.ts'

export const api = hc<Api>('/api', {
  headers: () => ({ 'accept-language': currentLang() }),
  fetch: withoutDoubles(fetchOnce),
})

/** What the server refused, in the reader's words. `code` is stable; `network` when no answer came at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status: number, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
    this.status = status
  }
}

// oxlint-disable-next-line typescript/no-explicit-any -- the answer's shape is what is being found out
type AnyResponse = ClientResponse<any, any, any>
type Answer<R> =
  R extends ClientResponse<infer T, infer S, infer _>
    ? Extract<S, SuccessStatusCode> extends never
      ? never
      : T
    : never

export async function read<R extends AnyResponse>(asked: Promise<R>): Promise<Answer<R>> {
  const response = await asked.catch((cause: unknown) => {
    throw new ApiError('network', '', 0, { cause })
  })
  if (!response.ok) throw await failure(response)
  return (response.status === 204 ? null : await response.json()) as Answer<R>
}

/** For what the typed client cannot send: forms with files. Gives the parsed answer or throws `ApiError`. */
export async function send<T>(path: string, init: RequestInit): Promise<T> {
  const headers = new Headers(init.headers)
  headers.set('accept-language', currentLang())
  const response = await fetch(path, { ...init, headers }).catch((cause: unknown) => {
    throw new ApiError('network', '', 0, { cause })
  })
  if (!response.ok) throw await failure(response)
  return (await response.json()) as T
}

interface Readable {
  status: number
  json: () => Promise<unknown>
}

async function failure(response: Readable): Promise<ApiError> {
  const body = (await response.json().catch(() => null)) as { error?: { code?: string; message?: string } } | null
  return new ApiError(body?.error?.code ?? 'unknown', body?.error?.message ?? '', response.status)
}
