/** The overview of the address bar's brand and period. */
import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useLang } from '../../lang.ts'
import { useBrandId } from '../../session.ts'
import { usePeriod } from '../../use-period.ts'

const ask = api.brands[':brand'].overview.$get

export type OverviewData = InferResponseType<typeof ask, 200>
export type OverviewKpi = OverviewData['kpis'][number]

export function useOverview() {
  const brand = useBrandId()
  const { lang } = useLang()
  const { query } = usePeriod()
  return useQuery({
    queryKey: [brand, 'overview', query, lang],
    queryFn: () => read(ask({ param: { brand }, query })),
  })
}
