/** What the screen asks of the server. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useLang } from '../../lang.ts'
import { useSearchState } from '../../search.ts'
import { useBrandId } from '../../session.ts'
import { usePeriod } from '../../use-period.ts'

const talk = api.brands[':brand'].talk

export type Talk = InferResponseType<typeof talk.$get, 200>
export type Question = Talk['questions'][number]
export type Quantile = NonNullable<Talk['clock']>['median']

export function useTalk() {
  const brand = useBrandId()
  const { lang } = useLang()
  const { query } = usePeriod()
  const [{ account }] = useSearchState()
  const asked = account ? { ...query, account } : query
  return useQuery({
    queryKey: [brand, 'talk', asked, lang],
    queryFn: () => read(talk.$get({ param: { brand }, query: asked })),
    placeholderData: keepPreviousData,
  })
}
