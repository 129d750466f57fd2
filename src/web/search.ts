/** Everything after `?` is plain text: `?period=2026-10&vs=year`. Screens keep their filters there. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

export type Search = Record<string, string | undefined>

export const parseSearch = (text: string): Search => Object.fromEntries(new URLSearchParams(text))

export function stringifySearch(search: Record<string, unknown>): string {
  const known = Object.entries(search).filter((entry): entry is [string, string] => {
    const [, value] = entry
    return typeof value === 'string' && value !== ''
  })
  // The range of a period is read by people: `..` and `~` need no escaping, and neither does a comma or a colon.
  const text = known
    .map(
      ([key, value]) =>
        `${encodeURIComponent(key)}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':')}`,
    )
    .join('&')
  return text === '' ? '' : `?${text}`
}

/** What follows a person from screen to screen of one brand. */
export const kept = ({ period, vs }: Search): Search => ({ period, vs })

export type SetSearch = (change: Search, options?: { replace?: boolean }) => void

/** The search of the address bar and a way to change some of it; `undefined` or '' removes a key. */
export function useSearchState(): [Search, SetSearch] {
  const search = useSearch({ strict: false }) as Search
  const navigate = useNavigate()
  const set = useCallback<SetSearch>(
    (change, { replace = true } = {}) =>
      void navigate({
        to: '.',
        search: (now: Search) => ({ ...now, ...change }),
        replace,
        resetScroll: false,
      } as never),
    [navigate],
  )
  return [search, set]
}

/** For a choice that Back takes away again; typing and what opens and closes by itself replaces its own trace. */
export const WITH_BACK = { replace: false } as const

/** One key of it. */
export function useParam<T extends string>(key: string, otherwise: T): [T, (value: T) => void] {
  const [search, set] = useSearchState()
  return [
    (search[key] as T | undefined) ?? otherwise,
    (value) => set({ [key]: value === otherwise ? undefined : value }),
  ]
}
