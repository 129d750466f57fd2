/** The head of a screen: its one `<h1>`, the answer in a sentence, what can be done, and the period. */
import { use, useEffect, useRef, type ReactNode } from 'react'
import { PeriodHead } from '../frame/period-head.tsx'
import { shellWords } from '../frame/words.ts'
import { useWords } from '../words.ts'
import { names } from './class-names.ts'
import { BrandContext } from './brand-context.ts'
import './page.css'

export interface PageProps {
  title: string
  /** The answer first: one or two sentences in large type. */
  lead?: ReactNode
  /** Buttons beside the title. */
  actions?: ReactNode
  /** The period picker and its ruler; on every screen of a brand unless switched off. */
  period?: boolean
  /** `text`: a narrow column for reading. `full`: as wide as the window, for big tables. */
  width?: 'page' | 'text' | 'full'
  children?: ReactNode
}

/** The address of the last screen: only a new one takes the focus, so that a fresh page is read from its top. */
let visited: string | null = null

export function Page({ title, lead, actions, period = true, width = 'page', children }: PageProps) {
  const { t } = useWords(shellWords)
  const brand = use(BrandContext)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = [title, brand?.name, t('app.name')].filter(Boolean).join(' · ')
  }, [title, brand?.name, t])
  // Once, when the screen appears: while the next one is being loaded, this one already sees its address.
  useEffect(() => {
    const path = location.pathname
    if (visited !== null && visited !== path) heading.current?.focus({ preventScroll: true })
    visited = path
  }, [])
  return (
    <div className={names('page', `page--${width}`)}>
      <header className="page__head">
        {brand && period && <PeriodHead />}
        <div className="page__title-row">
          <h1 className="page__title" ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {actions && <div className="page__actions">{actions}</div>}
        </div>
        {lead && (
          <div className="page__lead">
            <div>{lead}</div>
          </div>
        )}
      </header>
      <div className="page__body">{children}</div>
    </div>
  )
}
