import { ApiError } from '../api.ts'

/**
 * The code that a person may need to pass on: of a failure of the server. A wrong password, a missing field or a right
 * that somebody lacks is said in words and mended by the person; a code beside it is noise.
 */
export const codeToReport = (error: unknown): string | null =>
  error instanceof ApiError && error.status >= 500 ? error.code : null
