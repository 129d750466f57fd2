/** Tabs are links: which one is open stands in the address bar. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Search } from '../search.ts'
import { useSearchState } from '../search.ts'
import './tabs.css'

export interface TabItem<Id extends string> {
  id: Id
  label: ReactNode
  /** Behind the word, muted. */
  count?: number | string | null
}

export interface TabsProps<Id extends string> {
  /** What these tabs are, for those who listen. */
  label: string
  items: readonly TabItem<Id>[]
  /** The key in the address bar; the first tab has none. */
  param?: string
}

export function Tabs<Id extends string>({ label, items, param = 'tab' }: TabsProps<Id>) {
  const now = useTab(items, param)
  return (
    <nav className="tabs" aria-label={label}>
      <ul className="tabs__list">
        {items.map(({ id, label: text, count }, index) => (
          <li key={id}>
            <Link
              to="."
              search={(old: Search) => ({ ...old, [param]: index === 0 ? undefined : id })}
              resetScroll={false}
              // The first tab's address is a part of every other one's.
              activeOptions={{ exact: true, includeSearch: true }}
              className="tabs__tab"
              aria-current={id === now ? 'true' : undefined}
            >
              {text}
              {count !== undefined && count !== null && <span className="tabs__count">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Which tab is open; an unknown one opens the first. */
export function useTab<Id extends string>(items: readonly { id: Id }[], param = 'tab'): Id {
  const [search] = useSearchState()
  return (items.find(({ id }) => id === search[param]) ?? items[0]!).id
}
