/** Questions to the server about goals. */
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
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

export function useOffers(draft: Pick<Draft, 'reason' | 'business'>): UseQueryResult<Offers> {
  const brand = useBrand()
  const { lang } = useLang()
  const kind = kindOf(draft.reason)
  const business = draft.business ?? brand.business
  return useQuery({
    queryKey: [brand.id, 'goal-offers', kind, business, lang],
    queryFn: () =>
      read(
        goals.offers.$get({
          param: { brand: brand.id },
          query: { kind: kind!, ...(business ? { business: business as NonNullable<Draft['business']> } : {}) },
        }),
      ),
    enabled: kind !== null,
    placeholderData: keepPreviousData,
  })
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
