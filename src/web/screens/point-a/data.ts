/** The account and the KPI of the address bar, and what the server knows of them. */
import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useLang } from '../../lang.ts'
import { useBrandId } from '../../session.ts'
import { usePeriod } from '../../use-period.ts'

const routes = api.brands[':brand']['point-a']

export type AccountHistory = InferResponseType<typeof routes.$get, 200>
export type Row = AccountHistory['rows'][number]
export type KpiId = Row['kpi']
export type KpiHistory = InferResponseType<typeof routes.kpi.$get, 200>
export type Past = NonNullable<KpiHistory['past']>
export type Compared = InferResponseType<typeof routes.compare.$get, 200>

export function useAccount(account: string) {
  const brand = useBrandId()
  const { lang } = useLang()
  return useQuery({
    queryKey: [brand, 'point-a', account, lang],
    queryFn: () => read(routes.$get({ param: { brand }, query: { account } })),
  })
}

export function useKpi(account: string, kpi: KpiId) {
  const brand = useBrandId()
  const { lang } = useLang()
  return useQuery({
    queryKey: [brand, 'point-a', account, kpi, lang],
    queryFn: () => read(routes.kpi.$get({ param: { brand }, query: { account, kpi } })),
  })
}

export function useCompared(account: string, kpi: KpiId) {
  const brand = useBrandId()
  const { lang } = useLang()
  const { query } = usePeriod()
  return useQuery({
    queryKey: [brand, 'point-a', account, kpi, query, lang],
    queryFn: () => read(routes.compare.$get({ param: { brand }, query: { account, kpi, ...query } })),
  })
}

export function useQuality(account: string) {
  const brand = useBrandId()
  const { lang } = useLang()
  return useQuery({
    queryKey: [brand, 'point-a-quality', account, lang],
    queryFn: () => read(routes.quality.$get({ param: { brand }, query: { account } })),
  })
}
