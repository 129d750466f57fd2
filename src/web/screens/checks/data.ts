/** What the screen asks of the server. */
import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, read } from '../../api.ts'
import { useLang } from '../../lang.ts'
import { useSearchState } from '../../search.ts'
import { useBrandId } from '../../session.ts'
import { usePeriod } from '../../use-period.ts'

const checks = api.brands[':brand'].checks

export type Checks = InferResponseType<typeof checks.$get, 200>
export type Finding = Checks['findings'][number]
export type Effect = Checks['effects'][number]
export type Guard = Checks['guards'][number]
export type Detail = InferResponseType<typeof checks.finding.$get, 200>

/** Both days, or none for all time. */
export type Days = { from: string; to: string } | Record<string, never>

/** The days that the screen looks at: the period, or all time with `?span=all`. */
export function useDays(): Days {
  const [{ span }] = useSearchState()
  const { from, to } = usePeriod()
  return span === 'all' ? {} : { from, to }
}

export function useChecks(days: Days) {
  const brand = useBrandId()
  const { lang } = useLang()
  return useQuery({
    queryKey: [brand, 'checks', 'list', days, lang],
    queryFn: () => read(checks.$get({ param: { brand }, query: days })),
  })
}

export function useFinding(finding: string, days: Days) {
  const brand = useBrandId()
  const { lang } = useLang()
  return useQuery({
    queryKey: [brand, 'checks', 'finding', finding, days, lang],
    queryFn: () => read(checks.finding.$get({ param: { brand }, query: { finding, ...days } })),
  })
}

/** Key and code both name a finding. */
export const isNamed = ({ key, code }: Finding, named: string | undefined): boolean =>
  named !== undefined && (key === named || code === named)
