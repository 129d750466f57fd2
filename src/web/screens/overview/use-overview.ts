/** The overview of the address bar's brand and period. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import type { Lang } from '../../../i18n/words.ts'
import { api, read } from '../../api.ts'
import { currentLang, useLang } from '../../lang.ts'
import { parsePeriod } from '../../period.ts'
import { queryClient } from '../../query.ts'
import { useSearchState, type Search } from '../../search.ts'
import { brandQuery, useBrandId } from '../../session.ts'
import { usePeriod, type UsedPeriod } from '../../use-period.ts'

const ask = api.brands[':brand'].overview.$get

export type OverviewData = InferResponseType<typeof ask, 200>
export type OverviewKpi = OverviewData['kpis'][number]

/** Where the address names no period the question names none either: so it could be asked before the brand's head was there. */
const overviewQuery = (brand: string, query: UsedPeriod['query'], lang: Lang, { period, vs }: Search) =>
  queryOptions({
    queryKey: [brand, 'overview', query, lang],
    queryFn: () => read(ask({ param: { brand }, query: period === undefined && vs === undefined ? {} : query })),
  })

export function useOverview() {
  const { lang } = useLang()
  const [search] = useSearchState()
  return useQuery(overviewQuery(useBrandId(), usePeriod().query, lang, search))
}

/** The period is known as soon as the brand's head is. */
export async function prefetchOverview(brand: string, search: Search): Promise<void> {
  const { from, to, vs } = parsePeriod(search, await queryClient.ensureQueryData(brandQuery(brand)))
  await queryClient.prefetchQuery(overviewQuery(brand, { from, to, vs }, currentLang(), search))
}
