/** A part of a page under its own heading. Ruled off by a hairline; `boxed` only where things lie side by side. */
import { useId, type ReactNode } from 'react'
import './card.css'
import { names } from './class-names.ts'

export interface CardProps {
  title?: ReactNode
  /** One muted sentence under the title. */
  hint?: ReactNode
  actions?: ReactNode
  boxed?: boolean
  /** The level of the heading: 2 unless it stands inside another part. */
  level?: 2 | 3
  id?: string
  className?: string
  children?: ReactNode
}

export function Card({ title, hint, actions, boxed = false, level = 2, id, className, children }: CardProps) {
  const heading = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      id={id}
      className={names('card', boxed && 'card--boxed', className)}
      aria-labelledby={title ? heading : undefined}
    >
      {(title || actions) && (
        <header className="card__head">
          {title && <Heading id={heading}>{title}</Heading>}
          {actions && <div className="card__actions">{actions}</div>}
          {hint && <p className="card__hint">{hint}</p>}
        </header>
      )}
      {children}
    </section>
  )
}
