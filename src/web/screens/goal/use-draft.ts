/** The draft in the address bar: small changes replace the entry, steps push a new one, so that Back goes a step back. */
import { useMemo } from 'react'
import { useSearchState, type Search } from '../../search.ts'
import { NO_DRAFT, readDraft, type Draft, type StepId } from './draft.ts'

export interface UsedDraft {
  draft: Draft
  /** A change on the same step. */
  set: (change: Search) => void
  /** To another step, with what was just chosen. */
  go: (step: StepId, change?: Search) => void
  /** Out of the wizard. */
  leave: (change?: Search) => void
}

export function useDraft(): UsedDraft {
  const [search, setSearch] = useSearchState()
  return useMemo(() => {
    const to = (change: Search) => {
      setSearch(change, { replace: false })
      window.scrollTo(0, 0)
    }
    return {
      draft: readDraft(search),
      set: (change) => setSearch(change),
      go: (step, change = {}) => to({ ...change, step }),
      leave: (change = {}) => to({ ...NO_DRAFT, ...change }),
    }
  }, [search, setSearch])
}
