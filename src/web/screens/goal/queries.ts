/** Questions to the server about goals. */
import { keepPreviousData, queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { GoalKind } from '../../../core/kpis/types.ts'
import { api, read } from '../../api.ts'
import { useLang } from '../../lang.ts'
import { useBrand } from '../../session.ts'
import { kindOf, type Draft } from './draft.ts'
import type { Agreement, Check, CheckAsked, GoalList, Offers } from './types.ts'

const goals = api.brands[':brand'].goals

export function useGoals(): UseQueryResult<GoalList> {
  const { id: brand } = useBrand()
  const { lang } = useLang()
  return useQuery({ queryKey: [brand, 'goals', lang], queryFn: () => read(goals.$get({ param: { brand } })) })
}

export function useGoalDetail(goal: string) {
  const { id: brand } = useBrand()
  const { lang } = useLang()
  return useQuery({
    queryKey: [brand, 'goal', goal, lang],
    queryFn: () => read(goals[':goal'].$get({ param: { brand, goal } })),
  })
}

export function useAgreement(): UseQueryResult<Agreement> {
  const { id: brand } = useBrand()
  const { lang } = useLang()
  return useQuery({
    queryKey: [brand, 'agreement', lang],
    queryFn: () => read(api.brands[':brand'].agreement.$get({ param: { brand } })),
  })
}

const offersQuery = (brand: string, kind: GoalKind | null, business: string | null, lang: string) =>
  queryOptions({
    queryKey: [brand, 'goal-offers', kind, business, lang],
    queryFn: () =>
      read(
        goals.offers.$get({
          param: { brand },
          query: { kind: kind!, ...(business ? { business: business as NonNullable<Draft['business']> } : {}) },
        }),
      ),
    enabled: kind !== null,
  })

export function useOffers(draft: Pick<Draft, 'reason' | 'business'>): UseQueryResult<Offers> {
  const brand = useBrand()
  const { lang } = useLang()
  const query = offersQuery(brand.id, kindOf(draft.reason), draft.business ?? brand.business, lang)
  return useQuery({ ...query, placeholderData: keepPreviousData })
}

/** While the first question is read the server looks at what can be measured: the same for every answer. */
export function useEarlyOffers(): void {
  const brand = useBrand()
  const { lang } = useLang()
  const client = useQueryClient()
  useEffect(() => {
    void client.prefetchQuery(offersQuery(brand.id, 'awareness', brand.business, lang))
  }, [client, brand.id, brand.business, lang])
}

const PAUSE_MS = 220

/** The live judgement of what stands in the address bar, asked a moment after the last change. */
export function useCheck(draft: Draft): UseQueryResult<Check> {
  const { id: brand } = useBrand()
  const { lang } = useLang()
  const asked = useSettled(askedOf(draft), PAUSE_MS)
  return useQuery({
    queryKey: [brand, 'goal-check', asked, lang],
    queryFn: () => read(goals.check.$post({ param: { brand }, json: JSON.parse(asked) as CheckAsked })),
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  })
}

/** The steps of a goal as they would be with changed numbers. */
export function useStepsCheck(goal: string, changes: { values: Record<string, number>; without: readonly number[] }) {
  const { id: brand } = useBrand()
  const { lang } = useLang()
  const asked = useSettled(JSON.stringify(changes), PAUSE_MS)
  return useQuery({
    queryKey: [brand, 'goal-steps-check', goal, asked, lang],
    queryFn: () =>
      read(
        goals[':goal'].steps.check.$post({
          param: { brand, goal },
          json: { changes: JSON.parse(asked) as { values: Record<string, number>; without: number[] } },
        }),
      ),
    placeholderData: keepPreviousData,
  })
}

const askedOf = ({ sentence, fix, hint, business, values, without, change }: Draft): string =>
  JSON.stringify({ sentence, fix, hint, business, changes: { values, without: [...without] }, goal: change })

/** The value once it has stopped changing; the first one at once. */
function useSettled(value: string, pause: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}
