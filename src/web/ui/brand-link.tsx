/** A link inside the brand of the page: keeps the period and the comparison, drops the filters of this screen. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { kept, type Search } from '../search.ts'
import { pathOf, type Screen } from '../screens.ts'
import { useBrandId } from '../session.ts'
import { names } from './class-names.ts'

export interface BrandLinkProps {
  to: Screen
  /** Added to the kept period: `{ account: 'vk:1' }`. */
  search?: Search
  hash?: string
  /** Looks like a button. */
  button?: 'primary' | 'plain' | 'quiet'
  small?: boolean
  className?: string
  children: ReactNode
}

export function BrandLink({ to, search, hash, button, small, className, children }: BrandLinkProps) {
  const brand = useBrandId()
  return (
    <Link
      to={pathOf(to)}
      params={{ brand }}
      search={(now: Search) => ({ ...kept(now), ...search })}
      hash={hash}
      activeOptions={{ exact: to === 'overview', includeSearch: false, includeHash: false }}
      className={
        names(button && `button button--${button}`, button && small && 'button--small', className) || undefined
      }
    >
      {children}
    </Link>
  )
}
