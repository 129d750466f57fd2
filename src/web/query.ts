/** One cache of answers. The server caches per revision of a brand; here an answer stays fresh for half a minute. */
import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './api.ts'

/** Repeating helps against a broken line or a server that restarts, not against a refusal. */
const worthRepeating = (error: unknown) => !(error instanceof ApiError) || error.status === 0 || error.status >= 502

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: (times, error) => times < 2 && worthRepeating(error) },
    mutations: { retry: false },
  },
})
