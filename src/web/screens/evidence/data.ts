/** What the drawer asks of the server. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import type { EvidenceOf } from '../../evidence.ts'
import { useLang } from '../../lang.ts'
import { useBrandId } from '../../session.ts'

const evidence = api.brands[':brand'].evidence

export type Evidence = InferResponseType<typeof evidence.$get, 200>
export type Rows = InferResponseType<typeof evidence.rows.$get, 200>
type Asked = InferRequestType<typeof evidence.$get>['query']

/** The address bar holds any text; what is no KPI is refused by the server, in words. */
const asked = ({ kpi, account, from, to }: EvidenceOf): Asked => ({
  kpi: kpi as Asked['kpi'],
  ...(account ? { account } : {}),
  from,
  to,
})

export function useEvidence(of: EvidenceOf) {
  const brand = useBrandId()
  const { lang } = useLang()
  const query = asked(of)
  return useQuery({
    queryKey: [brand, 'evidence', query, lang],
    queryFn: () => read(evidence.$get({ param: { brand }, query })),
  })
}

export function useRows(of: EvidenceOf, table: string, page: number) {
  const brand = useBrandId()
  const { lang } = useLang()
  const query = { ...asked(of), table, page: String(page) }
  return useQuery({
    queryKey: [brand, 'evidence', 'rows', query, lang],
    queryFn: () => read(evidence.rows.$get({ param: { brand }, query })),
    placeholderData: keepPreviousData,
  })
}

export function useCsvAddress(of: EvidenceOf): (table: string) => string {
  const brand = useBrandId()
  const { lang } = useLang()
  return (table) =>
    `/api/brands/${encodeURIComponent(brand)}/evidence/rows.csv?${new URLSearchParams({ ...asked(of), table, lang }).toString()}`
}
