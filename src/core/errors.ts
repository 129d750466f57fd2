/**
 * Every error that a person may see has a stable code and plain parameters; the words live in i18n
 * (`src/i18n/{ru,en}/errors.ts`), and one place each turns the code into CLI text or, later, HTTP.
 */
export type ErrorParams = Record<string, string | number | readonly string[]>

export class MeriloError extends Error {
  readonly code: string
  readonly params: ErrorParams

  constructor(code: string, params: ErrorParams = {}, options?: { cause?: unknown }) {
    super(`${code} ${JSON.stringify(params)}`, options)
    this.name = 'MeriloError'
    this.code = code
    this.params = params
  }
}
