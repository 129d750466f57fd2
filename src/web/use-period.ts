/** The period that the person looks at, from the address bar. */
import { useMemo } from 'react'
import { parsePeriod, stepPeriod, type Period } from './period.ts'
import { useSearchState } from './search.ts'
import { useBrand } from './session.ts'

export interface UsedPeriod extends Period {
  /** For the API: `{ from, to, vs }`, where vs is `previous`, `year`, `none` or `from..to`. */
  query: { from: string; to: string; vs: string }
  earlier: string
  later: string
  set: (change: { period?: string; vs?: string }) => void
}

export function usePeriod(): UsedPeriod {
  const [search, setSearch] = useSearchState()
  const { today, dataTo } = useBrand()
  const { period, vs } = search
  return useMemo(() => {
    const parsed = parsePeriod({ period, vs }, { today, dataTo })
    return {
      ...parsed,
      query: { from: parsed.from, to: parsed.to, vs: parsed.vs },
      earlier: stepPeriod(parsed, -1),
      later: stepPeriod(parsed, 1),
      set: (change) => setSearch(change, { replace: false }),
    }
  }, [period, vs, today, dataTo, setSearch])
}
