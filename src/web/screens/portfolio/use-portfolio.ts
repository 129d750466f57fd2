/** All brands of the person who looks. */
import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useLang } from '../../lang.ts'

export type PortfolioBrand = InferResponseType<typeof api.portfolio.$get, 200>['brands'][number]

/** Summaries that are being worked out are there a moment later. */
const AGAIN_MS = 2000

export function usePortfolio() {
  const { lang } = useLang()
  return useQuery({
    queryKey: ['portfolio', lang],
    queryFn: () => read(api.portfolio.$get()),
    refetchInterval: ({ state }) => (state.data?.brands.some(({ known }) => known === null) ? AGAIN_MS : false),
  })
}
