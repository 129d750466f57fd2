/** After signing in or out nothing that was known may stay. */
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { meQuery } from './session.ts'

/** Asks anew who is here, forgets everything else and goes to the address. */
export function useSessionChanged(): (href: string) => Promise<void> {
  const client = useQueryClient()
  const router = useRouter()
  return useCallback(
    async (href) => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
      await client.fetchQuery({ ...meQuery, staleTime: 0 })
      router.history.push(href)
    },
    [client, router],
  )
}
