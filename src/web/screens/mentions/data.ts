/** What the screen asks of the server, by what stands in the address bar. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useLang } from '../../lang.ts'
import { useSearchState } from '../../search.ts'
import { useBrandId } from '../../session.ts'
import { usePeriod } from '../../use-period.ts'

const mentions = api.brands[':brand'].mentions

export type Mentions = InferResponseType<typeof mentions.$get, 200>
export type Mention = Mentions['list'][number]

export const TONES = ['good', 'neutral', 'bad', 'unrated'] as const
export const FILTERS = ['tone', 'source', 'text'] as const

export function useMentions() {
  const brand = useBrandId()
  const { lang } = useLang()
  const { query } = usePeriod()
  const [search] = useSearchState()
  const own = Object.fromEntries([...FILTERS, 'page'].flatMap((key) => (search[key] ? [[key, search[key]]] : [])))
  const asked = { ...query, ...own }
  return useQuery({
    queryKey: [brand, 'mentions', asked, lang],
    queryFn: () => read(mentions.$get({ param: { brand }, query: asked })),
    placeholderData: keepPreviousData,
  })
}
