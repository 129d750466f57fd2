/** What the screen asks the server. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useLang } from '../../lang.ts'
import { useBrandId } from '../../session.ts'

const brandApi = api.brands[':brand']

export type Team = InferResponseType<typeof brandApi.team.$get, 200>
export type Member = Team['members'][number]
export type Invitation = Team['invitations'][number]
export type Role = Member['role']
export const ROLES: readonly Role[] = ['owner', 'manager', 'specialist', 'viewer']

export type Settings = InferResponseType<typeof brandApi.settings.$get, 200>
export type Kept = InferResponseType<typeof brandApi.people.$get, 200>
export type PersonRecord = InferResponseType<typeof brandApi.people.records.$post, 200>['records'][number]
export type Entry = InferResponseType<typeof brandApi.audit.$get, 200>['entries'][number]

export function useTeam() {
  const brand = useBrandId()
  return useQuery({ queryKey: [brand, 'team'], queryFn: () => read(brandApi.team.$get({ param: { brand } })) })
}

export function useSettings() {
  const brand = useBrandId()
  return useQuery({ queryKey: [brand, 'settings'], queryFn: () => read(brandApi.settings.$get({ param: { brand } })) })
}

export function useKept() {
  const brand = useBrandId()
  return useQuery({ queryKey: [brand, 'people'], queryFn: () => read(brandApi.people.$get({ param: { brand } })) })
}

const FIRST: { at?: string; id?: string } = {}

export function useLog() {
  const brand = useBrandId()
  const { lang } = useLang()
  return useInfiniteQuery({
    queryKey: [brand, 'audit', lang],
    queryFn: ({ pageParam }) => read(brandApi.audit.$get({ param: { brand }, query: pageParam })),
    initialPageParam: FIRST,
    getNextPageParam: ({ entries, more }) => {
      const last = entries.at(-1)
      return more && last ? { at: last.at, id: last.id } : undefined
    },
  })
}
