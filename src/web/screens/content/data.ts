/** What the screen asks of the server, by what stands in the address bar. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useLang } from '../../lang.ts'
import { useSearchState, type Search } from '../../search.ts'
import { useBrandId } from '../../session.ts'
import { usePeriod } from '../../use-period.ts'

const content = api.brands[':brand'].content

export type Posts = InferResponseType<typeof content.$get, 200>
export type Post = Posts['posts'][number]
export type Analysis = InferResponseType<typeof content.analysis.$get, 200>
export type Measure = NonNullable<Analysis['measure']>
export type Group = NonNullable<Analysis['differences']>['groups'][number]

/** Filters of the table, as they are called in the address bar. */
export const FILTERS = ['account', 'format', 'tag', 'weekday', 'hour', 'length', 'flag', 'text'] as const
export type Filter = (typeof FILTERS)[number]

const set = (search: Search, keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(keys.flatMap((key) => (search[key] ? [[key, search[key]]] : [])))

export function usePosts() {
  const brand = useBrandId()
  const [search] = useSearchState()
  const { query } = usePeriod()
  const asked = { ...query, ...set(search, [...FILTERS, 'sort', 'page']) }
  return useQuery({
    queryKey: [brand, 'content', asked],
    queryFn: () => read(content.$get({ param: { brand }, query: asked })),
    // While the next page or filter is fetched, the last one stays, so that nothing jumps.
    placeholderData: keepPreviousData,
  })
}

export function useAnalysis() {
  const brand = useBrandId()
  const [search] = useSearchState()
  const { query } = usePeriod()
  const asked = { ...query, ...set(search, ['account', 'measure', 'span']) }
  return useQuery({
    queryKey: [brand, 'content', 'analysis', asked],
    queryFn: () => read(content.analysis.$get({ param: { brand }, query: asked })),
    placeholderData: keepPreviousData,
  })
}

/** `?post=account~id~day`. */
export const postText = ({ account, id, day }: Pick<Post, 'account' | 'id' | 'day'>): string =>
  [account, id, day].join('~')

export function usePost(text: string | undefined) {
  const brand = useBrandId()
  const { lang } = useLang()
  const [account, post, day] = (text ?? '').split('~')
  const asked = account && post && day ? { account, post, day } : null
  return useQuery({
    queryKey: [brand, 'content', 'post', asked, lang],
    queryFn: () => read(content.post.$get({ param: { brand }, query: asked! })),
    enabled: asked !== null,
  })
}
