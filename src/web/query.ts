/** One cache of answers. The server caches per revision of a brand; here an answer stays fresh for half a minute. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from './api.ts'

let signedOut = () => {}

/** Told when the server no longer knows the person: the session ran out, or was ended elsewhere. */
export const onSignedOut = (listener: () => void): void => {
  signedOut = listener
}

const onError = (error: unknown) => {
  if (error instanceof ApiError && error.code === 'server.not-signed-in') signedOut()
}

/** Repeating helps against a broken line or a server that restarts, not against a refusal. */
const worthRepeating = (error: unknown) => !(error instanceof ApiError) || error.status === 0 || error.status >= 502

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { staleTime: 30_000, retry: (times, error) => times < 2 && worthRepeating(error) },
    mutations: { retry: false },
  },
})
