/** What the screen asks of the server. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useLang } from '../../lang.ts'
import { useBrandId } from '../../session.ts'
import { usePeriod } from '../../use-period.ts'

const traffic = api.brands[':brand'].traffic

export type Traffic = InferResponseType<typeof traffic.$get, 200>
export type Source = Traffic['sources']['byNetwork'][number]
export type Link = Traffic['links'][number]

export function useTraffic() {
  const brand = useBrandId()
  const { lang } = useLang()
  const { query } = usePeriod()
  return useQuery({
    queryKey: [brand, 'traffic', query, lang],
    queryFn: () => read(traffic.$get({ param: { brand }, query })),
    placeholderData: keepPreviousData,
  })
}
