/** All brands of the person who looks. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import type { Lang } from '../../../i18n/words.ts'
import { currentLang, useLang } from '../../lang.ts'
import { queryClient } from '../../query.ts'
import { meQuery } from '../../session.ts'

export type PortfolioBrand = InferResponseType<typeof api.portfolio.$get, 200>['brands'][number]

/** Summaries that are being worked out are there a moment later. */
const AGAIN_MS = 2000

const portfolioQuery = (lang: Lang) =>
  queryOptions({ queryKey: ['portfolio', lang], queryFn: () => read(api.portfolio.$get()) })

/** Before anybody has signed in there is nothing to ask. */
export async function prefetchPortfolio(): Promise<void> {
  const { state } = await queryClient.ensureQueryData(meQuery)
  if (state === 'signed-in') await queryClient.prefetchQuery(portfolioQuery(currentLang()))
}

export function usePortfolio() {
  const { lang } = useLang()
  return useQuery({
    ...portfolioQuery(lang),
    refetchInterval: ({ state }) => (state.data?.brands.some(({ known }) => known === null) ? AGAIN_MS : false),
  })
}
