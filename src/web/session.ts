/** Who looks, and at which brand. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { InferResponseType } from 'hono/client'
import { api, read } from './api.ts'

/** `fresh`: the installation has no owner yet. */
export type Me = InferResponseType<typeof api.me.$get, 200>
export type BrandHead = InferResponseType<(typeof api.brands)[':brand']['$get'], 200>
export type BrandAccount = BrandHead['accounts'][number]

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: (): Promise<Me> => read(api.me.$get()),
  staleTime: 60_000,
})

export const brandQuery = (brand: string) =>
  queryOptions({
    queryKey: [brand, 'head'],
    queryFn: (): Promise<BrandHead> => read(api.brands[':brand'].$get({ param: { brand } })),
    staleTime: 60_000,
  })

export const useMe = (): Me => useSuspenseQuery(meQuery).data

export type Brand = BrandHead & { can: (rule: Rule) => boolean }
export type Rule = 'brand.see' | 'brand.work' | 'brand.decide' | 'brand.sign-client' | 'brand.manage'

const route = getRouteApi('/b/$brand')

/** The brand of the address bar; only under `/b/$brand`. */
export function useBrand(): Brand {
  const { brand } = route.useParams()
  const { data } = useSuspenseQuery(brandQuery(brand))
  return { ...data, can: (rule) => data.rules.includes(rule) }
}

/** Its id alone: does not re-render when the head changes. */
export const useBrandId = (): string => route.useParams().brand
